/** The requests that are being answered now; work in the background waits for them. */
export class Requests {
  private running = 0;
  private readonly waiting = new Set<() => void>();

  /** `begun` is called with each request. */
  constructor(private readonly begun: () => void = () => undefined) {}

  /** A request begins; the answer is to be called at its end. */
  begin(): () => void {
    this.running++;
    this.begun();
    return () => {
      this.running--;
      if (this.running > 0) return;
      for (const resolve of this.waiting) resolve();
      this.waiting.clear();
    };
  }

  /** Resolves once no request is being answered. */
  none(): Promise<void> {
    return this.running === 0 ? Promise.resolve() : new Promise((resolve) => this.waiting.add(resolve));
  }
}
