import type { CardAdjacent } from './card-adjacent';
import type { CardConfidence, CardPart, CardProblem, CardSeverity, CardText, CardWord } from './card-part';
import type {
  CardAliases,
  CardClassifications,
  CardComponents,
  CardLevel,
  CardOutputs,
  CardRecord,
  CardStory,
} from './card-sections';

/**
 * The card of a role as plain data. `rolewright card --format json` prints it, so its keys are a contract: a key
 * is added freely, never renamed or given another meaning (then `format` rises). A key whose value is not known is
 * absent; lists are always there.
 */
export interface CardModel {
  readonly format: 1;
  /** The role file; in an export the path of the role in it. */
  readonly uri: string;
  /** For whom the card was made, so that empty places are left out; absent for those who keep the roles. */
  readonly audience?: 'employee' | 'candidate';
  /** Language of the taxonomy's texts, such as `en`. */
  readonly language: string;
  /** Superfunction, function, focus; without what is not known. */
  readonly breadcrumb: readonly CardCrumb[];
  readonly header: CardHeader;
  /** How many problems the whole card shows. */
  readonly problemCounts: Readonly<Record<CardSeverity, number>>;
  /** Problems that belong to no part of the card. */
  readonly problems: readonly CardProblem[];
  readonly pay: CardPay;
  readonly summary: CardText;
  readonly story: CardStory | undefined;
  readonly level: CardLevel;
  readonly outputs: CardOutputs;
  /** The nearest roles; absent for a role without a code, and where other roles were not read. */
  readonly adjacent?: CardAdjacent;
  readonly components: CardComponents;
  readonly aliases: CardAliases;
  readonly classifications: CardClassifications;
  /** Owner, dates, codes, ids, links and the taxonomy's own fields. */
  readonly record: CardRecord;
}

export interface CardCrumb extends CardPart {
  readonly kind: 'superfunction' | 'function' | 'focus';
  /** What the taxonomy calls this step, such as `Job family`. */
  readonly label: string;
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

export interface CardHeader {
  readonly title: CardText;
  /** The function's word for a holder, where it differs from the title. */
  readonly subtitle?: string;
  readonly code: CardText;
  readonly level: CardLevelBadge;
  readonly status?: CardWord;
  readonly confidence?: CardConfidence;
  readonly region: CardText;
  /** The file holds what differs in its region from the role's main file. */
  readonly overlay: boolean;
  readonly version?: CardText;
  /** The code of the role that takes over. */
  readonly replacedBy?: CardText;
}

export interface CardLevelBadge extends CardPart {
  /** What the taxonomy calls a level, such as `Grade`. */
  readonly label: string;
  readonly id?: string;
  readonly name?: string;
  /** Typical years, such as `3–5`; never with a unit. */
  readonly years?: string;
}

export interface CardPay extends CardPart {
  readonly recorded: boolean;
  /** Left out on purpose: the card does not tell whether any is recorded. */
  readonly withheld?: true;
  /** The name of the file of pay from which it comes; absent where it stands in the role. */
  readonly file?: string;
  readonly currency?: string;
  /** The period's id, such as `year`. */
  readonly period?: string;
  readonly market?: CardMarket;
  readonly range?: CardRange;
}

export interface CardMarket extends CardPart {
  readonly median?: number;
  readonly p25?: number;
  readonly p75?: number;
  readonly basis?: { readonly id: string; readonly name: string };
  readonly asOf?: string;
}

export interface CardRange extends CardPart {
  readonly min?: number;
  readonly mid?: number;
  readonly max?: number;
}
