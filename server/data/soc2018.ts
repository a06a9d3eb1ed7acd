import { SOC2018_TABLE } from './generated/soc2018';

/** The kinds of SOC groups, from coarse to fine. */
export const SOC_KINDS = ['major', 'minor', 'broad', 'detailed'] as const;
export type SocKind = (typeof SOC_KINDS)[number];

/** One group or occupation of the 2018 Standard Occupational Classification. */
export interface SocRow {
  code: string;
  kind: SocKind;
  /** Code of the next coarser group; absent on major groups. */
  parent?: string;
  title: string;
}

/**
 * Unpacks the whole SOC 2018 structure: 1,447 rows in order of code. Each call unpacks anew; keep the result.
 * Source: US Bureau of Labor Statistics, 2018 SOC structure (public domain), see docs/data.md.
 */
export function readSoc2018(): SocRow[] {
  return SOC2018_TABLE.split('\n').map((line) => {
    // `15-1252 4 1250 Software Developers`: the parent is stored, since digits do not tell it (31-1120 is in 31-1100).
    const [code = '', depth = '', parent = '', ...words] = line.split(' ');
    const row: SocRow = { code, kind: kindAt(depth), title: words.join(' ') };
    return parent === '-' ? row : { ...row, parent: `${code.slice(0, 3)}${parent}` };
  });
}

/** The kind that a packed table writes as `depth`, `1` for major to `4` for detailed. */
export function kindAt(depth: string): SocKind {
  return SOC_KINDS[Number(depth) - 1] ?? 'detailed';
}
