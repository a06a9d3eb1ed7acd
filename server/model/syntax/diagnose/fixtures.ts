import type { Severity } from '../tree';

/** A fault as a person makes it: the one problem it gives, and the text after its first repair. */
export interface Fault {
  readonly name: string;
  readonly before: string;
  readonly line: number;
  readonly rule: string;
  readonly says: string;
  /** Absent where nothing can be offered. */
  readonly after: string | undefined;
  readonly certain: boolean;
  readonly severity?: Severity;
  /** True where the fault only exists with two spaces. */
  readonly narrow?: boolean;
}

type Options = Partial<Pick<Fault, 'severity' | 'narrow' | 'rule'>>;

function certain(
  name: string,
  line: number,
  says: string,
  before: string,
  after: string,
  options: Options = {},
): Fault {
  return { name, before, line, rule: 'unreadable', says, after, certain: true, ...options };
}

function offered(
  name: string,
  line: number,
  says: string,
  before: string,
  after: string | undefined,
  options: Options = {},
): Fault {
  return { name, before, line, rule: 'unreadable', says, after, certain: false, ...options };
}

const cut = { rule: 'cut-text' } as const;
const odd = { rule: 'odd-characters' } as const;
const typing = { severity: 'warning' } as const;
const narrow = { narrow: true } as const;

const indentation: readonly Fault[] = [
  certain('a tab under a key', 2, 'tab', 'story:\n\twho: A\n\twhy: B\n', 'story:\n  who: A\n  why: B\n'),
  certain(
    'a tab in a list',
    3,
    'tab',
    'skills:\n  - A\n\t- B\n  - C\n',
    'skills:\n  - A\n  - B\n  - C\n',
    narrow,
  ),
  certain('a tab before a top key', 2, 'tab', 'title: A\n\tlevel: P3\n', 'title: A\nlevel: P3\n'),
  certain(
    'a dash one column left',
    3,
    'dash',
    'skills:\n  - A\n - B\n  - C\n',
    'skills:\n  - A\n  - B\n  - C\n',
    narrow,
  ),
  certain(
    'a dash one column right',
    3,
    'dash',
    'skills:\n  - "A"\n   - "B"\n  - C\n',
    'skills:\n  - "A"\n  - "B"\n  - C\n',
    narrow,
  ),
  offered(
    'a dash two columns right',
    3,
    'dash',
    'skills:\n  - ref: a\n    - ref: b\n      need: x\n',
    'skills:\n  - ref: a\n  - ref: b\n    need: x\n',
  ),
  certain('a key one column right', 2, '“level”', 'title: A\n level: P3\n', 'title: A\nlevel: P3\n', narrow),
  certain(
    'keys of an item one column right',
    2,
    '“need”',
    '- ref: a\n   need: b\n   id: c\n- ref: d\n',
    '- ref: a\n  need: b\n  id: c\n- ref: d\n',
    narrow,
  ),
  certain(
    'a key of an item one column left',
    2,
    '“need”',
    '- ref: a\n need: b\n- ref: c\n',
    '- ref: a\n  need: b\n- ref: c\n',
    narrow,
  ),
  certain(
    'a key between two columns',
    3,
    '“why”',
    'story:\n  who: A\n why: B\nlevel: P3\n',
    'story:\n  who: A\n  why: B\nlevel: P3\n',
    narrow,
  ),
];

