/**
 * Runs a piece of asynchronous work for the latest state only: while it runs, any number of requests become one run
 * more. So there is never more than one request in flight, and the last change is never missed.
 */
export class Latest {
  private running = false;
  private again = false;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Runs now, or once more as soon as the current run ends. */
  request(): void {
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    void this.run();
  }

  private async run(): Promise<void> {
    do {
      this.again = false;
      try {
        await this.work();
      } catch (error) {
        this.failed(error);
      }
    } while (this.again);
    this.running = false;
  }
}
