import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yamlPieces } from '../../../test/support/yaml-pieces';
import { applyEdits, type Edit } from '../text/span';
import { WorkingText } from './diagnose/working-text';
import type { Node } from './node';
import { parse } from './parse';
import { type SyntaxTree, textDocument } from './tree';

const samples = [
  'title: DevOps Engineer\ncode: DEVO.GEN.P3\nlevel: P3 # known\nstory:\n  who: An engineer.\n  plan:\n    - Finds the slowest step.\n    - "Mends it: twice."\ncomponents:\n  skills:\n    - ref: iac\n      need: desirable\n    - Writes runbooks.\n  tasks: [ Restore, "Review" ]\npay: { currency: USD, market: { median: 117000 } }\n',
  "summary: >-\n  Keeps it\n  going.\n\nstakes: |\n  One.\n\n  Two.\naliases:\n- title: 'It''s'\n  type: common\n- &a\n  title: B\n- *a\n# end\n",
];

/** A sample after a few insertions, deletions and replacements. */
const damaged = fc
  .tuple(
    fc.constantFrom(...samples, ...samples.map((text) => text.replaceAll('\n', '\r\n'))),
    fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom(...yamlPieces)), { minLength: 1, maxLength: 5 }),
  )
  .map(([text, changes]) =>
    changes.reduce((current, [at, length, snippet]) => {
      const start = at % (current.length + 1);
      return current.slice(0, start) + snippet + current.slice(start + length);
    }, text),
  )
  // Half an emoji cannot stand in a file.
  .filter((text) => !/\p{Cs}/u.test(text));

test('whatever is typed, there is a tree whose values lie inside each other', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const tree = parse(textDocument(text));
      if (tree.root) checkNesting(tree.root, 0, text.length);
    }),
    { numRuns: 400 },
  );
});

function checkNesting(node: Node, from: number, to: number): void {
  expect(node.start).toBeGreaterThanOrEqual(from);
  expect(node.end).toBeGreaterThanOrEqual(node.start);
  expect(node.end).toBeLessThanOrEqual(to);
  for (const part of [...node.entries, ...node.items]) {
    expect(part.start).toBeGreaterThanOrEqual(node.start);
    expect(part.end).toBeLessThanOrEqual(node.end);
    if ('key' in part) checkNesting(part.key, part.start, part.end);
    if (part.value) checkNesting(part.value, part.start, part.end);
  }
}

test('every problem lies on one line of the text, and its repairs can be applied', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const document = textDocument(text);
      for (const problem of parse(document).problems) {
        expect(problem.start).toBeGreaterThanOrEqual(0);
        expect(problem.end).toBeGreaterThanOrEqual(problem.start);
        expect(problem.end).toBeLessThanOrEqual(text.length);
        expect(document.positionAt(problem.end).line).toBe(document.positionAt(problem.start).line);
        expect(problem.message).not.toMatch(/undefined|\[object/);
        for (const repair of problem.repairs) checkEdits(repair.edits, text);
      }
    }),
    { numRuns: 400 },
  );
});

function checkEdits(edits: readonly Edit[], text: string): void {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let from = 0;
  for (const edit of sorted) {
    expect(edit.start).toBeGreaterThanOrEqual(from);
    expect(edit.end).toBeGreaterThanOrEqual(edit.start);
    from = edit.end;
  }
  expect(from).toBeLessThanOrEqual(text.length);
}

test('what is certain can be applied together and loses nothing that a person typed', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const edits = certainEdits(parse(textDocument(text)));
      checkEdits(edits, text);
      expect(words(applyEdits(text, edits))).toBe(words(text));
    }),
    { numRuns: 400 },
  );
});

function certainEdits(tree: SyntaxTree): readonly Edit[] {
  return tree.problems.flatMap((problem) => problem.repairs.find((repair) => repair.certain)?.edits ?? []);
}

/** All that is no space (a tab may be written `\t`), quote, bullet or invisible character: these are what repairs are allowed to change. */
function words(text: string): string {
  return text.replace(/\\t|[\s"'\\•\-,\0\u200b\u2060\ufeff\u0085]/g, '');
}

test('a working text knows where its characters come from', () => {
  const edits = (length: number) =>
    fc.tuple(fc.nat(length), fc.nat(4), fc.constantFrom('', 'x', 'yz')).map(([start, count, text]) => ({
      start,
      end: Math.min(length, start + count),
      text,
    }));
  fc.assert(
    fc.property(edits(20), edits(15), (first, second) => {
      const text = 'abcdefghijklmnopqrst';
      const once = WorkingText.of(text).with([first]);
      const next = {
        ...second,
        end: Math.min(second.end, once.text.length),
        start: Math.min(second.start, once.text.length),
      };
      const twice = once.with([next]);
      for (let at = 0; at < twice.text.length; at++) {
        if (twice.isOriginal(at)) expect(text[twice.toOriginal(at)]).toBe(twice.text[at]);
        expect(twice.toOriginal(at + 1)).toBeGreaterThanOrEqual(twice.toOriginal(at));
      }
      const original = once.editToOriginal(next);
      const apart = original && (original.end < first.start || original.start > first.end);
      if (original && apart) expect(applyEdits(text, [first, original])).toBe(twice.text);
    }),
    { numRuns: 2000 },
  );
});
