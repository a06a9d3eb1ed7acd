/**
 * Traces of one person's work in a Git repository, as plain data. `rolewright evidence --format json` prints it, so its
 * keys are a contract: a key is added freely, never renamed or given another meaning (then `format` rises).
 */
export interface EvidenceReport {
  readonly format: 1;
  readonly role: EvidenceRole;
  /** The day on which it was made, `2026-03-31`. */
  readonly date: string;
  /** Whose commits were looked at. */
  readonly address: string;
  /** True where there is no commit of that address at all. */
  readonly isEmpty: boolean;
  /** True where the copy of the repository lacks older commits. */
  readonly isShallow: boolean;
  /** The components whose library item declares traces, in the order of the role. */
  readonly components: readonly EvidenceItem[];
  /** Library items of the role that declare no traces. */
  readonly undeclared: readonly EvidenceSubject[];
  /** How many statements of the role come from no library item. */
  readonly others: number;
  /** What commits cannot show, in sentences. */
  readonly limits: readonly string[];
}

export interface EvidenceRole {
  readonly title: string;
  readonly code: string;
  readonly level: string;
}

export interface EvidenceSubject {
  /** The id or ref by which an assessment names it. */
  readonly component: string;
  /** The name of its type, such as `Skill`. */
  readonly type: string;
  readonly statement: string;
}

export interface EvidenceItem extends EvidenceSubject {
  /** What the role asks, where that is said. */
  readonly proficiency?: string;
  readonly expectation?: string;
  /** In how many commits: a number, or `20+`. */
  readonly found: string;
  /** A few of them, the newest first. */
  readonly examples: readonly EvidenceExample[];
}

export interface EvidenceExample {
  readonly hash: string;
  readonly day: string;
  readonly subject: string;
  /** A file of the commit that fits; absent where its message fits. */
  readonly path?: string;
}
