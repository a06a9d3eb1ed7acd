/**
 * Answers that take long to find, by a key. Only so many are kept, those that were asked for last; what was asked for
 * while it was being found is found once. `lasts` is how long (in milliseconds) an answer is true, for ever where absent.
 */
export class RecentAnswers<T> {
  private readonly found = new Map<string, { readonly answer: Promise<T>; readonly until: number }>();

  constructor(
    private readonly most: number,
    /** Whether an answer is worth keeping: a fault may be over the next time. */
    private readonly worth: (answer: T) => boolean,
  ) {}

  get(key: string, find: () => Promise<T>, lasts = Number.POSITIVE_INFINITY): Promise<T> {
    const known = this.found.get(key);
    this.found.delete(key);
    const isTrue = known !== undefined && Date.now() < known.until;
    const entry = isTrue ? known : { answer: find(), until: Date.now() + lasts };
    this.found.set(key, entry);
    if (!isTrue) void this.forgetIfWorthless(key, entry.answer);
    const [oldest] = this.found.keys();
    if (this.found.size > this.most && oldest !== undefined) this.found.delete(oldest);
    return entry.answer;
  }

  private async forgetIfWorthless(key: string, answer: Promise<T>): Promise<void> {
    const isWorth = await answer.then(this.worth, () => false);
    if (!isWorth && this.found.get(key)?.answer === answer) this.found.delete(key);
  }
}
