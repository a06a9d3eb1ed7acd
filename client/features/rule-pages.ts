import * as vscode from 'vscode';

const command = 'rolewright.openRulePage';

/** A click on a problem's rule opens its shipped page, rendered, instead of the file's text. */
export function linkToRulePage(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  const { code } = diagnostic;
  if (typeof code === 'object') {
    const args = encodeURIComponent(JSON.stringify([code.value]));
    diagnostic.code = { value: code.value, target: vscode.Uri.parse(`command:${command}?${args}`) };
  }
  return diagnostic;
}

export function registerRulePages(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(command, async (rule: unknown) => {
      if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
      const page = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules', `${rule}.md`);
      await vscode.commands.executeCommand('markdown.showPreview', page);
    }),
  );
}
