/** A folder with something of everything that can be renamed. */
export const world: Readonly<Record<string, string>> = {
  'taxonomy.yaml': `name: Acme # ours
tracks:
  - id: X # the way of experts
    name: Experts
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
  - id: "SEC"
    name: Security
    functions: [DEVO]
levels:
  - id: X1
    name: Expert
    track: X
    rank: 51
    components:
      competencies:
        - id: coaches-newcomers
          statement: Coaches newcomers.
  - id: X2
    name: Fellow
    track: X
    rank: 61
bridges:
  - from: X1
    to: M2
proficiencies:
  - id: fluent
    rank: 9
    name: Fluent
`,
  'shared.library.yaml': `library:
  - id: pipelines
    type: skill
    statement: Keeps pipelines healthy.
    levels:
      X1: # from here on
        proficiency: fluent
        expectation: Writes them.
`,
  'secret.pay.yaml': `pay:
  - code: 'DEVO.GEN.X1'
    currency: USD
    period: year
`,
  'DEVO.GEN.X1.role.yaml': `title: Expert  # a comment
code: DEVO.GEN.X1 # the code
level: X1
status: draft
components:
  responsibilities:
    - statement: Restores service.
      id: restore-service
  skills:
    - ref: pipelines
      proficiency: fluent
excludes:
  - component: coaches-newcomers
    reason: Alone.
`,
  'DEVO.GEN.X1.de.role.yaml': `code: "DEVO.GEN.X1"
region: de
level: X1
components:
  responsibilities:
    - statement: Restores service, also at night.
      id: restore-service
`,
  'fellow.role.yaml': `title: Fellow
code: DEVO.GEN.X2
level: X2
formerCodes:
  - DEVO.OLD.X2
components:
  skills:
    - ref: pipelines
`,
  'security.role.yaml': `{title: Guard, code: DEVO.SEC.X1, level: X1, status: retired, replacedBy: DEVO.GEN.X1}
`,
};

export type Files = Readonly<Record<string, string>>;

/** The world with a `|` inside the first occurrence of a piece. */
export function at(file: string, piece: string, files: Files = world): Files {
  const text = files[file] ?? '';
  const end = text.indexOf(piece) + piece.length - 1;
  if (!text.includes(piece)) throw new Error(`${file} does not hold ${piece}`);
  return { ...files, [file]: `${text.slice(0, end)}|${text.slice(end)}` };
}

/** The world after replacing pieces, which have to be there, as golden text. */
export function golden(pieces: Readonly<Record<string, readonly (readonly [string, string])[]>>): Files {
  const edited = Object.entries(pieces).map(([file, list]) => {
    let text = world[file] ?? '';
    for (const [from, to] of list) {
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      text = text.replaceAll(from, to);
    }
    return [file, text];
  });
  return { ...world, ...Object.fromEntries(edited) };
}

export function named(files: Files, names: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [names[file] ?? file, text]));
}

export const base = 'DEVO.GEN.X1.role.yaml';
export const german = 'DEVO.GEN.X1.de.role.yaml';
export const kept = (code: string, behind = 'status: draft') =>
  [behind, `${behind}\nformerCodes:\n  - ${code}`] as const;
export const x1 = 'DEVO.GEN.X1';
