import type { RoleFacts, TextFact } from '../facts';
import type { Use, UseKind } from '../use';
import { SignWriter } from './signs';

/**
 * Rises with every change of what is packed or of how facts are read from a text, so that a cache of an earlier
 * version is not taken for one of this.
 */
export const packedFormat = 2;

/** Kinds of uses and of texts by their numbers in packed facts. */
export const useKinds: readonly UseKind[] = [
  ...(['role', 'function', 'focus', 'superfunction', 'level', 'track', 'dimension', 'component'] as const),
  ...(['excluded', 'libraryItem', 'proficiency', 'componentType', 'section', 'field'] as const),
  ...(['fieldValue', 'system', 'occupation', 'word'] as const),
];
export const textFields: readonly TextFact['field'][] = ['title', 'alias', 'statement'];

/** What is true of a use, added up. */
export const useMarks = { definition: 1, segment: 2, key: 4, former: 8, within: 16 } as const;

/** Facts as one short string, without the file's address and its taxonomy. `unpacked` reads them back. */
export function pack(facts: RoleFacts): string {
  const signs = new SignWriter();
  const { code, region, title, level, status, owner, replacedBy, codeSpan } = facts;
  for (const text of [code, region, title, level, status, owner, replacedBy]) signs.text(text);
  for (const texts of [facts.formerCodes, facts.refs, facts.aliases, facts.ids])
    signs.list(texts, (text) => signs.text(text));
  signs.number(codeSpan ? codeSpan.start + 1 : 0);
  if (codeSpan) signs.number(codeSpan.end - codeSpan.start);
  packTexts(facts, signs);
  packStatements(facts, signs);
  packUses(facts.uses, signs);
  return signs.written;
}

function packTexts({ texts }: RoleFacts, signs: SignWriter): void {
  let line = 0;
  signs.list(texts, (fact) => {
    signs.number(textFields.indexOf(fact.field));
    signs.text(fact.text);
    signs.signed(fact.line - line);
    signs.number(fact.start);
    signs.number(fact.end - fact.start);
    line = fact.line;
  });
}

/** The key of a statement is its text made plain: it is left out where the texts say all of them. */
function packStatements({ statements, texts }: RoleFacts, signs: SignWriter): void {
  const isSaid = statements.length === texts.filter(({ field }) => field === 'statement').length;
  let from = 0;
  signs.number(isSaid ? 1 : 0);
  signs.list(statements, (statement) => {
    const { section, span } = statement;
    signs.text(section);
    signs.signed(span.start - from);
    signs.number(span.end - span.start);
    if (!isSaid) signs.text(statement.key);
    from = span.start;
  });
}

function packUses(uses: readonly Use[], signs: SignWriter): void {
  let line = 0;
  signs.list(uses, (use) => {
    signs.number(useKinds.indexOf(use.kind));
    signs.number(marksOf(use));
    signs.text(use.id);
    signs.signed(use.line - line);
    signs.number(use.start);
    signs.number(use.end - use.start);
    if (use.within !== undefined) signs.text(use.within);
    line = use.line;
  });
}

function marksOf({ definition, part, former, within }: Use): number {
  return (
    (definition ? useMarks.definition : 0) +
    (part === undefined ? 0 : useMarks[part]) +
    (former ? useMarks.former : 0) +
    (within === undefined ? 0 : useMarks.within)
  );
}
