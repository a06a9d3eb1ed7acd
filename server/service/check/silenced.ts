import type { Problem } from '../rules/rule';
import { lineBelow, silencedLine, silencesOf } from '../rules/support/silence';
import type { AnyState } from '../snapshot';

/** Whether a comment in the file silences a problem. */
export function silencer({ tree }: AnyState): (problem: Problem) => boolean {
  const files = new Set<string>();
  const lines = new Map<number, Set<string>>();
  for (const { scope, rules, line } of silencesOf(tree)) {
    const target = scope === 'file' ? files : wordsAt(lines, lineBelow(tree, line));
    for (const { name } of rules) target.add(name);
  }
  if (files.size === 0 && lines.size === 0) return () => false;
  return ({ rule, start }) => files.has(rule) || (lines.get(silencedLine(tree, start))?.has(rule) ?? false);
}

function wordsAt(lines: Map<number, Set<string>>, line: number): Set<string> {
  const words = lines.get(line) ?? new Set();
  lines.set(line, words);
  return words;
}
