import { encodedPath } from '../../model/text/uri';

/** So many characters a name has at most, before its ending. */
const longest = 120;

/** What Windows keeps for devices, also with an ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Names of files that every system allows, each used once; capitals do not tell two files apart. */
export class FileNames {
  private readonly taken = new Set<string>();

  /** `DEVO.GEN.P3` becomes `DEVO.GEN.P3`, a second one `DEVO.GEN.P3-2`. */
  of(wanted: string): string {
    const plain = wanted.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
    const short = plain.slice(0, longest).replace(/^[.-]+|[.-]+$/g, '') || 'role';
    const safe = reserved.test(short) ? `_${short}` : short;
    for (let count = 1; ; count++) {
      const name = count === 1 ? safe : `${safe}-${count}`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }
}

/** The address of one file of an export as a link in another; both paths are relative to the export, with `/`. */
export function linkTo(path: string, from: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return up + encodedPath(path);
}
