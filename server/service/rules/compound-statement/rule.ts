import type { Node } from '../../../model/syntax/node';
import { quoteIfNeeded } from '../../../model/text/quote';
import { fixes } from '../../messages/fixes';
import { statements } from '../../messages/statements';
import type { RoleState } from '../../snapshot';
import type { Fix, Rule } from '../rule';
import { verbForm } from '../support/english/verbs';
import { columnAt, layoutOf } from '../support/layout';
import { spanOf } from '../support/places';
import { statementNode } from '../support/texts';

/** Two words joined at the front of a statement, and what both of them are about. */
const joined = /^([\p{L}-]+)(?:,? and | ?\/ ?| ?& ?)([\p{L}-]+) (\S.*)$/u;

export const compoundStatement: Rule = {
  unit: 'component',
  meta: {
    name: 'compound-statement',
    title: 'A statement asks for two things at once',
    why: 'In “Designs and runs the pipeline” a person may do one and not the other. Apart, each can be assessed, compared between levels and given its own examples. Only two verbs on one object count; an “and” elsewhere is left alone.',
    how: 'Make two statements of it, or keep the verb that matters.',
    group: 'statements',
    severity: 'hint',
    english: true,
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  tasks:\n    - Plans and delivers the care of six patients.\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  tasks:\n    - Plans the care of six patients.\n    - Delivers the care of six patients.\n',
      },
    ],
  },
  *check({ component, state }) {
    const { part } = component;
    const node = part && statementNode(state, part.node);
    const match = joined.exec(node?.text ?? '');
    if (!part || !node || !match) return;
    const [, first = '', second = '', object = ''] = match;
    const form = verbForm(first);
    if (form === undefined || form !== verbForm(second)) return;
    yield {
      ...spanOf(node),
      message: statements.compound(first, second.toLowerCase()),
      suggest:
        node === part.node ? split(state, node, [`${first} ${object}`, `${capital(second)} ${object}`]) : [],
    };
  },
};

/** Splits a short item into two; a long one has keys that may belong to either half. */
function split(state: RoleState, node: Node, texts: readonly string[]): readonly Fix[] {
  if (node.parent?.kind !== 'list' || node.parent.flow || node.style === 'literal' || node.style === 'folded')
    return [];
  const dash = node.parent.items.find(({ value }) => value?.start === node.start)?.dash ?? -1;
  if (dash < 0) return [];
  const indent = ' '.repeat(columnAt(state.tree, dash));
  const text = texts.map((each) => quoteIfNeeded(each)).join(`${layoutOf(state.tree).eol}${indent}- `);
  return [{ title: fixes.split, edits: [{ start: node.start, end: node.end, text }] }];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
