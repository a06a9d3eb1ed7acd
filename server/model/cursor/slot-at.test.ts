import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cursor } from '../../../test/support/cursor';
import { textDocument } from '../syntax/tree';
import type { Slot } from './slot';
import { slotAt } from './slot-at';

/** One line that says what a slot is. */
function told(slot: Slot | undefined, text: string): string {
  if (!slot) return 'nothing';
  const { kind, path, prefix, replace, lead, quote, flow } = slot;
  const more = [
    'column' in slot && !flow ? `@${slot.column}` : '',
    `'${prefix}'`,
    text.slice(replace.start, replace.end) === prefix
      ? ''
      : `for '${text.slice(replace.start, replace.end)}'`,
    lead ? `lead '${lead}'` : '',
    quote ? `in ${quote}` : '',
    flow ? 'flow' : '',
    slot.kind === 'key' && slot.continued ? 'continued' : '',
    slot.kind === 'key' && slot.trail ? `trail '${slot.trail}'` : '',
    slot.kind === 'key' && slot.item ? `or item ${slot.item.path.join('.')}` : '',
    slot.kind === 'item' && !slot.dash ? 'no dash' : '',
    'siblings' in slot && slot.siblings.length > 0
      ? `beside ${slot.siblings.map(({ key, value }) => (value ? `${key}=${value}` : key)).join(', ')}`
      : '',
  ];
  return [kind, path.join('.') || '(root)', ...more].filter(Boolean).join(' ');
}

function at(marked: string, eol = '\n'): string {
  const { text, offset } = cursor(marked.replaceAll('\n', eol));
  return told(slotAt(textDocument(text), offset), text);
}

