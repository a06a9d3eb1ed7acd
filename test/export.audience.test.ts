import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportFiles } from '../server/lsp/export/files';
import { type ExportFormat, planExport } from '../server/lsp/export/plan';
import { root } from './support/servers';
import { fixtureFolder, workspaceOf } from './support/workspace';

const taxonomy = `# zq-comment of the taxonomy
name: zq-taxonomy
gitEvidence: true
functions:
  - id: NURS
    name: zq-function
    noun: zq-noun
    description: zq-function-description
focuses:
  - id: GEN
    name: zq-focus
levels:
  - id: P3
    equivalents:
      zq-equivalent: grade zq-grade
    components:
      competencies:
        - id: inherited
          statement: zq-inherited
        - id: unwanted
          statement: zq-unwanted
fields:
  - id: flsa
    label: zq-label
library:
  - id: charting
    type: skill
    statement: zq-library-text
    levels:
      P3:
        expectation: zq-expectation
    evidence:
      paths:
        - zq-evidence/**
`;

/** Every key of a role, each with a word of its own. */
const role = `# zq-comment of the role
title: zq-title
code: NURS.GEN.P3
level: P3
status: approved
summary: zq-summary
region: global
version: 4242
confidence: 0.4141
owner: zq-owner
formerCodes:
  - ZQFORMER.GEN.P3
ids:
  workday: zq-id
story:
  who: zq-who
  problem:
    external: zq-external
    internal: zq-felt
    why: zq-why
  plan:
    - zq-plan
  stakes: zq-stakes
  success: zq-success
outputs:
  - statement: zq-output
    measure: zq-measure
pay:
  currency: CHF
  period: month
  market:
    median: 61234
    p25: 51234
    p75: 71234
    basis: survey
    asOf: 2031-05
  range:
    min: 52345
    mid: 62345
    max: 72345
components:
  responsibilities:
    - zq-plain
  tasks:
    - statement: zq-statement
      id: zq-component-id
      need: desirable
      prevalence: core
      theme: zq-theme
      examples:
        - zq-example
      practice:
        - zq-practice
      links:
        - url: https://example.org/zq-component-link
          title: zq-component-link-title
      status: review
      source: zq-component-source
      origin: role
  skills:
    - ref: charting
      proficiency: working
  knowledge:
    - statement: zq-draft-statement
      status: draft
    - statement: zq-ended-statement
      status: retired
  competencies: []
  qualifications: []
excludes:
  - component: unwanted
    reason: zq-reason
aliases:
  - title: zq-alias
    type: common
    language: fr
    confidence: 0.4242
    review: accepted
    reviewedBy: zq-reviewer
    reviewedOn: 2031-06-01
    note: zq-note
  - title: zq-unsure-alias
  - title: zq-rejected-alias
    review: rejected
  - title: zq-internal-alias
    type: internal
    review: accepted
  - title: zq-former-alias
    type: former
    review: accepted
classifications:
  - system: soc-2018
    code: 29-1141
    source: zq-mapping-source
    confidence: 0.4343
    review: accepted
    reviewedBy: zq-mapper
    reviewedOn: 2031-06-02
    note: zq-mapping-note
  - system: soc-2018
    code: 29-1151
  - system: soc-2018
    code: 29-1161
    review: rejected
replacedBy: ZQNEXT.GEN.P3
effectiveFrom: 2031-07-01
links:
  - url: https://example.org/zq-link
    title: zq-link-title
flsa: zq-field
x-secret: zq-own-key
`;

const other = (code: string, title: string, rest: string) =>
  `title: ${title}\ncode: ${code}\nlevel: ${code.split('.')[2]}\n${rest}`;

const files = {
  'taxonomy.yaml': taxonomy,
  'zq-file-name.role.yaml': role,
  'p2.role.yaml': other('NURS.GEN.P2', 'zq-second', 'status: approved\n'),
  'p4.role.yaml': other(
    'NURS.GEN.P4',
    'zq-ended-role',
    'status: retired\ncomponents:\n  skills:\n    - zq-ended-role-skill\n',
  ),
  'de.role.yaml': other('NURS.GEN.P4', 'zq-ended-overlay', 'region: de\n'),
  'zq.pay.yaml': 'pay:\n  - code: NURS.GEN.P2\n    range:\n      min: 53456\n      max: 63456\n',
};

type Reader = 'own' | 'employee' | 'candidate';
const readers: readonly Reader[] = ['own', 'employee', 'candidate'];

