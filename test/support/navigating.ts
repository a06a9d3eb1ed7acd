import type { Range } from 'vscode-languageserver-types';
import { type Fixture, fixtureFolder } from './workspace';

/** A small world for tests of navigation: two levels of a taxonomy, a library, and five roles. */
export const world = {
  'taxonomy.yaml': `name: Acme roles
superfunctions:
  - id: TECH
    name: Technology
functions:
  - id: DEVO
    name: DevOps
    superfunction: TECH
focuses:
  - id: GEN
    name: General
  - id: SEC
    name: Security
    functions:
      - DEVO
levels:
  - id: P3
    components:
      competencies:
        - id: coaches-newcomers
          statement: Coaches newcomers.
  - id: P4
    name: Senior
bridges:
  - from: P4
    to: M2
fields:
  - id: workplace
    label: Place of work
    values:
      - on-site
      - remote
required:
  approved:
    - outputs
    - components.skills
    - workplace
`,
  'shared.library.yaml': `library:
  - id: infrastructure-as-code
    type: skill
    statement: Describes infrastructure as code.
    levels:
      P3:
        proficiency: working
`,
  'p2.role.yaml': `title: DevOps Engineer II
code: DEVO.GEN.P2
level: P2
replacedBy: DEVO.GEN.P3
`,
  'p3.role.yaml': `title: DevOps Engineer
code: DEVO.GEN.P3
level: P3
status: approved
workplace: remote
formerCodes:
  - DEVO.BLD.P3
components:
  responsibilities:
    - statement: Restores service during incidents.
      id: restore-service
  skills:
    - ref: infrastructure-as-code
      proficiency: working
excludes:
  - component: coaches-newcomers
    reason: Sole engineer on the site.
classifications:
  - system: soc-2018
    code: "15-1252"
aliases:
  - title: Site Reliability Engineer
`,
  'p3.de.role.yaml': `code: DEVO.GEN.P3
region: de
level: P3
components:
  responsibilities:
    - statement: Restores service, also at night.
      id: restore-service
`,
  'p4.role.yaml': `title: Senior DevOps Engineer
code: DEVO.GEN.P4
level: P4
components:
  responsibilities:
    - statement: Leads the recovery.
      id: restore-service
  skills:
    - ref: infrastructure-as-code
excludes:
  - component: infrastructure-as-code
    reason: A test of both.
`,
  'sec.role.yaml': `title: Security Engineer
code: DEVO.SEC.P3
level: P3
replacedBy: 'DEVO.BLD.P3'
components:
  competencies:
    - statement: Coaches newcomers in writing.
      id: coaches-newcomers
`,
} as const;

/** The world with a `|` behind the first place of `piece` in a file (or before its last character run's end). */
export function withMark(
  file: keyof typeof world,
  piece: string,
  inside = 1,
): Readonly<Record<string, string>> {
  const text = world[file];
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`${file} does not hold "${piece}"`);
  const offset = at + piece.length - inside;
  return { ...world, [file]: `${text.slice(0, offset)}|${text.slice(offset)}` };
}

/** Places as `p3.role.yaml:2 DEVO.GEN.P3`, lines from 1, with the text that the range covers. */
export function shown(
  { files }: Fixture,
  places: readonly { readonly uri: string; readonly range: Range }[],
): readonly string[] {
  return places.map(({ uri, range }) => {
    const file = uri.slice(fixtureFolder.length + 1);
    const line = files[file]?.split(/\r?\n/)[range.start.line] ?? '';
    return `${file}:${range.start.line + 1} ${line.slice(range.start.character, range.end.character)}`;
  });
}
