/** The middle of some numbers, the mean of the two in the middle where their count is even; undefined of none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** When a number counts as far from the others: by at least so much, and by at least this share of their median. */
export interface Tolerance {
  readonly least: number;
  readonly share: number;
}

/** A number against the median of the others. */
export interface Deviation {
  readonly side: 'above' | 'below';
  readonly median: number;
}

/** So many others make a median that says something. */
const fewestOthers = 2;

/** Whether a number is far from those of the others; undefined where it is not, or where there are too few of them. */
export function deviation(
  value: number,
  others: readonly number[],
  { least, share }: Tolerance,
): Deviation | undefined {
  const middle = others.length < fewestOthers ? undefined : median(others);
  if (middle === undefined) return undefined;
  const difference = Math.abs(value - middle);
  if (difference < least || difference <= share * middle) return undefined;
  return { side: value > middle ? 'above' : 'below', median: middle };
}

/** Most others have what this one lacks: at least two thirds of them. */
export function lacksWhatMostHave(have: number, others: number): boolean {
  return others >= fewestOthers && have * 3 >= others * 2;
}
