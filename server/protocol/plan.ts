import type { Refused } from './refused';

/** Client to server: a development plan as Markdown. */
export const planRequest = 'rolewright/plan';
export interface PlanParams {
  /** The file of the role of now, or an assessment, which names that role. */
  readonly uri: string;
  /** The file of the role to plan for; absent: the next one on the ladder. */
  readonly to?: string;
}

export interface PlanDocument {
  readonly title: string;
  readonly markdown: string;
}

export type PlanResult = PlanDocument | Refused;

/** Client to server: where a plan from a role can lead, the usual ways first. */
export const planTargetsRequest = 'rolewright/plan/targets';
export interface PlanTargetsParams {
  readonly uri: string;
}

export interface PlanTarget {
  readonly uri: string;
  readonly code: string;
  readonly title: string;
  /** Where the file is for one region. */
  readonly region?: string;
  /** `above` on the ladder, `across` a bridge, or any other role. */
  readonly way: 'above' | 'across' | 'other';
}

export interface PlanTargets {
  readonly targets: readonly PlanTarget[];
}
