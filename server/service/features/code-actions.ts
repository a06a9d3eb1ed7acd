import type { CodeAction, CodeActionKind, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit } from '../../model/text/span';
import { documentEdit } from '../edits';
import { fixes } from '../messages/fixes';
import type { Fix, Problem } from '../rules/rule';
import { silencedLine, silencesOf } from '../rules/support/silence';
import type { AnyState, ClientAbilities, Snapshot } from '../snapshot';
import { diagnosticsOf } from './diagnostics';

const quickFix = 'quickfix';
const fixAll = 'source.fixAll.rolewright';

/** The kinds of actions that are offered, as a client wants to know them beforehand. */
export const codeActionKinds: readonly CodeActionKind[] = [quickFix, fixAll];

/** What the actions for one request are made from. */
interface Request {
  readonly state: AnyState;
  readonly snapshot: Snapshot;
  readonly abilities: ClientAbilities;
}

/**
 * What can be done about the problems at a range: their fixes, the safe one first; one action for all safe fixes of
 * the file; and comments that silence each rule here or in the whole file. `only` are the kinds that the client asks
 * for. All edits count for the version of the state.
 */
export function codeActions(
  state: AnyState,
  range: Range,
  snapshot: Snapshot,
  problems: readonly Problem[],
  abilities: ClientAbilities,
  only?: readonly CodeActionKind[],
): CodeAction[] {
  const request = { state, snapshot, abilities };
  const wants = (kind: CodeActionKind): boolean =>
    only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`) || each === '');
  const here = problems.filter((problem) => touches(state, problem, range));
  const quick = wants(quickFix)
    ? [
        ...preferredFirst(here.flatMap((problem) => fixActions(request, problem))),
        ...(here.some(({ fix }) => fix) ? fixAllActions(request, problems, quickFix, 2) : []),
        ...silenceActions(request, here),
      ]
    : [];
  const source = only !== undefined && wants(fixAll) ? fixAllActions(request, problems, fixAll, 1) : [];
  return [...quick, ...source];
}

function preferredFirst(actions: readonly CodeAction[]): readonly CodeAction[] {
  return [...actions.filter((each) => each.isPreferred), ...actions.filter((each) => !each.isPreferred)];
}

function touches({ document }: AnyState, { start, end }: Problem, range: Range): boolean {
  return start <= document.offsetAt(range.end) && document.offsetAt(range.start) <= end;
}

function fixActions(request: Request, problem: Problem): readonly CodeAction[] {
  const { fix, suggest = [] } = problem;
  const all = [...(fix ? [fix] : []), ...suggest];
  return all.flatMap((each) => {
    if (each.command) return commandAction(request, each.title, each.command, problem);
    const edit = workspaceEdit(request, each);
    if (!edit) return [];
    const preferred = each === fix || (all.length === 1 && onlyAdds(each));
    return [action(request, each.title, quickFix, edit, [problem], preferred)];
  });
}

function commandAction(
  { state, abilities }: Request,
  title: string,
  command: string,
  problem: Problem,
): readonly CodeAction[] {
  if (!abilities.commands.has(command)) return [];
  const diagnostics = diagnosticsOf([problem], state.document);
  return [{ title, kind: quickFix, diagnostics, command: { title, command, arguments: [state.uri] } }];
}

/** An only proposal that takes nothing away may be chosen by a key press. */
function onlyAdds({ edits }: Fix): boolean {
  return edits.every(({ start, end }) => start === end);
}

function action(
  { state }: Request,
  title: string,
  kind: CodeActionKind,
  edit: WorkspaceEdit,
  problems: readonly Problem[],
  isPreferred = false,
): CodeAction {
  return {
    title,
    kind,
    edit,
    ...(problems.length > 0 ? { diagnostics: diagnosticsOf(problems, state.document) } : {}),
    ...(isPreferred ? { isPreferred } : {}),
  };
}

/** The change of a fix, or undefined where it edits a file that is not at hand. */
function workspaceEdit({ state, snapshot, abilities }: Request, fix: Fix): WorkspaceEdit | undefined {
  const { edits, otherFile, snippet = false } = fix;
  if (!otherFile) {
    const { snippetEdits } = abilities;
    return { documentChanges: [documentEdit(state.document, edits, { snippet, snippetEdits })] };
  }
  const other = snapshot.tree?.(otherFile.uri)?.document;
  return other && { documentChanges: [documentEdit(other, otherFile.edits, { version: null })] };
}

/** One action for the safe fixes of all problems, where there are at least `fewest`. */
function fixAllActions(
  request: Request,
  problems: readonly Problem[],
  kind: CodeActionKind,
  fewest: number,
): readonly CodeAction[] {
  const { edits, fixed } = safeEdits(problems);
  if (fixed.length < fewest) return [];
  const edit = { documentChanges: [documentEdit(request.state.document, edits)] };
  return [action(request, fixes.fixAll(fixed.length), kind, edit, fixed)];
}

/** The safe fixes that can be applied together: of two that overlap, the later one waits for another run. */
function safeEdits(problems: readonly Problem[]): {
  readonly edits: readonly Edit[];
  readonly fixed: readonly Problem[];
} {
  const edits: Edit[] = [];
  const fixed: Problem[] = [];
  for (const problem of problems) {
    const own = problem.fix?.snippet || problem.fix?.otherFile ? [] : (problem.fix?.edits ?? []);
    if (own.length === 0 || own.some((edit) => edits.some((other) => overlap(edit, other)))) continue;
    edits.push(...own);
    fixed.push(problem);
  }
  return { edits: edits.sort((a, b) => a.start - b.start), fixed };
}

/** Two insertions at one place overlap too, since nobody says which comes first. */
function overlap(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function silenceActions(request: Request, problems: readonly Problem[]): readonly CodeAction[] {
  const rules = new Map<string, Problem>();
  for (const problem of problems) if (!rules.has(problem.rule)) rules.set(problem.rule, problem);
  const each = [...rules.values()].filter(({ rule }) => rule !== 'silencing-comment');
  const make = (problem: Problem, title: string, edits: readonly Edit[]): CodeAction => {
    const { snippetEdits } = request.abilities;
    const change = documentEdit(request.state.document, edits, { snippet: true, snippetEdits });
    return action(request, title, quickFix, { documentChanges: [change] }, [problem]);
  };
  return [
    ...each.map((problem) =>
      make(problem, fixes.silenceLine(problem.rule), [lineComment(request.state, problem)]),
    ),
    ...each.map((problem) =>
      make(problem, fixes.silenceFile(problem.rule), [fileComment(request.state, problem)]),
    ),
  ];
}

/** A comment above the line of a problem, indented like it. */
function lineComment({ tree, document }: AnyState, { rule, start }: Problem): Edit {
  const at = document.offsetAt({ line: silencedLine(tree, start), character: 0 });
  const text = document.getText();
  const indent = /^[ \t]*/.exec(text.slice(at))?.[0].replaceAll('\t', '  ') ?? '';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const comment = `${indent}# rolewright-disable-next-line ${rule} -- \${1:reason}${eol}`;
  return { start: at, end: at, text: comment };
}

/** A comment at the top of the file; behind those that silence other rules, and behind a byte order mark. */
function fileComment({ tree, document }: AnyState, { rule }: Problem): Edit {
  const text = document.getText();
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const last = silencesOf(tree).findLast(({ scope }) => scope === 'file');
  const at = last
    ? document.offsetAt({ line: last.line + 1, character: 0 })
    : text.startsWith('\ufeff')
      ? 1
      : 0;
  return { start: at, end: at, text: `# rolewright-disable-file ${rule} -- \${1:reason}${eol}` };
}
