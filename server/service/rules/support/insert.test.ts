import { expect, it } from 'vitest';
import { parse } from '../../../model/syntax/parse';
import { textDocument } from '../../../model/syntax/tree';
import { applyEdits } from '../../../model/text/span';
import { insertEntries, numbered } from './insert';
import { withoutTabStops } from './snippet';

const order = ['title', 'code', 'level', 'status', 'components', 'links'];

function inserted(text: string, ...entries: readonly (readonly [string, string])[]): string {
  const tree = parse(textDocument(text));
  if (!tree.root) throw new Error('no root');
  const edits = numbered(
    insertEntries(
      tree,
      tree.root,
      entries.map(([key, value]) => ({ key, value })),
      order,
    ),
  );
  return applyEdits(
    text,
    edits.map((edit) => ({ ...edit, text: withoutTabStops(edit.text) })),
  );
}

it('puts keys where the order wants them, whatever order they are given in', () => {
  expect(
    inserted('title: Nurse\nstatus: draft\n', ['links', ' a'], ['level', ' P2'], ['code', ' N.G.P2']),
  ).toBe('title: Nurse\ncode: N.G.P2\nlevel: P2\nstatus: draft\nlinks: a\n');
});

it('keeps comments and blank lines with the lines that they belong to', () => {
  expect(inserted('# head\ntitle: Nurse # the name\n\n# state\nstatus: draft', ['level', ' P2'])).toBe(
    '# head\ntitle: Nurse # the name\nlevel: P2\n\n# state\nstatus: draft',
  );
});

it('does not count a byte order mark as a column', () => {
  const added: [string, string][] = [
    ['title', ' A'],
    ['level', ' P2'],
  ];
  expect(inserted('\ufeffcode: N.G.P2\r\nlinks: a\r\n', ...added)).toBe(
    '\ufefftitle: A\r\ncode: N.G.P2\r\nlevel: P2\r\nlinks: a\r\n',
  );
});

it('takes indentation and line ends from the file', () => {
  const components: [string, string] = ['components', '\n\ttasks:\n\t\t- ⟨⟩'];
  const story = 'title: Nurse\r\nstory:\r\n    who: A nurse.\r\n    plan:\r\n    - Rests.\r\n';
  expect(inserted(story, components)).toBe(
    story.replace('Nurse\r\n', 'Nurse\r\ncomponents:\r\n    tasks:\r\n    - \r\n'),
  );
});

it('goes behind a value of several lines', () => {
  expect(inserted('title: >\n  Ward\n  Nurse\nlinks: []\n', ['level', ' P2'])).toBe(
    'title: >\n  Ward\n  Nurse\nlevel: P2\nlinks: []\n',
  );
});

it('writes into flow style on the same line', () => {
  expect(inserted('{ title: Nurse, links: a }', ['level', ' P2'])).toBe(
    '{ title: Nurse, level: P2, links: a }',
  );
  expect(inserted('{ links: a }', ['level', ' P2'])).toBe('{ level: P2, links: a }');
});

it('puts unknown keys last', () => {
  expect(inserted('title: Nurse\nlinks: a\n', ['own', ' 1'])).toBe('title: Nurse\nlinks: a\nown: 1\n');
});
