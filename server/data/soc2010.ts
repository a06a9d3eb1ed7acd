import { SOC2010_RETIRED_TABLE } from './generated/soc2010';
import { kindAt, type SocKind } from './soc2018';

/** A code of the 2010 edition that the 2018 edition no longer has. */
export interface RetiredSocRow {
  code: string;
  kind: SocKind;
  /** Its title in the 2010 edition. */
  title: string;
  /** Codes of the 2018 edition that took over its content; at least one. */
  successors: string[];
}

/**
 * Unpacks the 116 retired SOC 2010 codes in order of code. Each call unpacks anew; keep the result.
 * Source: US Bureau of Labor Statistics, crosswalk from 2010 to 2018 SOC (public domain), see docs/data.md.
 */
export function readRetiredSoc2010(): RetiredSocRow[] {
  return SOC2010_RETIRED_TABLE.split('\n').map((line) => {
    const [code = '', depth = '', successors = '', ...words] = line.split(' ');
    return { code, kind: kindAt(depth), title: words.join(' '), successors: successors.split(',') };
  });
}
