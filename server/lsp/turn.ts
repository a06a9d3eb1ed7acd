import type { Steps } from '../model/steps';
import type { Requests } from './requests';

declare const setImmediate: ((run: () => void) => unknown) | undefined;
declare function setTimeout(run: () => void, ms: number): unknown;

/** Runs something once this many milliseconds have passed. */
export function after(ms: number, run: () => void): void {
  setTimeout(run, ms);
}

/** The connection takes one message in each round of the event loop; a key press brings fewer than this. */
const rounds = typeof setImmediate === 'function' ? 10 : 3;

const later = typeof setImmediate === 'function' ? setImmediate : (run: () => void) => setTimeout(run, 0);

/** Resolves once the messages that have already arrived were taken. */
export async function nextTurn(): Promise<void> {
  for (let round = 0; round < rounds; round++) await new Promise<void>((resolve) => later(resolve));
}

/** How long (in milliseconds) work goes on before others have their turn. */
const slice = 4;

/** Who knows of key presses. */
interface Typed {
  readonly background: {
    readonly typing: boolean;
    /** Resolves once what was typed is checked. */
    caughtUp(): Promise<void>;
  };
}

/** How long it rests between slices while somebody types, so that most key presses meet an idle server. */
const rest = 40;

/** How long an answer that takes long rests between its slices while somebody types: a person waits for both. */
const shortRest = 16;

/**
 * Turns for others within a long answer, and rests while somebody types, until what was typed is checked: a call between
 * its parts costs nothing until a slice of time is used up.
 */
export function turns({ background }: Typed): () => Promise<void> {
  let began = Date.now();
  return async () => {
    if (Date.now() - began < slice) return;
    await nextTurn();
    if (background.typing) {
      await new Promise<void>((resolve) => after(shortRest, resolve));
      await background.caughtUp();
    }
    began = Date.now();
  };
}

/** Does work step by step, with turns for others between slices of it. */
export async function inTurns<T>(typed: Typed, steps: Steps<T>): Promise<T> {
  const pause = turns(typed);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}

/** Pauses between pieces of work in the background. */
export class Slices {
  private began = Date.now();

  /** `typing` says whether somebody types now. */
  constructor(
    private readonly requests: Requests,
    private readonly typing: () => boolean,
  ) {}

  /** Once a slice of time is used up: a turn for whatever has arrived, its answers, and a rest while somebody types. */
  async pause(): Promise<void> {
    if (Date.now() - this.began < slice) return;
    await nextTurn();
    await this.requests.none();
    if (this.typing()) await new Promise<void>((resolve) => after(rest, resolve));
    this.began = Date.now();
  }
}
