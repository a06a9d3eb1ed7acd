import type { DocumentLink } from 'vscode-languageserver-types';
import { textPlace } from '../../model/facts/line-span';
import { rangeOfUse } from '../../model/facts/use';
import type { Node } from '../../model/syntax/node';
import { encodedPath, folderOf } from '../../model/text/uri';
import { navigationMessages as messages } from '../messages/navigation';
import type { AnyState } from '../snapshot';

const webAddress = /^(?:https?:\/\/|mailto:)\S+$/i;

/** What can be opened from a file: its web and mail addresses under `links`, and the tables of code systems. */
export function documentLinks(state: AnyState): DocumentLink[] {
  const { tree, view } = state;
  const links = linkNodes(tree.root).flatMap((node) => {
    const text = view.follow(node)?.text;
    return text && webAddress.test(text) ? link(state, node, text, messages.openLink) : [];
  });
  const systems = state.kind === 'role' ? undefined : view.at(tree.root, ['classificationSystems']);
  const tables = (systems?.items ?? []).flatMap(({ value }) => {
    const node = view.follow(view.follow(value)?.child('file'));
    const target = node?.text && tableUri(state.uri, node.text);
    return node && target ? link(state, node, target, messages.tableOfCodes) : [];
  });
  return [...links, ...tables];
}

function link(state: AnyState, node: Node, target: string, tooltip: string): DocumentLink[] {
  const place = textPlace(state.document, node);
  return place ? [{ range: rangeOfUse(place), target, tooltip }] : [];
}

/** The items of all lists under a key `links`, short or with an `url`. */
function linkNodes(node: Node | undefined): Node[] {
  if (!node) return [];
  const inside = [...node.entries, ...node.items].flatMap(({ value }) => linkNodes(value));
  const own = node.entries
    .filter(({ name }) => name === 'links')
    .flatMap(({ value }) => value?.items ?? [])
    .flatMap(({ value }) => value?.child('url') ?? value ?? []);
  return [...own.filter(({ kind }) => kind === 'scalar'), ...inside];
}

/** The address of a table beside the file that declares it; tables outside its folder are not read, nor opened. */
function tableUri(uri: string, file: string): string | undefined {
  if (file.startsWith('/') || file.split('/').includes('..')) return undefined;
  return `${folderOf(uri)}${encodedPath(file)}`;
}
