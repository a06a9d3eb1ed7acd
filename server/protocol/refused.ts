/** Answer to a request that cannot be done: a sentence for people that says why, and what to do instead. */
export interface Refused {
  readonly refusal: string;
}
