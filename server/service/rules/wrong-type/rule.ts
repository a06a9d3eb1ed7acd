import { keyInfo, keysAt } from '../../../model/keys';
import type { PlacedError } from '../../../model/read';
import type { Node } from '../../../model/syntax/node';
import { files } from '../../messages/files';
import { fixes } from '../../messages/fixes';
import { structure } from '../../messages/structure';
import type { AnyState } from '../../snapshot';
import type { AnyContext, Finding, Fix, Rule } from '../rule';
import { properDay } from '../support/in-file/proper-day';
import { properId } from '../support/in-file/proper-id';
import { isEmpty, placeOf, spanOf, valueAt } from '../support/places';
import { asList, asOnlyItem, withoutSecondDash } from './as-list';
import { numberMeant } from './number-meant';

export const wrongType: Rule = {
  unit: 'role',
  meta: {
    name: 'wrong-type',
    title: 'A value has not the form that its key needs',
    why: 'Some keys hold a list, some a group of further keys, some a number. A value of another form cannot be used, so the card goes on without it.',
    how: 'Write the value as the message says. A list has one entry on each line, each behind a dash and a space.',
    group: 'structure',
    severity: 'error',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills: Wound care\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\ncomponents:\n  skills:\n    - Wound care\n',
      },
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nconfidence: 7\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nconfidence: 0.7\n',
      },
    ],
  },
  check: findings,
  inFile: findings,
};

function* findings({ state }: AnyContext): Iterable<Finding> {
  const root = valueAt(state, []);
  if (root && root.kind !== 'map') {
    const broken = state.tree.problems.some(({ rule }) => rule === 'unreadable');
    if (!broken && !isEmpty(root))
      yield {
        ...spanOf(root),
        path: [],
        message: state.kind === 'role' ? structure.wrongRoot : files.wrongRoot(state.kind),
      };
    return;
  }
  const errors = state.kind === 'role' ? state.role.errors : state.errors;
  for (const error of errors) yield* finding(state, error);
}

function* finding(state: AnyState, error: PlacedError): Iterable<Finding> {
  const { path, keyword, params } = error;
  const node = valueAt(state, path);
  if (path.length === 0 || isEmpty(node)) return;
  const at = { ...placeOf(state, path), path };
  const key = String(path.findLast((step) => typeof step === 'string'));
  if (keyword === 'required' && node?.kind !== 'map')
    yield { ...at, message: structure.wantsItem, suggest: withoutSecondDash(state, path) };
  else if (keyword === 'type') yield { ...at, ...ofType(state, error, key) };
  else if (keyword === 'pattern' && !(state.kind === 'role' && isCode(path)))
    yield {
      ...at,
      message: structure.wrongForm(key, keyInfo(state.kind, path)?.hint),
      suggest: proper(state, node, path),
    };
  else if (/^(min|max)imum$/.test(keyword)) yield { ...at, message: outOfRange(key, keyword, params.limit) };
}

/** The value in the form that its key needs, where that can be told. */
function proper({ kind }: AnyState, node: Node | undefined, path: PlacedError['path']): readonly Fix[] {
  const info = keyInfo(kind, path);
  if (info?.kind === 'day') return properDay(node);
  return kind === 'role' ? [] : properId(node, info?.hint);
}

/** Codes have a rule of their own. */
function isCode(path: PlacedError['path']): boolean {
  return path.length === 1 && (path[0] === 'code' || path[0] === 'replacedBy');
}

function ofType(
  state: AnyState,
  { path, params }: PlacedError,
  key: string,
): Pick<Finding, 'message' | 'fix' | 'suggest'> {
  const types = [params.type].flat().map(String);
  const item = typeof path.at(-1) === 'number';
  if (item && types.includes('object'))
    return {
      message: structure.wantsItem,
      suggest: [...asEntry(state, path), ...withoutSecondDash(state, path)],
    };
  if (types.includes('array'))
    return {
      message: structure.wantsList(key),
      suggest: [...asList(state, path), ...asOnlyItem(state, path)],
    };
  if (types.includes('object')) return { message: structure.wantsMap(key) };
  if (types.includes('boolean')) return { message: structure.wantsYesNo(key) };
  if (types.includes('number') || types.includes('integer')) {
    const whole = !types.includes('number');
    return { message: structure.wantsNumber(key, whole), ...asNumber(state, path, whole) };
  }
  return { message: structure.wantsText(key) };
}

/** Writes the number that a text stands for; a safe fix where it can mean nothing else. */
function asNumber(
  state: AnyState,
  path: PlacedError['path'],
  whole: boolean,
): Pick<Finding, 'fix' | 'suggest'> {
  const node = valueAt(state, path);
  if (node?.kind !== 'scalar' || node.text === undefined) return {};
  const meant = numberMeant(node.text, whole, path.at(-1) === 'confidence');
  if (!meant) return {};
  const { start, end } = node;
  const fix = { title: fixes.writeNumber(meant.number), edits: [{ start, end, text: meant.number }] };
  return meant.certain ? { fix } : { suggest: [fix] };
}

/** Puts the only key that an entry needs before its text. */
function asEntry(state: AnyState, path: PlacedError['path']): readonly Fix[] {
  const node = valueAt(state, path);
  const [needed, ...others] = keysAt(state.kind, path).filter(({ required }) => required);
  if (!node?.text || !needed || others.length > 0 || node.parent?.flow || node.text.includes('\n')) return [];
  const edits = [{ start: node.start, end: node.start, text: `${needed.key}: ` }];
  return [{ title: fixes.replaceWith(`${needed.key}: ${node.text}`), edits }];
}

function outOfRange(key: string, keyword: string, limit: unknown): string {
  const bound = typeof limit === 'number' ? limit : undefined;
  if (key === 'confidence') return structure.outOfRange(key, 0, 1);
  return keyword === 'minimum'
    ? structure.outOfRange(key, bound, undefined)
    : structure.outOfRange(key, undefined, bound);
}