const marks: readonly Fault[] = [
  certain('no space behind a colon', 2, 'behind “level:”', 'title: A\nlevel:P3\n', 'title: A\nlevel: P3\n'),
  certain(
    'no space behind the first colon',
    1,
    'behind “title:”',
    'title:A\nlevel: P3\n',
    'title: A\nlevel: P3\n',
  ),
  certain(
    'no space behind a dash',
    3,
    'behind the dash',
    'skills:\n  - a\n  -b\n  - c\n',
    'skills:\n  - a\n  - b\n  - c\n',
    narrow,
  ),
  certain(
    'a bullet among dashes',
    3,
    'bullets',
    'plan:\n- a\n• b\nlevel: P3\n',
    'plan:\n- a\n- b\nlevel: P3\n',
    narrow,
  ),
  offered(
    'a word above a key',
    2,
    '“lev” stands alone',
    'title: A\nlev\nlevel: P3\n',
    'title: A\nlev:\nlevel: P3\n',
    typing,
  ),
  offered('a word at the end', 2, '“lev” stands alone', 'title: A\nlev\n', 'title: A\nlev:\n', typing),
  offered('a word at the start', 1, '“lev” stands alone', 'lev\ntitle: A\n', 'lev:\ntitle: A\n', typing),
  offered(
    'a word in an item',
    2,
    '“prof” stands alone',
    '- ref: a\n  prof\n- ref: b\n',
    '- ref: a\n  prof:\n- ref: b\n',
    typing,
  ),
  offered(
    'a word as the first key of an item',
    2,
    '“ref” stands alone',
    'skills:\n  - ref\n    need: x\n  - a\n',
    'skills:\n  - ref:\n    need: x\n  - a\n',
    typing,
  ),
  offered(
    'a section being typed',
    2,
    '“ski” stands alone',
    'components:\n  ski\n  tasks:\n    - a\n',
    'components:\n  ski:\n  tasks:\n    - a\n',
    typing,
  ),
  offered(
    'an item without its dash',
    3,
    'without a dash',
    'skills:\n  - a\n  "b"\n  - c\n',
    'skills:\n  - a\n  - "b"\n  - c\n',
  ),
  certain(
    'keys without spaces under a key',
    2,
    'behind “who:”',
    'story:\n  who:An engineer\n  why:People\nlevel: P3\n',
    'story:\n  who: An engineer\n  why: People\nlevel: P3\n',
    { rule: 'cut-text' },
  ),
  certain('the first key of a file without its space', 1, 'behind “title:”', 'title:A', 'title: A', {
    rule: 'cut-text',
  }),
];

const quoting: readonly Fault[] = [
  certain(
    'an open double quote',
    1,
    'closing " is missing',
    'title: "A\nlevel: P3\n',
    'title: "A"\nlevel: P3\n',
  ),
  certain(
    'an open single quote',
    2,
    "closing ' is missing",
    "plan:\n  - 'A\n  - b\n",
    "plan:\n  - 'A'\n  - b\n",
  ),
  certain(
    'an open quote in the last line',
    2,
    'is missing',
    'title: A\nlevel: "P\n',
    'title: A\nlevel: "P"\n',
  ),
  offered(
    'an open quote over two lines',
    1,
    'is missing',
    'summary: "A\n  b\nlevel: P3\n',
    'summary: "A\n  b"\nlevel: P3\n',
  ),
  certain(
    'quotes inside quotes',
    1,
    'same quotes inside',
    'title: "The "best" one"\nlevel: P3\n',
    `title: 'The "best" one'\nlevel: P3\n`,
  ),
  certain(
    'an apostrophe inside single quotes',
    1,
    'same quotes inside',
    "- 'Don't do it'\n- b\n",
    '- "Don\'t do it"\n- b\n',
  ),
  offered(
    'an apostrophe and no closing quote',
    1,
    'same quotes inside',
    "- 'Don't do it\n- b\n",
    '- "Don\'t do it"\n- b\n',
  ),
  certain(
    'a quoted first word',
    1,
    'quoted word',
    '- "Done" means shipped\n- b\n',
    `- '"Done" means shipped'\n- b\n`,
  ),
  offered('a comma behind a quote', 1, 'comma', '- "a",\n- b\n', '- "a"\n- b\n'),
  offered('a backslash in double quotes', 1, 'backslash', 'path: "x\\y"\nb: c\n', "path: 'x\\y'\nb: c\n"),
];

const special = [
  '@team lead',
  '`code` first',
  '%share',
  '& so on',
  '* first',
  '*Leads* teams',
  '>90 % done',
  '| first',
  '] x',
  ', x',
];

