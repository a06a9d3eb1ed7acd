import { describe, expect, it } from 'vitest';
import { framework } from '../../../server/data/framework';
import { snapshotOf, stateOf } from '../../../test/support/role-state';
import { wanted } from '../../../test/support/want';
import { rules } from '../rules/all';
import type { Rule } from '../rules/rule';
import { check } from './check';

const head = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\n';
const quiet = 'rules:\n  missing-recommended: off\n  missing-expected: off\n';

function problems(text: string, taxonomy?: string, only?: string) {
  const state = stateOf(text, taxonomy);
  return check(state, snapshotOf(state), only === undefined ? {} : { only });
}

const severityIn = (taxonomy: string, text: string, rule: string): string | undefined =>
  problems(text, taxonomy).find((problem) => problem.rule === rule)?.severity;

describe('severity', () => {
  const long = `${head}summary: He knows.\ncomponents:\n  tasks:\n    - ${'word '.repeat(31).trim()}\n`;

  it('comes from the rule, unless the taxonomy sets it', () => {
    expect(severityIn('', long, 'long-statement')).toBe('hint');
    expect(severityIn('rules:\n  long-statement: error\n', long, 'long-statement')).toBe('error');
    expect(severityIn('rules:\n  long-statement: off\n', long, 'long-statement')).toBeUndefined();
    expect(severityIn('rules:\n  long-statement:\n    severity: info\n', long, 'long-statement')).toBe(
      'info',
    );
  });

  it('follows the preset', () => {
    expect(severityIn('rules:\n  preset: strict\n', long, 'long-statement')).toBe('warning');
    expect(severityIn('rules:\n  preset: off\n', long, 'gendered-words')).toBeUndefined();
    expect(severityIn('rules:\n  preset: off\n  gendered-words: hint\n', long, 'gendered-words')).toBe(
      'hint',
    );
  });

  it('keeps telling under preset off that a file cannot be read', () => {
    const taxonomy = 'rules:\n  preset: off\n';
    expect(severityIn(taxonomy, `${head}summary: "Open\n`, 'unreadable')).toBe('error');
    expect(
      severityIn(`${taxonomy}  unreadable: off\n`, `${head}summary: "Open\n`, 'unreadable'),
    ).toBeUndefined();
  });

  it('runs a rule that is asked for by name, even where it is off', () => {
    expect(problems(long, 'rules:\n  long-statement: off\n', 'long-statement')).toMatchObject([
      { rule: 'long-statement', severity: 'hint' },
    ]);
  });
});

describe('language', () => {
  it('lets rules that read English rest elsewhere', () => {
    const text = `${head}summary: He knows.\n`;
    expect(severityIn('', text, 'gendered-words')).toBe('warning');
    expect(severityIn('language: en-GB\n', text, 'gendered-words')).toBe('warning');
    expect(severityIn('language: de\n', text, 'gendered-words')).toBeUndefined();
  });
});

describe('silencing comments', () => {
  it('silence the next line, with several rules at once', () => {
    wanted(
      `title: Senior Nurse # want: title-seniority
code: NURS.GEN.P3
level: P3
components:
  qualifications:
    # rolewright-disable-next-line years-outside-level, gendered-words -- The law asks for it.
    - He has 9 years on a ward.
    - He has 9 years on a ward, or 10. # want: years-outside-level, gendered-words
`,
      undefined,
      { taxonomy: quiet },
    );
  });

  it('reach over blank lines and other comments, and the whole of a text', () => {
    wanted(
      `${head}# rolewright-disable-next-line gendered-words -- A quotation.

# From the founder's letter:
summary: |
  The nurse knows
  what he does.
  He stays.
owner: his team
story:
  who: His nurse. # want: gendered-words
`,
      undefined,
      { taxonomy: quiet },
    );
  });

  it('silence a file from anywhere in it', () => {
    wanted(
      `${head}summary: He knows.\n# rolewright-disable-file gendered-words -- A quotation.\n`,
      undefined,
      {
        taxonomy: quiet,
      },
    );
  });

  it('silence only what they name', () => {
    wanted(
      `${head}# rolewright-disable-next-line long-statement -- Another rule.
summary: He knows. # want: gendered-words
`,
      undefined,
      { taxonomy: quiet },
    );
  });
});

describe('the list of problems', () => {
  it('is sorted by position, each on one line and inside the text', () => {
    const text = `{ title: "Senior\n  Nurse", code: NURS.GEN.P3,\nlevel: P4 }`;
    const state = stateOf(text);
    const found = check(state, snapshotOf(state));
    expect(found.length).toBeGreaterThan(2);
    for (const [index, { start, end }] of found.entries()) {
      expect(start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end)).not.toContain('\n');
    }
  });

  it('tells the same thing once', () => {
    const twice: Rule = {
      unit: 'role',
      meta: { ...(rules[0] as Rule).meta, name: 'twice', severity: 'hint', english: false },
      check: () => [
        { start: 0, end: 5, message: 'Twice.' },
        { start: 0, end: 5, message: 'Twice.' },
      ],
    };
    const state = stateOf(head);
    expect(check(state, snapshotOf(state), { rules: [twice] })).toHaveLength(1);
  });

  it('says where each problem belongs in the role', () => {
    const found = problems(
      `${head}summary: ok\ncomponents:\n  tasks:\n    - Rests.\n    - He rests.\n`,
      quiet,
    );
    expect(found).toMatchObject([{ rule: 'gendered-words', path: ['components', 'tasks', 1] }]);
  });

  it('is friendly and short for a file with nothing in it', () => {
    expect(problems('').map(({ rule }) => rule)).toEqual(['missing-required']);
    expect(problems('# only a comment\n').map(({ rule }) => rule)).toEqual(['missing-required']);
  });

  it('stands on the embedded framework where there is no taxonomy', () => {
    expect(framework.levels).toBeDefined();
    expect(problems(`${head}status: draft\n`).map(({ rule }) => rule)).not.toContain('unknown-level');
  });
});
