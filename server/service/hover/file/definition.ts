import { framework } from '../../../data/framework';
import type { RoleFacts } from '../../../model/facts/facts';
import type { FileState } from '../../snapshot';
import { builtInIds, type Definition } from '../../taxonomy-file/definitions';
import type { AnyHoverContext, Explanation } from '../context';
import { aboutLevel } from '../level';
import { blocks, code, type Markdown, md } from '../markdown';
import { idAndName } from '../names';
import { rungLinks } from '../rungs';
import { texts } from '../texts';
import { aboutFocus, aboutFunction } from '../tree';
import { explainWord } from '../word';
import { aboutItem, aboutSuperfunction, aboutTrack, aboutType } from './about';

type FileContext = AnyHoverContext<FileState>;

const about: Readonly<Record<string, (context: FileContext, id: string) => Markdown | undefined>> = {
  levels: (context, id) =>
    context.taxonomy.levels.has(id) ? aboutLevel(context.taxonomy, id, rungLinks(context, id)) : undefined,
  tracks: ({ taxonomy }, id) => aboutTrack(taxonomy, id),
  superfunctions: ({ taxonomy }, id) => aboutSuperfunction(taxonomy, id),
  functions: ({ taxonomy }, id) => (taxonomy.functions.has(id) ? aboutFunction(taxonomy, id) : undefined),
  focuses: ({ taxonomy }, id) => (taxonomy.focuses.has(id) ? aboutFocus(taxonomy, id, undefined) : undefined),
  componentTypes: ({ taxonomy }, id) => aboutType(taxonomy, id),
  library: ({ taxonomy, snapshot }, id) => aboutItem(taxonomy, snapshot, id),
};

/** Which roles have what a definition defines. */
const owners: Readonly<Record<string, (facts: RoleFacts, id: string) => boolean>> = {
  levels: ({ level }, id) => level === id,
  functions: ({ code: own }, id) => own?.split('.')[0] === id,
  focuses: ({ code: own }, id) => own?.split('.')[1] === id,
};

/** The id of a definition: what it stands for now, what is built in of it, and who has it. */
export function explainDefinition(context: FileContext, definition: Definition): Explanation | undefined {
  const { list, id } = definition;
  const content = blocks([
    about[list]?.(context, id) ?? explainWord(context)?.content,
    builtIn(definition),
    uses(context, definition),
  ]);
  return content.source === '' ? undefined : { content };
}

function builtIn({ list, id, item }: Definition): Markdown | undefined {
  if (!builtInIds(list).has(id)) return undefined;
  const original = builtInName(list, id);
  if (item.child('omit')?.text === 'true') return texts.removesBuiltIn(original);
  const typed = item.entries.map(({ name }) => name).filter((name) => name !== 'id' && name !== '<<');
  return texts.changesBuiltIn(original, typed.map(code));
}

function builtInName(list: string, id: string): Markdown {
  const all = framework[list as keyof typeof framework];
  const found = Array.isArray(all) ? all.find((each) => 'id' in each && each.id === id) : undefined;
  return found && 'name' in found ? idAndName(found) : md`${id}`;
}

function uses({ snapshot, taxonomy }: FileContext, { list, id }: Definition): Markdown | undefined {
  const isOwner = owners[list];
  if (!isOwner) return undefined;
  let count = 0;
  for (const facts of snapshot.index.roles())
    if (facts.taxonomy === taxonomy.uri && isOwner(facts, id)) count++;
  return texts.rolesHave(count);
}
