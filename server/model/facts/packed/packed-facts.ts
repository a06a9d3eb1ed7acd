import { once } from '../../once';
import { normalised } from '../../role/component';
import type { Span } from '../../text/span';
import type { RoleFacts, TextFact } from '../facts';
import type { Use, UseKind } from '../use';
import { pack, textFields, useKinds, useMarks } from './pack';
import { SignReader } from './signs';

/** What is read from packed facts only when somebody asks for it. */
type Details = Pick<RoleFacts, 'ids' | 'codeSpan' | 'texts' | 'statements' | 'uses'>;

/**
 * Facts of a role that is not open: what all files look at in others is at hand, everything else is read from the
 * packed string each time. Throws for a string that is none of `pack`.
 */
export class PackedFacts implements RoleFacts {
  readonly kind = 'role';
  readonly code: string | undefined;
  readonly region: string | undefined;
  readonly title: string | undefined;
  readonly level: string | undefined;
  readonly status: string | undefined;
  readonly owner: string | undefined;
  readonly replacedBy: string | undefined;
  readonly formerCodes: readonly string[];
  readonly refs: readonly string[];

  constructor(
    readonly uri: string,
    readonly taxonomy: string | undefined,
    readonly packed: string,
  ) {
    const signs = new SignReader(packed);
    this.code = signs.text();
    this.region = shared(signs.text());
    this.title = shared(signs.text());
    this.level = shared(signs.text());
    this.status = shared(signs.text());
    this.owner = shared(signs.text());
    this.replacedBy = signs.text();
    this.formerCodes = orNone(signs.texts());
    this.refs = orNone(signs.texts().map(shared));
  }

  get aliases(): readonly string[] {
    return aliasesIn(new SignReader(this.packed));
  }

  get ids(): Details['ids'] {
    return detailsOf(this.packed).ids;
  }

  get codeSpan(): Details['codeSpan'] {
    return detailsOf(this.packed).codeSpan;
  }

  get texts(): Details['texts'] {
    return detailsOf(this.packed).texts;
  }

  get statements(): Details['statements'] {
    return detailsOf(this.packed).statements;
  }

  get uses(): Details['uses'] {
    return detailsOf(this.packed).uses;
  }
}

/** A string that holds every text of the facts as it stands; undefined where there is none at hand. */
export function packedText(facts: RoleFacts): string | undefined {
  return facts instanceof PackedFacts ? facts.packed : undefined;
}

/** Whether a look at the details of facts is worth it for somebody who looks for an id or a part of one. */
export function mayName(facts: RoleFacts, id: string): boolean {
  return packedText(facts)?.includes(id) ?? true;
}

/** The same facts under another taxonomy. */
export function governedBy(facts: RoleFacts, taxonomy: string | undefined): RoleFacts {
  const packed = facts instanceof PackedFacts ? facts.packed : pack(facts);
  return new PackedFacts(facts.uri, taxonomy, packed);
}

const none: readonly string[] = [];

function orNone(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? none : texts;
}

const mostShared = 10_000;
const sharedTexts = once(() => new Map<string, string>());

/** The same text for all roles that say it: levels, statuses and library items are few. */
function shared<T extends string | undefined>(text: T): T | string {
  if (text === undefined) return text;
  const all = sharedTexts();
  const known = all.get(text);
  if (known !== undefined) return known;
  // A piece of a packed string would keep all of that in memory.
  const own = JSON.parse(JSON.stringify(text)) as string;
  if (all.size >= mostShared) all.clear();
  all.set(own, own);
  return own;
}

let last: { readonly packed: string; readonly details: Details } | undefined;

/** Whoever asks for one of them mostly asks for the next one too. */
function detailsOf(packed: string): Details {
  if (last?.packed !== packed) last = { packed, details: readDetails(packed) };
  return last.details;
}

function readDetails(packed: string): Details {
  const signs = new SignReader(packed);
  aliasesIn(signs);
  const ids = signs.texts();
  const codeSpan = readSpan(signs);
  const texts = readTexts(signs);
  return { ids, codeSpan, texts, statements: readStatements(signs, texts), uses: readUses(signs) };
}

/** Reads from the beginning to the end of the aliases, which stand before all that is many. */
function aliasesIn(signs: SignReader): readonly string[] {
  for (let skipped = 0; skipped < 7; skipped++) signs.text();
  signs.texts();
  signs.texts();
  return signs.texts();
}

function readSpan(signs: SignReader): Span | undefined {
  const start = signs.number() - 1;
  return start < 0 ? undefined : { start, end: start + signs.number() };
}

function readTexts(signs: SignReader): readonly TextFact[] {
  let line = 0;
  return signs.list(() => {
    const field = textFields[signs.number()] ?? 'statement';
    const text = signs.text() ?? '';
    line += signs.signed();
    const start = signs.number();
    return { field, text, line, start, end: start + signs.number() };
  });
}

function readStatements(signs: SignReader, texts: readonly TextFact[]): Details['statements'] {
  const said = signs.number() === 1 ? texts.filter(({ field }) => field === 'statement') : undefined;
  let from = 0;
  let index = 0;
  return signs.list(() => {
    const section = signs.text() ?? '';
    from += signs.signed();
    const span = { start: from, end: from + signs.number() };
    const text = said ? said[index++]?.text : undefined;
    if (text === undefined) return { section, key: signs.text() ?? '', span };
    return {
      section,
      span,
      // Few ask for it, and making it takes longer than reading all the rest.
      get key() {
        return normalised(text);
      },
    };
  });
}

function readUses(signs: SignReader): readonly Use[] {
  let line = 0;
  return signs.list(() => {
    const kind = useKinds[signs.number()] as UseKind;
    const marks = signs.number();
    const id = signs.text() ?? '';
    line += signs.signed();
    const start = signs.number();
    const end = start + signs.number();
    const within = marks & useMarks.within ? signs.text() : undefined;
    return {
      kind,
      id,
      line,
      start,
      end,
      ...(marks & useMarks.definition && { definition: true as const }),
      ...(marks & useMarks.segment && { part: 'segment' as const }),
      ...(marks & useMarks.key && { part: 'key' as const }),
      ...(marks & useMarks.former && { former: true as const }),
      ...(within !== undefined && { within }),
    };
  });
}
