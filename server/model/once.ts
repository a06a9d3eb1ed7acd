/** A value that is made when it is first asked for, and kept: what stands at the top of a file is paid for at every start. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
