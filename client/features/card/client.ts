/** What the card needs of the language client, so that the client itself is loaded only when a card opens. */
export interface CardClient {
  sendRequest<Result>(method: string, params: unknown): Promise<Result>;
  /** Calls the handler at each notification, until the returned value is disposed of. */
  onNotification(method: string, handler: (params: unknown) => void): { dispose(): void };
}
