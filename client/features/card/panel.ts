import * as vscode from 'vscode';
import {
  type CardParams,
  type CardResult,
  type ChangedParams,
  cardRequest,
  type PartAtParams,
  type PartAtResult,
  partAtRequest,
} from '../../../server/protocol/card';
import { Panel, type PanelFrame } from '../panels/panel';
import { Latest } from './latest';

const look = {
  style: 'card.css',
  title: 'Role card',
  unreachable: 'The card cannot be updated right now. It goes on as soon as the language server answers.',
};

/** One card beside the editor: it shows a role file, follows its text and the cursor, and leads back to the text. */
export class CardPanel extends Panel {
  private position: vscode.Position | undefined;
  private askedAgainFor: number | undefined;
  private readonly card = new Latest(
    () => this.updateCard(),
    () => this.sayUnreachable(),
  );
  private readonly highlight = new Latest(
    () => this.updateHighlight(),
    () => {}, // A missing highlight is no news; the card itself says when the server is away.
  );

  constructor(
    panel: vscode.WebviewPanel,
    private uri: vscode.Uri,
    frame: PanelFrame,
  ) {
    super(panel, frame, look);
    vscode.window.onDidChangeTextEditorSelection(
      ({ textEditor }) => this.cursorIn(textEditor),
      undefined,
      this.disposables,
    );
  }

  /** Shows another role in the same panel. */
  show(uri: vscode.Uri): void {
    if (this.isShown(uri)) return;
    this.uri = uri;
    this.position = undefined;
    this.card.request();
  }

  /** Brings the panel to the front without taking the focus from the text. */
  toFront(): void {
    this.panel.reveal(undefined, true);
  }

  /** The cursor of an editor has moved, or the editor came to the front. */
  cursorIn(editor: vscode.TextEditor): void {
    if (!this.isShown(editor.document.uri)) return;
    this.position = editor.selection.active;
    this.highlight.request();
  }

  protected override get file(): string {
    return this.uri.toString();
  }

  protected override pageIsReady(): void {
    this.card.request();
    this.highlight.request();
  }

  protected override textChanged({ uri }: vscode.TextDocument): void {
    if (this.isShown(uri)) this.card.request();
  }

  protected override changed(change: ChangedParams | undefined): void {
    if (!change?.uris || change.heads || change.uris.includes(this.file)) this.card.request();
  }

  private isShown(uri: vscode.Uri): boolean {
    return uri.toString() === this.file;
  }

  private async updateCard(): Promise<void> {
    const uri = this.file;
    const params: CardParams = { uri };
    const result = await this.ask<CardResult | null>(cardRequest, params);
    if (uri !== this.file || !result) return;
    const { version, ...card } = result;
    this.panel.title = result.title === '' ? look.title : `Card: ${result.title}`;
    this.post({ type: 'card', ...card });
    this.askAgainIfOlder(version);
  }

  /** A key may have overtaken the request: then the card is of an older text, and one more run brings the newer. */
  private askAgainIfOlder(version: number | null): void {
    const document = vscode.workspace.textDocuments.find((each) => this.isShown(each.uri));
    if (!document || version === null || version >= document.version) return;
    if (this.askedAgainFor === document.version) return;
    this.askedAgainFor = document.version;
    this.card.request();
  }

  private async updateHighlight(): Promise<void> {
    const { position, file: uri } = this;
    if (!position) return this.post({ type: 'highlight', path: null });
    const params: PartAtParams = { uri, position: { line: position.line, character: position.character } };
    const part = await this.ask<PartAtResult | null>(partAtRequest, params);
    if (uri === this.file) this.post({ type: 'highlight', path: part?.path ?? null });
  }
}
