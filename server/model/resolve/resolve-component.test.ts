import { describe, expect, test } from 'vitest';
import { stateOf } from '../../../test/support/role-state';

const taxonomy = `library:
  - id: on-call
    type: skill
    statement: Answers calls at night.
    need: desirable
    prevalence: occasional
    proficiency: working
    theme: Reliability
    status: draft
    source: onet
    levels:
      P4:
        proficiency: expert
        expectation: Leads the answer.
  - id: writing
    type: skill
    statement: Writes plainly.
    proficiency: practitioner
    proficiencies:
      working:
        expectation: Writes short notes.
      practitioner:
        expectation: Writes for many readers.
  - id: bare
    type: skill
    statement: Listens.
    need: sometimes
    prevalence: 3
functions:
  - id: DEVO
    components:
      skills:
        - ref: on-call
          theme: Nights
`;

function skill(text: string, level = 'P2', code = `SALE.GEN.${level}`) {
  const role = `title: X\ncode: ${code}\nlevel: ${level}\n${text === '' ? '' : `components:\n  skills:\n${text}`}`;
  const [found] = stateOf(role, taxonomy).resolved.sections.flatMap(({ components }) => components);
  if (!found) throw new Error('there is no skill');
  const { need, prevalence, proficiency, theme, status, recordedSource, expectation } = found;
  return {
    ...{ need, prevalence, theme, status, recordedSource },
    ...{ proficiency: proficiency?.id, expectation: expectation?.text },
  };
}

describe('what a library item says of every component that refers to it', () => {
  const usual = {
    need: 'desirable',
    prevalence: 'occasional',
    theme: 'Reliability',
    status: 'draft',
    recordedSource: 'onet',
    proficiency: 'working',
    expectation: undefined,
  };

  test('counts where the role says nothing', () => {
    expect(skill('    - ref: on-call\n')).toEqual(usual);
  });

  test('gives way to the role’s own keys', () => {
    const own = `    - ref: on-call
      need: essential
      prevalence: core
      proficiency: awareness
      theme: Calm
      status: approved
      source: manual
`;
    expect(skill(own)).toEqual({
      need: 'essential',
      prevalence: 'core',
      theme: 'Calm',
      status: 'approved',
      recordedSource: 'manual',
      proficiency: 'awareness',
      expectation: undefined,
    });
  });

  test('gives way to what it says of the role’s level', () => {
    const expected = { ...usual, proficiency: 'expert', expectation: 'Leads the answer.' };
    expect(skill('    - ref: on-call\n', 'P4')).toEqual(expected);
    expect(skill('    - ref: on-call\n', 'P5')).toEqual(expected);
  });

  test('counts for inherited components too, whose own keys win as well', () => {
    expect(skill('', 'P2', 'DEVO.GEN.P2')).toEqual({ ...usual, theme: 'Nights' });
  });

  test('chooses the text of an item that is keyed by proficiency', () => {
    expect(skill('    - ref: writing\n')).toMatchObject({
      proficiency: 'practitioner',
      expectation: 'Writes for many readers.',
    });
    expect(skill('    - ref: writing\n      proficiency: working\n')).toMatchObject({
      proficiency: 'working',
      expectation: 'Writes short notes.',
    });
  });

  test('counts for nothing where it is no known word', () => {
    expect(skill('    - ref: bare\n')).toMatchObject({ need: 'essential', prevalence: 'common' });
  });
});