const values: readonly Fault[] = [
  ...special.map((text) =>
    certain(
      `a text that starts with ${text[0]} (${text})`,
      2,
      'cannot start with',
      `plan:\n  - ${text}\n  - b\n`,
      `plan:\n  - "${text}"\n  - b\n`,
    ),
  ),
  certain(
    'a special sign behind a key',
    1,
    'cannot start with',
    'owner: @team\nlevel: P3\n',
    'owner: "@team"\nlevel: P3\n',
  ),
  certain('a text behind a bracket', 1, 'bracket', '- [draft] text\n- b\n', '- "[draft] text"\n- b\n'),
  certain(
    'a second colon',
    1,
    'colon and a space',
    'summary: Note: do this\nlevel: P3\n',
    'summary: "Note: do this"\nlevel: P3\n',
  ),
  offered(
    'a second colon behind a key of the file',
    1,
    'colon and a space',
    'title: A level: P3\nlevel: P3\n',
    'title: "A level: P3"\nlevel: P3\n',
  ),
  offered(
    'a colon in the second line of a text',
    1,
    'several lines',
    '- Keeps it\n  going on call: always\n- b\n',
    '- "Keeps it\n  going on call: always"\n- b\n',
  ),
  offered(
    'an open bracket',
    1,
    '“[” is never closed',
    'plan: [a, b\nlevel: P3\n',
    'plan: [a, b]\nlevel: P3\n',
  ),
  offered(
    'an open brace',
    1,
    '“{” is never closed',
    'pay: { a: [1, 2\nlevel: P3\n',
    'pay: { a: [1, 2]}\nlevel: P3\n',
  ),
  offered('a line that nothing explains', 2, 'cannot be read', 'title: A\n- b\nlevel: P3\n', undefined),
];

const cuts: readonly Fault[] = [
  certain(
    'a sentence with a colon as an item',
    2,
    '“Owns” as a key',
    'tasks:\n  - Owns: the pipeline\n  - b\n',
    'tasks:\n  - "Owns: the pipeline"\n  - b\n',
    cut,
  ),
  offered(
    'a sentence that starts in lower case',
    1,
    '“owns” as a key',
    '- owns: the pipeline\n- b\n',
    '- "owns: the pipeline"\n- b\n',
    cut,
  ),
  certain(
    'a number sign',
    1,
    '“#1 incidents”',
    '- Owns priority #1 incidents\n- b\n',
    '- "Owns priority #1 incidents"\n- b\n',
    cut,
  ),
  certain(
    'a comma in braces',
    1,
    '“Engineering”',
    'role: { title: Director, Engineering }\n',
    'role: { title: "Director, Engineering" }\n',
    cut,
  ),
  certain(
    'a number with a comma in braces',
    1,
    'Write 117000',
    'market: { median: 117,000, p25: 1 }\n',
    'market: { median: 117000, p25: 1 }\n',
    cut,
  ),
  offered(
    'a key being typed in braces',
    1,
    'comma',
    'role: { need: x, lev }\n',
    'role: { need: "x, lev" }\n',
    cut,
  ),
  offered(
    'a comma in brackets',
    1,
    'two items',
    'plan: [ Assess queues, alerts and cost ]\n',
    'plan: [ "Assess queues, alerts and cost" ]\n',
    { ...cut, severity: 'info' },
  ),
  certain('a text in braces', 1, 'braces', '- {add task}\n- b\n', '- "{add task}"\n- b\n', cut),
  certain('a template mark', 1, 'braces', 'title: {{ name }}\n', 'title: "{{ name }}"\n', cut),
  certain('a code with leading zeros', 1, '“010” as 10', 'code: 010\n', 'code: "010"\n', cut),
  certain('a code that ends in zero', 1, '“1.10” as 1.1', 'code: 1.10\n', 'code: "1.10"\n', cut),
  certain(
    'a title that means nothing to YAML',
    1,
    '“null” as no value',
    'title: null\n',
    'title: "null"\n',
    cut,
  ),
  certain(
    'a no-break space behind a colon',
    1,
    'no-break space',
    'title:\u00a0A\nlevel: P3\n',
    'title: A\nlevel: P3\n',
    cut,
  ),
  certain(
    'a no-break space behind a dash',
    2,
    'no-break space',
    'plan:\n  -\u00a0a\n  - b\n',
    'plan:\n  - a\n  - b\n',
    { ...cut, ...narrow },
  ),
  certain(
    'pasted bullets',
    2,
    'one single text',
    'plan:\n  • a\n  • b\nlevel: P3\n',
    'plan:\n  - a\n  - b\nlevel: P3\n',
    cut,
  ),
  certain(
    'pasted bullets behind a key',
    1,
    'one single text',
    'plan: • a\n  • b\n',
    'plan:\n  - a\n  - b\n',
    cut,
  ),
  certain(
    'pasted bullets in an item',
    2,
    'one single text',
    'plan:\n  - • yes\n    • b\n',
    'plan:\n  - "yes"\n  - b\n',
    { ...cut, ...narrow },
  ),
  certain(
    'dashes without a space',
    2,
    'one single text',
    'plan:\n  -a\n  -b\n',
    'plan:\n  - a\n  - b\n',
    cut,
  ),
  certain(
    'a dash that joins the line above',
    3,
    'deeper than its list',
    'plan:\n  - a\n   - b\n  - c\n',
    'plan:\n  - a\n  - b\n  - c\n',
    { ...cut, ...narrow },
  ),
  offered(
    'a list under a word without a colon',
    2,
    '“ski”',
    'components:\n  ski\n    - a\n',
    'components:\n  ski:\n    - a\n',
    cut,
  ),
  certain(
    'an exclamation mark',
    1,
    '“!important”',
    '- !important notice\n- b\n',
    '- "!important notice"\n- b\n',
    cut,
  ),
  offered('an ampersand', 1, '“&Design”', '- &Design systems\n- b\n', '- "&Design systems"\n- b\n', cut),
];

