import { describe, expect, test } from 'vitest';
import { cardOf, problemAt, richOthers, richRole, richTaxonomy } from '../../test/support/card';
import { renderCard } from './card';
import { code, inline, link, paragraphs } from './markdown/escape';

test('the document of a full role is as agreed', async () => {
  const problems = [problemAt(['components', 'skills', 0], 'warning', 'Say at which bedside.')];
  const text = renderCard(cardOf(richRole, richTaxonomy, problems, richOthers), 'markdown');
  await expect(text).toMatchFileSnapshot('golden/rich.md');
});

describe('text inside of a line', () => {
  test.each([
    ['plain words, with commas; and more.', 'plain words, with commas; and more.'],
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[a](javascript:b) ![c](d)', '\\[a\\](javascript:b) !\\[c\\](d)'],
    ['a | b', 'a \\| b'],
    ['R&amp;D', 'R\\&amp;D'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['+ no item', '\\+ no item'],
    ['= no underline', '\\= no underline'],
    ['2. no item', '2\\. no item'],
    ['2.5 years', '2.5 years'],
    ['> no quote', '\\> no quote'],
    ['two\nlines', 'two lines'],
    ['a\\b', 'a\\\\b'],
  ])('%s', (typed, written) => {
    expect(inline(typed)).toBe(written);
  });
});

test('paragraphs and line breaks stay', () => {
  expect(paragraphs('One\ntwo\n\n# three')).toBe('One\\\ntwo\n\n\\# three');
});

test('codes keep back-ticks and bars', () => {
  expect([code('A.B'), code('a`b'), code('`a'), code('a|b')]).toEqual([
    '`A.B`',
    '``a`b``',
    '`` `a ``',
    '`a\\|b`',
  ]);
});

test('only safe addresses become links', () => {
  expect(link('https://example.org/(a)', 'The [book]')).toBe('[The \\[book\\]](<https://example.org/(a)>)');
  expect(link('javascript:alert(1)', 'Click')).toBe('Click (javascript:alert(1))');
  expect(link('https://example.org/a>b')).toBe('[https://example.org/a\\>b](<https://example.org/a%3Eb>)');
});

test('a hostile title stays a title', () => {
  const text = renderCard(cardOf('title: "<script>alert(1)</script> # x"\n'), 'markdown');
  expect(text).toMatch(/^# \\<script\\>alert\(1\)\\<\/script\\> # x$/m);
});
