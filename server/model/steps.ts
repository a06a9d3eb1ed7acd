/** Work on many things that may be interrupted after each of them; nothing of it is remembered once it is over. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** What the work comes to, without an interruption. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
