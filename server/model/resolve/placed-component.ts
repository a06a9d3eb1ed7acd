import type { ComponentData } from '../role/component';
import type { Part } from '../role/role';
import type { DefinitionSource } from '../taxonomy/taxonomy';
import type { Meaning, Notes, ResolvedComponent } from './resolved-role';

/** A component's meaning, which outlives the version of the file, at its place in one version. */
export class PlacedComponent implements ResolvedComponent {
  constructor(
    readonly meaning: Meaning,
    readonly notes: Notes,
    readonly part: Part<ComponentData> | undefined,
    readonly source: DefinitionSource | undefined,
  ) {}

  get section() {
    return this.meaning.section;
  }
  get type() {
    return this.meaning.type;
  }
  get statement() {
    return this.meaning.statement;
  }
  get expectation() {
    return this.meaning.expectation;
  }
  get proficiency() {
    return this.meaning.proficiency;
  }
  get need() {
    return this.meaning.need;
  }
  get prevalence() {
    return this.meaning.prevalence;
  }
  get theme() {
    return this.meaning.theme;
  }
  get status() {
    return this.meaning.status;
  }
  get recordedSource() {
    return this.meaning.recordedSource;
  }
  get examples() {
    return this.meaning.examples;
  }
  get practice() {
    return this.meaning.practice;
  }
  get links() {
    return this.meaning.links;
  }
  get origin() {
    return this.meaning.origin;
  }
  get data() {
    return this.meaning.data;
  }
  get item() {
    return this.meaning.item;
  }
}
