import type { CardModel } from '../card-model';
import type { ComparedRole, Comparison } from './comparison';
import { facts, levelAspects, story } from './facts';
import { groups, totals } from './groups';

/** A role to compare: its card, and the Git revision of its text where that is not the text of now. */
export interface ToCompare {
  readonly model: CardModel;
  readonly revision?: string | undefined;
}

/** Two to four roles side by side, as data. Never fails: what a role does not say is an empty cell. */
export function comparison(roles: readonly ToCompare[]): Comparison {
  const models = roles.map(({ model }) => model);
  const statements = groups(models);
  return {
    format: 1,
    roles: roles.map(named),
    counts: totals(statements),
    facts: facts(models),
    level: levelAspects(models),
    story: story(models),
    groups: statements,
  };
}

function named({ model, revision }: ToCompare): ComparedRole {
  const { title, code } = model.header;
  return {
    uri: model.uri,
    ...(title.text === undefined ? {} : { title: title.text }),
    ...(code.text === undefined ? {} : { code: code.text }),
    ...(revision === undefined ? {} : { revision }),
  };
}
