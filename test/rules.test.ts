import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textDocument } from '../server/model/syntax/tree';
import { check } from '../server/service/check/check';
import { roleState } from '../server/service/role-state';
import { rules } from '../server/service/rules/all';
import type { Problem, Rule, RuleExample } from '../server/service/rules/rule';
import { checkFiles } from './support/check-files';
import { fileSnapshot, fileStateOf } from './support/file-state';
import { governance, snapshotOf, stateOf } from './support/role-state';
import { expectReadable } from './support/want';

const folder = 'server/service/rules';
const names = rules.map(({ meta }) => meta.name);

/** The rules that report something in an example that has other files around it. */
async function reportedAmong(text: string, example: RuleExample, only?: string): Promise<readonly string[]> {
  const { kind, taxonomy, others } = example;
  const name = kind ? exampleNames[kind] : 'example.role.yaml';
  const around = taxonomy === undefined ? {} : { 'taxonomy.yaml': taxonomy };
  const found = await checkFiles({ ...around, ...others, [name]: text }, only);
  const problems = found.get(name)?.problems ?? [];
  for (const { message } of problems) expectReadable(message);
  return problems.map(({ rule }) => rule);
}

const exampleNames = {
  taxonomy: 'taxonomy.yaml',
  library: 'example.library.yaml',
  pay: 'example.pay.yaml',
  assessment: 'example.assessment.yaml',
};

function reportedRules(text: string, { kind, taxonomy }: RuleExample, only?: string): readonly string[] {
  const state = kind ? fileStateOf(text, kind, { taxonomy }) : stateOf(text, taxonomy);
  const snapshot = state.kind === 'role' ? snapshotOf(state) : fileSnapshot(state, { taxonomy });
  const problems = check(state, snapshot, only === undefined ? {} : { only });
  for (const { message } of problems) expectReadable(message);
  return problems.map(({ rule }) => rule);
}

describe('the list of rules', () => {
  it('has each folder, and each rule has its folder', () => {
    const folders = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'support')
      .map((entry) => entry.name);
    expect(names.toSorted()).toEqual(folders.toSorted());
    for (const name of folders) {
      expect(readFileSync(`${folder}/${name}/rule.ts`, 'utf8')).toContain(`name: '${name}'`);
      expect(existsSync(`${folder}/${name}/rule.test.ts`), `${name} has a test`).toBe(true);
    }
  });

  it('names each rule once, in lower-case words joined by hyphens', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('has every rule under which the reading of a text reports problems', () => {
    const sources = readdirSync('server/model/syntax', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(`server/model/syntax/${file}`, 'utf8'));
    const reported = sources
      .flatMap((source) => [...source.matchAll(/rule: '([a-z-]+)'/g)])
      .map((match) => match[1]);
    expect(reported.length).toBeGreaterThan(0);
    for (const name of reported) expect(names).toContain(name);
  });

  it('has a page for each rule', () => {
    for (const name of names) expect(existsSync(`docs/rules/${name}.md`), name).toBe(true);
  });
});

describe('the examples', () => {
  for (const { meta } of rules) {
    for (const [index, example] of meta.examples.entries()) {
      const { bad, good } = example;
      it(`of ${meta.name} hold (${index + 1})`, async () => {
        const reported = example.others ? reportedAmong : reportedRules;
        expect(await reported(bad, example, meta.name)).toContain(meta.name);
        expect(await reported(good, example, meta.name)).toEqual([]);
        expect(await reported(good, example)).not.toContain('unreadable');
      });
    }
  }
});

/** The roles of the sample taxonomy, by file name. */
function sampleProblems(): ReadonlyMap<string, readonly Problem[]> {
  const top = 'examples/acme';
  const read = (path: string): string => readFileSync(`${top}/${path}`, 'utf8');
  const files = readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const libraries = files.filter((file) => file.endsWith('.library.yaml'));
  const given = governance(
    read('taxonomy.yaml'),
    Object.fromEntries(libraries.map((file) => [file, read(file)])),
  );
  const roles = files.filter((file) => file.endsWith('.role.yaml'));
  const states = roles.map((file) => roleState(textDocument(read(file), `file:///acme/${file}`, 1), given));
  const snapshot = snapshotOf(...states);
  return new Map(states.map((state, index) => [roles[index] ?? '', check(state, snapshot)]));
}

describe('the sample taxonomy', () => {
  const all = sampleProblems();
  const faulty = [...all].filter(([file]) => file.includes('faulty'));

  it('carries no error and no warning but in the file made for it', () => {
    expect(all.size).toBeGreaterThan(15);
    const loud = [...all]
      .filter(([file]) => !file.includes('faulty'))
      .flatMap(([file, problems]) =>
        problems
          .filter(({ severity }) => severity === 'error' || severity === 'warning')
          .map(({ rule }) => `${file} ${rule}`),
      );
    expect(loud).toEqual([]);
  });

  it('has a taxonomy and libraries without any problem', () => {
    const text = (path: string): string => readFileSync(`examples/acme/${path}`, 'utf8');
    const names = readdirSync('examples/acme/library');
    const libraries = Object.fromEntries(names.map((name) => [name, text(`library/${name}`)]));
    expect(names.length).toBeGreaterThan(2);
    const taxonomy = text('taxonomy.yaml');
    const states = [
      fileStateOf(taxonomy, 'taxonomy', { libraries }),
      ...names.map((name) => {
        const { [name]: own = '', ...others } = libraries;
        return fileStateOf(own, 'library', { taxonomy, libraries: others });
      }),
    ];
    const found = states.flatMap((state) => check(state, fileSnapshot(state, { taxonomy, libraries })));
    expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  it('shows its twelve faults in the faulty file', () => {
    const found = new Set(faulty.flatMap(([, problems]) => problems.map(({ rule }) => rule)));
    for (const rule of [
      'repeated-title-words',
      'title-seniority',
      'years-outside-level',
      'duplicate-statement',
      'near-duplicate',
      'compound-statement',
      'coarse-classification',
      'leadership-above-level',
      'missing-recommended',
      'mixed-capitals',
      'mixed-end-punctuation',
      'alias-equals-title',
    ])
      expect([...found]).toContain(rule);
  });
});

describe('a rule that throws', () => {
  it('silences itself only, and is reported to the log', () => {
    const throwing: Rule = {
      unit: 'role',
      meta: { ...(rules[0] as Rule).meta, name: 'always-throws', severity: 'error', english: false },
      check() {
        throw new Error('on purpose');
      },
    };
    const state = stateOf('title: Nurse\ncode: NURS.GEN.P2\nlevel: P3\n');
    const told: string[] = [];
    const problems = check(state, snapshotOf(state), {
      rules: [throwing, ...rules],
      log: (message, error) => told.push(`${message} ${String(error)}`),
    });
    expect(problems.map(({ rule }) => rule)).toContain('level-mismatch');
    expect(told).toEqual([`The rule always-throws failed on ${state.uri}. Error: on purpose`]);
  });
});
