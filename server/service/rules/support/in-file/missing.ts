import { definitionAt, keyInfo, keysAt } from '../../../../model/keys';
import { files } from '../../../messages/files';
import { fixes } from '../../../messages/fixes';
import type { FileState } from '../../../snapshot';
import type { FileContext, Finding, Fix } from '../../rule';
import { isEmpty, placeOf, valueAt } from '../places';
import { addOrFill } from '../templates';

/** Keys without which an entry counts for nothing: not there, or there without a value. */
export function* missingInFile({ state }: FileContext): Iterable<Finding> {
  for (const { path, keyword, key, params } of state.errors) {
    if (keyword === 'required' && key !== undefined) {
      const keys = Array.isArray(params.alternatives) ? params.alternatives.map(String) : [key];
      if (valueAt(state, path)?.kind === 'map') yield missing(state, path, keys);
    } else if (keyword === 'type' && isNeeded(state, path) && isEmpty(valueAt(state, path))) {
      yield missing(state, path.slice(0, -1), [String(path.at(-1))]);
    }
  }
}

function isNeeded({ kind }: FileState, path: readonly (string | number)[]): boolean {
  const key = path.at(-1);
  if (typeof key !== 'string') return false;
  const oneOf = definitionAt(kind, path.slice(0, -1))?.oneOf;
  return keyInfo(kind, path)?.required === true || oneOf?.includes(key) === true;
}

function missing(state: FileState, path: readonly (string | number)[], keys: readonly string[]): Finding {
  const order = keysAt(state.kind, path).map(({ key }) => key);
  const suggest = keys.flatMap((key): readonly Fix[] => {
    const value = keyInfo(state.kind, [...path, key])?.kind === 'list' ? '\n\t- ⟨⟩' : ' ⟨⟩';
    const edits = addOrFill(state, path, [{ key, value }], order);
    return edits.length > 0 ? [{ title: fixes.add(key), edits, snippet: true }] : [];
  });
  return { ...placeOf(state, path), path, message: files.missing(keys), suggest };
}
