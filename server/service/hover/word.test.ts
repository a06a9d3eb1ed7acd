import { describe, expect, test } from 'vitest';
import { hovering } from '../../../test/support/hovering';

const skill = (line: string) => `components:\n  skills:\n    - statement: Plans.\n      ${line}\n`;

describe('words of a list', () => {
  test('a status, and what it asks of a role', () => {
    expect(hovering('status: appr|oved\n')).toMatchInlineSnapshot(`
      "[approved]

      **Approved** · status

      Agreed, and in use.

      A role with this status also needs: Responsibilities, Skills, Outputs, an accepted classification."
    `);
  });

  test.each([
    [skill('need: desir|able'), '**Desirable** · need', 'It helps, and can be learnt in the role.'],
    [
      skill('prevalence: co|re'),
      '**Core** · prevalence',
      'Every holder of the role has it; it defines the role.',
    ],
    [skill('proficiency: work|ing'), '**Working** · proficiency, step 2 of 4', 'Does the usual cases alone.'],
    [skill('origin: le|vel'), '**Level** · origin', 'It holds for everybody at this level.'],
    [skill('status: dra|ft'), '**Draft** · status', 'Still being written; much may be missing.'],
    ['aliases:\n  - title: A\n    type: post|ing\n', '**Posting** · type', 'The title used in job adverts.'],
    ['aliases:\n  - title: A\n    review: acc|epted\n', '**Accepted** · review', 'A person agrees.'],
    [
      'classifications:\n  - source: sugg|ested\n',
      '**Suggested** · source',
      'It was proposed from the words of the role.',
    ],
    ['pay:\n  market:\n    basis: sur|vey\n', '**Survey** · basis', 'The amounts come from a pay survey.'],
    ['pay:\n  period: ye|ar\n', '**Year** · period', 'The amounts are for a year.'],
  ])('%j', (text, title, meaning) => {
    expect(hovering(text).split('\n').slice(2)).toEqual([title, '', meaning]);
  });

  test('words that no list has say nothing', () => {
    expect(hovering('status: fin|ished\n')).toBe('nothing');
    expect(hovering('status: constr|uctor\n')).toBe('nothing');
    expect(hovering(skill('source: on|et'))).toBe('nothing');
  });
});

describe('confidence', () => {
  test('the band and what it means', () => {
    expect(hovering('confidence: 0.|7\n')).toMatchInlineSnapshot(`
      "[0.7]

      **0.7** · medium confidence

      Probably right.

      *low below 0.5, medium from 0.5, high from 0.8*"
    `);
    expect(hovering('aliases:\n  - title: A\n    confidence: 0.4|9\n')).toContain('low confidence');
    expect(hovering('classifications:\n  - confidence: |0.8\n')).toContain('high confidence');
  });

  test('what is no confidence says nothing', () => {
    expect(hovering('confidence: 7|0\n')).toBe('nothing');
    expect(hovering('confidence: qu|ite\n')).toBe('nothing');
  });
});

describe('region', () => {
  const others = { 'a.role.yaml': 'code: A.B.P3\n', 'b.role.yaml': 'code: A.B.P3\nregion: fr\n' };

  test('an overlay, with the other regions of the code', () => {
    expect(hovering('code: A.B.P3\nregion: |de\n', { others })).toMatchInlineSnapshot(`
      "[de]

      **Region: de**

      This file changes what holds here; all else comes from the file for global with the same code.

      The same code also stands for: \`global\`, \`fr\`"
    `);
  });

  test('the base region', () => {
    expect(hovering('region: glo|bal\n')).toMatchInlineSnapshot(`
      "[global]

      **Region: global**

      The region of this taxonomy: the text holds wherever no other file says otherwise."
    `);
  });
});
