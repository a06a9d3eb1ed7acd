import type { ComponentData, Link } from '../role/component';
import type { Path } from '../text/span';
import type { Adjacency } from './adjacency';

/** Where a definition stands; undefined for the embedded framework. */
export interface DefinitionSource {
  readonly uri: string;
  readonly path: Path;
}

interface Definition {
  readonly id: string;
  readonly source: DefinitionSource | undefined;
}

export interface NamedDefinition extends Definition {
  readonly name: string;
  readonly description: string | undefined;
}

/** A component that a level, function or focus gives to every role of its own. */
export interface InheritedComponent {
  /** The plural key of its section, such as `skills`. */
  readonly section: string;
  readonly data: ComponentData;
  readonly source: DefinitionSource | undefined;
}

export interface Level extends Definition {
  readonly name: string;
  readonly track: string | undefined;
  /** Position on the one scale of all tracks; higher is more senior. */
  readonly rank: number | undefined;
  readonly summary: string | undefined;
  readonly typicalYears: string | undefined;
  readonly titleWords: readonly string[];
  /** What is new against the rung below. */
  readonly news: string | undefined;
  /** Texts by dimension id (`scope`, `autonomy`, … and those that the taxonomy adds). */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly equivalents: Readonly<Record<string, string>>;
  readonly components: readonly InheritedComponent[];
}

export interface Track extends NamedDefinition {
  readonly continues: string | undefined;
}

export interface Bridge {
  readonly from: string;
  readonly to: string;
  readonly oneWay: boolean;
  readonly source: DefinitionSource | undefined;
}

export interface FunctionDefinition extends NamedDefinition {
  /** The word for a holder, such as `DevOps Engineer`. */
  readonly noun: string | undefined;
  readonly superfunction: string | undefined;
  readonly components: readonly InheritedComponent[];
}

export interface FocusDefinition extends NamedDefinition {
  /** The functions that it is for; undefined: open to all. */
  readonly functions: readonly string[] | undefined;
  readonly components: readonly InheritedComponent[];
}

export interface ComponentType extends NamedDefinition {
  /** The key of its section in a role, such as `skills`. */
  readonly plural: string;
}

export interface Proficiency extends NamedDefinition {
  readonly rank: number | undefined;
}

export interface FieldDefinition extends NamedDefinition {
  readonly values: readonly string[] | undefined;
  readonly required: boolean;
}

export interface CodeSystem extends NamedDefinition {
  /** A file of codes, relative to the file that declares the system; undefined for embedded systems. */
  readonly file: string | undefined;
  readonly selectable: readonly string[] | undefined;
}

/** What is expected of a library item at one level or proficiency. */
export interface Expectation {
  readonly key: string;
  readonly proficiency: string | undefined;
  readonly expectation: string | undefined;
  readonly examples: readonly string[];
  readonly practice: readonly string[];
}

/** Traces in a Git repository that hint at the work of a library item. */
export interface EvidencePatterns {
  /** Patterns of file names, from the top folder of the repository. */
  readonly paths: readonly string[];
  /** Words in the messages of commits. */
  readonly messages: readonly string[];
}

export interface LibraryItem extends Definition {
  readonly type: string | undefined;
  readonly statement: string | undefined;
  readonly examples: readonly string[];
  readonly practice: readonly string[];
  readonly links: readonly Link[];
  /** What holds for every component that refers to the item and says nothing of its own. */
  readonly need: 'essential' | 'desirable' | undefined;
  readonly prevalence: 'core' | 'common' | 'occasional' | undefined;
  readonly proficiency: string | undefined;
  readonly theme: string | undefined;
  readonly status: string | undefined;
  /** Where its text comes from, as typed. */
  readonly recordedSource: string | undefined;
  /** Whether `expectations` are keyed by level or by proficiency; undefined where there are none. */
  readonly keyedBy: 'levels' | 'proficiencies' | undefined;
  readonly expectations: readonly Expectation[];
  /** Undefined where the item declares none. */
  readonly evidence: EvidencePatterns | undefined;
}

/** Word lists that a taxonomy extends by `words:`, and the fixed ones. */
export type WordList =
  | 'status'
  | 'aliasType'
  | 'basis'
  | 'review'
  | 'need'
  | 'prevalence'
  | 'period'
  | 'source';

export type RuleSeverity = 'off' | 'hint' | 'info' | 'warning' | 'error';

export interface RuleSetting {
  readonly severity: RuleSeverity | undefined;
  /** Words or texts that the rule accepts. */
  readonly allow: readonly string[];
}

export interface RuleSettings {
  readonly preset: 'recommended' | 'strict' | 'off';
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** Definitions by id, in the order in which people should see them. */
export type Definitions<T> = ReadonlyMap<string, T>;

/** Everything that all roles of one folder share: the framework, the taxonomy file and its libraries, merged. */
export interface Taxonomy {
  /** The governing `taxonomy.yaml`; undefined where only the embedded framework serves. */
  readonly uri: string | undefined;
  readonly name: string | undefined;
  readonly language: string;
  readonly region: string;
  readonly currency: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly levels: Definitions<Level>;
  readonly dimensions: Definitions<NamedDefinition>;
  readonly tracks: Definitions<Track>;
  readonly bridges: readonly Bridge[];
  readonly superfunctions: Definitions<NamedDefinition>;
  readonly functions: Definitions<FunctionDefinition>;
  readonly focuses: Definitions<FocusDefinition>;
  readonly componentTypes: Definitions<ComponentType>;
  readonly proficiencies: Definitions<Proficiency>;
  readonly fields: Definitions<FieldDefinition>;
  readonly systems: Definitions<CodeSystem>;
  readonly library: Definitions<LibraryItem>;
  readonly words: Readonly<Record<WordList, Definitions<NamedDefinition>>>;
  /** Parts that a role of a status must have, such as `components.skills` or `classifications.accepted`. */
  readonly required: ReadonlyMap<string, readonly string[]>;
  /** How near roles are to each other. */
  readonly adjacency: Adjacency;
  /** Whether traces of work may be looked for in a Git repository. */
  readonly gitEvidence: boolean;
  readonly rules: RuleSettings;
  readonly duplicates: readonly DuplicateDefinition[];
}

/** A second definition of an id; the first one counts. */
export interface DuplicateDefinition {
  readonly list: string;
  readonly id: string;
  readonly first: DefinitionSource | undefined;
  readonly second: DefinitionSource;
}
