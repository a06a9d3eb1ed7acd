import type { FileKind } from '../../model/file-kind';
import type { KeyInfo } from '../../model/key-info';
import type { Taxonomy } from '../../model/taxonomy/taxonomy';
import type { Path } from '../../model/text/span';
import { humanised } from '../../model/text/words';
import type { AnyHoverContext, Explanation } from './context';
import { levelsByTrack } from './level';
import { blocks, code, list, Markdown, md } from './markdown';
import { payFrom } from './pay';
import { texts } from './texts';
import { alternatives, isOwnName, knownKey, wordsFor } from './words';

/** A key: what it means, whether it is needed, and the words that may stand behind it. */
export function explainKey(context: AnyHoverContext): Explanation | undefined {
  const { place, taxonomy, state } = context;
  const info = knownKey(state.kind, place.path);
  if (!info) return undefined;
  const inRole = state.kind === 'role';
  const content = blocks([
    heading(info, state.kind, place.path),
    // Descriptions of the schema are our own Markdown.
    new Markdown(info.description),
    inRole ? neededAt(taxonomy, place.path) : undefined,
    inRole ? onTheCard(taxonomy, place.path) : undefined,
    place.path.length === 1 && place.path[0] === 'code' ? payFrom(state) : undefined,
    info.words === 'level' ? levelsByTrack(taxonomy) : wordList(context, info),
  ]);
  return { content };
}

/** At which statuses the taxonomy asks for the part at a path. */
export function neededAt(taxonomy: Taxonomy, path: Path): Markdown | undefined {
  const part = path.join('.');
  const statuses = [...taxonomy.required].flatMap(([status, parts]) =>
    parts.some((each) => each === part || each === `${part}.accepted`)
      ? [taxonomy.words.status.get(status)?.name ?? status]
      : [],
  );
  return statuses.length > 0 ? texts.neededAt(statuses) : undefined;
}

function heading(info: KeyInfo, kind: FileKind, path: Path): Markdown {
  const others = alternatives(kind, path);
  const need =
    (info.required && texts.needed) ||
    (info.expected && (kind === 'role' ? texts.expected : texts.worthHaving)) ||
    (info.recommended && texts.worthHaving) ||
    (others.length > 0 && texts.neededOr(others.map(code)));
  const name = isOwnName(kind, path) ? code(info.key) : humanised(info.key);
  return need ? md`**${name}** · *${need}*` : md`**${name}**`;
}

/** The taxonomy's own heading for a part, where it is more than the key. */
function onTheCard({ labels }: Taxonomy, path: Path): Markdown | undefined {
  const name = path[0] === 'story' ? `story.${path.length === 1 ? 'title' : path.at(-1)}` : path.join('.');
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  return label === undefined || label === humanised(String(path.at(-1))) ? undefined : texts.onTheCard(label);
}

function wordList(context: AnyHoverContext, info: KeyInfo): Markdown | undefined {
  const words = wordsFor(context, info, context.place.path);
  return list(
    words.map(({ id, meaning, name }) => texts.word(code(id), meaning || name)),
    10,
    texts.more,
  );
}
