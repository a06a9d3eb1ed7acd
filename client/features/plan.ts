import * as vscode from 'vscode';
import {
  type PlanParams,
  type PlanResult,
  type PlanTarget,
  type PlanTargets,
  type PlanTargetsParams,
  planRequest,
  planTargetsRequest,
} from '../../server/protocol/plan';
import type { Refused } from '../../server/protocol/refused';
import { uriOf } from './given';
import type { Server } from './server';
import { tell } from './tell';

const ways = { above: 'Up the ladder', across: 'Over a bridge', other: 'Any other role' } as const;

type Row = vscode.QuickPickItem & { readonly uri?: string };

/**
 * `rolewright.developmentPlan` writes what it takes from one role to another into a new Markdown document: from the role
 * (or the assessment) that is given or active, to the one that a person picks.
 */
export function registerPlan(context: vscode.ExtensionContext, server: Server): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('rolewright.developmentPlan', async (given?: unknown) => {
      const uri = (uriOf(given) ?? vscode.window.activeTextEditor?.document.uri)?.toString();
      if (uri === undefined || !/\.(role|assessment)\.ya?ml$/.test(uri))
        return tell('Open a role or an assessment first: the plan starts from there.');
      const connection = await server.running();
      const found = await connection.sendRequest<PlanTargets | Refused>(planTargetsRequest, {
        uri,
      } satisfies PlanTargetsParams);
      if ('refusal' in found) return tell(found.refusal);
      const to = await pick(found.targets);
      if (to === undefined) return;
      const plan = await connection.sendRequest<PlanResult>(planRequest, { uri, to } satisfies PlanParams);
      if ('refusal' in plan) return tell(plan.refusal);
      const document = await vscode.workspace.openTextDocument({
        language: 'markdown',
        content: plan.markdown,
      });
      await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
    }),
  );
}

async function pick(targets: readonly PlanTarget[]): Promise<string | undefined> {
  if (targets.length === 0) {
    tell('There is no other role to plan for yet.');
    return undefined;
  }
  const rows = targets.flatMap(({ uri, code, title, region, way }, at): Row[] => [
    ...(targets[at - 1]?.way === way ? [] : [{ label: ways[way], kind: vscode.QuickPickItemKind.Separator }]),
    { label: title, description: [code, region].filter(Boolean).join(' · '), uri },
  ]);
  const row = await vscode.window.showQuickPick(rows, {
    title: 'Development plan',
    placeHolder: 'To which role?',
    matchOnDescription: true,
  });
  return row?.uri;
}
