import type { Catalogue } from '../model/catalogue/catalogue';
import type { Nearby } from '../model/coordinates/adjacent-role';
import type { ResolvedRole } from '../model/resolve/resolved-role';
import type { CardModel } from './card-model';
import type { CardProblem, CardSeverity } from './card-part';
import { adjacent } from './model/adjacent';
import type { Building } from './model/building';
import { components } from './model/components';
import { defined } from './model/defined';
import { breadcrumb, header, text } from './model/header';
import { level } from './model/level';
import { aliases, classifications } from './model/names';
import { Parts } from './model/parts';
import { pay } from './model/pay';
import { record } from './model/record';
import { story } from './model/story';

export interface CardInput {
  readonly resolved: ResolvedRole;
  /** What the checks found in the file; a `Problem` of the rules fits. */
  readonly problems: readonly CardProblem[];
  /** The table of a code system; undefined where there is none. */
  catalogue(system: string): Catalogue | undefined;
  /** The roles around this one, where others were read too. */
  readonly nearby?: Nearby | undefined;
}

/** Everything that the card of a role shows, as data. Never fails: what is missing or unknown has its empty place. */
export function cardModel({ resolved, problems, catalogue, nearby }: CardInput): CardModel {
  const parts = new Parts(resolved.role);
  const building: Building = { resolved, parts, catalogue, nearby };
  const { head } = resolved.role;
  const card = {
    format: 1 as const,
    uri: resolved.role.uri,
    language: resolved.taxonomy.language,
    breadcrumb: breadcrumb(building),
    header: header(building),
    pay: pay(building),
    summary: text(building, 'summary', head.summary),
    story: story(building),
    level: level(building),
    outputs: outputs(building),
    ...defined({ adjacent: adjacent(building) }),
    components: components(building),
    aliases: aliases(building),
    classifications: classifications(building),
    record: record(building),
  };
  const shown = problems.map(({ rule, severity, message, path }) => ({ rule, severity, message, path }));
  return { ...card, problemCounts: counts(shown), problems: parts.place(shown) };
}

function outputs({ resolved, parts }: Building): CardModel['outputs'] {
  return {
    items: resolved.role.outputs.flatMap(({ data, path }) =>
      data.statement
        ? [
            {
              statement: data.statement,
              ...(data.measure === undefined ? {} : { measure: data.measure }),
              ...parts.at(path),
            },
          ]
        : [],
    ),
    ...parts.at(['outputs']),
  };
}

function counts(problems: readonly CardProblem[]): Readonly<Record<CardSeverity, number>> {
  const count = (severity: CardSeverity): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info'), hint: count('hint') };
}
