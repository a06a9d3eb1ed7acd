import * as vscode from 'vscode';
import type { ChangedParams } from '../../../server/protocol/card';
import { type ViewParams, type ViewResult, type ViewSpec, viewRequest } from '../../../server/protocol/views';
import { Panel, type PanelFrame } from '../panels/panel';
import { Paced } from './paced';

const unreachable =
  'This view cannot be updated right now. It goes on as soon as the language server answers.';
const gone =
  'This cannot be shown any more: what it showed is not there now. Close it, or bring the files back.';

/** Languages of the files that views are made from. */
const languages: ReadonlySet<string> = new Set(['role-yaml', 'taxonomy-yaml']);

/** One panel with one view: it follows the texts that it shows, and its parts lead back to them. */
export class ViewPanel extends Panel {
  /** What the last answer was made from. */
  private shown: Pick<ViewResult, 'files' | 'all'> | undefined;
  private readonly update = new Paced(
    () => this.draw(),
    () => this.sayUnreachable(),
  );

  constructor(
    panel: vscode.WebviewPanel,
    private readonly view: ViewSpec,
    frame: PanelFrame,
  ) {
    super(panel, frame, { style: 'view.css', title: panel.title, unreachable });
  }

  /** Shows it, as it is now. */
  toFront(): void {
    this.panel.reveal();
    this.update.request();
  }

  protected override pageIsReady(): void {
    this.update.request();
  }

  protected override textChanged({ languageId, uri }: vscode.TextDocument): void {
    if (languages.has(languageId)) this.changed({ uris: [uri.toString()] });
  }

  /** A hidden page is drawn anew when it comes back. */
  protected override changed(change: ChangedParams | undefined): void {
    if (!this.panel.visible || !this.shown) return;
    const { files, all } = this.shown;
    if (!change?.uris || all || change.uris.some((uri) => uri in files)) this.update.request();
  }

  protected override ended(): void {
    this.update.end();
    super.ended();
  }

  private async draw(): Promise<void> {
    const params: ViewParams = { view: this.view };
    const result = await this.ask<ViewResult | null>(viewRequest, params);
    if (!result) return this.post({ type: 'notice', text: gone });
    const { html, title, notice, files, all, personal } = result;
    this.shown = { files, ...(all ? { all } : {}) };
    this.panel.title = title;
    this.post({
      type: 'view',
      uri: keyOf(this.view),
      view: this.view,
      html,
      ...(notice ? { notice } : {}),
      ...(personal ? { personal } : {}),
    });
    if (this.isOlder(files)) this.update.request();
  }

  /** A key may have overtaken the request: then the view is of an older text, and one more run brings the newer. */
  private isOlder(files: ViewResult['files']): boolean {
    return vscode.workspace.textDocuments.some((document) => {
      const version = files[document.uri.toString()];
      return typeof version === 'number' && version < document.version;
    });
  }
}

/** The same view has the same key. */
export function keyOf(view: ViewSpec): string {
  return JSON.stringify(view);
}
