import { parseArgs } from 'node:util';
import { ladderEntry } from '../card/ladder/entry';
import { ladderOf } from '../card/ladder/model';
import { ladderFormats, renderLadder } from '../card/ladder/render';
import type { Taxonomy } from '../model/taxonomy/taxonomy';
import { rolesOfFunction } from '../workspace/function-roles';
import { openProject } from './project';
import { taxonomiesOfRoles } from './taxonomies';
import { orUsageError, UsageError } from './usage-error';

/** So many functions are named where none was found. */
const mostNamed = 10;

const options = { format: { type: 'string', default: 'markdown' } } as const;

/** `rolewright ladder`: prints the career ladder of a function, named by its id or its name. */
export async function runLadder(args: string[]): Promise<number> {
  const { values, positionals } = orUsageError(() => parseArgs({ args, allowPositionals: true, options }));
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new UsageError('name one function, by its id (DEVO) or its name.');
  const format = ladderFormats.find((each) => each === values.format);
  if (!format) throw new UsageError(`--format is ${ladderFormats.join(', ')}, not "${values.format}".`);
  const { workspace } = await openProject(['.']);
  for (const taxonomy of await taxonomiesOfRoles(workspace)) {
    const id = functionNamed(taxonomy, name);
    const entries = await rolesOfFunction(workspace, taxonomy.uri, id, ({ resolved }) =>
      ladderEntry(resolved),
    );
    if (entries.length === 0 && !taxonomy.functions.has(id)) continue;
    process.stdout.write(renderLadder(ladderOf(taxonomy, id, entries), format));
    return 0;
  }
  const known = (await taxonomiesOfRoles(workspace)).flatMap(({ functions }) => [...functions.values()]);
  const list = known.slice(0, mostNamed).map((each) => `${each.id} (${each.name})`);
  const others = known.length > mostNamed ? ` and ${known.length - mostNamed} more` : '';
  throw new UsageError(
    `no role below this folder has a code that begins with "${name}.".${list.length > 0 ? ` Functions here: ${list.join(', ')}${others}.` : ''}`,
  );
}

/** The id of the function that a person named by its id or its name; a name that no function has stands for an id. */
function functionNamed({ functions }: Taxonomy, name: string): string {
  const [named] = [...functions.values()].filter((each) =>
    [each.id, each.name].some((text) => text.toLowerCase() === name.toLowerCase()),
  );
  return functions.has(name) ? name : (named?.id ?? name);
}
