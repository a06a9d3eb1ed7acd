import type { Node } from '../../../../model/syntax/node';
import { fixes } from '../../../messages/fixes';
import type { Fix } from '../../rule';
import { replaceText } from '../replace';

/**
 * The change that gives an id its form: lower-case words joined by hyphens, or letters and digits only, whichever
 * its hint asks for. Nothing where no letter would be left, or the key holds no id.
 */
export function properId(node: Node | undefined, hint: string | undefined): readonly Fix[] {
  if (!node?.text || !hint) return [];
  const plain = node.text.normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  const proper = /lower-case/.test(hint)
    ? words.join('-').toLowerCase()
    : /letters and digits only/.test(hint)
      ? plain.replace(/[^A-Za-z0-9]+/g, '')
      : '';
  if (proper === '' || proper === node.text) return [];
  return [{ title: fixes.change(proper), edits: [replaceText(node, proper)] }];
}
