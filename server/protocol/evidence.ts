import type { EvidenceView, RoleChoice } from './views';

/** Request, client → server: the roles and repositories to choose from. Refused where there is no Git, as in a browser. */
export const evidenceChoicesRequest = 'rolewright/evidence/choices';

export interface EvidenceChoicesParams {
  /** The active file. Where it is a role, or an assessment of one, that role comes first. */
  readonly uri?: string;
  /** Folders whose repositories may be looked through, as addresses. */
  readonly folders: readonly string[];
}

export interface EvidenceChoices {
  readonly roles: readonly EvidenceRole[];
  /** The role of the active file; absent where it has none. */
  readonly active?: string;
  /** What `EvidenceRole.taxonomy` counts. */
  readonly taxonomies: readonly EvidenceTaxonomy[];
  /** The top folders of repositories, each once. */
  readonly repositories: readonly string[];
}

export interface EvidenceRole extends RoleChoice {
  /** Which of the taxonomies governs it. */
  readonly taxonomy: number;
}

export interface EvidenceTaxonomy {
  /** Its `taxonomy.yaml`; absent where there is none. */
  readonly uri?: string;
  /** Why nothing is looked for, and how to change that; absent where it is allowed. */
  readonly refusal?: string;
}

/**
 * Request, client → server: look through the own commits of a repository for what hints at a role. The answer comes at
 * the end; what was found is then shown by the view, and a new assessment can be made of it. It can be cancelled.
 */
export const evidenceRequest = 'rolewright/evidence/look';

export type EvidenceParams = Omit<EvidenceView, 'kind'>;

/** Notification, server → client, while it looks: the day that it has come to, from the newest on. */
export const evidenceReachedNotification = 'rolewright/evidence/reached';

export interface EvidenceReached {
  /** `2026-03-31` */
  readonly day: string;
}
