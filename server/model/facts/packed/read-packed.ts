import { readRole } from '../../role/read-role';
import { treeAlone } from '../../syntax/quick/tree-alone';
import { textDocument } from '../../syntax/tree';
import { factsIn } from '../extract';
import { pack } from './pack';

/** The packed facts of a role file that is not open, from its text. Nothing of the text stays in memory. */
export function readPacked(uri: string, text: string): string {
  return pack(factsIn(readRole(uri, treeAlone(textDocument(text, uri)), true), undefined));
}
