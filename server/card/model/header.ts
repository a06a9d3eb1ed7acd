import { confidenceBand } from '../../data/framework/defaults';
import { normalised } from '../../model/role/component';
import type { CardCrumb, CardHeader, CardLevelBadge } from '../card-model';
import type { CardConfidence, CardText, CardWord } from '../card-part';
import { type Building, label, plain, word, years } from './building';
import { defined } from './defined';

/** Superfunction › function › focus; an unknown segment of the code stands for itself. */
export function breadcrumb(building: Building): readonly CardCrumb[] {
  const { resolved, parts } = building;
  const { role } = resolved;
  const steps = [
    { kind: 'superfunction', found: resolved.superfunction, id: resolved.function?.superfunction },
    { kind: 'function', found: resolved.function, id: role.code?.function },
    { kind: 'focus', found: resolved.focus, id: role.code?.focus },
  ] as const;
  return steps.flatMap(({ kind, found, id }): CardCrumb[] => {
    const shownId = found?.id ?? id;
    if (shownId === undefined) return [];
    return [
      defined({
        kind,
        label: label(building, kind),
        id: shownId,
        name: found?.name ?? shownId,
        description: found?.description,
        ...parts.from(found?.source),
      }),
    ];
  });
}

/** The top of the card: who the role is and in what state. */
export function header(building: Building): CardHeader {
  const { resolved, parts } = building;
  const { head } = resolved.role;
  return defined({
    title: text(building, 'title', head.title),
    subtitle: subtitle(building),
    code: text(building, 'code', head.code),
    level: levelBadge(building),
    status: status(building),
    confidence: confidence(head.confidence, parts.at(['confidence'])),
    region: { text: resolved.region, ...parts.at(['region']) },
    overlay: head.region !== undefined && head.region !== resolved.taxonomy.region,
    version: optionalText(building, 'version', head.version),
    replacedBy: optionalText(building, 'replacedBy', head.replacedBy),
  });
}

/** A top-level value that has its place on the card even where it is missing. */
export function text({ parts }: Building, key: string, value: unknown): CardText {
  return defined({ text: plain(value), ...parts.at([key]) });
}

/** A top-level value that is left out of the card where it is missing. */
export function optionalText(building: Building, key: string, value: unknown): CardText | undefined {
  return plain(value) === undefined ? undefined : text(building, key, value);
}

/** A confidence with its band, at its place; undefined where none is given. */
export function confidence<T extends object>(
  value: number | undefined,
  place: T,
): (T & Omit<CardConfidence, 'problems' | 'path' | 'source'>) | undefined {
  return value === undefined ? undefined : { ...place, value, band: confidenceBand(value) };
}

function subtitle({ resolved }: Building): string | undefined {
  const noun = resolved.function?.noun;
  if (noun === undefined || normalised(noun) === normalised(resolved.role.head.title ?? '')) return undefined;
  return noun;
}

function levelBadge(building: Building): CardLevelBadge {
  const { resolved, parts } = building;
  const { level, role } = resolved;
  return defined({
    label: label(building, 'level'),
    id: level?.id ?? role.code?.level ?? role.head.level,
    name: level?.name,
    years: years(level?.typicalYears),
    ...parts.at(['level']),
  });
}

function status(building: Building): CardWord | undefined {
  const id = building.resolved.role.head.status;
  return id === undefined ? undefined : { ...word(building, 'status', id), ...building.parts.at(['status']) };
}
