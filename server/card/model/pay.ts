import { fileKind } from '../../model/file-kind';
import { fileName } from '../../model/text/uri';
import type { CardMarket, CardPay, CardRange } from '../card-model';
import { type Building, plain, word } from './building';
import { defined } from './defined';

/** Pay as typed. It counts as recorded once there is an amount or a basis. */
export function pay(building: Building): CardPay {
  const typed = building.resolved.role.head.pay ?? undefined;
  const found = { market: market(building), range: range(building) };
  return defined({
    recorded: found.market !== undefined || found.range !== undefined,
    currency: typed?.currency ?? building.resolved.taxonomy.currency,
    period: typed?.period,
    file: found.market || found.range ? fileOfPay(building) : undefined,
    ...defined(found),
    ...building.parts.at(['pay']),
  });
}

function fileOfPay({ resolved }: Building): string | undefined {
  const uri = resolved.role.taken?.get('pay')?.uri;
  return uri !== undefined && fileKind(uri) === 'pay' ? fileName(uri) : undefined;
}

function market(building: Building): CardMarket | undefined {
  const typed = building.resolved.role.head.pay?.market;
  if (!typed) return undefined;
  const { median, p25, p75, basis, asOf } = typed;
  if ([median, p25, p75, basis].every((each) => each === undefined)) return undefined;
  const named = basis === undefined ? undefined : word(building, 'basis', basis);
  return defined({
    median,
    p25,
    p75,
    basis: named && { id: named.id, name: named.name },
    asOf: plain(asOf),
    ...building.parts.at(['pay', 'market']),
  });
}

function range(building: Building): CardRange | undefined {
  const typed = building.resolved.role.head.pay?.range;
  if (!typed) return undefined;
  const { min, mid, max } = typed;
  if ([min, mid, max].every((each) => each === undefined)) return undefined;
  return defined({ min, mid, max, ...building.parts.at(['pay', 'range']) });
}
