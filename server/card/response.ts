import type { ResolvedRole } from '../model/resolve/resolved-role';
import type { SyntaxTree } from '../model/syntax/tree';
import { renderCard } from './card';
import { type CardInput, cardModel } from './model';

/** A role at one version, as far as its card needs it; a `RoleState` of the service fits. */
export interface CardState {
  readonly uri: string;
  readonly tree: SyntaxTree;
  readonly resolved: ResolvedRole;
}

/** The answer; it travels as `CardResult` of the protocol. */
export interface CardResponse {
  readonly uri: string;
  readonly version: number | null;
  readonly html: string;
  readonly title: string;
  /** True where the text cannot be read now and `html` is the last good card. */
  readonly stale: boolean;
  /** False where parts of the text could not be read; such a card is not kept as the last good one. */
  readonly complete: boolean;
  readonly notice?: string;
}

export interface CardResponseInput extends Omit<CardInput, 'resolved'> {
  readonly state: CardState;
  /** Version of the open document; null for a file that is not open. */
  readonly version: number | null;
  /** The last good card that was sent for this file, if any. */
  readonly previous?: CardResponse | undefined;
  /** Commands of the editor that buttons of the card may run. */
  readonly commands?: ReadonlySet<string>;
  /** Something else that the reader should know, such as a taxonomy that cannot be read. */
  readonly notice?: string | undefined;
}

export const cardNotices = {
  stale:
    'This file cannot be read right now. Below is the last card that could be drawn; mend the text and it goes on.',
  partial: 'Parts of this file cannot be read right now. The card shows what can.',
} as const;

/** Rules of the reader under which the text is no longer what the person meant. */
const unreadable: ReadonlySet<string> = new Set(['unreadable', 'merge-conflict']);

/** The text is not what the person means: it is half typed, or merged with conflicts. */
export function cannotBeRead({ complete, problems }: SyntaxTree): boolean {
  return !complete || problems.some((problem) => unreadable.has(problem.rule));
}

/**
 * The answer to a card request. While the text cannot be read the last good card stays, marked as stale; where there
 * is none, the card shows what can be read.
 */
export function cardResponse(input: CardResponseInput): CardResponse {
  const { state, version, previous, notice } = input;
  const broken = cannotBeRead(state.tree);
  if (broken && previous?.complete) {
    return { ...previous, version, stale: true, notice: cardNotices.stale };
  }
  const { problems, catalogue, nearby } = input;
  const model = cardModel({ resolved: state.resolved, problems, catalogue, nearby });
  const text = [broken && cardNotices.partial, notice].filter(Boolean).join(' ');
  return {
    uri: state.uri,
    version,
    html: renderCard(model, 'fragment', input.commands),
    title: model.header.title.text ?? model.header.code.text ?? '',
    stale: false,
    complete: !broken,
    ...(text === '' ? {} : { notice: text }),
  };
}
