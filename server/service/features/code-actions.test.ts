import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { cursor, snapshotOf, stateOf, taxonomyUri } from '../../../test/support/role-state';
import { parse } from '../../model/syntax/parse';
import { textDocument } from '../../model/syntax/tree';
import { check } from '../check/check';
import type { ClientAbilities, Snapshot } from '../snapshot';
import { codeActions } from './code-actions';

const plain: ClientAbilities = { commands: new Set(), snippetEdits: false, snippets: false };
const snippets: ClientAbilities = { ...plain, snippetEdits: true };
const quiet = 'rules:\n  missing-recommended: off\n  missing-expected: off\n';

interface Offered {
  readonly text: string;
  readonly actions: readonly CodeAction[];
  readonly titles: readonly string[];
}

function offered(
  marked: string,
  {
    abilities = plain,
    taxonomy = quiet,
    only,
  }: { abilities?: ClientAbilities; taxonomy?: string; only?: string[] } = {},
): Offered {
  const { text, offset } = cursor(marked);
  const state = stateOf(text, taxonomy);
  const tree = parse(textDocument(taxonomy, taxonomyUri));
  const snapshot: Snapshot = {
    ...snapshotOf(state),
    tree: (uri) => (uri === taxonomyUri ? tree : undefined),
  };
  const at = state.document.positionAt(offset);
  const problems = check(state, snapshot);
  const actions = codeActions(state, { start: at, end: at }, snapshot, problems, abilities, only);
  return { text, actions, titles: actions.map(({ title }) => title) };
}

function editOf({ actions }: Offered, title: string): TextDocumentEdit {
  const action = actions.find((each) => each.title.includes(title));
  const change = action?.edit?.documentChanges?.[0];
  if (!change || !('textDocument' in change)) throw new Error(`No edit for ${title}.`);
  return change;
}

/** The text after an action, as an editor without tab stops applies it. */
function applied(given: Offered, title: string, text = given.text): string {
  const { edits } = editOf(given, title);
  return TextDocument.applyEdits(textDocument(text), edits as TextEdit[]);
}

const role = `title: Senior Nurse
code: NURS.GEN.P3
level: P3
components:
  skill:
    - Wound care
  tasks:
    - He| rests.
    - Owns: the cabinet
`;

describe('fixes', () => {
  it('stand where the problem is, with its diagnostic, tied to the version', () => {
    const given = offered(role.replace('|', '').replace('skill:', 'sk|ill:'));
    const [first] = given.actions;
    expect(first).toMatchObject({
      title: 'Rename to “skills”',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'old-spelling' }],
      edit: { documentChanges: [{ textDocument: { version: 1 } }] },
    });
    expect(applied(given, 'Rename')).toContain('  skills:\n    - Wound care\n');
  });

  it('are not offered elsewhere', () => {
    expect(offered('title: Nurse\ncode: NURS.G|EN.P2\nlevel: P2\n').actions).toEqual([]);
  });

  it('of all safe problems come together, and without what is only proposed', () => {
    const given = offered(role.replace('|', '').replace('skill:', 'sk|ill:'));
    const text = applied(given, 'Fix all 2');
    expect(text).toContain('  skills:\n');
    expect(text).toContain('- "Owns: the cabinet"\n');
    expect(text).toContain('- He rests.\n');
    const source = offered(role, { only: ['source.fixAll'] });
    expect(source.actions).toMatchObject([{ kind: 'source.fixAll.rolewright' }]);
    expect(offered(role, { only: ['source.organizeImports'] }).actions).toEqual([]);
  });

  it('leave nothing to mend after all of them', () => {
    const text = applied(offered(role.replace('|', '').replace('skill:', 'sk|ill:')), 'Fix all 2');
    const state = stateOf(text, quiet);
    expect(check(state, snapshotOf(state)).filter(({ fix }) => fix)).toEqual([]);
  });

  it('declare a field in the taxonomy and keep its comments', () => {
    const taxonomy = `name: Acme
fields: # our own
  - id: flsa
    label: FLSA status # of the law
language: en
`;
    const given = offered('title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\npay|Grade: 7\n', { taxonomy });
    const change = editOf(given, 'field of the taxonomy');
    expect(change.textDocument).toEqual({ uri: taxonomyUri, version: null });
    expect(applied(given, 'field of the taxonomy', taxonomy)).toBe(
      taxonomy.replace('of the law\n', 'of the law\n  - id: payGrade\n    label: Pay grade\n'),
    );
    const none = offered('title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\npay|Grade: 7\n', {
      taxonomy: 'name: Acme\n',
    });
    expect(applied(none, 'field of the taxonomy', 'name: Acme\n')).toBe(
      'name: Acme\nfields:\n  - id: payGrade\n    label: Pay grade\n',
    );
  });
});

