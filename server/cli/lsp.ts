import { serveProcess } from '../lsp/node-server';
import { UsageError } from './usage-error';

/** `rolewright lsp --stdio`: serves until the editor closes the connection. */
export async function runLsp(args: string[]): Promise<number> {
  if (args[0] !== '--stdio' || args.length > 1) throw new UsageError('use: rolewright lsp --stdio');
  serveProcess();
  return new Promise(() => undefined);
}
