declare const setImmediate: ((run: () => void) => unknown) | undefined;
declare function setTimeout(run: () => void, ms: number): unknown;

/** The connection takes one message in each round of the event loop; a key press brings fewer than this. */
const rounds = typeof setImmediate === 'function' ? 10 : 3;

const later = typeof setImmediate === 'function' ? setImmediate : (run: () => void) => setTimeout(run, 0);

/** Resolves once the messages that have already arrived were taken. */
export async function nextTurn(): Promise<void> {
  for (let round = 0; round < rounds; round++) await new Promise<void>((resolve) => later(resolve));
}