describe('tab stops', () => {
  const missing =
    'title: Nur|se\ncode: NURS.GEN.P2\nlevel: P2\nsummary: Rests.\ncomponents:\n  tasks:\n    - Rests.\n';

  it('are sent only to clients that understand them', () => {
    const taxonomy = 'rules:\n  missing-recommended: off\n';
    const [edit] = editOf(offered(missing, { abilities: snippets, taxonomy }), 'status')
      .edits as SnippetTextEdit[];
    expect(edit?.snippet).toEqual({ kind: 'snippet', value: `\nstatus: \${1:draft}` });
    expect(applied(offered(missing, { taxonomy }), 'status')).toContain('level: P2\nstatus: draft\nsummary');
  });

  it('never let the editor indent our lines a second time', () => {
    const text = 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\naliases:\n    - ty|pe: common\n';
    const [edit] = editOf(offered(text, { abilities: snippets }), 'Add “title”').edits as SnippetTextEdit[];
    expect(edit?.range.start.character).toBe(0);
    expect(edit?.snippet.value.startsWith('    - title')).toBe(true);
  });
});

describe('silencing', () => {
  it('writes a comment above the line, indented like it', () => {
    const given = offered(role);
    expect(applied(given, 'Silence “gendered-words” here')).toContain(
      '  tasks:\n    # rolewright-disable-next-line gendered-words -- reason\n    - He rests.\n',
    );
    expect(
      applied(given, 'in this file').startsWith('# rolewright-disable-file gendered-words -- reason\ntitle'),
    ).toBe(true);
  });

  it('stands above a text of several lines, where comments can stand', () => {
    const given = offered(
      'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nsummary: >\n  The nurse knows\n  what h|e does.\n',
    );
    const text = applied(given, 'here');
    expect(text).toContain(
      'level: P2\n# rolewright-disable-next-line gendered-words -- reason\nsummary: >\n',
    );
    const state = stateOf(text, quiet);
    expect(check(state, snapshotOf(state))).toEqual([]);
  });

  it('really silences, for every problem of a faulty role', () => {
    const state = stateOf(role.replace('|', ''), quiet);
    const problems = check(state, snapshotOf(state));
    expect(problems.length).toBeGreaterThan(3);
    for (const problem of problems) {
      const range = {
        start: state.document.positionAt(problem.start),
        end: state.document.positionAt(problem.end),
      };
      const actions = codeActions(state, range, snapshotOf(state), [problem], plain);
      for (const scope of ['here', 'in this file']) {
        const text = applied(
          { text: role.replace('|', ''), actions, titles: [] },
          `“${problem.rule}” ${scope}`,
        );
        const after = stateOf(text, quiet);
        const left = check(after, snapshotOf(after)).filter(({ rule }) => rule === problem.rule);
        expect(left, `${problem.rule} ${scope}`).toEqual([]);
      }
    }
  });

  it('has the reason as a tab stop', () => {
    const [edit] = editOf(offered(role, { abilities: snippets }), 'here').edits as SnippetTextEdit[];
    expect(edit?.snippet.value).toMatch(/ -- \$\{1:reason\}\n$/);
    expect(edit?.range.start).toEqual(edit?.range.end);
  });
});
