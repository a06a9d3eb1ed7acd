import type { CardModel } from './card-model';
import { adjacentRoles } from './markdown/adjacent';
import { blocks } from './markdown/blocks';
import { components, level, outputs } from './markdown/body';
import type { RoleHref } from './markdown/escape';
import { aliases, classifications, record } from './markdown/names';
import { story, top } from './markdown/top';

/**
 * The card as a Markdown document. Everything typed by a user is escaped, and reads as it was typed. `href` leads to
 * roles that stand beside it.
 */
export function cardMarkdown(model: CardModel, href?: RoleHref): string {
  return `${blocks(
    top(model),
    story(model.story),
    level(model.level, href),
    outputs(model),
    adjacentRoles(model.adjacent, href),
    components(model),
    aliases(model),
    classifications(model),
    record(model),
  )}\n`;
}
