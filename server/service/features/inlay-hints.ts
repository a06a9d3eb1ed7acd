import type { InlayHint, Range } from 'vscode-languageserver-types';
import { rangeOfUse, type Use } from '../../model/facts/use';
import { usesIn } from '../../model/facts/uses';
import { type Scope, scopeOf } from '../navigation/scope';
import type { AnyState, Snapshot } from '../snapshot';

/** The kinds of hints, each a setting `rolewright.inlayHints.<kind>`. */
export const inlayHintKinds = ['occupations', 'levels', 'roles', 'library'] as const;
export type InlayHintKind = (typeof inlayHintKinds)[number];

/** Text behind a code is cut at about this many characters; the tooltip has all of it. */
const longest = 60;

/**
 * What codes and ids stand for, shown behind them: the title of an occupation, the name of a level, the title of
 * another role, the text of a library item. Only what is `wanted`, and only within `range`.
 */
export function inlayHints(
  state: AnyState,
  range: Range,
  snapshot: Snapshot,
  wanted: ReadonlySet<InlayHintKind>,
): InlayHint[] {
  const scope = scopeOf(state.governance, snapshot, state);
  return usesIn(state.kind, state.tree, state.view)
    .filter((use) => use.line >= range.start.line && use.line <= range.end.line)
    .filter(({ definition, part }) => !definition && part === undefined)
    .flatMap((use) => {
      const [kind, text] = meaning(use, state, scope, snapshot) ?? [];
      return kind && text && text !== use.id && wanted.has(kind) ? [hint(state, use, text)] : [];
    });
}

/** Which hint a use may have, and what it says. */
function meaning(
  use: Use,
  state: AnyState,
  scope: Scope,
  snapshot: Snapshot,
): readonly [InlayHintKind, string | undefined] | undefined {
  const { taxonomy } = scope;
  if (use.kind === 'level') return ['levels', taxonomy.levels.get(use.id)?.name];
  if (use.kind === 'libraryItem') return ['library', taxonomy.library.get(use.id)?.statement];
  if (use.kind === 'role') return ['roles', titleOf(use.id, state, scope)];
  if (use.kind !== 'occupation') return undefined;
  return ['occupations', snapshot.catalogue(use.within ?? '', taxonomy)?.get(use.id)?.title];
}

/** The title of another role; the role's own old codes say nothing new. */
function titleOf(code: string, state: AnyState, scope: Scope): string | undefined {
  const current = scope.currentCode(code);
  if (current === undefined || (state.kind === 'role' && current === state.role.head.code)) return undefined;
  return scope.byCode(current).find(({ title }) => title !== undefined)?.title;
}

function hint(state: AnyState, use: Use, text: string): InlayHint {
  const { end } = rangeOfUse(use);
  const offset = state.document.offsetAt(end);
  const quoted = /["']/.test(state.document.getText().charAt(offset));
  const label = cut(text.replace(/\s+/g, ' ').trim());
  return {
    position: quoted ? { ...end, character: end.character + 1 } : end,
    label,
    paddingLeft: true,
    ...(label.endsWith('…') && { tooltip: text }),
  };
}

/** Cuts at a space, so that no word is torn. */
function cut(text: string): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  return `${text.slice(0, space > longest / 2 ? space : longest)}…`;
}
