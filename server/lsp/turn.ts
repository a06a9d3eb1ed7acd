declare function setTimeout(run: () => void, ms: number): unknown;

/** Resolves once the messages that have already arrived were taken. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
