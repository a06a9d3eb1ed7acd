import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { encoded, semanticTokens, tokenModifiers, tokenTypes } from '../../service/features/semantic-tokens';
import { fenced } from '../context';
import type { Feature } from '../feature';
import { currentState } from './navigation-state';

type Tokens = readonly number[];

/** What a client was last sent of each open file, so that it can be sent the difference. */
class SentTokens {
  private readonly files = new Map<string, { readonly id: string; readonly data: Tokens }>();
  private count = 0;

  constructor(private readonly isOpen: (uri: string) => boolean) {}

  /** The tokens that were sent under an id, where they were the last. */
  before(uri: string, id: string): Tokens | undefined {
    const last = this.files.get(uri);
    return last?.id === id ? last.data : undefined;
  }

  /** Keeps what is sent now; answers its id. */
  remember(uri: string, data: Tokens): string {
    for (const known of this.files.keys()) if (!this.isOpen(known)) this.files.delete(known);
    const id = String(++this.count);
    this.files.set(uri, { id, data });
    return id;
  }
}

/** textDocument/semanticTokens: of a whole file, of what changed in it, or of the lines that are shown. */
export const semanticTokensOf: Feature = (context, { capabilities }) => {
  const { connection, workspace } = context;
  if (!capabilities.textDocument?.semanticTokens) return {};
  const sent = new SentTokens((uri) => workspace.documentOf(uri) !== undefined);
  const read = async (uri: string, range?: Parameters<typeof semanticTokens>[2]): Promise<number[]> => {
    const state = await currentState(workspace, uri);
    return state ? encoded(semanticTokens(state, workspace.snapshot(), range)) : [];
  };
  const whole = async ({ textDocument: { uri } }: SemanticTokensParams): Promise<SemanticTokens> => {
    const data = await read(uri);
    return { resultId: sent.remember(uri, data), data };
  };
  const changed = async ({ textDocument: { uri }, previousResultId }: SemanticTokensDeltaParams) => {
    const before = sent.before(uri, previousResultId);
    const data = await read(uri);
    const resultId = sent.remember(uri, data);
    return before ? deltaOf(before, data, resultId) : { resultId, data };
  };
  const inRange = async ({ textDocument: { uri }, range }: SemanticTokensRangeParams) => ({
    data: await read(uri, range),
  });
  const nothing = { resultId: '', data: [] };
  const { semanticTokens: requests } = connection.languages;
  requests.on(fenced(context, 'semantic tokens', whole, nothing));
  requests.onDelta(fenced(context, 'changed semantic tokens', changed, nothing));
  requests.onRange(fenced(context, 'semantic tokens of a range', inRange, nothing));
  const legend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };
  return { semanticTokensProvider: { legend, full: { delta: true }, range: true } };
};

/** One edit for all between the equal beginnings and the equal ends. */
function deltaOf(before: Tokens, now: number[], resultId: string): SemanticTokensDelta {
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
