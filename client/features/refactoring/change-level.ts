import * as vscode from 'vscode';
import {
  type LevelChoices,
  levelChoicesRequest,
  type RelevelResult,
  relevelRequest,
} from '../../../server/protocol/relevel';
import type { ServerConnection } from '../../connection';
import { askAll, choose, keep, type Row } from '../wizard/question';
import { apply, askWay, filesOf, type Way } from './apply';
import { askServer } from './ask-server';
import { showReview } from './review-level';

const STEPS = 2;

/** Moves a role to another level, after asking to which, and then lists what no longer fits. */
export async function changeLevel(connection: ServerConnection, uri: string): Promise<void> {
  const choices = await askServer<LevelChoices>(connection, levelChoicesRequest, { uri });
  if (!choices) return;
  const title = `Change the level of ${choices.code}`;
  let level = '';
  let result: RelevelResult | undefined;
  let way: Way = 'now';
  const askLevel = async () => {
    const rows = rowsOf(choices);
    const current = rows.find(({ value }) => value !== undefined && value === levelNow(choices));
    const question = { title, placeholder: 'To which level?', step: 1, steps: STEPS };
    return keep(await choose(question, rows, current), (value) => {
      level = value;
    });
  };
  const askHow = async () => {
    result = await askServer<RelevelResult>(connection, relevelRequest, { uri, level });
    if (!result) return false;
    const files = await filesOf(connection, result.edit);
    const placeholder = `${choices.code} becomes ${result.code}`;
    const answer = await askWay({ title, placeholder, step: 2, steps: STEPS }, 'Files that change', files);
    return keep(answer, (value) => {
      way = value;
    });
  };
  if (!(await askAll([askLevel, askHow])) || !result) return;
  if (!(await apply(connection, result.edit, way))) return;
  await vscode.window.showTextDocument(vscode.Uri.parse(result.uri, true), { preview: false });
  await showReview(connection, result.uri, result.code);
}

/** The levels track by track; the present one is marked, and those that another role has say so. */
function rowsOf({ levels }: LevelChoices): readonly Row<string>[] {
  return levels.flatMap(({ id, name, rank, summary, track, current, takenBy }, index): Row<string>[] => {
    const notes = [
      ...(rank === undefined ? [] : [`rank ${rank}`]),
      ...(current ? ['the level now'] : []),
      ...(takenBy === undefined ? [] : [`taken by ${takenBy}`]),
    ];
    const row = {
      label: `${current ? '$(arrow-right) ' : ''}${id} ${name}`,
      description: notes.join(' · '),
      ...(summary === undefined ? {} : { detail: summary }),
      value: id,
    };
    const isFirst = index === 0 || levels[index - 1]?.track !== track;
    const heading = { label: track ?? '', kind: vscode.QuickPickItemKind.Separator };
    return isFirst ? [heading, row] : [row];
  });
}

function levelNow({ levels }: LevelChoices): string | undefined {
  return levels.find(({ current }) => current)?.id;
}