/** What is planted, and who may see it. Nothing else of the role's own may stand in an export. */
const everyone = `zq-taxonomy zq-function zq-noun zq-focus zq-title zq-summary zq-who zq-external zq-felt zq-why zq-plan
zq-stakes zq-success zq-output zq-measure zq-plain zq-statement zq-theme zq-example zq-practice zq-library-text zq-expectation
zq-inherited zq-alias 29-1141 zq-second zq-function-description`;
const inside = `4242 zq-owner ZQFORMER zq-id zq-component-id zq-component-link zq-component-link-title charting zq-link
zq-link-title zq-label zq-field ZQNEXT 2031-07-01 zq-grade zq-internal-alias zq-former-alias zq-draft-statement
zq-ended-statement zq-ended-role zq-ended-role-skill zq-ended-overlay Approved`;
const keepers = `0.4141 zq-component-source zq-unwanted zq-reason 0.4242 zq-reviewer 2031-06-01 zq-note zq-unsure-alias
zq-rejected-alias zq-mapping-source 0.4343 zq-mapper 2031-06-02 zq-mapping-note 29-1151 29-1161`;
const nobody = 'zq-comment zq-own-key zq-evidence';
const amounts = '61234 51234 71234 2031-05 52345 62345 72345 53456 63456';

const listed = (text: string) => text.split(/\s+/);
const allowed: Readonly<Record<Reader, readonly string[]>> = {
  own: listed(`${everyone} ${inside} ${keepers}`),
  employee: listed(`${everyone} ${inside}`),
  candidate: listed(everyone),
};
const planted = listed(`${everyone} ${inside} ${keepers} ${nobody}`);

async function exported(format: ExportFormat, reader: Reader, withPay = false): Promise<string> {
  const { workspace } = await workspaceOf(files);
  const { taxonomy: under } = await workspace.governance(`${fixtureFolder}/new.role.yaml`);
  const rules = { format, withPay, withDrafts: false, ...(reader === 'own' ? {} : { audience: reader }) };
  const plan = planExport(workspace, under, rules);
  if ('refusal' in plan) throw new Error(plan.refusal);
  const texts: string[] = [];
  for await (const step of exportFiles(workspace, plan, rules))
    for (const { path, text } of step.files) texts.push(path, text.replace(/<style>.*?<\/style>/s, ''));
  return texts.join('\n');
}

/** Amounts and escaped hyphens as they were typed. */
const plainly = (text: string) => text.replaceAll('\\-', '-').replace(/\b(\d{2}),(\d{3})\b/g, '$1$2');
/** A word as a whole: `zq-link` does not stand in `zq-link-title`. */
const holds = (text: string, word: string) =>
  new RegExp(`(?<![\\w-])${word.replaceAll('.', '\\.')}(?![\\w-]|\\.\\d)`).test(text);

const formats: readonly ExportFormat[] = ['html', 'markdown', 'json', 'csv'];

describe.each(readers)('an export for %s', (reader) => {
  const texts = new Map<ExportFormat, string>();
  beforeAll(async () => {
    for (const format of formats) texts.set(format, plainly(await exported(format, reader)));
  });

  test.each(formats)('holds nothing as %s that is not for them', (format) => {
    const text = texts.get(format) ?? '';
    expect(text).toContain('zq-title');
    const forbidden = [...planted.filter((word) => !allowed[reader].includes(word)), ...listed(amounts)];
    expect(forbidden.filter((word) => holds(text, word))).toEqual([]);
  });

  test('tells everything that is for them', () => {
    const all = [...texts.values()].join('\n');
    expect(allowed[reader].filter((word) => !holds(all, word))).toEqual([]);
  });

  test.each(formats)('tells pay as %s where it is asked for', async (format) => {
    const text = plainly(await exported(format, reader, true));
    expect(['61234', '52345', '72345', '53456'].filter((amount) => !holds(text, amount))).toEqual([]);
  });
});

test.each(['employee', 'candidate'] as const)(
  'no file of an export for %s names a file of the taxonomy',
  async (reader) => {
    for (const format of formats) {
      const text = await exported(format, reader);
      expect(text).not.toMatch(/file:|zq-file-name|role\.yaml|taxonomy\.yaml/);
    }
  },
);

test('every key of the schema is planted', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/role.schema.json'), 'utf8'));
  const shapes: { properties?: object }[] = [schema, ...Object.values<object>(schema.definitions)];
  const keys = new Set(shapes.flatMap(({ properties = {} }) => Object.keys(properties)));
  expect([...keys].filter((key) => !new RegExp(`^[ -]*${key}:`, 'm').test(role))).toEqual([]);
});
