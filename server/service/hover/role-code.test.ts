import { describe, expect, test } from 'vitest';
import { hovering } from '../../../test/support/hovering';

const taxonomy = `labels: { function: Job family }
superfunctions:
  - id: TECH
    name: Technology
functions:
  - id: DEVO
    name: DevOps
    noun: DevOps Engineer
    superfunction: TECH
    description: For people who keep services running.
    components:
      knowledge:
        - Incident practice.
  - id: NURS
    name: Nursing
focuses:
  - id: GEN
    name: General
  - id: SEC
    name: Platform security
    description: Keeps secrets safe.
    functions:
      - DEVO
`;

describe('the segments of a code', () => {
  test('a function', () => {
    expect(hovering('code: DE|VO.GEN.P3\n', { taxonomy })).toMatchInlineSnapshot(`
      "[DEVO]

      **Job family: DEVO DevOps**

      *Superfunction Technology*

      For people who keep services running.

      - A person is called DevOps Engineer.
      - Gives its roles 1 statement.
      - Focus: GEN General · SEC Platform security"
    `);
  });

  test('a focus', () => {
    expect(hovering('code: NURS.S|EC.P3\n', { taxonomy })).toMatchInlineSnapshot(`
      "[SEC]

      **Focus: SEC Platform security**

      Keeps secrets safe.

      - Only for: DEVO DevOps
      - It is not open to the job family \`NURS\`."
    `);
  });

  test('a level', () => {
    const [underlined, , title] = hovering('code: "DEVO.GEN.P|3"\n', { taxonomy }).split('\n');
    expect([underlined, title]).toEqual(['[P3]', '**Level: P3 Career (mid-level)**']);
  });

  test('a function that is not declared', () => {
    expect(hovering('code: |DVEO.GEN.P3\n', { taxonomy })).toMatchInlineSnapshot(`
      "[DVEO]

      **Job family** \`DVEO\` is not declared in this taxonomy.

      **Declared:** DEVO DevOps · NURS Nursing"
    `);
  });

  test('nothing is wrong while nothing is declared', () => {
    expect(hovering('code: DEVO.|GEN.P3\n')).toMatchInlineSnapshot(`
      "[GEN]

      **Focus**, the second part of the code. This taxonomy declares none, so any letters and digits will do."
    `);
  });

  test('a code that is half typed', () => {
    expect(hovering('code: DE|VO.\n', { taxonomy })).toContain('Job family: DEVO DevOps');
    expect(hovering('code: DEVO.|\n', { taxonomy })).toBe('nothing');
    expect(hovering('code: DEVO.GEN.P3.x|\n', { taxonomy })).toBe('nothing');
  });
});

describe('codes of other roles', () => {
  const others = {
    'devops/senior.role.yaml':
      'title: Senior DevOps Engineer\ncode: DEVO.GEN.P4\nformerCodes: [DEVO.OPS.P4]\n',
  };
  const firstLine = (text: string) => hovering(text, { taxonomy, others }).split('\n')[2];

  test('a role that takes over is named with its file', () => {
    expect(hovering('replacedBy: DEVO.GEN.P|4\n', { taxonomy, others }).split('\n').slice(0, 5)).toEqual([
      '[P4]',
      '',
      '`DEVO.GEN.P4` is **Senior DevOps Engineer**, in [devops/senior.role.yaml](file:///acme/devops/senior.role.yaml).',
      '',
      '**Level: P4 Senior**',
    ]);
  });

  test('an old code leads to the role of today', () => {
    expect(firstLine('replacedBy: DEVO.|OPS.P4\n')).toBe(
      '`DEVO.OPS.P4` is an old code of **Senior DevOps Engineer**, now `DEVO.GEN.P4`, in [devops/senior.role.yaml](file:///acme/devops/senior.role.yaml).',
    );
  });

  test('an unknown code is said to be unknown only where roles are known', () => {
    expect(firstLine('replacedBy: DEVO.GEN.P5|\n')).toBe('No role here has the code `DEVO.GEN.P5`.');
    expect(hovering('replacedBy: DEVO.GEN.P5|\n', { taxonomy })).not.toContain('No role');
  });

  test('old codes of this role, and those that another role has', () => {
    expect(firstLine('formerCodes:\n  - DEVO.GEN.P|2\n')).toBe(
      '`DEVO.GEN.P2` is an old code of this role. Who looks for it is led here.',
    );
    expect(firstLine('formerCodes:\n  - DEVO.GEN.P|4\n')).toContain('is **Senior DevOps Engineer**');
  });

  test('what an old code is made of may be forgotten', () => {
    expect(hovering('formerCodes:\n  - DEVO.O|LD.P2\n', { taxonomy })).toBe(
      '[OLD]\n\n`DEVO.OLD.P2` is an old code of this role. Who looks for it is led here.',
    );
  });
});
