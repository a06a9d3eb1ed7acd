import { type RetiredSocRow, readRetiredSoc2010 } from '../../data/soc2010';
import { readSoc2018, SOC_KINDS } from '../../data/soc2018';
import type { Catalogue } from './catalogue';
import { tableCatalogue } from './table-catalogue';

let catalogue: Catalogue | undefined;
let retired: Map<string, RetiredSocRow> | undefined;

/** The 2018 Standard Occupational Classification; built on the first call, then the same one. */
export function soc2018(): Catalogue {
  catalogue ??= tableCatalogue(readSoc2018(), {
    id: 'soc-2018',
    name: 'SOC 2018',
    kinds: SOC_KINDS,
    selectable: ['detailed'],
  });
  return catalogue;
}

/** A code of SOC 2010 that SOC 2018 no longer has, with the 2018 codes to use; undefined for any other code. */
export function retiredSocCode(code: string): RetiredSocRow | undefined {
  retired ??= new Map(readRetiredSoc2010().map((row) => [row.code, row]));
  return retired.get(code);
}
