/** So long (in milliseconds) a thread rests when somebody waits for an answer, and so long it reads before the next rest. */
const rest = 30;
const stretch = 10;

/** The cells that are shared: how often somebody has waited for an answer, and one that never changes, to wait on. */
const waited = 0;
const never = 1;

/** Tells threads that somebody waits for an answer, so that they leave the machine to it for a moment. */
export class MakeWay {
  readonly shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  private readonly cells = new Int32Array(this.shared);

  now(): void {
    Atomics.add(this.cells, waited, 1);
  }
}

/**
 * The side of a thread: rests after each word of the other side, but reads a while between two rests, so that it comes
 * to its end also where somebody types without a pause.
 */
export class Pace {
  private readonly cells: Int32Array;
  private seen: number;
  private readsUntil = 0;

  constructor(shared: SharedArrayBuffer) {
    this.cells = new Int32Array(shared);
    this.seen = Atomics.load(this.cells, waited);
  }

  /** To be called between two files. */
  keep(): void {
    if (Atomics.load(this.cells, waited) === this.seen || performance.now() < this.readsUntil) return;
    Atomics.wait(this.cells, never, 0, rest);
    this.seen = Atomics.load(this.cells, waited);
    this.readsUntil = performance.now() + stretch;
  }
}
