import * as vscode from 'vscode';
import { changeLevel } from './refactoring/change-level';
import { type GivenFunction, mergeFunctions } from './refactoring/merge-functions';
import { reviewLevel } from './refactoring/review-level';
import type { Server } from './server';

/**
 * The commands that change many files at once after some questions. A role is given by its address (else the active
 * file counts), a function by its id, or as
 * `{ function, taxonomy }`.
 */
export function registerRefactorings(context: vscode.ExtensionContext, server: Server): void {
  const { registerCommand } = vscode.commands;
  context.subscriptions.push(
    registerCommand('rolewright.changeLevel', async (given?: unknown) =>
      changeLevel(await server.running(), roleOf(given)),
    ),
    registerCommand('rolewright.reviewLevel', async (given?: unknown) =>
      reviewLevel(await server.running(), roleOf(given)),
    ),
    registerCommand('rolewright.mergeFunctions', async (given?: unknown) =>
      mergeFunctions(await server.running(), functionOf(given)),
    ),
  );
}

/** Menus give a Uri, code actions and trees a text or an object with one. */
function roleOf(given: unknown): string {
  if (given instanceof vscode.Uri) return given.toString();
  if (typeof given === 'string') return given;
  const { uri } = (given ?? {}) as Record<string, unknown>;
  if (typeof uri === 'string') return uri;
  return vscode.window.activeTextEditor?.document.uri.toString() ?? '';
}

function functionOf(given: unknown): GivenFunction {
  if (typeof given === 'string') return { function: given };
  const { function: id, taxonomy } = (given ?? {}) as Record<string, unknown>;
  return {
    ...(typeof id === 'string' ? { function: id } : {}),
    ...(typeof taxonomy === 'string' ? { taxonomy } : {}),
  };
}
