import { parseArgs } from 'node:util';
import { compareFormats, onlyDifferences, renderComparison } from '../card/compare/compare';
import { comparison } from '../card/compare/model';
import { cardModel } from '../card/model';
import { payOption } from './project';
import { type NamedRole, openRoles } from './roles';
import { orUsageError, UsageError } from './usage-error';

const options = {
  format: { type: 'string', default: 'text' },
  'only-differences': { type: 'boolean', default: false },
  ...payOption,
} as const;

/** `rolewright compare`: prints two to four roles side by side, each named by code or file, also `@REVISION`. */
export async function runCompare(args: string[]): Promise<number> {
  const { values, positionals } = orUsageError(() => parseArgs({ args, allowPositionals: true, options }));
  if (positionals.length < 2 || positionals.length > 4)
    throw new UsageError(
      'name two to four roles, by their files or codes (CODE@REVISION for an older text).',
    );
  const format = compareFormats.find((each) => each === values.format);
  if (!format) throw new UsageError(`--format is ${compareFormats.join(', ')}, not "${values.format}".`);
  const { workspace, roles } = await openRoles(positionals, values.pay);
  const snapshot = workspace.snapshot();
  const compared = comparison(
    roles.map(({ state, revision }: NamedRole) => ({
      model: cardModel({
        resolved: state.resolved,
        problems: [],
        catalogue: (system) => snapshot.catalogue(system, state.governance.taxonomy),
      }),
      revision,
    })),
  );
  process.stdout.write(
    renderComparison(values['only-differences'] ? onlyDifferences(compared) : compared, format),
  );
  return 0;
}
