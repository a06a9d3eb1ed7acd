import { parseCode } from '../../model/role/code';
import type { SyntaxTree } from '../../model/syntax/tree';
import { quoteIfNeeded } from '../../model/text/quote';
import type { Edit } from '../../model/text/span';
import { folderOf } from '../../model/text/uri';
import type { NewFile, NewRolesParams, RoleDraft } from '../../protocol/scaffold';
import { scaffoldMessages as messages } from '../messages/scaffold';
import type { Scope } from '../navigation/scope';
import { appendToList, type NewItem } from '../rename/append';
import { copiedRole } from './copied-role';

/** New files, and edits of `taxonomy.yaml` for what they name and nobody has defined yet. */
export interface NewRoles {
  readonly files: readonly NewFile[];
  readonly taxonomyEdits: readonly Edit[];
}

/** What the files are made from. */
export interface Sources {
  readonly scope: Scope;
  /** A file as it stands now; undefined where there is none or it was not read. */
  tree(uri: string): SyntaxTree | undefined;
  /** The folder of the workspace, with a slash at its end, for a taxonomy without a file. */
  readonly folder: string;
  exists(uri: string): boolean;
}

/** The files of new roles, or a sentence that says why none is written. All or nothing. */
export function newRoles(params: NewRolesParams, sources: Sources): NewRoles | { readonly refusal: string } {
  const { scope } = sources;
  const files: NewFile[] = [];
  for (const draft of params.roles) {
    const code = `${params.function}.${params.focus}.${draft.level}`;
    if (!parseCode(code)) return { refusal: messages.badCode(code) };
    const [taken] = scope.byCode(code);
    if (taken) return { refusal: messages.codeTaken(code, taken.title ?? code) };
    const uri = `${folderFor(params.function, sources)}${encodeURIComponent(code)}.role.yaml`;
    if (sources.exists(uri)) return { refusal: messages.fileTaken(`${code}.role.yaml`) };
    files.push({ uri, text: textOf(code, draft, sources) });
  }
  const main = scope.taxonomy.uri;
  const tree = main === undefined ? undefined : sources.tree(main);
  return { files, taxonomyEdits: tree ? definitions(params, tree) : [] };
}

/** Beside the roles of the same function, in the folder that holds most of them; else in that of the taxonomy. */
function folderFor(fn: string, { scope, folder }: Sources): string {
  const counts = new Map<string, number>();
  for (const { uri, code } of scope.roles) {
    if (code === undefined || parseCode(code)?.function !== fn) continue;
    counts.set(folderOf(uri), (counts.get(folderOf(uri)) ?? 0) + 1);
  }
  const [fullest] = [...counts].sort(([, a], [, b]) => b - a);
  if (fullest) return fullest[0];
  return scope.taxonomy.uri === undefined ? folder : folderOf(scope.taxonomy.uri);
}

function textOf(code: string, { level, title, copyOf }: RoleDraft, { scope, tree }: Sources): string {
  const status = [...scope.taxonomy.words.status.keys()][0] ?? 'draft';
  const head = { title, code, level, status };
  const source = copyOf === undefined ? undefined : tree(copyOf);
  const copy = source && copiedRole(source, head);
  return (
    copy ??
    Object.entries(head).reduce((text, [key, value]) => `${text}${key}: ${quoteIfNeeded(value)}\n`, '')
  );
}

/** Both lists may be new: they come in one batch of edits of the same text. */
function definitions({ function: fn, focus, newFunction, newFocus }: NewRolesParams, tree: SyntaxTree) {
  const functionItem = newFunction && item({ id: fn, ...newFunction });
  const focusItem = newFocus && { ...item({ id: focus, ...newFocus }), functions: [quoteIfNeeded(fn)] };
  return [
    ...(functionItem ? appendToList(tree, 'taxonomy', 'functions', [functionItem]) : []),
    ...(focusItem ? appendToList(tree, 'taxonomy', 'focuses', [focusItem]) : []),
  ];
}

function item(keys: Readonly<Record<string, string | undefined>>): Exclude<NewItem, string> {
  return Object.fromEntries(
    Object.entries(keys).flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [[key, quoteIfNeeded(value)]],
    ),
  );
}
