import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol/initialize';
import { Crashes } from './features/crashes';
import { linkToRulePage } from './features/rule-pages';

/** The commands that the server may put into lenses, hovers and cards. */
const commands = [
  ...['rolewright.openCard', 'editor.action.triggerSuggest'],
  ...['rolewright.showReferences', 'rolewright.nextLevelUp', 'rolewright.nextLevelDown'],
  ...['rolewright.renameAt', 'rolewright.openPlace'],
  ...['rolewright.compareRoles', 'rolewright.developmentPlan', 'rolewright.keepOutOfGit'],
  ...['rolewright.changeLevel', 'rolewright.mergeFunctions'],
];

/** What both clients share: which files are ours, and how the server's answers are shown. */
export function clientOptions(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  filesThroughClient: boolean,
): LanguageClientOptions {
  const options: InitializationOptions = {
    commands,
    filesThroughClient,
    restricted: !vscode.workspace.isTrusted,
    rulePages: vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
  };
  return {
    documentSelector: ['role-yaml', 'taxonomy-yaml', 'assessment-yaml'].map((language) => ({ language })),
    initializationOptions: options,
    outputChannel: output,
    errorHandler: new Crashes(output),
    middleware: {
      handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(linkToRulePage)),
    },
    markdown: { isTrusted: { enabledCommands: commands } },
  };
}
