import type { CardRole } from './card-adjacent';
import type { CardConfidence, CardLink, CardPart, CardReview, CardSource, CardText } from './card-part';

/** The story's parts in order, each under the taxonomy's heading. */
export interface CardStory extends CardPart {
  readonly label: string;
  readonly parts: readonly CardStoryPart[];
}

export interface CardStoryPart extends CardPart {
  readonly id: 'who' | 'problem' | 'plan' | 'stakes' | 'success';
  readonly label: string;
  readonly text?: string;
  /** The three sides of a problem. */
  readonly sides: readonly (CardPart & { readonly label: string; readonly text: string })[];
  /** The steps of a plan. */
  readonly steps: readonly (CardPart & { readonly text: string })[];
}

/** The definition of the role's level; without a name where the taxonomy does not define it. */
export interface CardLevel extends CardPart {
  readonly label: string;
  readonly id?: string;
  readonly known: boolean;
  readonly name?: string;
  readonly track?: { readonly id: string; readonly name: string };
  readonly rank?: number;
  readonly years?: string;
  readonly summary?: string;
  /** What is new against the rung below. */
  readonly news?: string;
  readonly dimensions: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly equivalents: readonly { readonly name: string; readonly text: string }[];
  /** All rungs of its line, from the lowest. */
  readonly lane: readonly (CardRung & { readonly current: boolean })[];
  readonly below?: CardRung;
  readonly above?: CardRung;
  /** Where usual moves to other tracks lead. */
  readonly across: readonly CardRung[];
}

export interface CardRung {
  readonly id: string;
  readonly name: string;
  /** The role of the same function and focus at this rung. */
  readonly role?: CardRole;
  /** All roles are known, and none of them stands here. */
  readonly vacant?: true;
}

export interface CardOutputs extends CardPart {
  readonly items: readonly (CardPart & { readonly statement: string; readonly measure?: string })[];
}

export interface CardComponents extends CardPart {
  readonly groups: readonly CardComponentGroup[];
  readonly excluded: readonly CardExcluded[];
}

export interface CardComponentGroup extends CardPart {
  /** The key of the section, such as `skills`. */
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  readonly count: number;
  readonly items: readonly CardComponent[];
}

export interface CardComponent extends CardPart {
  readonly statement: string;
  readonly id?: string;
  readonly ref?: string;
  readonly need: 'essential' | 'desirable';
  readonly prevalence: 'core' | 'common' | 'occasional';
  readonly origin: 'level' | 'function' | 'focus' | 'role';
  /** The origin in words: `from level P3`; absent for the role's own. */
  readonly originText?: string;
  readonly proficiency?: { readonly id: string; readonly name: string; readonly description?: string };
  readonly theme?: string;
  readonly status?: { readonly id: string; readonly name: string };
  readonly recordedSource?: string;
  /** What is expected at the role's level; `asAt` names the lower rung for which it was written. */
  readonly expectation?: { readonly text: string; readonly asAt?: string };
  readonly examples: readonly string[];
  readonly practice: readonly string[];
  readonly links: readonly CardLink[];
  /** Where the library defines it. */
  readonly library?: CardSource;
}

export interface CardExcluded extends CardPart {
  /** The id or ref that the role leaves out. */
  readonly component: string;
  readonly statement?: string;
  readonly originText?: string;
  readonly reason?: string;
}

export interface CardAliases extends CardPart {
  readonly items: readonly CardAlias[];
}

export interface CardAlias extends CardPart {
  readonly title: string;
  readonly type?: { readonly id: string; readonly name: string };
  readonly language?: string;
  readonly confidence?: Omit<CardConfidence, 'problems'>;
  readonly review: CardReview;
}

export interface CardClassifications extends CardPart {
  readonly systems: readonly CardSystem[];
}

/** The classifications of one code system. */
export interface CardSystem {
  readonly id: string;
  readonly name: string;
  readonly items: readonly CardClassification[];
}

export interface CardClassification extends CardPart {
  readonly code: string;
  /** `listed`: in the system's table; `unlisted`: not in it; `unchecked`: there is no table to look it up in. */
  readonly lookup: 'listed' | 'unlisted' | 'unchecked';
  /** The official title. */
  readonly title?: string;
  /** Kind of group, such as `detailed`. */
  readonly kind?: string;
  /** A group that holds many occupations, and is no occupation itself. */
  readonly tooCoarse: boolean;
  /** The official groups around it, from the largest. */
  readonly groups: readonly { readonly code: string; readonly title: string }[];
  readonly recordedSource?: { readonly id: string; readonly name: string };
  readonly confidence?: Omit<CardConfidence, 'problems'>;
  readonly review: CardReview;
}

export interface CardRecord {
  readonly owner?: CardText;
  readonly effectiveFrom?: CardText;
  readonly formerCodes: readonly (CardPart & { readonly text: string })[];
  /** The role's names in other systems. */
  readonly ids: readonly (CardPart & { readonly system: string; readonly text: string })[];
  /** The taxonomy's own fields. */
  readonly fields: readonly (CardPart & {
    readonly id: string;
    readonly label: string;
    readonly text: string;
  })[];
  readonly links: readonly (CardPart & CardLink)[];
}
