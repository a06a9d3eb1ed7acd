import { parseArgs } from 'node:util';
import { ladderOf } from '../card/ladder/model';
import { ladderFormats, renderLadder } from '../card/ladder/render';
import { parseCode } from '../model/role/code';
import { rolesOfFunction } from '../workspace/function-roles';
import { openProject } from './project';
import { orUsageError, UsageError } from './usage-error';

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
  const facts = [...workspace.snapshot().index.roles()];
  for (const uri of new Set(facts.map(({ taxonomy }) => taxonomy))) {
    const [first] = facts.filter((each) => each.taxonomy === uri);
    if (!first) continue;
    const { taxonomy } = await workspace.governance(first.uri);
    const defined = [...taxonomy.functions.values()].find(
      (each) => each.id === name || each.name.toLowerCase() === name.toLowerCase(),
    );
    const isUsed = facts.some(
      ({ code, taxonomy: own }) => own === uri && parseCode(code ?? '')?.function === name,
    );
    if (!defined && !isUsed) continue;
    const id = defined?.id ?? name;
    const states = await rolesOfFunction(workspace, uri, id);
    const ladder = ladderOf(
      taxonomy,
      id,
      states.map(({ resolved }) => resolved),
    );
    process.stdout.write(renderLadder(ladder, format));
    return 0;
  }
  throw new UsageError(`no role below this folder has a code that begins with "${name}.".`);
}
