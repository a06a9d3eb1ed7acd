import { once } from '../../once';
import { normalised } from '../../role/component';
import type { Span } from '../../text/span';
import type { RoleFacts, TextFact } from '../facts';
import { type FactsDetails, type FactsHead, LazyFacts } from '../lazy-facts';
import type { Use, UseKind } from '../use';
import { pack, textFields, useKinds, useMarks } from './pack';
import { SignReader } from './signs';

/**
 * Facts of a role that is not open: everything but the head is read from the packed string each time. Throws for a
 * string that is none of `pack`.
 */
export class PackedFacts extends LazyFacts {
  constructor(
    uri: string,
    taxonomy: string | undefined,
    readonly packed: string,
  ) {
    super({ uri, taxonomy, ...readHead(new SignReader(packed)) });
  }

  override get aliases(): readonly string[] {
    return aliasesIn(new SignReader(this.packed));
  }

  protected override get details(): FactsDetails {
    return detailsOf(this.packed);
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

let last: { readonly packed: string; readonly details: FactsDetails } | undefined;

/** Whoever asks for one of them mostly asks for the next one too. */
function detailsOf(packed: string): FactsDetails {
  if (last?.packed !== packed) last = { packed, details: readDetails(packed) };
  return last.details;
}

function readHead(signs: SignReader): Omit<FactsHead, 'uri' | 'taxonomy'> {
  return {
    code: signs.text(),
    region: shared(signs.text()),
    title: shared(signs.text()),
    level: shared(signs.text()),
    status: shared(signs.text()),
    owner: shared(signs.text()),
    replacedBy: signs.text(),
    formerCodes: orNone(signs.texts()),
    refs: orNone(signs.texts().map(shared)),
  };
}

function readDetails(packed: string): FactsDetails {
  const signs = new SignReader(packed);
  aliasesIn(signs);
  const ids = signs.texts();
  const codeSpan = readSpan(signs);
  const texts = readTexts(signs);
  const statements = readStatements(signs, texts);
  // They stand last and are the most: whoever wants the rest alone does not read them.
  const uses = once(() => readUses(signs));
  return {
    ...{ ids, codeSpan, texts, statements },
    get uses() {
      return uses();
    },
  };
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

function readStatements(signs: SignReader, texts: readonly TextFact[]): FactsDetails['statements'] {
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
