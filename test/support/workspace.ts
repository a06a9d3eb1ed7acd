import { MemoryHost } from '../../server/host/memory';
import { fileKind } from '../../server/model/file-kind';
import type { AnyState } from '../../server/service/snapshot';
import { Workspace } from '../../server/workspace/workspace';

/** Where the files of a fixture stand. */
export const fixtureFolder = 'file:///acme';

export interface Mark {
  readonly uri: string;
  /** UTF-16 offset in the text without its mark. */
  readonly offset: number;
}

/** A workspace with the files of a fixture, read and indexed, and where the `|` stood. */
export interface Fixture {
  readonly workspace: Workspace;
  readonly marks: readonly Mark[];
  /** The texts without marks, by file name. */
  readonly files: Readonly<Record<string, string>>;
  uriOf(file: string): string;
  /** Opens a file (with this text, or as it is on the disk) and answers its state. */
  open(file: string, text?: string): Promise<AnyState>;
}

/**
 * A small workspace in memory: `workspaceOf({'taxonomy.yaml': …, 'a.role.yaml': …})`. A `|` in a text is a mark and
 * is taken out, so texts with a `|` of their own need another `mark`.
 */
export async function workspaceOf(marked: Readonly<Record<string, string>>, mark = '|'): Promise<Fixture> {
  const marks: Mark[] = [];
  const files: Record<string, string> = {};
  const uriOf = (file: string): string => `${fixtureFolder}/${file}`;
  for (const [file, text] of Object.entries(marked)) {
    const pieces = text.split(mark);
    files[file] = pieces.join('');
    for (let i = 1, offset = 0; i < pieces.length; i++) {
      offset += pieces[i - 1]?.length ?? 0;
      marks.push({ uri: uriOf(file), offset });
    }
  }
  const host = new MemoryHost(new Map(Object.entries(files).map(([file, text]) => [uriOf(file), text])));
  const workspace = new Workspace(host, (message, error) => {
    throw new Error(message, { cause: error });
  });
  await workspace.addFolder(fixtureFolder);
  await workspace.indexRoles(async () => undefined);
  const open = async (file: string, text = files[file] ?? ''): Promise<AnyState> => {
    const uri = uriOf(file);
    const kind = fileKind(uri);
    const language = kind === 'role' || kind === 'assessment' ? `${kind}-yaml` : 'taxonomy-yaml';
    workspace.openFile(uri, language, 1, text);
    const state = (await workspace.role(uri)) ?? (await workspace.file(uri));
    if (!state) throw new Error(`${file} is no file of ours`);
    return state;
  };
  return { workspace, marks, files, uriOf, open };
}

/** A fixture with one mark: the state of the marked file, opened, and the offset of the mark. */
export async function markedWorkspace(
  marked: Readonly<Record<string, string>>,
  sign = '|',
): Promise<Fixture & { readonly state: AnyState; readonly offset: number }> {
  const fixture = await workspaceOf(marked, sign);
  const [mark, ...others] = fixture.marks;
  if (!mark || others.length > 0) throw new Error(`exactly one ${sign} is needed`);
  const state = await fixture.open(mark.uri.slice(fixtureFolder.length + 1));
  return { ...fixture, state, offset: mark.offset };
}
