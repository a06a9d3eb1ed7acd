/**
 * What it takes to get from one role to another, as plain data. `rolewright plan --format json` prints it, so its keys are
 * a contract: a key is added freely, never renamed or given another meaning (then `format` rises).
 */
export interface Plan {
  readonly format: 1;
  readonly from: PlanRole;
  readonly to: PlanRole;
  /** Whom it is for, where an assessment says so. */
  readonly person?: string;
  /** True where an assessment has left out what the person shows already. */
  readonly narrowed: boolean;
  /** How the meaning of the level changes; none between roles of one level. */
  readonly level: readonly PlanAspect[];
  /** What is new at the target's level, in a sentence. */
  readonly news?: string;
  /** What both roles ask, the target at a higher proficiency. */
  readonly rising: readonly PlanItem[];
  /** What both roles ask, the target in other words, or at a lower proficiency. */
  readonly changing: readonly PlanItem[];
  /** What only the target asks, without qualifications. */
  readonly added: readonly PlanItem[];
  /** Those that are new, or asked in other words. */
  readonly qualifications: readonly PlanItem[];
  /** What an assessment says the person has already. */
  readonly shown: readonly PlanItem[];
  /** Statements of the first role that the target does not ask any more. */
  readonly leaving: readonly string[];
  /** How many statements stay as they are. */
  readonly staying: number;
}

export interface PlanRole {
  readonly title: string;
  readonly code: string;
  readonly level: string;
  /** True where it is deprecated or retired, so that nobody should grow into it. */
  readonly ended?: true;
  /** The code of the role that has taken its place. */
  readonly replacedBy?: string;
}

export interface PlanAspect {
  readonly name: string;
  readonly now?: string;
  readonly target?: string;
}

export interface PlanItem {
  /** The name of its type, such as `Skill`. */
  readonly type: string;
  readonly statement: string;
  /** Its text in the first role, where that is another one. */
  readonly before?: string;
  /** The id or ref by which an assessment names it. */
  readonly component?: string;
  readonly now?: PlanStep;
  readonly target?: PlanStep;
  /** What to do to grow into it, from the library. */
  readonly practice: readonly string[];
  readonly examples: readonly string[];
  readonly desirable: boolean;
}

/** What is expected. */
export interface PlanStep {
  readonly proficiency?: string;
  readonly expectation?: string;
}
