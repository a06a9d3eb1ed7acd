import type { RoleFacts } from './facts';

/** What all roles are asked for together, so that it is always at hand. */
export type FactsHead = Omit<RoleFacts, 'kind' | 'aliases' | keyof FactsDetails>;

/** What one role is asked for at a time. */
export type FactsDetails = Pick<RoleFacts, 'codeSpan' | 'ids' | 'texts' | 'statements' | 'uses'>;

/** Facts with their head at hand; their details are looked for when somebody asks for one of them. */
export abstract class LazyFacts implements RoleFacts {
  readonly kind = 'role';
  readonly uri: string;
  readonly taxonomy: string | undefined;
  readonly code: string | undefined;
  readonly region: string | undefined;
  readonly title: string | undefined;
  readonly level: string | undefined;
  readonly status: string | undefined;
  readonly owner: string | undefined;
  readonly replacedBy: string | undefined;
  readonly formerCodes: readonly string[];
  readonly refs: readonly string[];

  constructor(head: FactsHead) {
    this.uri = head.uri;
    this.taxonomy = head.taxonomy;
    this.code = head.code;
    this.region = head.region;
    this.title = head.title;
    this.level = head.level;
    this.status = head.status;
    this.owner = head.owner;
    this.replacedBy = head.replacedBy;
    this.formerCodes = head.formerCodes;
    this.refs = head.refs;
  }

  abstract get aliases(): readonly string[];

  protected abstract get details(): FactsDetails;

  get codeSpan(): FactsDetails['codeSpan'] {
    return this.details.codeSpan;
  }

  get ids(): FactsDetails['ids'] {
    return this.details.ids;
  }

  get texts(): FactsDetails['texts'] {
    return this.details.texts;
  }

  get statements(): FactsDetails['statements'] {
    return this.details.statements;
  }

  get uses(): FactsDetails['uses'] {
    return this.details.uses;
  }
}
