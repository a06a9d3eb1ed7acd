import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layouts } from '../../../test/support/layouts';
import { type Files, refactored } from '../../../test/support/refactoring';
import { workspaceOf } from '../../../test/support/workspace';
import type { ResolvedComponent } from '../../model/resolve/resolved-role';
import { links } from '../../model/taxonomy/values';
import { quoteIfNeeded } from '../../model/text/quote';

/** Texts of several lines have a `|` of their own. */
const mark = '†';

const text = fc
  .oneof(
    fc.lorem({ maxCount: 6 }),
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      'Yes',
      '3-5',
      'a: b # c',
      "it's “so”",
      'Größe zählt',
      '漢字を書く',
      'two\nlines',
      '- dash',
    ),
  )
  .filter((each) => !each.includes(mark) && /[\p{L}\p{N}]/u.test(each));
const texts = fc.array(text, { minLength: 1, maxLength: 3 });

const component = fc.record(
  {
    statement: text,
    id: fc.constantFrom('own', 'known', 'restore-service'),
    need: fc.constantFrom('desirable', 'essential'),
    proficiency: fc.constantFrom('working', 'expert'),
    theme: text,
    examples: texts,
    practice: texts,
    links: fc.constantFrom(['https://example.org/a'], ['https://example.org/a', 'https://example.org/b']),
  },
  { requiredKeys: ['statement'] },
);
type Given = typeof component extends fc.Arbitrary<infer T> ? T : never;

/** The component in block style or in brackets, its keys in any order, with the cursor on it. */
function written(given: Given, order: number, flow: boolean, comment: boolean): string {
  const keys = Object.keys(given).sort((a, b) => ((a.length * 7 + order) % 5) - ((b.length * 7 + order) % 5));
  const one = (value: string): string => quoteIfNeeded(value, { flow });
  const entries = keys.map((key) => [key, given[key as keyof Given] as string | string[]] as const);
  if (flow) {
    const parts = entries.map(([key, value]) =>
      Array.isArray(value) ? `${key}: [${value.map(one).join(', ')}]` : `${key}: ${one(value)}`,
    );
    return `    - { ${mark}${parts.join(', ')} }\n`;
  }
  const lines = entries.flatMap(([key, value]) =>
    Array.isArray(value)
      ? [`${key}:${comment ? ' # c' : ''}`, ...value.map((each) => `  - ${one(each)}`)]
      : [`${key}: ${one(value)}${comment ? ' # c' : ''}`],
  );
  return lines.map((line, i) => `${i === 0 ? `    - ${mark}` : '      '}${line}\n`).join('');
}

/** What a reader of the role sees of a component, and the id by which others know it. */
function seen({ section, statement, expectation, ...rest }: ResolvedComponent): unknown {
  const { proficiency, need, prevalence, theme, examples, practice, origin } = rest;
  const urls = links(rest.links).map(({ url }) => url);
  return {
    section,
    statement,
    expectation,
    proficiency,
    need,
    prevalence,
    theme,
    examples,
    practice,
    urls,
    origin,
  };
}

async function sections(files: Files): Promise<readonly unknown[]> {
  const { open } = await workspaceOf(files, mark);
  const state = await open('a.role.yaml');
  if (state.kind !== 'role') throw new Error('no role');
  return state.resolved.sections.flatMap(({ components }) => components.map(seen));
}

test('a role resolves to the same after a component went into the library, and after it came back', async () => {
  const layout = fc.constantFrom(...layouts.slice(0, 2).map(([, change]) => change));
  await fc.assert(
    fc.asyncProperty(
      component,
      fc.nat(9),
      fc.boolean(),
      fc.boolean(),
      layout,
      async (given, order, flow, comment, change) => {
        const role = `title: Engineer\ncode: DEVO.GEN.P3\nlevel: P3\ncomponents:\n  skills:\n    - Before.\n${written(given, order, flow, comment)}    - After.\n`;
        const folder: Files = {
          'taxonomy.yaml': 'format: 1\n',
          'shared.library.yaml': change('library:\n  - id: known\n    type: skill\n    statement: Known.\n'),
          'a.role.yaml': change(role),
        };
        const before = await sections({
          ...folder,
          'a.role.yaml': folder['a.role.yaml']?.replace(mark, '') ?? '',
        });
        const extracted = (await refactored(folder, 'Extract into', mark)) as Files;
        expect(await sections(extracted)).toEqual(before);
        const text = extracted['a.role.yaml'] ?? '';
        const marked = { ...extracted, 'a.role.yaml': text.replace('ref: ', `ref: ${mark}`) };
        const back = (await refactored(marked, 'Write the text', mark)) as Files;
        expect(await sections(back)).toEqual(before);
        if (comment && !flow) expect(`${back['a.role.yaml']}${back['shared.library.yaml']}`).toContain('# c');
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
