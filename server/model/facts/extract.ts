import { normalised } from '../role/component';
import type { Role } from '../role/role';
import type { Node } from '../syntax/node';
import type { RoleFacts, TextFact } from './facts';
import type { FactsHead } from './lazy-facts';
import { firstLineOf } from './line-span';
import { usesIn } from './uses';

/** The facts of a role that has been read. */
export function factsOf(role: Role, taxonomy: string | undefined): RoleFacts {
  return detached(factsIn(role, taxonomy));
}

/** The same made of pieces of the file's text, which keep all of it in memory for as long as they are kept. */
export function factsIn(role: Role, taxonomy: string | undefined): RoleFacts {
  const parts = role.sections.flatMap((section) =>
    section.parts.map((part) => ({ section: section.key, part })),
  );
  const code = role.view.at(role.tree.root, ['code']);
  return {
    kind: 'role',
    ...headOf(role, taxonomy),
    codeSpan: code && { start: code.start, end: code.end },
    aliases: aliasesOf(role),
    ids: parts.flatMap(({ part }) => part.data.id ?? []),
    statements: parts.flatMap(({ section, part: { data, node } }) =>
      data.statement === undefined ? [] : [statementIn(section, data.statement, node)],
    ),
    uses: usesIn('role', role.tree, role.view),
    texts: textsOf(role),
  };
}

/** What all roles are asked for together, of a role that has been read under a taxonomy. */
export function headOf({ uri, head, sections }: Role, taxonomy: string | undefined): FactsHead {
  const { code, region, title, level, status, owner, replacedBy, formerCodes = [] } = head;
  const refs: string[] = [];
  for (const { parts } of sections)
    for (const { data } of parts) if (data.ref !== undefined) refs.push(data.ref);
  return { uri, taxonomy, code, region, title, level, status, owner, replacedBy, formerCodes, refs };
}

/** The other titles of a role, in the order of the file. */
export function aliasesOf({ aliases }: Role): readonly string[] {
  return aliases.flatMap(({ data }) => data.title ?? []);
}

function statementIn(
  section: string,
  statement: string,
  { start, end }: Node,
): RoleFacts['statements'][number] {
  return {
    section,
    get key() {
      return normalised(statement);
    },
    span: { start, end },
  };
}

/** The same with texts of its own: pieces of the text of a file would keep all of it in memory. */
function detached(facts: RoleFacts): RoleFacts {
  return JSON.parse(JSON.stringify(facts)) as RoleFacts;
}

function textsOf(role: Role): readonly TextFact[] {
  const { view, tree } = role;
  const fact = (field: TextFact['field'], text: string | undefined, node: Node | undefined): TextFact[] =>
    node && text ? [{ field, text, ...firstLineOf(tree.document, node) }] : [];
  return [
    ...fact('title', role.head.title, view.at(tree.root, ['title'])),
    ...role.aliases.flatMap(({ data, node }) =>
      fact('alias', data.title, view.follow(node.child('title')) ?? node),
    ),
    ...role.sections.flatMap(({ parts }) =>
      parts.flatMap(({ data, node }) =>
        fact('statement', data.statement, view.follow(node.child('statement')) ?? node),
      ),
    ),
  ];
}
