import type { CardModel } from './card-model';

/** The card as JSON text for programs; the keys are those of `CardModel`. */
export function cardJson(model: CardModel): string {
  return `${JSON.stringify(model, null, 2)}\n`;
}
