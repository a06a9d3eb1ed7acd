import * as vscode from 'vscode';
import type { Remark } from './question';

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
