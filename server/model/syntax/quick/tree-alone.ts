import type { TextDocument } from 'vscode-languageserver-textdocument';
import { beyondLimits } from '../limits';
import { parse } from '../parse';
import { makeTree, type SyntaxTree } from '../tree';
import { quickRead } from './quick-read';

/**
 * The tree that `parse` gives, for somebody who asks for no problems: they are only looked for where that is needed to
 * read. What has to be taken out of a text first (invisible characters, conflicts) makes the quick reading decline.
 */
export function treeAlone(document: TextDocument): SyntaxTree {
  const text = document.getText();
  const root = beyondLimits(text) ? undefined : quickRead(text)?.root;
  return root ? makeTree(document, root.green, root.start, []) : parse(document);
}
