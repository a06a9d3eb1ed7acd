import type { ResolvedComponent, ResolvedRole } from '../../model/resolve/resolved-role';
import type { Edit, Path, Span } from '../../model/text/span';
import type { AnyState, FileState, RoleState, Snapshot } from '../snapshot';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A change that a finding offers. Offsets count in the checked version of the file. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The texts carry tab stops (`${1:…}`) for clients that understand them. */
  readonly snippet?: boolean;
  /** Edits of another file, such as the taxonomy; `edits` is then empty. */
  readonly otherFile?: { readonly uri: string; readonly edits: readonly Edit[] };
  /** A command of the client that does it, given the file; `edits` is then empty. Offered where the client has it. */
  readonly command?: string;
}

/** Something that a rule found, as a value. */
export interface Finding extends Span {
  readonly message: string;
  /** Where it belongs in the role, for the card; by default the value at `start`. */
  readonly path?: Path;
  /** A milder severity than the rule's own. */
  readonly severity?: Severity;
  /** Safe: may run on save and in fix-all. At most one. */
  readonly fix?: Fix;
  /** A person chooses. */
  readonly suggest?: readonly Fix[];
  readonly related?: readonly { readonly uri: string; readonly span: Span; readonly message: string }[];
}

/** What every rule may look at, in a file of any kind. */
export interface AnyContext<S extends AnyState = AnyState> {
  readonly state: S;
  readonly snapshot: Snapshot;
  /** Words or texts that the taxonomy allows for this rule. */
  readonly allow: readonly string[];
  /** The names of all rules, for rules that read rule names. */
  readonly rules: ReadonlySet<string>;
}

/** What a rule may look at in a role file. */
export interface CheckContext extends AnyContext<RoleState> {
  readonly resolved: ResolvedRole;
}

/** What a rule may look at in a file that is no role: a `taxonomy.yaml`, a library, a pay file, an assessment. */
export type FileContext = AnyContext<FileState>;

export interface ComponentContext extends CheckContext {
  /** An own component of the role (never an inherited one); its findings lie inside its item. */
  readonly component: ResolvedComponent;
}

export interface RuleMeta {
  /** Lower-case words joined by hyphens: the name in problems, settings and comments. */
  readonly name: string;
  readonly title: string;
  /** Why it matters, for the rule's page: one or two short paragraphs. */
  readonly why: string;
  /** What to do, for the rule's page. */
  readonly how: string;
  readonly group:
    | 'text'
    | 'structure'
    | 'codes'
    | 'statements'
    | 'levels'
    | 'fairness'
    | 'taxonomy'
    | 'assessments';
  readonly severity: Severity | 'off';
  /** Severity under `preset: strict`, where it differs. */
  readonly strict?: Severity;
  /** The rule reads English and is silent elsewhere. */
  readonly english?: boolean;
  /** How editors show what is found: faded as unnecessary, or struck through as deprecated. */
  readonly tag?: 'unnecessary' | 'deprecated';
  readonly examples: readonly RuleExample[];
}

/** A small file that breaks the rule, and the same file mended: shown on the rule's page and run as a test. */
export interface RuleExample {
  readonly bad: string;
  readonly good: string;
  /** What the file is, where it is no role. */
  readonly kind?: FileState['kind'];
  /** The `taxonomy.yaml` above it, where the rule needs one. */
  readonly taxonomy?: string;
  /** Other files of the same folder, by name, where the rule looks at several. */
  readonly others?: Readonly<Record<string, string>>;
}

interface AnyRule {
  readonly meta: RuleMeta;
  /** The same check for a file that is no role, where the rule has something to say there. */
  readonly inFile?: (context: FileContext) => Iterable<Finding>;
}

/**
 * A named check. The unit says what a result depends on, so that results can be kept: `component` on one own
 * component and the taxonomy, `role` on the file and the taxonomy, `taxonomy` on the index too. A rule of the unit
 * `file` looks at other files only.
 */
export type Rule =
  | (AnyRule & { readonly unit: 'component'; check(context: ComponentContext): Iterable<Finding> })
  | (AnyRule & { readonly unit: 'role' | 'taxonomy'; check(context: CheckContext): Iterable<Finding> })
  | (AnyRule & { readonly unit: 'file'; inFile(context: FileContext): Iterable<Finding> });

/** A finding with the severity that counts here. What is published, shown on the card and fixed. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: Path;
}
