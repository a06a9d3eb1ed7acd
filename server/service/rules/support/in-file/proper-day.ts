import type { Node } from '../../../../model/syntax/node';
import { fixes } from '../../../messages/fixes';
import type { Fix } from '../../rule';
import { replaceText } from '../replace';

/**
 * The change that writes a day as year, month and day: `2026-7-1` and `1.7.2026` become `2026-07-01`. Nothing for what
 * may mean two days, such as `7/1/2026`.
 */
export function properDay(node: Node | undefined): readonly Fix[] {
  const text = node?.text?.trim() ?? '';
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  const [year = '', month = '', day = ''] = yearFirst?.slice(1) ?? dayFirst?.slice(1).reverse() ?? [];
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  if (!node || !isDay) return [];
  const proper = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [{ title: fixes.change(proper), edits: [replaceText(node, proper)] }];
}
