import { partAt, revealRange } from '../../card/position';
import { type CardResponse, cardResponse } from '../../card/response';
import { fileName } from '../../model/text/uri';
import {
  type CardParams,
  cardRequest,
  type PartAtParams,
  type PartAtResult,
  partAtRequest,
  type RevealParams,
  type RevealResult,
  revealRequest,
} from '../../protocol/card';
import { fenced, type ServerContext } from '../context';
import type { Feature } from '../feature';

/** rolewright/card, rolewright/reveal and rolewright/partAt */
export const card: Feature = (context) => {
  const { connection } = context;
  const good = new Map<string, CardResponse>();
  connection.onRequest(
    cardRequest,
    fenced(context, 'card', ({ uri }: CardParams) => cardOf(context, uri, good), null),
  );
  connection.onRequest(
    revealRequest,
    fenced(context, 'reveal', (params: RevealParams) => reveal(context, params), null),
  );
  connection.onRequest(
    partAtRequest,
    fenced(context, 'part at a position', (params: PartAtParams) => partOf(context, params), null),
  );
  return {};
};

/** The card of a role file, open or not; the last good one is kept for while the text cannot be read. */
async function cardOf(
  { workspace, abilities }: ServerContext,
  uri: string,
  good: Map<string, CardResponse>,
): Promise<CardResponse | null> {
  const state = await workspace.roleOnDisk(uri);
  if (!state) return null;
  const snapshot = workspace.snapshot();
  const { taxonomy, broken } = state.governance;
  const response = cardResponse({
    state,
    version: workspace.documentOf(uri)?.version ?? null,
    problems: workspace.problems(state),
    catalogue: (system) => snapshot.catalogue(system, taxonomy),
    nearby: workspace.nearby(state),
    commands: abilities.commands,
    previous: good.get(uri),
    notice: broken.length > 0 ? brokenNotice(broken) : undefined,
  });
  if (!response.stale) good.set(uri, response);
  return response;
}

function brokenNotice(files: readonly string[]): string {
  const names = files.map(fileName);
  return `${names.join(', ')} cannot be read right now; what the taxonomy said before still serves.`;
}

async function reveal(
  { workspace }: ServerContext,
  { uri, path }: RevealParams,
): Promise<RevealResult | null> {
  const read = await workspace.read(uri);
  const span = read && revealRange(read, path);
  if (!read || !span) return null;
  const { document } = read.tree;
  return { uri, range: { start: document.positionAt(span.start), end: document.positionAt(span.end) } };
}

function partOf({ workspace }: ServerContext, { uri, position }: PartAtParams): PartAtResult | null {
  const tree = workspace.treeOf(uri);
  const path = tree && partAt({ tree }, tree.document.offsetAt(position));
  return path ? { path } : null;
}
