import type { Node } from '../../../model/syntax/node';
import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { Finding, Rule } from '../rule';
import { spanOf, valueAt } from '../support/places';
import { replaceText } from '../support/replace';

/** Spaces at the ends, two in a row, and characters that look like a space or like nothing. */
const stray = /^\s|\s$|[^\S\n]{2,}|[\u00a0\u00ad\u200b\u2007\u202f\u2060\ufeff]/;

export const straySpace: Rule = {
  unit: 'role',
  meta: {
    name: 'stray-space',
    title: 'A name has spaces too many',
    why: 'Titles, codes and ids are compared letter by letter. A doubled or invisible space, often pasted along, makes two equal names differ where nobody can see it.',
    how: 'Apply the fix; it leaves one plain space between words and none at the ends.',
    group: 'structure',
    severity: 'warning',
    examples: [
      {
        bad: 'title: "Registered  Nurse "\ncode: NURS.GEN.P2\nlevel: P2\n',
        good: 'title: "Registered Nurse"\ncode: NURS.GEN.P2\nlevel: P2\n',
      },
    ],
  },
  *check({ state }) {
    const places: [string, Node | undefined][] = ['title', 'code', 'level', 'status', 'region'].map((key) => [
      key,
      valueAt(state, [key]),
    ]);
    for (const { path } of state.role.aliases) places.push(['title', valueAt(state, [...path, 'title'])]);
    for (const { path } of state.role.classifications)
      places.push(['code', valueAt(state, [...path, 'code'])]);
    for (const [key, node] of places) yield* finding(state.document.getText(), key, node);
  },
};

function* finding(source: string, key: string, node: Node | undefined): Iterable<Finding> {
  if (node?.text === undefined || node.style === 'literal' || node.style === 'folded') return;
  const raw = source.slice(node.start, node.end);
  if (raw.includes('\n')) return;
  if (!stray.test(raw) && !stray.test(node.text)) return;
  const clean = node.text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (clean === '' || clean === node.text) return;
  yield {
    ...spanOf(node),
    path: node.path,
    message: structure.straySpace(key),
    fix: { title: fixes.removeSpaces, edits: [replaceText(node, clean)] },
  };
}
