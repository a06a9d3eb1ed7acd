import type { FileKind } from '../server/model/file-kind';

export interface Sample {
  name: string;
  kind: FileKind;
  text: string;
}

/** Files that are right, with every key of the format at least once. */
export const good: Sample[] = [
  {
    name: 'a draft of three lines',
    kind: 'role',
    text: `
title: Ward Nurse
code: NURS.GEN.P2
level: P2
`,
  },
  {
    name: 'a whole role',
    kind: 'role',
    text: `
title: Ward Nurse
code: NURS.GEN.P2
level: P2
status: approved
summary: Cares for the people on a ward.
region: global
version: 3
confidence: 0.65
owner: nursing-board
formerCodes:
  - WARD.GEN.P2
ids:
  workday: JP7
  payroll: 4411
story:
  who: A nurse who notices small changes.
  problem:
    external: Patients wait.
    internal: Nobody has time.
    why: People deserve calm care.
  plan:
    - Plans the shift with the patients.
  stakes: Harm that could be avoided.
  success: Patients go home sooner.
outputs:
  - A plan of care for each patient.
  - statement: A safe handover.
    measure: No open question after it.
pay:
  currency: GBP
  period: year
  market:
    median: 36000
    p25: 33000
    p75: 39500.5
    basis: survey
    asOf: 2026-06
  range:
    min: 32000
    mid: 36000
    max: 41000
components:
  responsibilities:
    - Plans the care of six patients.
    - statement: Hands over safely.
      id: hand-over
      need: essential
      prevalence: core
      theme: Safety
      examples:
        - Spoke up about a missing dose.
      practice:
        - Lead two handovers with a senior nurse.
      links:
        - https://example.org/handover
      status: review
      source: trust-framework
      origin: level
      x-note: seen
  tasks:
  skills:
    - ref: wound-care
      proficiency: working
  knowledge: []
  competencies: []
  qualifications:
    - Registration as a nurse, or an equivalent.
  instruments:
    - Infusion pump
excludes:
  - component: coaches-newcomers
    reason: Works nights only.
aliases:
  - title: Staff Nurse
    type: common
    confidence: 1
    review: accepted
    reviewedBy: M. Okoro
    reviewedOn: 2026-07-01
    note: Used in all adverts.
classifications:
  - system: soc-2018
    code: 29-1141
    source: manual
    confidence: 0.9
    review: needs_review
    reviewedBy: M. Okoro
    reviewedOn: 2026-07-01
    note: The detailed occupation.
replacedBy: NURS.GEN.P3
effectiveFrom: 2026-07-01
links:
  - https://example.org/nursing
  - title: Handbook
    url: https://example.org/handbook
flsa: exempt
x-colour:
  any: thing
`,
  },
  {
    name: 'an overlay for a region',
    kind: 'role',
    text: `
code: NURS.GEN.P2
region: de
pay:
  range:
    min: 39000
`,
  },
  {
    name: 'a role with words that only a taxonomy knows',
    kind: 'role',
    text: `
title: Ward Nurse
code: NURS.GEN.N5
level: N5
status: piloted
components:
  rituals:
    - statement: Morning round
      proficiency: masterly
      status: frozen
aliases:
  - title: RN
    type: abbreviation
classifications:
  - system: isco-08
    code: "2221"
    source: committee
pay:
  market:
    basis: agreement
costCentre: 12
`,
  },
  { name: 'an empty taxonomy', kind: 'taxonomy', text: '' },
  {
    name: 'a whole taxonomy',
    kind: 'taxonomy',
    text: `
format: 1
name: Harbour Trust roles
language: en
region: global
currency: GBP
framework: default
include:
  - "**/*.library.yaml"
labels:
  superfunction: Division
  function: Job family
  focus: Specialisation
  level: Band
  confident: Sure
  needsReview: Look at it
  noMatch: Too far
  story:
    who: Who is it
levels:
  - id: P3
    typicalYears: 3-5
    components:
      competencies:
        - id: coaches-newcomers
          statement: Coaches newcomers.
  - id: P7
    name: Distinguished
    track: P
    rank: 75
    summary: Sets the direction of a field.
    scope: A field.
    autonomy: Chooses the questions.
    complexity: New questions.
    impact: The field.
    decisionRights: Standards.
    leadership: By example.
    new: Speaks for the field.
    budget: 0
    typicalYears: 12+
    titleWords:
      - distinguished
    equivalents:
      grade: 19
  - id: S1
    omit: true
dimensions:
  - id: budget
    name: Budget
tracks:
  - id: E
    name: Executive
    continues: M
bridges:
  - from: P4
    to: M2
    oneWay: true
  - from: P3
    to: M1
    omit: true
superfunctions:
  - id: CARE
    name: Care
functions:
  - id: NURS
    name: Nursing
    noun: Nurse
    superfunction: CARE
    description: For people who care for patients.
    components:
      knowledge:
        - ref: infection-control
focuses:
  - id: CLI
    name: Clinic
    functions:
      - NURS
componentTypes:
  - id: tool
    plural: tools
    name: Tool
    description: Things used daily.
proficiencies:
  - id: masterly
    rank: 5
    name: Masterly
    description: Others come to watch.
fields:
  - id: flsa
    label: FLSA status
    values:
      - exempt
      - non-exempt
    required: false
classificationSystems:
  - id: isco-08
    name: ISCO-08
    file: codes/isco08.tsv
    selectable:
      - unit
library:
  - id: infection-control
    type: knowledge
    statement: Knows how infections spread.
required:
  piloted:
    - outputs
    - components.skills
words:
  status:
    - id: piloted
      name: Piloted
  aliasType:
    - id: abbreviation
  basis:
    - id: agreement
adjacency:
  weights:
    rank: 0.4
    track: 0.2
    superfunction: 0.2
    function: 0.15
    focus: 0.05
  bands:
    - 0.15
    - 0.3
gitEvidence: false
rules:
  preset: recommended
  long-statement: off
  exclusionary-idiom:
    severity: hint
    allow:
      - manpower
  any-later-rule:
    severity: error
    limit: 12
`,
  },
  {
    name: 'a library',
    kind: 'library',
    text: `
library:
  - id: wound-care
    type: skill
    statement: Treats wounds.
    levels:
      P2:
        proficiency: awareness
        expectation: Changes dressings.
        examples:
          - Kept a burn clean.
        practice:
          - Dress five wounds under supervision.
      P3:
    evidence:
      paths:
        - "**/*.md"
      messages:
        - wound
  - id: listening
    type: competency
    statement: Listens.
    proficiencies:
      working:
        expectation: Lets people finish.
functions:
  - id: NURS
`,
  },
  {
    name: 'a pay file',
    kind: 'pay',
    text: `
pay:
  - code: NURS.GEN.P2
    region: de
    currency: EUR
    period: month
    market:
      basis: pending
    range:
      min: 3200
`,
  },
  {
    name: 'an assessment',
    kind: 'assessment',
    text: `
role: NURS.GEN.P2
person: A. N.
date: 2026-07-01
components:
  - component: wound-care
    proficiency: working
    evidence: Twelve dressings in June.
    date: 2026-06-30
  - component: hand-over
    evidence:
      - Led two handovers.
`,
  },
];
