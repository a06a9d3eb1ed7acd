import type { EvidenceReport } from '../card/evidence/report';
import type { EvidenceParams } from '../protocol/evidence';

/** What the newest looks are kept for: this many panels. */
const most = 8;

/** What was found in own commits, in memory alone and until the server ends: a panel that is drawn again starts no Git. */
export class KeptEvidence {
  private readonly found = new Map<string, EvidenceReport>();

  keep(place: EvidenceParams, report: EvidenceReport): void {
    const key = keyOf(place);
    this.found.delete(key);
    this.found.set(key, report);
    const [oldest] = this.found.keys();
    if (this.found.size > most && oldest !== undefined) this.found.delete(oldest);
  }

  of(place: EvidenceParams): EvidenceReport | undefined {
    return this.found.get(keyOf(place));
  }
}

function keyOf({ role, repository }: EvidenceParams): string {
  return JSON.stringify([role, repository]);
}
