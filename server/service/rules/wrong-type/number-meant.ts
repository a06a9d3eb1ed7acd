/** The number that a text stands for, as it is written in a file; `certain` where it can mean nothing else. */
export interface NumberMeant {
  readonly number: string;
  readonly certain: boolean;
}

/**
 * What a person meant who typed `117,000`, `"150000"`, `$92k`, `0,7` or `70%` where a number belongs; undefined where
 * that cannot be told. `whole`: only whole numbers fit; `share`: only numbers from 0 to 1.
 */
export function numberMeant(typed: string, whole: boolean, share: boolean): NumberMeant | undefined {
  const text = typed.trim();
  const found = share ? (shareOf(text) ?? plain(text)) : (plain(text) ?? adorned(text, whole));
  if (!found || (whole && !/^\d+$/.test(found.number))) return undefined;
  return share && Number(found.number) > 1 ? undefined : found;
}

/** Digits alone, or with signs between the thousands. */
function plain(text: string): NumberMeant | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return { number: text, certain: true };
  if (/^[1-9]\d{0,2}([,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*(?:\.\d+)?$/.test(text))
    return { number: text.replace(/[^\d.]/g, ''), certain: true };
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(text)) return { number: text.replaceAll('.', ''), certain: true };
  return undefined;
}

/** `$92,000`, `92000 USD` and `92k`; in whole numbers `v2`. */
function adorned(text: string, whole: boolean): NumberMeant | undefined {
  if (whole) return offered(/^[vV]\.? ?(\d+)$/.exec(text)?.[1]);
  const bare = text.replace(/^(?:[$€£¥]|[A-Z]{3}) ?|,-$| ?(?:[$€£¥]|[A-Z]{3})$/g, '');
  const thousands = /^(\d+)[kK]$/.exec(bare)?.[1];
  return offered(thousands === undefined ? plain(bare)?.number : `${thousands}000`);
}

/** `70%` and `0,7`. */
function shareOf(text: string): NumberMeant | undefined {
  const percent = /^(\d{1,2}|100) ?%$/.exec(text)?.[1];
  if (percent !== undefined) return offered(String(Number(percent) / 100));
  return /^0,\d+$/.test(text) ? { number: text.replace(',', '.'), certain: true } : undefined;
}

function offered(number: string | undefined): NumberMeant | undefined {
  return number === undefined ? undefined : { number, certain: false };
}
