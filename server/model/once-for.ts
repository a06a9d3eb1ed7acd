/**
 * Makes a function that is worked out once for each object, and whose result is kept in that object, where nobody else
 * sees it. For what reaches a whole version of a file: kept as the value of a WeakMap, that version would outlive all
 * quick collections, since V8 holds on to the values of a WeakMap until the next thorough one.
 */
export function onceFor<Owner extends object, T>(find: (owner: Owner) => T): (owner: Owner) => T {
  const kept = new Kept<Owner, { readonly value: T }>();
  return (owner) => {
    const known = kept.get(owner);
    if (known) return known.value;
    const value = find(owner);
    kept.set(owner, { value });
    return value;
  };
}

/** Room beside objects, as a WeakMap gives it; but it lies in the object, where it is found quickly in long files too. */
export class Kept<Owner extends object, T> {
  private readonly key = Symbol('kept');

  get(owner: Owner): T | undefined {
    return (owner as { readonly [key: symbol]: T | undefined })[this.key];
  }

  set(owner: Owner, value: T): void {
    Object.defineProperty(owner, this.key, { value, configurable: true });
  }
}
