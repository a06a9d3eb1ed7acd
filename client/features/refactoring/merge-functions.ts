import {
  type MergeChoices,
  type MergeDecision,
  type MergeQuestions,
  type MergeResult,
  mergeChoicesRequest,
  mergeQuestionsRequest,
  mergeRequest,
} from '../../../server/protocol/merge';
import type { ServerConnection } from '../../connection';
import { tell } from '../tell';
import { placeOf } from '../wizard/place';
import { askAll, choose, keep, type Row } from '../wizard/question';
import { apply, askWay, type Way } from './apply';
import { askServer } from './ask-server';
import { collisionQuestions } from './collision-questions';

/** What has been answered so far. */
interface Draft {
  from: string;
  into: string;
  readonly decisions: Map<string, MergeDecision>;
  result?: MergeResult;
  way: Way;
}

/** The function that goes, where it is known beforehand, and the `taxonomy.yaml` that it belongs to. */
export interface GivenFunction {
  readonly function?: string;
  readonly taxonomy?: string;
}

/** Merges one function into another: asks which, then about each collision; nothing is written before the last answer. */
export async function mergeFunctions(
  connection: ServerConnection,
  { function: given, taxonomy }: GivenFunction,
): Promise<void> {
  const place = await placeOf(connection, taxonomy);
  if (!place) return;
  const { uri } = place;
  const choices = await askServer<MergeChoices>(connection, mergeChoicesRequest, { uri });
  if (!choices) return;
  const draft: Draft = { from: given ?? '', into: '', decisions: new Map(), way: 'now' };
  const questions: (() => Promise<boolean | 'back' | 'skip'>)[] = [
    ...(given === undefined ? [() => askFrom(choices, draft)] : []),
    () => askInto(choices, draft),
    async () => {
      const asked = await askServer<MergeQuestions>(connection, mergeQuestionsRequest, {
        uri,
        ...pair(draft),
      });
      if (!asked) return false;
      draft.decisions.clear();
      // What comes next depends on the two that were chosen.
      const at = given === undefined ? 3 : 2;
      const title = `Merge ${draft.from} into ${draft.into}`;
      const collisions = collisionQuestions(title, choices, asked, draft);
      const steps = asked.collisions.length + 3;
      questions.splice(at, questions.length, ...collisions, () =>
        askHow(connection, uri, title, draft, steps),
      );
      return 'skip';
    },
  ];
  if (!(await askAll(questions)) || !draft.result) return;
  if (!(await apply(connection, draft.result.edit, draft.way))) return;
  tell(`${draft.from} is merged into ${draft.into}.`);
}

function pair({ from, into }: Draft): { readonly from: string; readonly into: string } {
  return { from, into };
}

async function askFrom(choices: MergeChoices, draft: Draft) {
  const question = {
    title: `Merge a ${choices.label} into another`,
    placeholder: `Which ${choices.label} goes?`,
    step: 1,
    steps: 3,
  };
  return keep(await choose(question, choices.functions.map(rowOf)), (id) => {
    draft.from = id;
  });
}

async function askInto({ label, functions }: MergeChoices, draft: Draft) {
  const question = {
    title: `Merge ${draft.from} into another ${label}`,
    placeholder: `Which ${label} takes over the roles of ${draft.from}?`,
    step: 2,
    steps: 3,
  };
  const others = functions.filter(({ id, canStay }) => canStay && id !== draft.from);
  return keep(await choose(question, others.map(rowOf)), (id) => {
    draft.into = id;
  });
}

function rowOf({ id, name, superfunction, roles }: MergeChoices['functions'][number]): Row<string> {
  const count = roles === 1 ? '1 file' : `${roles} files`;
  return {
    label: name === id ? id : `${id} ${name}`,
    description: superfunction === undefined ? count : `${count} · ${superfunction}`,
    value: id,
  };
}

async function askHow(connection: ServerConnection, uri: string, title: string, draft: Draft, steps: number) {
  const params = { uri, ...pair(draft), decisions: [...draft.decisions.values()] };
  const result = await askServer<MergeResult>(connection, mergeRequest, params);
  if (!result) return false;
  draft.result = result;
  const question = { title, placeholder: 'Nothing is written yet. Go on?', step: steps, steps };
  return keep(await askWay(question, 'What happens', result.notes), (way) => {
    draft.way = way;
  });
}
