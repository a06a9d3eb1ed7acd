import { describe, expect, test } from 'vitest';
import { blocks, code, escaped, fileLink, list, maxLines, md } from './markdown';

describe('typed text in Markdown', () => {
  test.each([
    [
      '**x** <img src=x onerror=1> [a](command:evil)',
      '\\*\\*x\\*\\* \\<img src=x onerror=1\\> \\[a\\](command:evil)',
    ],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no number', '1\\. no number'],
    ['2) no number', '2\\) no number'],
    ['---', '\\---'],
    ['a_b and `c` | d', 'a\\_b and \\`c\\` \\| d'],
    ['&lt;b&gt; $(bug) ~~gone~~', '\\&lt;b\\&gt; \\$(bug) \\~\\~gone\\~\\~'],
    [
      'https://evil.example and www.evil.example, me@evil.example',
      'https\\://evil.example and www\\.evil.example, me\\@evil.example',
    ],
    ['back\\slash', 'back\\\\slash'],
    ['two\r\nlines\u0007 and\u2028three', 'two lines and three'],
    ['turned \u202earound', 'turned around'],
    ['Plans 15-1252, one service (mid-level).', 'Plans 15-1252, one service (mid-level).'],
  ])('%j shows its own characters', (typed, source) => {
    expect(escaped(typed)).toBe(source);
  });

  test('a very long text is cut between characters', () => {
    const text = escaped(`${'a'.repeat(399)}😀${'b'.repeat(50)}`);
    expect(text).toBe(`${'a'.repeat(399)}…`);
  });

  test('code keeps backticks inside', () => {
    expect(code('P3').source).toBe('`P3`');
    expect(code('a`b').source).toBe('``a`b``');
    expect(code('`a').source).toBe('`` `a ``');
    expect(code('a\nb').source).toBe('`a b`');
  });

  test('only addresses of files become links, and none breaks out', () => {
    expect(fileLink('A [b]', 'file:///a/b%20c.yaml').source).toBe('[A \\[b\\]](file:///a/b%20c.yaml)');
    expect(fileLink('A', 'file:///a/(b) <c>`.yaml').source).toBe('[A](file:///a/%28b%29%20%3cc%3e%60.yaml)');
    expect(fileLink('A', 'command:evil').source).toBe('A');
  });
});

test('values are escaped, Markdown stays', () => {
  expect(md`**${'a*b'}** ${md`*c*`} ${3}`.source).toBe('**a\\*b** *c* 3');
});

test('a long list says what it leaves out', () => {
  expect(list(['a', 'b', 'c'], 2, (count) => md`and ${count} more`)?.source).toBe('- a\n- b\n- and 1 more');
  expect(list([], 2, String)).toBeUndefined();
});

test('a hover ends after some thirty lines', () => {
  const long = list(
    Array.from({ length: 99 }, (_, i) => `item ${i}`),
    99,
    String,
  );
  const lines = blocks([md`**Title**`, undefined, long]).source.split('\n');
  expect(lines).toHaveLength(maxLines);
  expect(lines.slice(0, 3)).toEqual(['**Title**', '', '- item 0']);
  expect(lines.at(-1)).toBe('…');
});
