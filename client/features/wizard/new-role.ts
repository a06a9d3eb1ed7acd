import * as vscode from 'vscode';
import { type ScaffoldRung, sameTitleRequest } from '../../../server/protocol/scaffold';
import type { ServerConnection } from '../../connection';
import { required } from './ids';
import { beginRoles, type RoleWizard, rungsOf, whereQuestions, writeRoles } from './new-roles';
import type { Place } from './place';
import { askAll, choose, keep, type Remark, type Row, write } from './question';
import type { TreePlace } from './tree-questions';

const TITLE = 'New role';
const STEPS = 5;
const EMPTY = Symbol('empty');

interface Draft extends TreePlace {
  rungs?: readonly ScaffoldRung[];
  rung?: ScaffoldRung;
  title?: string;
  copyOf?: string;
}

/** A wizard: where in the tree, which level, which title, what to start from; then the file is made and opened. */
export async function newRole(connection: ServerConnection, given: TreePlace = {}): Promise<void> {
  const wizard = await beginRoles(connection, given);
  if (!wizard) return;
  const draft: Draft = { ...given };
  const questions = [
    ...whereQuestions(TITLE, wizard, draft, STEPS),
    () => askLevel(wizard, draft),
    () => askTitle(wizard.place, draft),
    () => askStart(draft),
  ];
  if (!(await askAll(questions))) return;
  const { rung, title, copyOf } = draft;
  if (!rung || title === undefined) return;
  if (rung.role) return void vscode.window.showTextDocument(vscode.Uri.parse(rung.role.uri, true));
  await writeRoles(wizard, draft, [{ level: rung.id, title, ...(copyOf === undefined ? {} : { copyOf }) }]);
}

async function askLevel(wizard: RoleWizard, draft: Draft) {
  const { labels } = wizard.choices;
  draft.rungs = await rungsOf(wizard, draft);
  const rows = levelRows(draft.rungs);
  const question = { title: TITLE, placeholder: `On which ${labels.level}?`, step: 3, steps: STEPS };
  const isWanted = ({ value }: Row<ScaffoldRung>) => value !== undefined && value.id === draft.level;
  const first = rows.find(isWanted) ?? rows.find(({ value }) => value && !value.role);
  return keep(await choose(question, rows, first), (rung) => {
    if (rung.id !== draft.rung?.id) delete draft.title;
    draft.rung = rung;
  });
}

/** Levels by track; one that has its role already says so, and leads to it. */
function levelRows(rungs: readonly ScaffoldRung[]): Row<ScaffoldRung>[] {
  return rungs.flatMap((rung, index): Row<ScaffoldRung>[] => {
    const isFirst = rungs[index - 1]?.track !== rung.track;
    const about = rung.role
      ? `there already: ${rung.role.title}`
      : [rung.title, rung.years === undefined ? undefined : `${rung.years} years`]
          .filter(Boolean)
          .join(' · ');
    return [
      ...(isFirst ? [{ label: rung.trackName, kind: vscode.QuickPickItemKind.Separator }] : []),
      { label: `${rung.id} ${rung.name}`, description: about, value: rung },
    ];
  });
}

async function askTitle(place: Place, draft: Draft) {
  const { rung } = draft;
  if (!rung) return false;
  if (rung.role) {
    draft.title = rung.role.title;
    return 'skip';
  }
  const question = { title: TITLE, placeholder: `The title of ${rung.code}`, step: 4, steps: STEPS };
  const proposal = draft.title ?? rung.title ?? '';
  return keep(await write(question, proposal, titleCheck(place)), (title) => {
    draft.title = title;
  });
}

/** A title may not be empty; one that another role has is told, and may be kept. */
function titleCheck({ uri, ask }: Place): (title: string) => Promise<Remark | undefined> {
  return async (title) => {
    const missing = required(title);
    if (missing) return missing;
    const message = await ask<string | null>(sameTitleRequest, { uri, title });
    return message === null ? undefined : { message, severity: vscode.InputBoxValidationSeverity.Warning };
  };
}

/** Empty, or as the nearest rungs of the same track stand: the one below first. */
async function askStart(draft: Draft) {
  const { rung, rungs = [] } = draft;
  delete draft.copyOf;
  if (!rung || rung.role) return 'skip';
  const lane = rungs.filter(({ track }) => track === rung.track);
  const at = lane.findIndex(({ id }) => id === rung.id);
  const below = lane.slice(0, at).findLast(({ role }) => role);
  const above = lane.slice(at + 1).find(({ role }) => role);
  if (!below && !above) return 'skip';
  const copies = [below, above].flatMap((each): Row<string | typeof EMPTY>[] =>
    each?.role
      ? [
          {
            label: `Copy of ${each.code}`,
            description: each.role.title,
            detail: `Takes over what stands in it, to be changed. Its aliases, pay and old codes stay where they are.`,
            value: each.role.uri,
          },
        ]
      : [],
  );
  const rows: Row<string | typeof EMPTY>[] = [
    { label: 'Empty', description: 'title, code, level and status', value: EMPTY },
    ...copies,
  ];
  const question = { title: TITLE, placeholder: 'What should it start from?', step: 5, steps: STEPS };
  return keep(await choose(question, rows), (value) => {
    if (typeof value === 'string') draft.copyOf = value;
  });
}
