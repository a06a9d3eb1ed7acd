import { readAdjacency } from './adjacency';
import * as convert from './convert';
import { type Joined, joinList, type RawDefinition, type TaxonomyPart } from './join';
import type {
  Bridge,
  Definitions,
  DuplicateDefinition,
  NamedDefinition,
  RuleSetting,
  RuleSettings,
  RuleSeverity,
  Taxonomy,
  WordList,
} from './taxonomy';
import { record, text, textRecord, texts } from './values';

/** The framework that taxonomies start from: the same keys as a `taxonomy.yaml`, as plain data. */
export interface Framework {
  readonly [list: string]: unknown;
  readonly labels: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<WordList, readonly RawDefinition[]>>;
  readonly required: Readonly<Record<string, readonly string[]>>;
  readonly bridges: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Merges the files of one taxonomy with the framework. The first part must be that of `taxonomy.yaml` where there
 * is one (its scalars govern); libraries follow in the order of their paths.
 */
export function buildTaxonomy(framework: Framework, parts: readonly TaxonomyPart[], uri?: string): Taxonomy {
  const main = record(parts.find((part) => part.uri === uri)?.reading.data);
  const base: Framework = main.framework === 'none' ? { ...emptyOf(framework) } : framework;
  const duplicates: DuplicateDefinition[] = [];
  const join = <T>(list: string, to: (joined: Joined) => T): Definitions<T> =>
    mapValues(joinList(list, rawList(base[list]), parts, duplicates), to);
  const dimensions = join('dimensions', convert.toNamed);
  return {
    uri,
    name: text(main.name),
    language: text(main.language) ?? 'en',
    region: text(main.region) ?? 'global',
    currency: text(main.currency),
    labels: { ...framework.labels, ...flatLabels(record(main.labels)) },
    dimensions,
    levels: join('levels', (joined) => convert.toLevel(joined, dimensions.keys())),
    tracks: join('tracks', convert.toTrack),
    bridges: joinBridges(base, parts),
    superfunctions: join('superfunctions', convert.toNamed),
    functions: join('functions', convert.toFunction),
    focuses: join('focuses', convert.toFocus),
    componentTypes: join('componentTypes', convert.toComponentType),
    proficiencies: join('proficiencies', convert.toProficiency),
    fields: join('fields', convert.toField),
    systems: join('classificationSystems', convert.toSystem),
    library: join('library', convert.toLibraryItem),
    words: joinWords(framework, record(main.words)),
    required: new Map(
      Object.entries({ ...base.required, ...record(main.required) }).map(([k, v]) => [k, texts(v)]),
    ),
    adjacency: readAdjacency(framework.adjacency, main.adjacency),
    gitEvidence: main.gitEvidence === true,
    rules: ruleSettings(record(main.rules)),
    duplicates,
  };
}

/** Labels are looked up by flat names: those of the story are typed as a map and kept as `story.who`. */
function flatLabels(labels: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const story = Object.entries(textRecord(labels.story)).map(([key, label]) => [`story.${key}`, label]);
  return { ...textRecord(labels), ...Object.fromEntries(story) };
}

/** `framework: none` empties the lists that describe a company; words and labels are the tool's own and stay. */
function emptyOf(framework: Framework): Framework {
  return { labels: framework.labels, words: framework.words, required: framework.required, bridges: [] };
}

function rawList(value: unknown): readonly RawDefinition[] {
  return Array.isArray(value) ? value : [];
}

function mapValues<T>(map: ReadonlyMap<string, Joined>, to: (joined: Joined) => T): Definitions<T> {
  return new Map([...map].map(([id, joined]) => [id, to(joined)]));
}

/** Bridges are keyed by the pair of their ends, whichever way round. */
function joinBridges(framework: Framework, parts: readonly TaxonomyPart[]): readonly Bridge[] {
  const bridges = new Map<string, Bridge>();
  const key = (from: string, to: string): string => [from, to].sort().join(' ');
  for (const { from, to } of framework.bridges) {
    bridges.set(key(from, to), { from, to, oneWay: false, source: undefined });
  }
  for (const { uri, reading } of parts) {
    const list = reading.data.bridges;
    for (const [index, each] of Array.isArray(list) ? list.entries() : []) {
      const { from, to, oneWay, omit } = record(each) as Record<string, unknown>;
      if (typeof from !== 'string' || typeof to !== 'string') continue;
      if (omit === true) bridges.delete(key(from, to));
      else
        bridges.set(key(from, to), {
          from,
          to,
          oneWay: oneWay === true,
          source: { uri, path: ['bridges', index] },
        });
    }
  }
  return [...bridges.values()];
}

function joinWords(
  framework: Framework,
  added: Readonly<Record<string, unknown>>,
): Readonly<Record<WordList, Definitions<NamedDefinition>>> {
  const lists = Object.entries(framework.words).map(([list, words]) => {
    const more = rawList(added[list]).filter((word) => typeof word?.id === 'string');
    const all = new Map([...words, ...more].map((raw) => [raw.id, raw]));
    return [
      list,
      mapValues(
        new Map([...all].map(([id, raw]) => [id, { raw, source: undefined, components: [] }])),
        convert.toNamed,
      ),
    ];
  });
  return Object.fromEntries(lists);
}

const severities: readonly string[] = ['off', 'hint', 'info', 'warning', 'error'];

function ruleSettings(rules: Readonly<Record<string, unknown>>): RuleSettings {
  const settings = new Map<string, RuleSetting>();
  for (const [name, value] of Object.entries(rules)) {
    if (name === 'preset') continue;
    const long = record(value);
    const severity = severityOf(typeof value === 'string' || value === false ? value : long.severity);
    settings.set(name, { severity, allow: texts(long.allow) });
  }
  const preset = rules.preset;
  return { preset: preset === 'strict' || preset === 'off' ? preset : 'recommended', rules: settings };
}

/** YAML readers of version 1.1 write a bare `off` as false. */
function severityOf(value: unknown): RuleSeverity | undefined {
  if (value === false) return 'off';
  return severities.includes(value as string) ? (value as RuleSeverity) : undefined;
}
