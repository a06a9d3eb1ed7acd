/**
 * Makes a function that is worked out once for each object, and whose result is kept in that object, where nobody else
 * sees it. For what reaches a whole version of a file: kept as the value of a WeakMap, that version would outlive all
 * quick collections, since V8 holds on to the values of a WeakMap until the next thorough one.
 */
export function onceFor<Owner extends object, T>(find: (owner: Owner) => T): (owner: Owner) => T {
  const kept = Symbol('kept');
  return (owner) => {
    const known = (owner as { readonly [kept]?: { readonly value: T } })[kept];
    if (known) return known.value;
    const value = find(owner);
    keep(owner, kept, { value });
    return value;
  };
}

/** Puts a value into an object under a key that copies of the object do not get. */
export function keep(owner: object, key: symbol, value: unknown): void {
  Object.defineProperty(owner, key, { value });
}
