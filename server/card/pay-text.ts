import type { CardMarket, CardPay, CardRange } from './card-model';
import { amount, words } from './words';

/** A pay in two lengths of words: what counts most, and what goes with it. */
export interface PayText {
  readonly main: string;
  readonly more: string | undefined;
}

/** What the market pays: `USD 117,000 a year`, with `middle half 98,000–138,000, Survey, as of 2026-06`. */
export function marketText(pay: CardPay, market: CardMarket): PayText {
  const { median, p25, p75, basis, asOf } = market;
  if ((median ?? p25 ?? p75) === undefined) {
    return { main: basis?.name.toLocaleLowerCase('en') ?? words.notRecorded, more: undefined };
  }
  const half = span(p25, p75, median === undefined ? pay.currency : undefined);
  const named = half && `${words.middleHalf} ${half}`;
  const origin = [basis?.name, asOf && words.asOf(asOf)];
  if (median === undefined) return { main: `${named}${period(pay)}`, more: joined(origin) };
  return { main: `${amount(median, pay.currency)}${period(pay)}`, more: joined([named, ...origin]) };
}

/** The organisation's own range: `USD 98,000–138,000 a year`, with `middle 118,000`. */
export function rangeText(pay: CardPay, { min, mid, max }: CardRange): PayText {
  const ends = span(min, max, pay.currency);
  if (mid === undefined) return { main: `${ends ?? ''}${period(pay)}`, more: undefined };
  if (ends === undefined)
    return { main: `${words.middle} ${amount(mid, pay.currency)}${period(pay)}`, more: undefined };
  return { main: `${ends}${period(pay)}`, more: `${words.middle} ${amount(mid)}` };
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(', ') || undefined;
}

function period(pay: CardPay): string {
  return pay.period === undefined ? '' : ` ${words.per(pay.period)}`;
}

function span(
  low: number | undefined,
  high: number | undefined,
  currency: string | undefined,
): string | undefined {
  if (low !== undefined && high !== undefined) return `${amount(low, currency)}–${amount(high)}`;
  if (low !== undefined) return `from ${amount(low, currency)}`;
  return high === undefined ? undefined : `up to ${amount(high, currency)}`;
}
