import { describe, expect, test } from 'vitest';
import { cursor } from '../../test/support/role-state';
import { parse } from '../model/syntax/parse';
import { textDocument } from '../model/syntax/tree';
import { partAt, revealRange } from './position';

const text = `title: Ward Nurse
story:
  plan:
    - Walks first.
components:
  skills:
    - Reads an ECG.
    - statement: Draws blood.
      need: desirable
  tasks: [ Lifts, Turns ]
aliases:
`;

describe('what is selected for a part', () => {
  const tree = parse(textDocument(text));
  const selected = (...path: (string | number)[]): string | undefined => {
    const span = revealRange({ tree }, path);
    return span && text.slice(span.start, span.end);
  };

  test('is its text', () => {
    expect(selected('title')).toBe('Ward Nurse');
    expect(selected('components', 'skills', 0)).toBe('Reads an ECG.');
    expect(selected('components', 'tasks', 1)).toBe('Turns');
  });

  test('is a whole item, or the key of a section', () => {
    expect(selected('components', 'skills', 1)).toMatch(/^statement: Draws blood\.\s+need: desirable/);
    expect(selected('components', 'skills')).toBe('skills');
    expect(selected('aliases')).toBe('aliases');
  });

  test('is nothing where the file has no such part', () => {
    expect(selected('components', 'skills', 7)).toBeUndefined();
    expect(selected('outputs')).toBeUndefined();
    expect(selected()).toBeUndefined();
  });

  test('is found behind an alias', () => {
    const shared = 'x-s: &s\n  - One.\ncomponents:\n  skills: *s\n';
    const span = revealRange({ tree: parse(textDocument(shared)) }, ['components', 'skills', 0]);
    expect(span && shared.slice(span.start, span.end)).toBe('One.');
  });
});

describe('the part at the cursor', () => {
  const at = (marked: string): unknown => {
    const { text: clean, offset } = cursor(marked);
    return partAt({ tree: parse(textDocument(clean)) }, offset);
  };

  test.each([
    ['title: Wa|rd\n', ['title']],
    ['tit|le: Ward\n', ['title']],
    ['components:\n  skills:\n    - One.\n    - Tw|o.\n', ['components', 'skills', 1]],
    [
      'components:\n  skills:\n    - statement: One.\n      ne|ed: desirable\n',
      ['components', 'skills', 0, 'need'],
    ],
    ['components:\n  sk|ills:\n    - One.\n', ['components', 'skills']],
    ['story: { who: A nur|se }\n', ['story', 'who']],
    ['title: X\n\n|\nlevel: P3\n', undefined],
    ['|', undefined],
  ])('%j', (marked, path) => {
    expect(at(marked)).toEqual(path);
  });
});
