import { fileKind } from '../../model/file-kind';
import type { AnyState } from '../snapshot';
import { fileLink, type Markdown } from './markdown';
import { pathFor } from './names';
import { texts } from './texts';

/** From which file the pay of a role comes, where it stands in one of its own. */
export function payFrom(state: AnyState): Markdown | undefined {
  const uri = state.kind === 'role' ? state.resolved.role.taken?.get('pay')?.uri : undefined;
  if (uri === undefined || fileKind(uri) !== 'pay') return undefined;
  return texts.payFrom(fileLink(pathFor(uri, state.governance.taxonomy.uri), uri));
}
