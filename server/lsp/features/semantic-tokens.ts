import type { SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver';
import { encoded, semanticTokens, tokenModifiers, tokenTypes } from '../../service/features/semantic-tokens';
import { fenced } from '../context';
import type { Feature } from '../feature';
import { currentState } from './navigation-state';

/** What a client was last sent of a file. */
interface Sent {
  readonly id: string;
  readonly data: readonly number[];
}

/** textDocument/semanticTokens: of a whole file, of what changed in it, or of the lines that are shown. */
export const semanticTokensOf: Feature = (context, { capabilities }) => {
  const { connection, workspace } = context;
  if (!capabilities.textDocument?.semanticTokens) return {};
  const sent = new Map<string, Sent>();
  let count = 0;

  const remember = (uri: string, data: readonly number[]): string => {
    for (const known of sent.keys()) if (!workspace.documentOf(known)) sent.delete(known);
    const id = String(++count);
    sent.set(uri, { id, data });
    return id;
  };
  const read = async (uri: string, range?: Parameters<typeof semanticTokens>[2]): Promise<number[]> => {
    const state = await currentState(workspace, uri);
    return state ? encoded(semanticTokens(state, workspace.snapshot(), range)) : [];
  };
  const nothing = { resultId: '', data: [] };
  const { semanticTokens: requests } = connection.languages;
  requests.on(
    fenced(
      context,
      'semantic tokens',
      async ({ textDocument: { uri } }) => {
        const data = await read(uri);
        return { resultId: remember(uri, data), data };
      },
      nothing,
    ),
  );
  requests.onDelta(
    fenced(
      context,
      'changed semantic tokens',
      async ({ textDocument: { uri }, previousResultId }) => {
        const before = sent.get(uri);
        const data = await read(uri);
        const resultId = remember(uri, data);
        return before?.id === previousResultId ? deltaOf(before.data, data, resultId) : { resultId, data };
      },
      nothing,
    ),
  );
  requests.onRange(
    fenced(
      context,
      'semantic tokens of a range',
      async ({ textDocument: { uri }, range }) => ({ data: await read(uri, range) }),
      nothing,
    ),
  );
  const legend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };
  return { semanticTokensProvider: { legend, full: { delta: true }, range: true } };
};

/** One edit for all between the equal beginnings and the equal ends. */
function deltaOf(before: readonly number[], now: number[], resultId: string): SemanticTokensDelta {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return { resultId, edits: [] };
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  const edit: SemanticTokensEdit = {
    start,
    deleteCount: before.length - start - end,
    data: now.slice(start, now.length - end),
  };
  return { resultId, edits: [edit] };
}
