import type { Green } from './green';
import { everywhere } from './incremental/edited';

/** True for a value that means the same wherever it stands: there is no reference and no merge key (`<<`) in it. */
export const standsAlone = everywhere(
  ({ kind }) => kind !== 'alias',
  (collection) => collection.kind === 'list' || !collection.entries.some(({ key }) => isMerge(key)),
);

function isMerge(key: Green): boolean {
  return key.kind !== 'scalar' || key.text === '<<';
}
