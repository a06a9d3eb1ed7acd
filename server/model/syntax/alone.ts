import type { Green } from './green';

const known = new WeakMap<Green, boolean>();

/** True for a value that means the same wherever it stands: there is no reference and no merge key (`<<`) in it. */
export function standsAlone(green: Green): boolean {
  if (green.kind === 'scalar') return true;
  if (green.kind === 'alias') return false;
  const found = known.get(green);
  if (found !== undefined) return found;
  const alone =
    green.kind === 'list'
      ? green.items.every(({ value }) => !value || standsAlone(value))
      : green.entries.every(({ key, value }) => !isMerge(key) && (!value || standsAlone(value)));
  known.set(green, alone);
  return alone;
}

function isMerge(key: Green): boolean {
  return key.kind !== 'scalar' || key.text === '<<';
}
