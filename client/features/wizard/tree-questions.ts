import * as vscode from 'vscode';
import type { FunctionNames, ScaffoldChoices } from '../../../server/protocol/scaffold';
import { idCheck, required, shortId } from './ids';
import { choose, keep, type Question, type Row, write } from './question';

/** Where in the tree something new belongs, as far as it has been answered. */
export interface TreePlace {
  /** The `taxonomy.yaml`; absent: that of the place where a person is. */
  taxonomy?: string;
  function?: string;
  focus?: string;
  /** The level to propose. */
  level?: string;
  newFunction?: FunctionNames & { readonly superfunction?: string };
  newFocus?: { readonly name: string };
}

type Asked = Promise<boolean | 'back' | 'skip'>;

const NEW = Symbol('new');
const OTHER = Symbol('none');

const shortIdWanted = 'Its short id in codes, letters and digits only';

/** The questions that lead to a function and a focus; new ones can be named on the way. `steps`: of the whole wizard. */
export function treeQuestions(
  title: string,
  choices: ScaffoldChoices,
  place: TreePlace,
  steps: number,
): readonly (() => Asked)[] {
  const ask = (step: number, placeholder: string): Question => ({ title, placeholder, step, steps });
  const asking = { ask, choices, place };
  return [...functionQuestions(asking), ...focusQuestions(asking)];
}

/** What a question is made of, and where its answer goes. */
interface Asking {
  readonly ask: (step: number, placeholder: string) => Question;
  readonly choices: ScaffoldChoices;
  readonly place: TreePlace;
}

function functionQuestions(asking: Asking): readonly (() => Asked)[] {
  const { ask, choices, place } = asking;
  const isGiven = choices.functions.some(({ id }) => id === place.function);
  let isNew = false;
  const which = async (): Asked => {
    if (isGiven) return 'skip';
    const question = ask(1, `Which ${choices.labels.function}?`);
    return keep(await choose(question, functionRows(choices)), (value) => {
      isNew = value === NEW;
      if (typeof value !== 'string') return;
      place.function = value;
      delete place.newFunction;
    });
  };
  return [which, ...newFunctionQuestions(asking).map((each) => onlyIf(() => isNew, each))];
}

function newFunctionQuestions({ ask, choices, place }: Asking): readonly (() => Asked)[] {
  const draft = { name: '', noun: '' };
  const taken = choices.functions.map(({ id }) => id);
  return [
    async () => {
      const question = ask(2, `What is the new ${choices.labels.function} called?`);
      return keep(await write(question, draft.name, required), (value) => {
        draft.name = value;
      });
    },
    async () => {
      const proposal = place.function ?? shortId(draft.name, taken);
      return keep(await write(ask(2, shortIdWanted), proposal, idCheck(taken)), (value) => {
        place.function = value;
      });
    },
    async () => {
      const question = ask(2, 'What is one person there called? Titles are made from it (may stay empty)');
      return keep(await write(question, draft.noun, () => undefined), (value) => {
        draft.noun = value;
        place.newFunction = { name: draft.name, ...(value === '' ? {} : { noun: value }) };
      });
    },
    async () => {
      if (!choices.definesFunctions || choices.superfunctions.length === 0) return 'skip';
      const question = ask(2, `To which ${choices.labels.superfunction} does it belong?`);
      return keep(await choose(question, superfunctionRows(choices)), (value) => {
        const { name, noun } = place.newFunction ?? { name: draft.name };
        const above = typeof value === 'string' ? { superfunction: value } : {};
        place.newFunction = { name, ...(noun === undefined ? {} : { noun }), ...above };
      });
    },
  ];
}

function focusQuestions({ ask, choices, place }: Asking): readonly (() => Asked)[] {
  const taken = choices.focuses.map(({ id }) => id);
  let isNew = false;
  let name = '';
  const which = async (): Asked => {
    const question = ask(2, `Which ${choices.labels.focus}?`);
    return keep(await choose(question, focusRows(choices, place.function ?? '')), (value) => {
      isNew = value === NEW;
      if (typeof value !== 'string') return;
      place.focus = value;
      delete place.newFocus;
    });
  };
  const called = async (): Asked => {
    const question = ask(2, `What is the new ${choices.labels.focus} called?`);
    return keep(await write(question, name, required), (value) => {
      name = value;
    });
  };
  const id = async (): Asked =>
    keep(await write(ask(2, shortIdWanted), shortId(name, taken), idCheck(taken)), (value) => {
      place.focus = value;
      place.newFocus = { name };
    });
  return [which, ...[called, id].map((each) => onlyIf(() => isNew, each))];
}

/** A question that is passed over where there is nothing to ask. */
function onlyIf(isAsked: () => boolean, question: () => Asked): () => Asked {
  return async () => (isAsked() ? question() : 'skip');
}

/** What is new, for a taxonomy that can take it. */
export function definitionsOf({ newFunction, newFocus }: TreePlace, choices: ScaffoldChoices) {
  return {
    ...(newFunction && choices.definesFunctions ? { newFunction } : {}),
    ...(newFocus && choices.definesFocuses ? { newFocus } : {}),
  };
}

function functionRows({ functions, superfunctions, labels }: ScaffoldChoices): Row<string | typeof NEW>[] {
  const groups = [...superfunctions, undefined];
  const known = new Set(superfunctions.map(({ id }) => id));
  const rows = groups.flatMap((group): Row<string | typeof NEW>[] => {
    const inside = functions.filter(({ superfunction }) =>
      group ? superfunction === group.id : superfunction === undefined || !known.has(superfunction),
    );
    if (inside.length === 0) return [];
    return [
      { label: group?.name ?? '', kind: vscode.QuickPickItemKind.Separator },
      ...inside.map(({ id, name, roles }) => ({
        label: name,
        description: [name === id ? '' : id, roles === 1 ? '1 role' : `${roles} roles`]
          .filter(Boolean)
          .join(' · '),
        value: id,
      })),
    ];
  });
  return [
    ...rows,
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(add) New ${labels.function}…`, alwaysShow: true, value: NEW },
  ];
}

function superfunctionRows({ superfunctions }: ScaffoldChoices): Row<string | typeof OTHER>[] {
  return [
    ...superfunctions.map(({ id, name }) => ({ label: name, description: id, value: id })),
    { label: 'None', value: OTHER },
  ];
}

function focusRows({ focuses, labels }: ScaffoldChoices, fn: string): Row<string | typeof NEW>[] {
  const open = focuses.filter(({ functions }) => functions === undefined || functions.includes(fn));
  return [
    ...open.map(({ id, name }) => ({ label: name, ...(name === id ? {} : { description: id }), value: id })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(add) New ${labels.focus}…`, alwaysShow: true, value: NEW },
  ];
}
