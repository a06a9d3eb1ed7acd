/** For whom an export is. Where none is named it is for those who keep the roles; then only pay is left out. */
export type Audience = 'employee' | 'candidate';

export interface ExportRules {
  readonly audience?: Audience;
  readonly withPay: boolean;
  /** Drafts may go to candidates. */
  readonly withDrafts: boolean;
}

/** True for a role that candidates may not see before somebody says so: a draft, or one that says nothing of it. */
export function isDraft(status: string | undefined): boolean {
  return status === undefined || status === 'draft';
}

/** Roles that nobody new can have are nothing for candidates. */
export function isShown(status: string | undefined, audience: Audience | undefined): boolean {
  return audience !== 'candidate' || (status !== 'retired' && status !== 'deprecated');
}
