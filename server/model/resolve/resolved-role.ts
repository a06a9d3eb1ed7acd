import type { ComponentData, Link } from '../role/component';
import type { Part, Role } from '../role/role';
import type { Neighbours } from '../taxonomy/ladder';
import type {
  ComponentType,
  DefinitionSource,
  FocusDefinition,
  FunctionDefinition,
  Level,
  LibraryItem,
  NamedDefinition,
  Proficiency,
  Taxonomy,
} from '../taxonomy/taxonomy';

export type Origin = 'level' | 'function' | 'focus' | 'role';

/** The library's text for a level; `asAt` names the lower rung that it was written for where none is for this one. */
export interface LevelText {
  readonly text: string;
  readonly asAt: string | undefined;
}

/** What a component says to a person holding the role, with the library's text for its level; nothing of its place. */
export interface Meaning {
  readonly section: string;
  readonly type: ComponentType | undefined;
  /** Text to show: the role's own, else the library's statement, else the ref. */
  readonly statement: string;
  /** What is expected at the role's level or proficiency, from the library. */
  readonly expectation: LevelText | undefined;
  readonly proficiency: Proficiency | undefined;
  readonly need: 'essential' | 'desirable';
  readonly prevalence: 'core' | 'common' | 'occasional';
  readonly theme: string | undefined;
  readonly status: string | undefined;
  /** Where the text comes from, as typed. */
  readonly recordedSource: string | undefined;
  readonly examples: readonly string[];
  readonly practice: readonly string[];
  readonly links: readonly Link[];
  readonly origin: Origin;
  readonly data: ComponentData;
  readonly item: LibraryItem | undefined;
}

/** What has been found out about a meaning. Whoever writes here looks at nothing but the meaning and its text. */
export class Notes {
  /** Questions, one bit each, to which the answer is that there is nothing to say. */
  quiet = 0;
  /** The rules that found nothing, as whoever runs them knows them. */
  quietUnder: object | undefined;
  readonly answers: unknown[] = [];
}

/** A component as a person holding the role meets it: inherited or own. */
export interface ResolvedComponent extends Meaning {
  /** The same object in every version in which nothing of the component changed but its place. */
  readonly meaning: Meaning;
  /** Kept with the meaning. */
  readonly notes: Notes;
  /** Its place in the role file; undefined for inherited ones. */
  readonly part: Part<ComponentData> | undefined;
  /** Its place in the taxonomy's files; undefined for own ones. */
  readonly source: DefinitionSource | undefined;
}

/** One kind of component with everything that belongs to it, own and inherited. */
export interface ResolvedSection {
  readonly key: string;
  readonly type: ComponentType | undefined;
  readonly components: readonly ResolvedComponent[];
}

/** An inherited component that the role leaves out, and why. */
export interface ExcludedComponent {
  readonly component: ResolvedComponent;
  readonly reason: string | undefined;
}

/** A later component with the same id or ref took the place of an inherited one. */
export interface ShadowedComponent {
  readonly hidden: ResolvedComponent;
  readonly by: ResolvedComponent;
}

/** A role as it is meant, after inheritance and library. The only thing that card, hovers and rules look at. */
export interface ResolvedRole {
  readonly role: Role;
  readonly taxonomy: Taxonomy;
  readonly level: Level | undefined;
  readonly neighbours: Neighbours | undefined;
  readonly function: FunctionDefinition | undefined;
  readonly focus: FocusDefinition | undefined;
  readonly superfunction: NamedDefinition | undefined;
  readonly region: string;
  /** Known sections in the taxonomy's order, then unknown ones in the file's. */
  readonly sections: readonly ResolvedSection[];
  /** The role's own components, in the order of its sections. */
  readonly own: readonly ResolvedComponent[];
  /** What level, function and focus give and the role keeps. */
  readonly inherited: readonly ResolvedComponent[];
  readonly excluded: readonly ExcludedComponent[];
  readonly shadowed: readonly ShadowedComponent[];
}
