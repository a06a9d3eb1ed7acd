import { parseArgs } from 'node:util';
import { renderCard } from '../card/card';
import { cardModel } from '../card/model';
import type { RoleState } from '../service/snapshot';
import type { Workspace } from '../workspace/workspace';
import { payOption } from './project';
import { openRoles } from './roles';
import { orUsageError, UsageError } from './usage-error';

const formats = ['html', 'markdown', 'json'] as const;
type Format = (typeof formats)[number];

/** `rolewright card`: prints the card of a role that is named by its file or its code. */
export async function runCard(args: string[]): Promise<number> {
  const { values, positionals } = orUsageError(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string', default: 'markdown' }, ...payOption },
    }),
  );
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError('name one role, by its file or its code.');
  const format = formats.find((each) => each === values.format);
  if (!format) throw new UsageError(`--format is ${formats.join(', ')}, not "${values.format}".`);
  const { workspace, roles } = await openRoles([name], values.pay);
  for (const { state } of roles) process.stdout.write(ended(render(state, workspace, format)));
  return 0;
}

function render(state: RoleState, workspace: Workspace, format: Format): string {
  const snapshot = workspace.snapshot();
  const { taxonomy } = state.governance;
  const model = cardModel({
    resolved: state.resolved,
    problems: workspace.problems(state),
    catalogue: (system) => snapshot.catalogue(system, taxonomy),
    nearby: workspace.nearby(state),
  });
  return renderCard(model, format);
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
