import type { CardPay } from '../card-model';
import { marketText, type PayText, rangeText } from '../pay-text';
import { words } from '../words';
import { type Html, html } from './escape';
import { fact } from './fact';
import { type PayBand, payBands } from './pay-bands';
import { type Look, problemList } from './ui';

/**
 * What the market pays, the organisation's own range and where they stand, or in plain words that nothing is recorded;
 * nothing where pay was left out.
 */
export function payHtml(pay: CardPay, look: Look): Html | undefined {
  if (pay.withheld) return undefined;
  const { market, range } = pay;
  const bands = payBands(pay);
  return html`<dl class="rw-pay">${
    !pay.recorded && fact(look, pay, words.pay, html`<span class="rw-missing">${words.notRecorded}</span>`)
  }${
    market &&
    fact(look, market, words.marketPay, [textHtml(marketText(pay, market)), chart('market', bands.market)])
  }${
    range && fact(look, range, words.payRange, [textHtml(rangeText(pay, range)), chart('own', bands.range)])
  }${look.interactive && pay.file !== undefined && fact(look, pay, words.paySource, pay.file)}</dl>${problemList([...pay.problems, ...(market?.problems ?? []), ...(range?.problems ?? [])])}`;
}

function textHtml({ main, more }: PayText): Html {
  return html`<div>${main}${more && html`<span class="rw-sub">${more}</span>`}</div>`;
}

/** A band on the scale that market and range share. It repeats amounts that stand beside it in words. */
function chart(kind: 'market' | 'own', band: PayBand | undefined): Html | undefined {
  if (!band) return undefined;
  const width = (band.high - band.low).toFixed(2);
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="rw-pay-line" x="0" y="3.6" width="100" height="0.8"/><rect class="rw-pay-${kind}" x="${band.low.toFixed(2)}" y="1" width="${width}" height="6"/>${
    band.middle !== undefined &&
    html`<rect class="rw-pay-middle" x="${(band.middle - 0.35).toFixed(2)}" y="0" width="0.7" height="8"/>`
  }</svg>`;
}
