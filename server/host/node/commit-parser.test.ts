import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CommitParser } from './commit-parser';

const hash = 'a'.repeat(40);
const header = (address: string, subject: string, body = '') =>
  `\u0001${hash}\0aaaaaaa\x002026-03-01\0${address}\0${subject}\0${body}\0\0`;
const history = [
  `${header('ada@example.org', 'One', 'Because.\n')}\nü.tf\0a b.md\0`,
  `${header('grada@example.org', 'Foreign')}\nforeign.tf\0`,
  header('ADA@example.org', '', ''),
  `${header('ada@example.org', 'Last')}\nlast.tf`,
].join('');

function events(...pieces: readonly string[]): readonly string[] {
  const seen: string[] = [];
  const parser = new CommitParser('ada@example.org', {
    commit: ({ hash, day, subject, body }) => seen.push([hash, day, subject, body].join('|')),
    path: (path) => seen.push(path),
  });
  for (const piece of pieces) parser.push(piece);
  parser.end();
  return seen;
}

const expected = [
  ...['aaaaaaa|2026-03-01|One|Because.\n', 'ü.tf', 'a b.md'],
  ...['aaaaaaa|2026-03-01||', 'aaaaaaa|2026-03-01|Last|', 'last.tf'],
];

test('own commits with their paths, also without a message or a file', () => {
  expect(events(history)).toEqual(expected);
});

test('wherever the pieces are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(history.length)), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), history.length];
      const pieces = places.slice(1).map((end, index) => history.slice(places[index], end));
      expect(events(...pieces)).toEqual(expected);
    }),
  );
});

test('of a message without end only the beginning is kept', () => {
  const pieces = Array.from({ length: 100 }, () => 'x'.repeat(10_000));
  const [commit = ''] = events(
    `\u0001${hash}\0aaaaaaa\x002026-03-01\0ada@example.org\0`,
    ...pieces,
    '\0\0\0',
  );
  expect(commit.length).toBeGreaterThan(10_000);
  expect(commit.length).toBeLessThan(100_000);
});
