import { describe, expect, test } from 'vitest';
import { cardOf, problemAt, richOthers, richRole, richTaxonomy } from '../../test/support/card';
import { renderCard } from './card';

const problems = [
  problemAt(['components', 'skills', 0], 'warning', 'Say at which bedside.'),
  problemAt(['classifications', 1], 'warning', 'A group, and no occupation.'),
];

test.each([
  ['fragment', 'rich.fragment.golden'],
  ['html', 'rich.page.golden'],
] as const)('the %s of a full role is as agreed', async (format, file) => {
  const text = renderCard(cardOf(richRole, richTaxonomy, problems, richOthers), format);
  // The style of the page has files of its own; a line for each tag shows what a change changes.
  const readable = text.replace(/<style>.*<\/style>/s, '<style></style>').replaceAll('><', '>\n<');
  await expect(readable).toMatchFileSnapshot(`golden/${file}`);
});

test('empty places are said in words', () => {
  const html = renderCard(cardOf('code: SALE.GEN.P3\n'), 'fragment');
  for (const words of [
    'No title yet',
    'No summary yet.',
    'not recorded',
    'No outputs recorded yet.',
    'No components recorded yet.',
    'No other titles recorded yet.',
    'No classifications recorded yet.',
  ]) {
    expect(html).toContain(words);
  }
});

test.each(['fragment', 'markdown'] as const)('the worst problem stands first in the %s', (format) => {
  const found = [
    problemAt([], 'info', 'Worth adding: an owner.'),
    problemAt(['code'], 'error', 'This is no code.'),
    problemAt(['level'], 'warning', 'Look at the level.'),
  ];
  const text = renderCard(cardOf('title: Nurse\ncode: x\nlevel: P2\n', undefined, found), format);
  const places = ['no code', 'Look at', 'Worth adding'].map((words) => text.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

describe('text of a user', () => {
  const hostile = "<img src=x onerror=alert(1)>\"><script>alert(2)</script>' onclick='x";
  const quoted = JSON.stringify(hostile);
  const everywhere = `title: ${quoted}
code: ${quoted}
level: ${quoted}
status: ${quoted}
summary: ${quoted}
region: ${quoted}
owner: ${quoted}
formerCodes: [${quoted}]
ids:
  ${quoted}: ${quoted}
story:
  who: ${quoted}
  problem: { external: ${quoted}, internal: ${quoted}, why: ${quoted} }
  plan: [${quoted}]
  stakes: ${quoted}
  success: ${quoted}
outputs:
  - { statement: ${quoted}, measure: ${quoted} }
pay:
  market: { basis: ${quoted} }
components:
  ${quoted}:
    - ${quoted}
  skills:
    - statement: ${quoted}
      id: ${quoted}
      theme: ${quoted}
      proficiency: ${quoted}
      source: ${quoted}
      examples: [${quoted}]
      practice: [${quoted}]
      links:
        - { url: ${quoted}, title: ${quoted} }
excludes:
  - { component: ${quoted}, reason: ${quoted} }
aliases:
  - { title: ${quoted}, type: ${quoted}, note: ${quoted}, reviewedBy: ${quoted} }
classifications:
  - { system: ${quoted}, code: ${quoted}, source: ${quoted}, note: ${quoted} }
replacedBy: ${quoted}
links:
  - ${quoted}
`;

  test.each(['fragment', 'html'] as const)('is never markup in the %s', (format) => {
    const model = cardOf(everywhere, undefined, [problemAt(['title'], 'error', hostile)]);
    const html = renderCard(model, format);
    expect(html.match(/<(img|script)/g)).toBeNull();
    // No attribute was opened by a quote of the text.
    expect(tagsOf(html).filter((tag) => /\son\w+=/.test(tag))).toEqual([]);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&gt;&lt;script&gt;');
  });

  test('is shown as typed where it looks like an escape', () => {
    expect(renderCard(cardOf('title: R&amp;D\n'), 'fragment')).toContain('R&amp;amp;D');
  });
});

/** All tags with their attributes, quoted values emptied. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
}

test('only addresses of pages and of mail become links', () => {
  const html = renderCard(
    cardOf(`title: X
links:
  - https://example.org/a?b=1&c=2
  - mailto:jobs@example.org
  - javascript:alert(1)
  - "java\\tscript:alert(1)"
  - data:text/html,x
  - //example.org
  - file:///etc/passwd
  - vscode:extension/x
`),
    'fragment',
  );
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    'https://example.org/a?b=1&amp;c=2',
    'mailto:jobs@example.org',
  ]);
  expect(html).toContain('<span>javascript:alert(1)</span>');
});

test('usual values carry no badge', () => {
  const html = renderCard(
    cardOf(
      'title: X\ncomponents:\n  skills:\n    - { statement: Sells., need: essential, prevalence: common }\n',
    ),
    'fragment',
  );
  expect(html).not.toContain('rw-badge');
});

test('a page on its own has no buttons, no scripts and no ways back to a file', () => {
  const page = renderCard(cardOf(richRole, richTaxonomy, problems, richOthers), 'html');
  expect(page.replace(/<style>.*<\/style>/s, '')).not.toMatch(/<button|<script|data-|file:/);
  expect(page).toMatch(/^<!DOCTYPE html>/);
  expect(page).toContain('<title>Senior Ward Nurse · NURS.WARD.P3</title>');
  expect(page).toContain('prefers-color-scheme:dark');
});

test('headings go down step by step', () => {
  const html = renderCard(cardOf(richRole, richTaxonomy, [], richOthers), 'fragment');
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries())
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
});

test('items keep their names while others come and go, and no name stands twice', () => {
  const keys = (text: string): string[] =>
    [...renderCard(cardOf(text, richTaxonomy), 'fragment').matchAll(/data-(?:key|fold)="([^"]*)"/g)].map(
      ([, key]) => key ?? '',
    );
  const twice = 'title: X\ncomponents:\n  knowledge:\n    - ref: hygiene\n    - ref: hygiene\n    - One.\n';
  const found = keys(twice);
  expect(new Set(found).size).toBe(found.length);
  const before = keys(richRole);
  const after = keys(richRole.replace('  skills:\n', '  skills:\n    - Lifts.\n'));
  expect(after).toEqual(expect.arrayContaining(before.filter((key) => key.includes('answers-for-bay'))));
});
