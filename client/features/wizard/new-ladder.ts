import type { ScaffoldRung } from '../../../server/protocol/scaffold';
import type { ServerConnection } from '../../connection';
import { tell } from '../tell';
import { beginRoles, type RoleWizard, rungsOf, whereQuestions, writeRoles } from './new-roles';
import { askAll, choose, chooseMany, keep, type Row } from './question';
import type { TreePlace } from './tree-questions';

const TITLE = 'New ladder';
const STEPS = 4;

interface Draft extends TreePlace {
  rungs?: readonly ScaffoldRung[];
  template?: ReadonlySet<string>;
  chosen?: readonly ScaffoldRung[];
}

/** A wizard that makes the rungs which a function and focus still lack, all at once. */
export async function newLadder(connection: ServerConnection, given: TreePlace = {}): Promise<void> {
  const wizard = await beginRoles(connection, given);
  if (!wizard) return;
  const draft: Draft = { ...given };
  const questions = [
    ...whereQuestions(TITLE, wizard, draft, STEPS),
    () => askTemplate(wizard, draft),
    () => askRungs(wizard, draft),
  ];
  if (!(await askAll(questions)) || !draft.chosen) return;
  const roles = draft.chosen.map(({ id, title, code }) => ({ level: id, title: title ?? code }));
  await writeRoles(wizard, draft, roles);
}

async function askTemplate(wizard: RoleWizard, draft: Draft) {
  draft.rungs = await rungsOf(wizard, draft);
  if (draft.rungs.every(({ role }) => role)) {
    tell('Every level has its role already.');
    return false;
  }
  const question = { title: TITLE, placeholder: 'Which part of the ladder?', step: 3, steps: STEPS };
  return keep(await choose(question, templateRows(draft.rungs)), (ids) => {
    draft.template = ids;
  });
}

/** The usual lines of a ladder: of the built-in tracks their common part, both together, then others as a whole. */
function templateRows(rungs: readonly ScaffoldRung[]): Row<ReadonlySet<string>>[] {
  const tracks = [...new Set(rungs.map(({ track }) => track))];
  const lines = tracks
    .map((track) => rungs.filter((rung) => rung.track === track).slice(0, USUAL[track]))
    .filter(({ length }) => length > 1);
  const isUsual = ([first]: readonly ScaffoldRung[]): boolean =>
    first !== undefined && Object.hasOwn(USUAL, first.track);
  const named = (line: readonly ScaffoldRung[]) => row(line[0]?.trackName ?? '', line);
  const usual = lines.filter(isUsual);
  return [
    ...usual.map(named),
    ...(usual.length > 0 ? [row('Both', usual.flat())] : []),
    ...lines.filter((line) => !isUsual(line)).map(named),
    { label: 'Single levels', description: 'none is ticked at first', value: new Set() },
  ];
}

/** How many rungs, from the lowest, a built-in track usually has in one function: junior to staff, manager to head. */
const USUAL: Readonly<Record<string, number>> = { P: 5, M: 4 };

function row(name: string, line: readonly ScaffoldRung[]): Row<ReadonlySet<string>> {
  const ends = [line[0], line.at(-1)].map((rung) => `${rung?.id} ${rung?.name}`);
  return { label: name, description: ends.join(' to '), value: new Set(line.map(({ id }) => id)) };
}

async function askRungs({ choices: { labels } }: RoleWizard, draft: Draft) {
  const missing = (draft.rungs ?? []).filter(({ role }) => !role);
  const rows: Row<ScaffoldRung>[] = missing.map((rung) => ({
    label: `${rung.id} ${rung.name}`,
    description: [rung.title ?? 'without a title yet', rung.trackName].join(' · '),
    value: rung,
  }));
  const ticked = rows.filter(({ value }) => value && draft.template?.has(value.id));
  const question = {
    title: TITLE,
    placeholder: `Which ${labels.level}s? Each gets a file; titles can be changed there`,
    step: 4,
    steps: STEPS,
  };
  return keep(await chooseMany(question, rows, ticked), (chosen) => {
    draft.chosen = chosen;
  });
}
