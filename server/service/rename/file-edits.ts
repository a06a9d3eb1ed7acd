import type { RoleFacts } from '../../model/facts/facts';
import type { Use } from '../../model/facts/use';
import { usesIn } from '../../model/facts/uses';
import type { FileKind } from '../../model/file-kind';
import { parseCode } from '../../model/role/code';
import type { SyntaxTree } from '../../model/syntax/tree';
import { View } from '../../model/syntax/view';
import { isSafePlain, quote } from '../../model/text/quote';
import type { Edit } from '../../model/text/span';
import type { Scope } from '../navigation/scope';
import { replaceText } from '../rules/support/replace';
import { appendToList } from './append';
import { type Rename, replacementOf } from './rename';

/** A file as it is read for a rename. */
export interface FileToEdit {
  readonly uri: string;
  readonly kind: FileKind;
  readonly tree: SyntaxTree;
  /** What the index knows of a role; undefined for other files. */
  readonly facts: RoleFacts | undefined;
}

/** The edits that a rename makes in one file, in the order of its text and none over another. */
export function editsIn(rename: Rename, file: FileToEdit): readonly Edit[] {
  const { kind, tree, facts } = file;
  const more =
    kind === 'role' && facts
      ? [...levelEdit(rename, facts, tree, new View(tree)), ...kept(rename, facts, tree)]
      : [];
  return [...namedEdits(rename, file), ...more].sort((a, b) => a.start - b.start);
}

/** The edits of those places alone that name what is renamed. */
export function namedEdits(rename: Rename, { uri, kind, tree, facts }: FileToEdit): readonly Edit[] {
  const home = facts && { uri, code: facts.code };
  return usesIn(kind, tree).flatMap((use): Edit[] => {
    const text = replacementOf(rename, use, home);
    if (text === undefined || text === use.id) return [];
    return use.kind === 'role' ? segmentEdits(tree, use, text) : [replaced(tree, use, text)];
  });
}

/** Only those parts of a code that change. */
function segmentEdits(tree: SyntaxTree, use: Use, text: string): Edit[] {
  const from = use.id.split('.');
  const to = text.split('.');
  if (from.length !== to.length) return [replaced(tree, use, text)];
  let start = startOf(tree, use);
  return from.flatMap((part, i): Edit[] => {
    const at = start;
    start += part.length + 1;
    return part === to[i] ? [] : [{ start: at, end: at + part.length, text: to[i] ?? '' }];
  });
}

/** The new text at a place: inside the quotes that stand there, in quotes of its own where it needs them. */
function replaced(tree: SyntaxTree, use: Use, text: string): Edit {
  const start = startOf(tree, use);
  const isQuoted = /["']/.test(tree.document.getText().slice(Math.max(0, start - 1), start));
  const written = isQuoted || isSafePlain(text, { flow: true }) ? text : quote(text);
  return { start, end: start + use.id.length, text: written };
}

function startOf({ document }: SyntaxTree, { line, start }: Use): number {
  return document.offsetAt({ line, character: start });
}

/** `level` repeats the last part of the code; renaming a level finds it by itself. */
function levelEdit({ symbol, codes }: Rename, facts: RoleFacts, tree: SyntaxTree, view: View): Edit[] {
  const from = parseCode(facts.code ?? '');
  const to = parseCode(codes.get(facts.code ?? '') ?? '');
  if (symbol.kind !== 'role' || !from || !to || from.level === to.level) return [];
  const level = view.at(tree.root, ['level']);
  return level?.text === undefined || level.text === to.level ? [] : [replaceText(level, to.level)];
}

/**
 * The old code joins the former ones. A role that gets back a code of old gives its place there to the one that it
 * leaves. An overlay takes over the list of its base, unless it has one.
 */
function kept({ codes, scope }: Rename, facts: RoleFacts, tree: SyntaxTree): readonly Edit[] {
  const { code = '', formerCodes } = facts;
  const to = codes.get(code);
  if (to === undefined) return [];
  if (takesCodesOfBase(facts, scope)) return [];
  const again = new View(tree)
    .at(tree.root, ['formerCodes'])
    ?.items.find(({ value }) => value?.text === to)?.value;
  if (formerCodes.includes(code)) return [];
  return again ? [replaceText(again, code)] : appendToList(tree, 'role', 'formerCodes', [code]);
}

/** Whether a file is an overlay that has the former codes of its base. */
export function takesCodesOfBase({ code = '', region, formerCodes }: RoleFacts, scope: Scope): boolean {
  const own = scope.taxonomy.region;
  const isOverlay = region !== undefined && region !== own;
  const hasBase = scope.byCode(code).some((each) => each.region === undefined || each.region === own);
  return isOverlay && hasBase && formerCodes.length === 0;
}
