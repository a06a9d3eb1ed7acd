import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderCard } from '../card/card';
import { cardModel } from '../card/model';
import { toUri } from '../host/node/node-host';
import { fileKind } from '../model/file-kind';
import type { RoleState } from '../service/snapshot';
import { roleWithCode } from '../workspace/find-role';
import type { Workspace } from '../workspace/workspace';
import { openProject } from './project';
import { orUsageError, UsageError } from './usage-error';

const formats = ['html', 'markdown', 'json'] as const;
type Format = (typeof formats)[number];

/** `rolewright card`: prints the card of a role that is named by its file or its code. */
export async function runCard(args: string[]): Promise<number> {
  const { values, positionals } = orUsageError(() =>
    parseArgs({ args, allowPositionals: true, options: { format: { type: 'string', default: 'markdown' } } }),
  );
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError('name one role, by its file or its code.');
  const format = formats.find((each) => each === values.format);
  if (!format) throw new UsageError(`--format is ${formats.join(', ')}, not "${values.format}".`);
  const { workspace, state } = existsSync(name) ? await roleOfFile(name) : await roleOfCode(name);
  process.stdout.write(ended(render(state, workspace, format)));
  return 0;
}

function render(state: RoleState, workspace: Workspace, format: Format): string {
  const snapshot = workspace.snapshot();
  const { taxonomy } = state.governance;
  const model = cardModel({
    resolved: state.resolved,
    problems: workspace.problems(state),
    catalogue: (system) => snapshot.catalogue(system, taxonomy),
  });
  return renderCard(model, format);
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

interface Found {
  readonly workspace: Workspace;
  readonly state: RoleState;
}

async function roleOfFile(path: string): Promise<Found> {
  if (fileKind(path) !== 'role' && statSync(path).isFile())
    throw new UsageError(`"${path}" is no role file (its name must end in .role.yaml).`);
  const { workspace } = await openProject([path]);
  const state = await workspace.roleOnDisk(toUri(resolve(path)));
  if (!state) throw new UsageError(`"${path}" cannot be read.`);
  return { workspace, state };
}

async function roleOfCode(code: string): Promise<Found> {
  const { workspace } = await openProject(['.']);
  const state = await roleWithCode(workspace, code);
  if (!state)
    throw new UsageError(`there is no role file "${code}", and no role below this folder has that code.`);
  return { workspace, state };
}