const cases: readonly [name: string, text: string, slot: string][] = [
  ['an empty file', '|', "key (root) @0 ''"],
  ['a half-typed first key', 'ti|', "key (root) @0 'ti'"],
  [
    'a half-typed key in front of another',
    'code: A.B.P3\nlev|\ntitle: X\n',
    "key (root) @0 'lev' beside code=A.B.P3, title=X",
  ],
  ['inside a half-typed word', 'le|v', "key (root) @0 'le' for 'lev'"],
  [
    'a key that has its colon',
    'lev|el: P3\ncode: x',
    "key (root) @0 'lev' for 'level' continued beside code=x",
  ],
  ['behind the colon', 'level:|', "value level @0 '' lead ' '"],
  ['behind colon and space', 'level: |', "value level @0 ''"],
  ['in a value', 'level: P|3   # mid\n', "value level @0 'P' for 'P3'"],
  ['in front of a value', 'level: | P3', "value level @0 '' for ' P3'"],
  ['a value with spaces', 'title: devel soft |', "value title @0 'devel soft '"],
  ['a value without its space', 'level:P|\ncode: 1', "value level @0 'P' lead ' ' beside code=1"],
  ['a quoted value', 'level: "P|3"', `value level @0 'P' for '"P3"' in "`],
  ['an open quote', "level: 'P|", `value level @0 'P' for ''P' in '`],
  ['behind a quoted value', 'level: "P3"|', 'nothing'],
  ['behind an anchor', 'level: &l P|', "value level @0 'P'"],
  ['an alias', 'level: *l|', 'nothing'],
  ['a comment', 'level: P3 # see |', 'nothing'],
  ['a comment line', '# see |', 'nothing'],
  ['the marker of a document', '---|\nlevel: P3', 'nothing'],
  ['behind the first marker', '---\nlev|\n', "key (root) @0 'lev'"],
  ['a second document', 'title: x\n---\nlev|\n', 'nothing'],
  ['a block scalar', 'summary: |-\n  lev\n  key: †\n', 'nothing'],
  [
    'behind a block scalar',
    'summary: >\n  words: here\n\n  more\n†\nlevel: P3',
    "key (root) @0 '' beside summary=>, level=P3",
  ],
  ['text that goes on', 'summary: Keeps\n  lev|', 'nothing'],
  ['a blank line deeper than a filled key', 'pay:\n  currency: USD\n    |', 'nothing'],
  ['below a key with nothing', 'pay:\n  |', "child pay @2 ''"],
  ['half-typed below a key', 'pay:\n  cur|\nlevel: P3', "child pay @2 'cur'"],
  ['a blank line in a map', 'pay:\n  currency: USD\n  |\nlevel: P3', "key pay @2 '' beside currency=USD"],
  [
    'a blank line at the root',
    'pay:\n  currency: USD\n|\nlevel: P3',
    "key (root) @0 '' beside pay, level=P3",
  ],
  [
    'a column that fits nothing',
    'pay:\n    currency: USD\n  |\nlevel: P3',
    "key pay @4 '' for '  ' lead '    ' beside currency=USD",
  ],
  [
    'a column that is too deep',
    'pay:\n      |\n  currency: USD',
    "key pay @2 '' for '      ' lead '  ' beside currency=USD",
  ],
  [
    'deep in maps',
    'pay:\n  market:\n    median: 1\n    |\n  range:\n    min: 1\n',
    "key pay.market @4 '' beside median=1",
  ],
  [
    'back out of a map',
    'pay:\n  market:\n    median: 1\n  |\n  range:\n    min: 1\n',
    "key pay @2 '' beside market, range",
  ],
  ['a dash with a space', 'aliases:\n  - |', "item aliases.0 @2 ''"],
  ['a dash alone', 'aliases:\n  -|', "item aliases.0 @2 '' lead ' '"],
  ['a later item', 'aliases:\n  - title: A\n    type: common\n  - ti|\nlevel: P3', "item aliases.1 @2 'ti'"],
  [
    'an item above its keys',
    'aliases:\n  - |\n    type: common\n',
    "item aliases.0 @2 '' beside type=common",
  ],
  ['a key of an item', 'aliases:\n  - title: A\n    |\n  - title: B', "key aliases.0 @4 '' beside title=A"],
  [
    'a key between dash and column',
    'aliases:\n  - title: A\n   |\n',
    "key aliases.0 @4 '' for '   ' lead '    ' beside title=A",
  ],
  [
    'the first key of an item',
    'aliases:\n  - ti|tle: A\n    type: common',
    "key aliases.0 @4 'ti' for 'title' continued beside type=common",
  ],
  [
    'a value in an item',
    'classifications:\n  - code: 1\n    system: s\n  - system: soc-2018\n    code: 15|\n    source: manual',
    "value classifications.1.code @4 '15' beside system=soc-2018, source=manual",
  ],
  [
    'a value on the line of the dash',
    'components:\n  skills:\n    - ref: a\n    - ref: |',
    "value components.skills.1.ref @6 ''",
  ],
  ['a list without indentation', 'aliases:\n- title: A\n- |', "item aliases.1 @0 ''"],
  [
    'a key in a list without indentation',
    'aliases:\n- title: A\n  |\nlevel: P3',
    "key aliases.0 @2 '' beside title=A",
  ],
  [
    'below a list without indentation',
    'aliases:\n- title: A\n|\nlevel: P3',
    "key (root) @0 '' or item aliases.1 beside aliases, level=P3",
  ],
  [
    'half-typed below a list without indentation',
    'aliases:\n- title: A\nle|',
    "key (root) @0 'le' beside aliases",
  ],
  ['a blank line at the dashes', 'aliases:\n  - title: A\n  |\nlevel: P3', "item aliases.1 @2 '' no dash"],
  [
    'a word at the dashes',
    'components:\n  skills:\n    - a\n    inf|\n',
    "item components.skills.1 @4 'inf' no dash",
  ],
  ['behind a short item', 'components:\n  skills:\n    - Some text\n      |\n', 'nothing'],
  [
    'between sections',
    'components:\n  skills:\n    - a\n  |\n  tasks:\n    - b\n',
    "key components @2 '' beside skills, tasks",
  ],
  [
    'sections of lists without indentation',
    'components:\n  skills:\n  - a\n  |\n',
    "key components @2 '' or item components.skills.1 beside skills",
  ],
  [
    'lists in items',
    'components:\n  skills:\n    - ref: a\n      examples:\n        - one\n        - |',
    "item components.skills.0.examples.1 @8 ''",
  ],
  ['lists in lists', '- - a\n  - |', "item 0.1 @2 ''"],
  ['a forgotten colon above', 'components\n  skills:\n    - ref: |', "value components.skills.0.ref @6 ''"],
  ['a value of a key with things below', 'components: |\n  skills:\n    - a', "value components @0 ''"],
  ['a map in brackets', 'aliases:\n  - { type: | }', "value aliases.0.type '' flow"],
  ['a map in brackets, glued', 'aliases:\n  - {type:|}', "value aliases.0.type '' lead ' ' flow"],
  ['a key in brackets', 'aliases:\n  - { title: A, | }', "key aliases.0 '' flow beside title=A"],
  [
    'a key in brackets, half-typed',
    'aliases:\n  - { title: A, ty|, review: accepted }',
    "key aliases.0 'ty' flow beside title=A, review=accepted",
  ],
  [
    'a key in front of another in brackets',
    'aliases:\n  - { |title: A }',
    "key aliases.0 '' for 'title' flow continued",
  ],
  [
    'a key some way in front of another',
    'aliases:\n  - { | title: A }',
    "key aliases.0 '' flow trail ', ' beside title=A",
  ],
  ['a list in brackets', 'plan: [|]', "item plan.0 '' flow"],
  ['behind a comma', 'plan: [a, |]', "item plan.1 '' flow"],
  ['a word in a list in brackets', 'x: [soc|]', "item x.0 'soc' flow"],
  ['a map in a list in brackets', 'aliases: [{ title: A }, { type: co| }]', "value aliases.1.type 'co' flow"],
  [
    'brackets over lines',
    'aliases: [\n  { title: "A, B",\n    type: co|\n  },\n]',
    "value aliases.0.type 'co' flow beside title=A, B",
  ],
  [
    'brackets in brackets over lines',
    'aliases: [\n  { title: A },\n  { ty|: B }\n]',
    "key aliases.1 'ty' flow continued",
  ],
  ['an item in brackets over lines', 'plan: [\n  a,\n  b|\n]', "item plan.1 'b' flow"],
  ['brackets never closed', 'aliases:\n  - { type: |\nlevel: P3', "value aliases.0.type '' flow"],
  ['a quoted text in brackets', 'a: { type: "co|" }', `value a.type 'co' for '"co"' in " flow`],
  ['behind closed brackets', 'plan: [a] |', 'nothing'],
  ['a comment in brackets', 'plan: [a, # b|', 'nothing'],
  ['a file all in brackets', '{ title: A, | }', "key (root) '' flow beside title=A"],
  [
    'a blank line that would cut a map',
    'story:\n  who: A\n|\n  plan:\n    - b\n',
    "key story @2 '' lead '  ' beside who=A, plan",
  ],
  [
    'a word that would cut a map',
    'story:\n  who: A\nst|\n  plan:\n    - b\n',
    "key story @2 'st' lead '  ' beside who=A, plan",
  ],
  ['a blank line that would cut a list', 'plan:\n  - a\n|\n  - b\n', "item plan.1 @2 '' lead '  ' no dash"],
  ['a blank line in a list without indentation', 'plan:\n- a\n|\n- b\n', "item plan.1 @0 '' no dash"],
  [
    'a blank line between a key and its map',
    'story:\n|\n  who: A\n',
    "key story @2 '' lead '  ' beside who=A",
  ],
  ['a key typed above its map', 'title: A\ncomp|\n  skills:\n    - a', "key (root) @0 'comp' beside title=A"],
  ['a tab as indentation', 'pay:\n\t|', "child pay @1 ''"],
  ['a byte order mark', '\ufefftitle: A\nle|', "key (root) @0 'le' beside title=A"],
  ['a byte order mark on the line', '\ufeffti|', "key (root) @0 'ti'"],
  ['a code', 'code: DEVO.|', "value code @0 'DEVO.'"],
  ['a link', 'links:\n  - https:/|/example.org', "item links.0 @2 'https:/' for 'https://example.org'"],
  ['words below a key', 'story:\n  |\n  who: A\n', "key story @2 '' beside who=A"],
];

test.each(cases)('%s', (_, text, slot) => {
  expect(at(text)).toBe(slot);
});

test.each(cases)('%s, with CRLF', (_, text, slot) => {
  expect(at(text, '\r\n')).toBe(slot);
});

test('at any place of any text, a slot lies on one line and holds the cursor', () => {
  const scraps = [
    'a',
    'level',
    ': ',
    ':',
    '- ',
    '-',
    '\n',
    '\r\n',
    '  ',
    '\t',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '#',
    ' #',
    '|',
    '>',
    '&a ',
    '*a',
    '---',
    '\ufeff',
    '.',
    '\\',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 40 }), (parts) => {
      const document = textDocument(parts.join(''));
      const text = document.getText();
      for (let offset = 0; offset <= text.length; offset++) {
        const slot = slotAt(document, offset);
        if (!slot) continue;
        expect(slot.replace.start).toBeLessThanOrEqual(offset);
        expect(slot.replace.end).toBeGreaterThanOrEqual(offset);
        expect(text.slice(slot.replace.start, slot.replace.end)).not.toMatch(/[\r\n]/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('brackets without end do no harm', () => {
  const document = textDocument('['.repeat(20_000));
  expect(() => slotAt(document, 20_000)).not.toThrow();
});
