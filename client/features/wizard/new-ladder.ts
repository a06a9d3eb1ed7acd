import * as vscode from 'vscode';
import {
  type NewRolesParams,
  newRolesRequest,
  type ScaffoldChoices,
  type ScaffoldResult,
  type ScaffoldRung,
  scaffoldChoicesRequest,
  scaffoldRungsRequest,
} from '../../../server/protocol/scaffold';
import type { ServerConnection } from '../../connection';
import { type Place, placeOf } from './place';
import { askAll, choose, chooseMany, keep, type Row } from './question';
import { definitionsOf, type TreePlace, treeQuestions } from './tree-questions';
import { writeFiles } from './write-files';

const TITLE = 'New ladder';
const STEPS = 4;

interface Draft extends TreePlace {
  rungs?: readonly ScaffoldRung[];
  template?: ReadonlySet<string>;
  chosen?: readonly ScaffoldRung[];
}

/** A wizard that makes the rungs which a function and focus still lack, all at once. */
export async function newLadder(connection: ServerConnection, given: TreePlace = {}): Promise<void> {
  const place = await placeOf(connection, given.taxonomy);
  const choices =
    place && (await place.ask<ScaffoldChoices | null>(scaffoldChoicesRequest, { uri: place.uri }));
  if (!place || !choices) return;
  const draft: Draft = { ...given };
  const known = draft.function !== undefined && draft.focus !== undefined;
  const questions = [
    ...(known ? [] : treeQuestions(TITLE, choices, draft, STEPS)),
    () => askTemplate(place, draft),
    () => askRungs(choices, draft),
  ];
  if (!(await askAll(questions)) || !draft.chosen) return;
  const params: NewRolesParams = {
    uri: place.uri,
    function: draft.function ?? '',
    focus: draft.focus ?? '',
    roles: draft.chosen.map(({ id, title, code }) => ({ level: id, title: title ?? code })),
    ...definitionsOf(draft, choices),
  };
  await writeFiles(await place.ask<ScaffoldResult | null>(newRolesRequest, params));
}

async function askTemplate(place: Place, draft: Draft) {
  draft.rungs = await place.ask<readonly ScaffoldRung[]>(scaffoldRungsRequest, {
    uri: place.uri,
    function: draft.function,
    focus: draft.focus,
    ...(draft.newFunction ? { names: draft.newFunction } : {}),
  });
  if (draft.rungs.every(({ role }) => role)) {
    void vscode.window.showInformationMessage('Every level has its role already.');
    return false;
  }
  const question = { title: TITLE, placeholder: 'Which part of the ladder?', step: 3, steps: STEPS };
  return keep(await choose(question, templateRows(draft.rungs)), (ids) => {
    draft.template = ids;
  });
}

/** The usual lines of a ladder: of the built-in tracks their common part, of others the whole. */
function templateRows(rungs: readonly ScaffoldRung[]): Row<ReadonlySet<string>>[] {
  const tracks = [...new Set(rungs.map(({ track }) => track))];
  const lines = tracks.flatMap((track): { name: string; rungs: readonly ScaffoldRung[] }[] => {
    const all = rungs.filter((rung) => rung.track === track);
    const common = USUAL[track] ? all.slice(0, USUAL[track]) : all;
    return common.length > 1 ? [{ name: common[0]?.trackName ?? track, rungs: common }] : [];
  });
  const rows = lines.map(({ name, rungs: line }) => row(name, line));
  const both = lines
    .filter(({ rungs: [first] }) => first && USUAL[first.track])
    .flatMap((line) => line.rungs);
  return [
    ...rows.filter(({ value }) => [...(value ?? [])].some((id) => both.some((rung) => rung.id === id))),
    ...(both.length > 0 ? [row('Both', both)] : []),
    ...rows.filter(({ value }) => ![...(value ?? [])].some((id) => both.some((rung) => rung.id === id))),
    { label: 'Single levels', description: 'none is ticked at first', value: new Set() },
  ];
}

/** How many rungs, from the lowest, a built-in track usually has in one function: junior to staff, manager to head. */
const USUAL: Readonly<Record<string, number>> = { P: 5, M: 4 };

function row(name: string, line: readonly ScaffoldRung[]): Row<ReadonlySet<string>> {
  const ends = [line[0], line.at(-1)].map((rung) => `${rung?.id} ${rung?.name}`);
  return { label: name, description: ends.join(' to '), value: new Set(line.map(({ id }) => id)) };
}

async function askRungs({ labels }: ScaffoldChoices, draft: Draft) {
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
