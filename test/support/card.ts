import type { CardModel } from '../../server/card/card-model';
import type { CardProblem } from '../../server/card/card-part';
import { cardModel } from '../../server/card/model';
import { factsOf } from '../../server/model/facts/extract';
import { MemoryIndex } from '../../server/model/facts/memory-index';
import { NearRoles } from '../../server/workspace/near-roles';
import { snapshotOf, stateOf } from './role-state';

/** The card of a role file with this text. `others`: files of other roles, where the card shall know of them. */
export function cardOf(
  text: string,
  taxonomyText?: string,
  problems: readonly CardProblem[] = [],
  others?: readonly string[],
): CardModel {
  const state = stateOf(text, taxonomyText);
  const { catalogue } = snapshotOf(state);
  const facts = (others ?? []).map((each, at) => {
    const { role, governance } = stateOf(each, taxonomyText);
    return { ...factsOf(role, governance.taxonomy.uri), uri: `file:///acme/other-${at}.role.yaml` };
  });
  const snapshot = { catalogue, index: new MemoryIndex().with(facts) };
  return cardModel({
    resolved: state.resolved,
    problems,
    catalogue: (system) => catalogue(system, state.governance.taxonomy),
    nearby: others && new NearRoles().around(state, snapshot),
  });
}

/** A problem as a rule finds it. */
export function problemAt(
  path: readonly (string | number)[],
  severity: CardProblem['severity'],
  message: string,
): CardProblem {
  return { rule: 'some-rule', severity, message, path };
}

/** A taxonomy that uses every way to change what a card shows. */
export const richTaxonomy = `name: Harbour roles
region: global
currency: EUR
labels:
  function: Job family
  focus: Specialisation
  level: Grade
  superfunction: Division
superfunctions:
  - id: CARE
    name: Care
functions:
  - id: NURS
    name: Nursing
    noun: Nurse
    superfunction: CARE
    components:
      knowledge:
        - ref: hygiene
focuses:
  - id: WARD
    name: Ward
levels:
  - id: P3
    equivalents:
      grade: 7
    components:
      competencies:
        - id: coaches-newcomers
          statement: Coaches newer colleagues.
        - id: speaks-up
          statement: Speaks up when something is unsafe.
fields:
  - id: shift
    label: Shift pattern
library:
  - id: hygiene
    type: knowledge
    statement: How infections spread and are stopped.
    levels:
      P2:
        proficiency: awareness
        expectation: Follows the hygiene plan.
        examples:
          - Noticed an empty dispenser and had it filled.
        practice:
          - Walk the ward with the hygiene nurse once.
`;

/** A role that fills every part of the card. */
export const richRole = `title: Senior Ward Nurse
code: NURS.WARD.P3
level: P3
status: deprecated
summary: Leads the care of one bay of the ward.
version: 2
confidence: 0.82
owner: nursing-office
shift: nights
formerCodes:
  - NURS.BAY.P3
ids:
  payroll: "0815"
story:
  who: A nurse who sees the whole patient.
  problem:
    external: Patients wait.
    internal: Nights are lonely.
    why: Nobody should be ill alone.
  plan:
    - Walks the bay first.
    - Plans the night with the team.
  stakes: Harm that nobody noticed.
  success: Every patient was seen within the hour.
outputs:
  - A complete handover.
  - statement: A calm bay.
    measure: At most two calls wait over five minutes.
pay:
  period: month
  market:
    median: 4100
    p25: 3800
    p75: 4600
    basis: survey
    asOf: 2026-06
  range:
    min: 3600
    mid: 4200
    max: 4800
components:
  responsibilities:
    - statement: Answers for one bay.
      id: answers-for-bay
      prevalence: core
      theme: Care
      links:
        - https://example.org/bay
    - Hands over without gaps.
  skills:
    - statement: Reads an ECG.
      proficiency: working
      need: desirable
      prevalence: occasional
excludes:
  - component: speaks-up
    reason: Part of the code of conduct here.
aliases:
  - title: Bay Leader
    type: internal
    confidence: 0.9
    review: accepted
    reviewedBy: nursing-office
    reviewedOn: 2026-05-02
  - title: Night Sister
    type: former
    confidence: 0.3
    review: rejected
    note: Names one sex only.
  - title: Charge Nurse
    type: posting
classifications:
  - system: soc-2018
    code: 29-1141
    source: manual
    confidence: 0.8
    review: accepted
  - system: soc-2018
    code: 29-0000
    source: inferred
  - system: soc-2018
    code: 29-9990
  - system: house-codes
    code: N7
replacedBy: NURS.WARD.P4
effectiveFrom: 2026-07-01
links:
  - url: https://example.org/nursing
    title: Nursing handbook
`;

/** Roles around the rich one, of every match. */
export const richOthers: readonly string[] = [
  ['NURS.WARD.P4', 'Ward Manager’s Deputy', '  skills:\n    - Reads an ECG.\n'],
  ['NURS.WARD.P2', 'Ward Nurse', '  responsibilities:\n    - Hands over.\n', 'retired'],
  ['NURS.WARD.M1', 'Team Lead, Ward', ''],
  ['NURS.CLIN.P3', 'Clinic Nurse', ''],
  ['PORT.WARD.P3', 'Head Porter', ''],
  ['PORT.YARD.E2', '', ''],
].map(
  ([code, title, components, status = 'approved']) =>
    `title: ${title}\ncode: ${code}\nlevel: ${code?.split('.')[2]}\nstatus: ${status}\ncomponents:\n${components}`,
);
