import type { KeySlot } from '../../../model/cursor/slot';
import { parseCode } from '../../../model/role/code';
import { md } from '../../hover/markdown';
import { type Choice, itemKinds } from '../choice';
import type { Completing } from '../context';
import { keysOf } from '../known-keys';
import { openKey, openKeys } from '../open-key';
import { stopWith, type Template } from '../template';
import { writingOf } from './keys';

/** What begins a file that is still empty: a taxonomy, an assessment, or a whole role, whose code and level may be in its name. */
export function skeleton(context: Completing<KeySlot>): readonly Choice[] {
  const { slot, taxonomy, eol, state, kind } = context;
  if (slot.path.length > 0 || slot.siblings.length > 0 || slot.flow || slot.quote || slot.continued)
    return [];
  if (kind === 'taxonomy') return [newTaxonomy(context)];
  if (kind === 'assessment') return [newAssessment(context)];
  if (kind !== 'role') return [];
  const code = codeOfFile(state.uri);
  const status = [...taxonomy.words.status.keys()][0];
  const given = new Map([
    ['code', code?.text],
    ['level', code?.level],
    ['status', status],
  ]);
  const gap = eol + ' '.repeat(slot.column);
  const parts = keysOf(context, [])
    .filter((info) => info.required || info.expected)
    .map((info): Template => {
      const text = given.get(info.key);
      if (text !== undefined) return [`${info.key}: `, stopWith(text)];
      if (info.key === 'components') return components(context);
      return openKey(info, [], slot.column, writingOf(context));
    });
  return [
    {
      label: 'New role',
      kind: itemKinds.snippet,
      aside: 'all usual parts',
      alsoBy: 'role title code level',
      documentation: md`Begins a role with everything that a draft needs. Jump from one part to the next with Tab.`,
      insert: parts.flatMap((part, i) => [...(i > 0 ? [gap] : []), ...part]),
    },
  ];
}

/** A taxonomy begins with its name and the tree; levels and words are built in. */
function newTaxonomy(context: Completing<KeySlot>): Choice {
  const { slot, eol } = context;
  const keys = keysOf(context, []);
  const gap = eol + ' '.repeat(slot.column);
  const lists = ['superfunctions', 'functions', 'focuses'].flatMap((name) => {
    const info = keys.find(({ key }) => key === name);
    return info ? [gap, ...openKey(info, [], slot.column, writingOf(context))] : [];
  });
  return {
    label: 'New taxonomy',
    kind: itemKinds.snippet,
    aside: 'name and tree',
    alsoBy: 'taxonomy name functions focuses',
    documentation: md`Begins a taxonomy with its name, its functions and their focuses. Levels, tracks and words are built in; add only what you change.`,
    insert: [`format: 1${gap}name: `, stopWith('Our roles'), ...lists],
  };
}

/** An assessment begins with its role; the components of the role are offered once that is known. */
function newAssessment(context: Completing<KeySlot>): Choice {
  const { slot, eol, snapshot } = context;
  const gap = eol + ' '.repeat(slot.column);
  const keys = keysOf(context, []).map((info): Template => {
    if (info.key === 'date' && snapshot.today !== undefined) return ['date: ', stopWith(snapshot.today)];
    return openKey(info, [], slot.column, writingOf(context));
  });
  return {
    label: 'New assessment',
    kind: itemKinds.snippet,
    aside: 'role, day and a first entry',
    alsoBy: 'assessment role person date components',
    documentation: md`Begins an assessment of one person against a role. *Rolewright: New Assessment…* lays out all entries at once.`,
    insert: keys.flatMap((part, i) => [...(i > 0 ? [gap] : []), ...part]),
  };
}

/** The sections that an approved role will need, so that they are there from the start; else the first one. */
function components(context: Completing<KeySlot>): Template {
  const { slot, taxonomy, layout, eol } = context;
  const inner = slot.column + layout.step;
  const sections = keysOf(context, ['components']);
  const asked = taxonomy.required.get('approved') ?? [];
  const wanted = sections.filter(({ key }) => asked.includes(`components.${key}`));
  const chosen = wanted.length > 0 ? wanted : sections.slice(0, 1);
  const opened = openKeys(chosen, ['components'], inner, writingOf(context));
  return [`components:${eol}${' '.repeat(inner)}`, ...opened];
}

function codeOfFile(uri: string) {
  const name = /([^/]+)\.role\.ya?ml$/i.exec(uri)?.[1] ?? '';
  return parseCode(name.split('.').slice(0, 3).join('.'));
}
