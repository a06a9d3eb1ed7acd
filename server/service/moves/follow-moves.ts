import type { Node } from '../../model/syntax/node';
import { quoteIfNeeded } from '../../model/text/quote';
import type { Edit } from '../../model/text/span';
import { appendToList } from '../rename/append';
import { replaceText } from '../rules/support/replace';
import type { FileState } from '../snapshot';
import { addressFrom, type Move, movedBy, pathFrom } from './paths';

/** Makes a test of paths from patterns such as `shared/*.library.yaml`, as `include` means them. */
export type MatcherOf = (patterns: readonly string[]) => (path: string) => boolean;

const glob = /[*?[\]{}()!]/;

/**
 * The edits by which a `taxonomy.yaml` or a library still finds what it names once files or folders have moved: tables
 * of codes, and the libraries that it includes. A pattern that still matches stays as it is. What would come to lie
 * outside the folder, where nothing is read, stays too.
 */
export function followMoves(state: FileState, moves: readonly Move[], matcherOf: MatcherOf): readonly Edit[] {
  const edits = [
    ...tables(state, moves),
    ...(state.kind === 'taxonomy' ? includes(state, moves, matcherOf) : []),
  ];
  return edits.sort((a, b) => a.start - b.start);
}

function tables({ uri, tree, view }: FileState, moves: readonly Move[]): readonly Edit[] {
  return (view.at(tree.root, ['classificationSystems'])?.items ?? []).flatMap(({ value }) =>
    pathEdit(view.at(value, ['file']), uri, moves),
  );
}

/** The edit of a path that starts in the folder of its file; none where both keep their places to each other. */
function pathEdit(node: Node | undefined, uri: string, moves: readonly Move[], tail = ''): readonly Edit[] {
  const path = node?.text?.slice(0, node.text.length - tail.length);
  if (!node || !path || isOutside(path)) return [];
  const target = addressFrom(uri, path);
  const before = pathFrom(uri, target);
  const after = pathFrom(movedBy(moves, uri), movedBy(moves, target));
  return after === undefined || after === before ? [] : [replaceText(node, after + tail)];
}

function includes(state: FileState, moves: readonly Move[], matcherOf: MatcherOf): readonly Edit[] {
  const { tree, view, uri } = state;
  const list = view.at(tree.root, ['include']);
  const nodes = (list?.items ?? []).flatMap(({ value }) => view.follow(value) ?? []);
  const edits = nodes.map((node) => pathEdit(node, uri, moves, patternIn(node.text ?? '')));
  if (!list || nodes.length === 0) return edits.flat();
  const patterns = nodes.map((node, index) => textOf(node, edits[index]?.[0]));
  const lost = nowOutside(state, moves, matcherOf(patterns));
  return [
    ...edits.flat(),
    ...appendToList(
      tree,
      'taxonomy',
      'include',
      lost.map((path) => quoteIfNeeded(path, { flow: true })),
    ),
  ];
}

/** The part of a pattern from its first segment that is none of a plain path, with the slash before it. */
function patternIn(text: string): string {
  const segments = text.split('/');
  const at = segments.findIndex((segment) => glob.test(segment));
  if (at < 0) return '';
  return (at === 0 ? '' : '/') + segments.slice(at).join('/');
}

/** What a pattern says after its edit, as YAML reads it. */
function textOf(node: Node, edit: Edit | undefined): string {
  return edit ? edit.text.replace(/^(["'])(.*)\1$/, '$2') : (node.text ?? '');
}

/** Libraries that were included and moved to where no pattern finds them, as paths from the taxonomy's new folder. */
function nowOutside(
  { uri, governance }: FileState,
  moves: readonly Move[],
  matches: (path: string) => boolean,
): readonly string[] {
  const home = movedBy(moves, uri);
  return governance.files.flatMap((file) => {
    const moved = movedBy(moves, file);
    const path = file === uri || moved === file ? undefined : pathFrom(home, moved);
    const isLibrary = path !== undefined && /\.library\.ya?ml$/.test(path);
    return isLibrary && !glob.test(path) && !matches(path) ? [path] : [];
  });
}

function isOutside(path: string): boolean {
  return path.startsWith('/') || path.split('/').includes('..');
}
