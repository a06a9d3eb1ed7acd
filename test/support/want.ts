import { expect } from 'vitest';
import { applyEdits } from '../../server/model/text/span';
import { check } from '../../server/service/check/check';
import type { Problem } from '../../server/service/rules/rule';
import { withoutTabStops } from '../../server/service/rules/support/snippet';
import type { AnyState, FileState } from '../../server/service/snapshot';
import { fileSnapshot, fileStateOf } from './file-state';
import { snapshotOf, stateOf } from './role-state';

/** Files around that of a fixture. */
export interface Surroundings {
  /** What the fixture is, where it is no role. */
  readonly kind?: FileState['kind'];
  readonly taxonomy?: string;
  readonly libraries?: Readonly<Record<string, string>>;
}

/** A fixture without its marks, and the marked lines (from 0) with the rule that each names. */
export interface Marked {
  readonly text: string;
  readonly want: readonly string[];
}

const mark = /[ \t]*# want: ([\w, -]+)$/;

/** Takes the marks out of a fixture. */
export function unmarked(fixture: string): Marked {
  const want: string[] = [];
  const lines = fixture.split('\n').map((line, index) => {
    const names = mark.exec(line)?.[1];
    for (const name of names?.split(',') ?? []) want.push(`${index + 1} ${name.trim()}`);
    return line.replace(mark, '');
  });
  return { text: lines.join('\n'), want };
}

export interface Found {
  readonly state: AnyState;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Checks a file in which a comment `# want: rule-name` ends each line on which a problem is expected. The marks
 * are taken out before the check; the marked lines must be exactly those reported, also with Windows line ends.
 */
export function wanted(fixture: string, only: string | undefined, around: Surroundings = {}): Found {
  const { text, want } = unmarked(fixture);
  const windows = found(text.replaceAll('\n', '\r\n'), only, around);
  expect(linesOf(windows), 'with Windows line ends').toEqual(want.toSorted());
  const result = found(text, only, around);
  expect(linesOf(result)).toEqual(want.toSorted());
  for (const problem of result.problems) expectReadable(problem.message);
  return result;
}

function found(text: string, only: string | undefined, around: Surroundings): Found {
  const { kind, taxonomy, libraries } = around;
  const role = kind ? undefined : stateOf(text, taxonomy, libraries);
  const state = role ?? fileStateOf(text, kind ?? 'taxonomy', around);
  const snapshot = role ? snapshotOf(role) : fileSnapshot(state, around);
  const errors: unknown[] = [];
  const problems = check(state, snapshot, {
    ...(only === undefined ? {} : { only }),
    log: (_, error) => errors.push(error),
  });
  expect(errors).toEqual([]);
  return { state, text, problems };
}

/** `line rule`, lines from 1, sorted. */
function linesOf({ state, problems }: Found): readonly string[] {
  return problems.map(({ start, rule }) => `${state.document.positionAt(start).line + 1} ${rule}`).toSorted();
}

/** A message is a short sentence without the words of YAML's own textbooks. */
export function expectReadable(message: string): void {
  expect(message.length, message).toBeLessThanOrEqual(230);
  expect(message).toMatch(/^\S.*[.?]$/s);
  expect(message).not.toMatch(/\b(mapping|scalar|node|token|sequence|parse|undefined|null|NaN)\b/i);
}

/** The text after all safe fixes. */
export function fixed({ text, problems }: Found): string {
  return applyEdits(
    text,
    problems.flatMap(({ fix }) => fix?.edits ?? []),
  );
}

/** The text after one offered change of the first problem, named by a part of its title; tab stops are left out. */
export function suggested({ text, problems }: Found, title: string | RegExp): string {
  const offers = problems.flatMap((each) => [...(each.fix ? [each.fix] : []), ...(each.suggest ?? [])]);
  const offer = offers.find((each) =>
    typeof title === 'string' ? each.title.includes(title) : title.test(each.title),
  );
  if (!offer)
    throw new Error(
      `Nothing is offered like ${title}, only: ${offers.map((each) => each.title).join(' · ')}`,
    );
  return applyEdits(
    text,
    offer.edits.map((edit) => (offer.snippet ? { ...edit, text: withoutTabStops(edit.text) } : edit)),
  );
}
