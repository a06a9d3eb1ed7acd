import * as vscode from 'vscode';

/** What a person answered: a value, one step back, or nothing more (Escape). */
export type Answer<T> = { readonly value: T } | 'back' | undefined;

/** A list to choose from, or a line to fill in; `back` shows a button that leads to the question before. */
export interface Question {
  readonly title: string;
  readonly placeholder: string;
  readonly step: number;
  readonly steps: number;
}

export type Row<T> = vscode.QuickPickItem & { readonly value?: T };

/** Asks for one row of a list. */
export function choose<T>(question: Question, rows: readonly Row<T>[], active?: Row<T>): Promise<Answer<T>> {
  const pick = vscode.window.createQuickPick<Row<T>>();
  pick.items = rows;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  if (active) pick.activeItems = [active];
  return ask(pick, question, () => {
    const [row] = pick.selectedItems;
    return row?.value === undefined ? undefined : { value: row.value };
  });
}

/** Asks for any number of rows; those in `selected` are ticked at first. */
export function chooseMany<T>(
  question: Question,
  rows: readonly Row<T>[],
  selected: readonly Row<T>[],
): Promise<Answer<readonly T[]>> {
  const pick = vscode.window.createQuickPick<Row<T>>();
  pick.canSelectMany = true;
  pick.items = rows;
  pick.selectedItems = selected;
  pick.matchOnDescription = true;
  return ask(pick, question, () => {
    const values = pick.selectedItems.flatMap(({ value }) => (value === undefined ? [] : [value]));
    return values.length === 0 ? undefined : { value: values };
  });
}

/** What stands under a line while it is typed: an error keeps it from being taken, a warning does not. */
export interface Remark {
  readonly message: string;
  readonly severity: vscode.InputBoxValidationSeverity;
}

/** Asks for a line of text. `check` may take its time; only the remark about the newest text is shown. */
export function write(
  question: Question,
  proposal: string,
  check: (text: string) => Promise<Remark | undefined> | Remark | undefined,
): Promise<Answer<string>> {
  const input = vscode.window.createInputBox();
  input.value = proposal;
  input.prompt = question.placeholder;
  let asked = 0;
  const look = async (): Promise<Remark | undefined> => {
    const turn = ++asked;
    const remark = await check(input.value.trim());
    if (turn === asked) input.validationMessage = remark;
    return remark;
  };
  input.onDidChangeValue(() => void look());
  void look();
  return ask(input, question, async () => {
    const remark = await look();
    return remark?.severity === vscode.InputBoxValidationSeverity.Error
      ? undefined
      : { value: input.value.trim() };
  });
}

/** Shows a list or an input until it is answered; `taken` says with what, or undefined to leave it open. */
function ask<T>(
  input: vscode.QuickPick<Row<unknown>> | vscode.InputBox,
  { title, placeholder, step, steps }: Question,
  taken: () => { readonly value: T } | undefined | Promise<{ readonly value: T } | undefined>,
): Promise<Answer<T>> {
  input.title = title;
  input.placeholder = placeholder;
  input.step = step;
  input.totalSteps = steps;
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    const end = (answer: Answer<T>): void => {
      resolve(answer);
      input.dispose();
    };
    input.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) end('back');
    });
    input.onDidHide(() => end(undefined));
    input.onDidAccept(async () => {
      const answer = await taken();
      if (answer) end(answer);
    });
    input.show();
  });
}

/**
 * Asks question after question; each fills in what it is given and says what to ask next: `true` the next one, `'back'`
 * the one before, `false` nothing more. Resolves to whether all were answered. A question that has nothing to ask
 * answers `'skip'`, and is passed over in both directions.
 */
export async function askAll(
  questions: readonly (() => Promise<boolean | 'back' | 'skip'>)[],
): Promise<boolean> {
  const asked: number[] = [];
  for (let at = 0; at < questions.length; ) {
    const outcome = await questions[at]?.();
    if (outcome === false || outcome === undefined) return false;
    if (outcome === 'back') {
      const before = asked.pop();
      if (before === undefined) return false;
      at = before;
      continue;
    }
    if (outcome === true) asked.push(at);
    at++;
  }
  return true;
}

/** Keeps an answer and says how to go on. */
export function keep<T>(answer: Answer<T>, take: (value: T) => void): boolean | 'back' {
  if (answer === undefined) return false;
  if (answer === 'back') return 'back';
  take(answer.value);
  return true;
}
