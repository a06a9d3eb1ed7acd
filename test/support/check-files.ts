import { expect } from 'vitest';
import { MemoryHost } from '../../server/host/memory';
import { fileKind } from '../../server/model/file-kind';
import { check } from '../../server/service/check/check';
import type { Problem } from '../../server/service/rules/rule';
import type { AnyState } from '../../server/service/snapshot';
import { Workspace } from '../../server/workspace/workspace';
import { expectReadable, unmarked } from './want';

export interface CheckedFile {
  readonly state: AnyState;
  readonly problems: readonly Problem[];
}

const folder = 'file:///acme';

/**
 * Checks all files of a folder together, as the editor does it without opening any; by their names. Assessments are named, as
 * on the command line.
 */
export async function checkFiles(
  files: Readonly<Record<string, string>>,
  only?: string,
): Promise<ReadonlyMap<string, CheckedFile>> {
  const texts = Object.entries(files).map(([name, text]): [string, string] => [`${folder}/${name}`, text]);
  const workspace = new Workspace(new MemoryHost(new Map(texts)));
  await workspace.addFolder(folder);
  await workspace.indexRoles(async () => undefined);
  const checked = new Map<string, CheckedFile>();
  const assessments = texts.map(([uri]) => uri).filter((uri) => fileKind(uri) === 'assessment');
  for (const uri of [...workspace.checkedUris, ...assessments]) {
    const state = (await workspace.assessment(uri)) ?? (await workspace.state(uri));
    if (!state) continue;
    const errors: unknown[] = [];
    const log = (_: string, error: unknown) => errors.push(error);
    const problems = check(state, workspace.snapshot(), { ...(only === undefined ? {} : { only }), log });
    expect(errors).toEqual([]);
    checked.set(uri.slice(folder.length + 1), { state, problems });
  }
  return checked;
}

/**
 * Checks a folder in whose files a comment `# want: rule-name` ends each line on which a problem is expected: these
 * lines must be exactly those reported.
 */
export async function wantedIn(
  files: Readonly<Record<string, string>>,
  only: string,
): Promise<ReadonlyMap<string, CheckedFile>> {
  const marked = Object.entries(files).map(([name, fixture]) => ({ name, ...unmarked(fixture) }));
  const checked = await checkFiles(Object.fromEntries(marked.map(({ name, text }) => [name, text])), only);
  const found = [...checked].flatMap(([name, { state, problems }]) =>
    problems.map(({ start, rule }) => `${name} ${state.document.positionAt(start).line + 1} ${rule}`),
  );
  for (const { problems } of checked.values()) for (const { message } of problems) expectReadable(message);
  expect(found.toSorted()).toEqual(
    marked.flatMap(({ name, want }) => want.map((each) => `${name} ${each}`)).toSorted(),
  );
  return checked;
}
