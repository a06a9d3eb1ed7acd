import type { Range } from 'vscode-languageserver-types';
import type { Use, UseKind } from '../../model/facts/use';
import { usesIn } from '../../model/facts/uses';
import type { AnyState, Snapshot } from '../snapshot';

/** Names that every editor has a colour for; what they mean here stands in `typeOf`. */
export const tokenTypes = [
  ...(['namespace', 'class', 'enumMember', 'enum', 'variable', 'property'] as const),
  ...(['type', 'keyword', 'number', 'interface'] as const),
] as const;
export const tokenModifiers = ['declaration', 'deprecated'] as const;

type TokenType = (typeof tokenTypes)[number];
type TokenModifier = (typeof tokenModifiers)[number];

/** A coloured stretch of one line, counted as in LSP. */
export interface Token {
  readonly line: number;
  readonly start: number;
  readonly length: number;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const typeOf: Readonly<Record<Exclude<UseKind, 'role'>, TokenType>> = {
  superfunction: 'namespace',
  function: 'namespace',
  focus: 'class',
  level: 'enumMember',
  track: 'enum',
  dimension: 'property',
  component: 'property',
  excluded: 'property',
  assessed: 'property',
  libraryItem: 'variable',
  proficiency: 'enumMember',
  componentType: 'type',
  section: 'type',
  field: 'property',
  fieldValue: 'keyword',
  system: 'interface',
  occupation: 'number',
  word: 'keyword',
};

const segments = ['namespace', 'class', 'enumMember'] as const;

/**
 * What the names in a file are, in the order of the text: codes part by part, ids where they are defined and used,
 * sections, statuses, codes of occupations. With a range only what stands on its lines; the cost is that of the lines.
 */
export function semanticTokens(state: AnyState, snapshot: Snapshot, range?: Range): readonly Token[] {
  const uses = usesIn(state.kind, state.tree, state.view);
  const tokens: Token[] = [];
  for (let at = range ? firstFrom(uses, range.start.line) : 0; at < uses.length; at++) {
    const use = uses[at];
    if (!use || (range && use.line > range.end.line)) break;
    const last = tokens.at(-1);
    // The parts of a code stand once more by themselves.
    if (last && last.line === use.line && use.start < last.start + last.length) continue;
    tokens.push(...(use.kind === 'role' ? codeTokens(use, state, snapshot) : [token(use, typeOf[use.kind])]));
  }
  return tokens;
}

/** The tokens as numbers, five each, as LSP sends them. */
export function encoded(tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 0;
  let start = 0;
  for (const each of tokens) {
    const bits = each.modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
    const column = each.line === line ? each.start - start : each.start;
    data.push(each.line - line, column, each.length, tokenTypes.indexOf(each.type), bits);
    ({ line, start } = each);
  }
  return data;
}

function firstFrom(uses: readonly Use[], line: number): number {
  let [low, high] = [0, uses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((uses[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function token({ line, start, end, definition }: Use, type: TokenType): Token {
  return { line, start, length: end - start, type, modifiers: definition ? ['declaration'] : [] };
}

/** A code in its three parts; one of another form as a whole. */
function codeTokens(use: Use, state: AnyState, snapshot: Snapshot): readonly Token[] {
  const modifiers: TokenModifier[] = [
    ...(use.definition ? (['declaration'] as const) : []),
    ...(isOver(use, state, snapshot) ? (['deprecated'] as const) : []),
  ];
  const parts = use.id.split('.');
  if (parts.length !== segments.length || parts.includes('')) return [{ ...token(use, 'class'), modifiers }];
  let start = use.start;
  return parts.map((part, index) => {
    const at = start;
    start += part.length + 1;
    return { line: use.line, start: at, length: part.length, type: segments[index] ?? 'class', modifiers };
  });
}

/** Whether the role with this code is deprecated or retired. An old code says nothing of the role that had it. */
function isOver(use: Use, state: AnyState, { index }: Snapshot): boolean {
  if (use.former) return false;
  const over = (status: string | undefined): boolean => status === 'deprecated' || status === 'retired';
  if (use.definition && state.kind === 'role') return over(state.role.head.status);
  const roles = index.byCode(use.id).filter(({ taxonomy }) => taxonomy === state.governance.taxonomy.uri);
  return roles.length > 0 && roles.every(({ status }) => over(status));
}
