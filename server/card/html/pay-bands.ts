import type { CardPay } from '../card-model';

/** A band on a scale from 0 to 100, with its middle where it lies inside. */
export interface PayBand {
  readonly low: number;
  readonly high: number;
  readonly middle: number | undefined;
}

/** Market (middle half) and own range on one scale, so that one sees how they lie to each other. */
export function payBands({ market, range }: CardPay): {
  market: PayBand | undefined;
  range: PayBand | undefined;
} {
  const found = {
    market: band(market?.p25, market?.p75, market?.median),
    range: band(range?.min, range?.max, range?.mid),
  };
  const both = [found.market, found.range].filter((each) => each !== undefined);
  const low = Math.min(...both.map((each) => each.low));
  const width = Math.max(...both.map((each) => each.high)) - low;
  const at = (value: number): number => 3 + ((value - low) / width) * 94;
  const scaled = (each: PayBand | undefined): PayBand | undefined =>
    each && {
      low: at(each.low),
      high: at(each.high),
      middle: each.middle === undefined ? undefined : at(each.middle),
    };
  return { market: scaled(found.market), range: scaled(found.range) };
}

function band(low?: number, high?: number, middle?: number): PayBand | undefined {
  if (low === undefined || high === undefined || low >= high) return undefined;
  const inside = middle !== undefined && middle >= low && middle <= high;
  return { low, high, middle: inside ? middle : undefined };
}