const others: readonly Fault[] = [
  certain('stars around a word', 1, '“*Leads*”', '- *Leads*\n- b\n', '- "*Leads*"\n- b\n', {
    rule: 'unknown-alias',
  }),
  offered('an unknown alias', 1, 'never named', 'a: *base\n', 'a: "*base"\n', { rule: 'unknown-alias' }),
  offered('an alias inside its own anchor', 2, 'would never end', 'a: &a\n  b: *a\n', undefined, {
    rule: 'unknown-alias',
  }),
  offered(
    'a key that stands twice',
    3,
    'line 1',
    'title: A\nlevel: P3\ntitle: B\n',
    'level: P3\ntitle: B\n',
    { rule: 'duplicate-key' },
  ),
  offered('a second document', 2, 'second document', 'title: A\n---\nlevel: P3\n', 'title: A\nlevel: P3\n', {
    rule: 'several-documents',
  }),
  offered(
    'a marker left over',
    2,
    'left over',
    'title: A\n>>>>>>> main\nlevel: P3\n',
    'title: A\nlevel: P3\n',
    { rule: 'merge-conflict' },
  ),
  certain(
    'a line separator behind a quote',
    1,
    'line separator',
    '- "a"\u2028\n- "b"\n',
    '- "a"\n- "b"\n',
    odd,
  ),
  certain('a line separator between words', 1, 'line separator', '- a\u2028b\n', '- a b\n', odd),
  certain('a zero-width space in a key', 1, 'zero-width', 'ti\u200btle: A\n', 'title: A\n', odd),
  certain('a NUL character', 2, 'NUL', 'title: A\n\0level: P3\n', 'title: A\nlevel: P3\n', odd),
  certain(
    'indentation by no-break spaces',
    2,
    'no-break spaces',
    'story:\n\u00a0\u00a0who: A\n',
    'story:\n  who: A\n',
    { ...odd, ...narrow },
  ),
];

export const faults: readonly Fault[] = [...indentation, ...marks, ...quoting, ...values, ...cuts, ...others];
