import { parse } from '../../model/syntax/parse';
import { textDocument } from '../../model/syntax/tree';
import {
  type BuiltInLevels,
  type BuiltInLevelsParams,
  builtInLevelsRequest,
  type CopyLevelsParams,
  type CopyLevelsResult,
  copyLevelsRequest,
} from '../../protocol/levels';
import { rangeOf } from '../../service/features/diagnostics';
import { builtInLevels, copyLevels } from '../../service/levels/copy-levels';
import { fenced, type ServerContext } from '../context';
import type { Feature } from '../feature';

/** rolewright/builtInLevels and rolewright/copyLevels */
export const levels: Feature = (context) => {
  const { connection } = context;
  connection.onRequest(
    builtInLevelsRequest,
    fenced(context, 'built-in levels', (params: BuiltInLevelsParams) => list(context, params), null),
  );
  connection.onRequest(
    copyLevelsRequest,
    fenced(context, 'copying levels', (params: CopyLevelsParams) => copy(context, params), null),
  );
  return {};
};

async function list({ workspace }: ServerContext, { uri }: BuiltInLevelsParams): Promise<BuiltInLevels> {
  const taxonomy =
    workspace.kindOf(uri) === 'taxonomy' ? uri : (await workspace.governance(uri)).taxonomy.uri;
  return { taxonomy, levels: builtInLevels() };
}

async function copy(
  { workspace }: ServerContext,
  { uri, levels: ids }: CopyLevelsParams,
): Promise<CopyLevelsResult | null> {
  const tree = (await workspace.read(uri))?.tree ?? parse(textDocument('', uri));
  const result = copyLevels(tree, ids);
  if (!result) return null;
  return {
    version: workspace.documentOf(uri)?.version ?? null,
    edits: result.edits.map((edit) => ({ range: rangeOf(tree.document, edit), newText: edit.text })),
    copied: result.copied,
  };
}
