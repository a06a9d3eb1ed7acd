import type { Joined } from './join';
import type {
  CodeSystem,
  ComponentType,
  EvidencePatterns,
  Expectation,
  FieldDefinition,
  FocusDefinition,
  FunctionDefinition,
  InheritedComponent,
  Level,
  LibraryItem,
  NamedDefinition,
  Proficiency,
  Track,
} from './taxonomy';
import { component, links, number, record, text, textRecord, texts } from './values';

/** Turns merged definitions into what the rest of the product works with. `dimensions` are the known dimension ids. */
export function toLevel({ raw, source, components }: Joined, dimensions: Iterable<string>): Level {
  return {
    id: raw.id,
    source,
    name: text(raw.name) ?? raw.id,
    track: text(raw.track),
    rank: number(raw.rank),
    summary: text(raw.summary),
    typicalYears: text(raw.typicalYears) ?? number(raw.typicalYears)?.toString(),
    titleWords: texts(raw.titleWords),
    news: text(raw.new),
    dimensions: Object.fromEntries(
      [...dimensions].flatMap((id) => {
        const shown = text(raw[id]);
        return shown === undefined ? [] : [[id, shown]];
      }),
    ),
    equivalents: textRecord(raw.equivalents),
    components: toInherited(components),
  };
}

export function toNamed({ raw, source }: Joined): NamedDefinition {
  return { id: raw.id, source, name: text(raw.name) ?? raw.id, description: text(raw.description) };
}

export function toTrack(joined: Joined): Track {
  return { ...toNamed(joined), continues: text(joined.raw.continues) };
}

export function toFunction(joined: Joined): FunctionDefinition {
  return {
    ...toNamed(joined),
    noun: text(joined.raw.noun),
    superfunction: text(joined.raw.superfunction),
    components: toInherited(joined.components),
  };
}

export function toFocus(joined: Joined): FocusDefinition {
  const functions = texts(joined.raw.functions);
  return {
    ...toNamed(joined),
    functions: functions.length > 0 ? functions : undefined,
    components: toInherited(joined.components),
  };
}

export function toComponentType(joined: Joined): ComponentType {
  return { ...toNamed(joined), plural: text(joined.raw.plural) ?? joined.raw.id };
}

export function toProficiency(joined: Joined): Proficiency {
  return { ...toNamed(joined), rank: number(joined.raw.rank) };
}

export function toField(joined: Joined): FieldDefinition {
  const { raw } = joined;
  const values = texts(raw.values);
  return {
    ...toNamed(joined),
    name: text(raw.label) ?? text(raw.name) ?? raw.id,
    values: values.length > 0 ? values : undefined,
    required: raw.required === true,
  };
}

export function toSystem(joined: Joined): CodeSystem {
  const selectable = texts(joined.raw.selectable);
  return {
    ...toNamed(joined),
    file: text(joined.raw.file),
    selectable: selectable.length > 0 ? selectable : undefined,
  };
}

export function toLibraryItem({ raw, source }: Joined): LibraryItem {
  const keyedBy = raw.levels ? 'levels' : raw.proficiencies ? 'proficiencies' : undefined;
  return {
    id: raw.id,
    source,
    type: text(raw.type),
    statement: text(raw.statement),
    examples: texts(raw.examples),
    practice: texts(raw.practice),
    links: links(raw.links),
    need: oneOf(['essential', 'desirable'], raw.need),
    prevalence: oneOf(['core', 'common', 'occasional'], raw.prevalence),
    proficiency: text(raw.proficiency),
    theme: text(raw.theme),
    status: text(raw.status),
    recordedSource: text(raw.source),
    keyedBy,
    expectations: keyedBy ? Object.entries(record(raw[keyedBy])).map(toExpectation) : [],
    evidence: toEvidence(record(raw.evidence)),
  };
}

function oneOf<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === value);
}

function toEvidence(raw: Readonly<Record<string, unknown>>): EvidencePatterns | undefined {
  const [paths, messages] = [texts(raw.paths), texts(raw.messages)];
  return paths.length + messages.length > 0 ? { paths, messages } : undefined;
}

function toExpectation([key, value]: [string, unknown]): Expectation {
  const fields = record(value);
  return {
    key,
    proficiency: text(fields.proficiency),
    expectation: text(value) ?? text(fields.expectation),
    examples: texts(fields.examples),
    practice: texts(fields.practice),
  };
}

function toInherited(components: Joined['components']): readonly InheritedComponent[] {
  return components.map(({ section, value, source }) => ({ section, data: component(value), source }));
}
