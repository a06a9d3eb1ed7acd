declare const setImmediate: ((run: () => void) => unknown) | undefined;
declare function setTimeout(run: () => void, ms: number): unknown;

/** The connection takes one message in each round of the event loop; a key press brings fewer than this. */
const rounds = typeof setImmediate === 'function' ? 10 : 3;

const later = typeof setImmediate === 'function' ? setImmediate : (run: () => void) => setTimeout(run, 0);

/** Resolves once the messages that have already arrived were taken. */
export async function nextTurn(): Promise<void> {
  for (let round = 0; round < rounds; round++) await new Promise<void>((resolve) => later(resolve));
}

/** How long (in milliseconds) work in the background goes on before others have their turn. */
const slice = 4;

/** A pause between pieces of work in the background: a turn for whatever has arrived, once a slice of time is used up. */
export function slices(): () => Promise<void> {
  let began = Date.now();
  return async () => {
    if (Date.now() - began < slice) return;
    await nextTurn();
    began = Date.now();
  };
}
