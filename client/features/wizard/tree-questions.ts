import * as vscode from 'vscode';
import type { FunctionNames, ScaffoldChoices } from '../../../server/protocol/scaffold';
import { choose, keep, type Remark, type Row, write } from './question';

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

/** The questions that lead to a function and a focus; new ones can be named on the way. `steps`: of the whole wizard. */
export function treeQuestions(
  title: string,
  choices: ScaffoldChoices,
  place: TreePlace,
  steps: number,
): readonly (() => Asked)[] {
  const { labels } = choices;
  const isGiven = choices.functions.some(({ id }) => id === place.function);
  const asks = (step: number, placeholder: string) => ({ title, placeholder, step, steps });
  const draft = { name: '', noun: '' };
  const isNew = { function: false, focus: false };
  const focusDraft = { name: '' };
  return [
    async () => {
      if (isGiven) return 'skip';
      return keep(await choose(asks(1, `Which ${labels.function}?`), functionRows(choices)), (value) => {
        isNew.function = value === NEW;
        if (typeof value !== 'string') return;
        place.function = value;
        delete place.newFunction;
      });
    },
    async () => {
      if (!isNew.function) return 'skip';
      const question = asks(2, `What is the new ${labels.function} called?`);
      return keep(await write(question, draft.name, required), (value) => {
        draft.name = value;
      });
    },
    async () => {
      if (!isNew.function) return 'skip';
      const question = asks(2, `Its short id in codes, letters and digits only`);
      const taken = choices.functions.map(({ id }) => id);
      return keep(
        await write(question, place.function ?? shortId(draft.name, taken), idCheck(taken)),
        (value) => {
          place.function = value;
        },
      );
    },
    async () => {
      if (!isNew.function) return 'skip';
      const question = asks(2, 'What is one person there called? Titles are made from it (may stay empty)');
      return keep(await write(question, draft.noun, () => undefined), (value) => {
        draft.noun = value;
        place.newFunction = { name: draft.name, ...(value === '' ? {} : { noun: value }) };
      });
    },
    async () => {
      if (!isNew.function || !choices.definesFunctions || choices.superfunctions.length === 0) return 'skip';
      const rows: Row<string | typeof OTHER>[] = [
        ...choices.superfunctions.map(({ id, name }) => ({ label: name, description: id, value: id })),
        { label: 'None', value: OTHER },
      ];
      return keep(
        await choose(asks(2, `To which ${labels.superfunction} does it belong?`), rows),
        (value) => {
          const { name, noun } = place.newFunction ?? { name: draft.name };
          const above = typeof value === 'string' ? { superfunction: value } : {};
          place.newFunction = { name, ...(noun === undefined ? {} : { noun }), ...above };
        },
      );
    },
    async () =>
      keep(
        await choose(asks(2, `Which ${labels.focus}?`), focusRows(choices, place.function ?? '')),
        (value) => {
          isNew.focus = value === NEW;
          if (typeof value !== 'string') return;
          place.focus = value;
          delete place.newFocus;
        },
      ),
    async () => {
      if (!isNew.focus) return 'skip';
      const question = asks(2, `What is the new ${labels.focus} called?`);
      return keep(await write(question, focusDraft.name, required), (value) => {
        focusDraft.name = value;
      });
    },
    async () => {
      if (!isNew.focus) return 'skip';
      const taken = choices.focuses.map(({ id }) => id);
      const question = asks(2, 'Its short id in codes, letters and digits only');
      return keep(await write(question, shortId(focusDraft.name, taken), idCheck(taken)), (value) => {
        place.focus = value;
        place.newFocus = { name: focusDraft.name };
      });
    },
  ];
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

function focusRows({ focuses, labels }: ScaffoldChoices, fn: string): Row<string | typeof NEW>[] {
  const open = focuses.filter(({ functions }) => functions === undefined || functions.includes(fn));
  return [
    ...open.map(({ id, name }) => ({ label: name, ...(name === id ? {} : { description: id }), value: id })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(add) New ${labels.focus}…`, alwaysShow: true, value: NEW },
  ];
}

const error = (message: string): Remark => ({
  message,
  severity: vscode.InputBoxValidationSeverity.Error,
});

/** A line that may not stay empty. */
export function required(text: string): Remark | undefined {
  return text === '' ? error('This may not stay empty.') : undefined;
}

/** An id of the tree that is not there yet, in capitals or not: nobody tells DEVO from Devo when they read a code. */
export function idCheck(taken: readonly string[]): (text: string) => Remark | undefined {
  const known = new Map(taken.map((id) => [id.toUpperCase(), id]));
  return (text) => {
    if (!/^[A-Za-z0-9]+$/.test(text)) return error('Letters from A to Z and digits only, such as DEVO.');
    const there = known.get(text.toUpperCase());
    return there === undefined ? undefined : error(`${there} is there already. Choose another id.`);
  };
}

/** The first four letters in capitals, with a number where that is taken; empty where the name has none from A to Z. */
export function shortId(name: string, taken: readonly string[]): string {
  const short = name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 4)
    .toUpperCase();
  if (short === '') return '';
  for (let count = 1; ; count++) {
    const id = count === 1 ? short : `${short}${count}`;
    if (!taken.includes(id)) return id;
  }
}
