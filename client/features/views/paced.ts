/** A run that was dear is followed by a rest of so many times its own duration … */
const share = 4;
/** … at most so long (in milliseconds). */
const longest = 10_000;

/**
 * Runs asynchronous work for the latest state only, and rests after it in proportion to what it took: so a view over
 * all roles follows the typing without taking the server from the person who types. Any number of requests during a
 * run or a rest become one run more.
 */
export class Paced {
  private state: 'idle' | 'busy' | 'again' | 'ended' = 'idle';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
    private readonly now: () => number = Date.now,
  ) {}

  /** Runs now, or once more when the present run and its rest are over. */
  request(): void {
    if (this.state === 'idle') void this.run();
    else if (this.state === 'busy') this.state = 'again';
  }

  /** Nothing runs from here on. */
  end(): void {
    this.state = 'ended';
    clearTimeout(this.timer);
  }

  private async run(): Promise<void> {
    this.state = 'busy';
    const began = this.now();
    try {
      await this.work();
    } catch (error) {
      if (!this.isEnded()) this.failed(error);
    }
    if (this.isEnded()) return;
    const rest = Math.min(longest, share * (this.now() - began));
    this.timer = setTimeout(() => {
      const again = this.state === 'again';
      this.state = 'idle';
      if (again) this.request();
    }, rest);
  }

  private isEnded(): boolean {
    return this.state === 'ended';
  }
}
