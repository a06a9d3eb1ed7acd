import type { TextDocument } from 'vscode-languageserver-textdocument';
import { mayHaveConflict } from '../diagnose/conflicts';
import { mayBeOdd } from '../diagnose/odd-characters';
import { beyondLimits } from '../limits';
import { parse } from '../parse';
import { makeTree, type SyntaxTree } from '../tree';
import { quickRead } from './quick-read';

/** The tree that `parse` gives, for somebody who asks for no problems: they are only looked for where that is needed to read. */
export function treeAlone(document: TextDocument): SyntaxTree {
  const text = document.getText();
  const isLeft = mayHaveConflict(text) || mayBeOdd(text) || beyondLimits(text) !== undefined;
  const root = isLeft ? undefined : quickRead(text)?.root;
  return root ? makeTree(document, root.green, root.start, []) : parse(document);
}
