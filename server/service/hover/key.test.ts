import { describe, expect, test } from 'vitest';
import { hovering } from '../../../test/support/hovering';

describe('keys', () => {
  test('a key with a list of words', () => {
    expect(hovering('|status: draft\n')).toMatchInlineSnapshot(`
      "[status]

      **Status** · *expected in a finished role*

      How far the role has come, from first draft to retired. A taxonomy can ask for more content as a role moves on, and can add words of its own.

      - \`draft\`: Still being written; much may be missing.
      - \`review\`: Written, and waiting for people to look at it.
      - \`approved\`: Agreed, and in use.
      - \`deprecated\`: Still in use, but no longer for new people; say what replaces it.
      - \`retired\`: No longer in use; kept for history."
    `);
  });

  test('a key that must be there', () => {
    expect(hovering('lev|el: P3\n')).toMatchInlineSnapshot(`
      "[level]

      **Level** · *always needed*

      The rung of the ladder on which the role stands, such as \`P3\`. It repeats the last part of the code, so that a reader sees it at once. What a level means is described once, in the taxonomy.

      - **Support:** S1 Support, Entry · S2 Support, Intermediate · S3 Support, Senior · S4 Support, Lead
      - **Professional:** P1 Entry · P2 Developing · P3 Career (mid-level) · P4 Senior · P5 Expert (staff, lead) · P6 Principal
      - **Management:** M1 Team lead · M2 Manager · M3 Senior manager · M4 Director · M5 Senior director · M6 Executive director
      - **Executive:** E1 Vice president · E2 Senior vice president · E3 Chief officer"
    `);
  });

  test('a part that the taxonomy asks for, and keys with a heading on the card', () => {
    expect(hovering('out|puts:\n  - A report.\n')).toMatchInlineSnapshot(`
      "[outputs]

      **Outputs** · *worth having*

      What the role delivers, as things that others can see and use. Write each as a sentence, or as \`statement\` and \`measure\` where it can be counted.

      Needed for a role with the status Approved."
    `);
    expect(hovering('story:\n  problem:\n    ext|ernal: Queues.\n')).toMatchInlineSnapshot(`
      "[external]

      **External**

      The problem as anyone can see it from outside, such as releases that wait in queues.

      On the card: *What others see*"
    `);
    expect(hovering('sto|ry:\n  who: A nurse.\n')).toContain('On the card: *Why this role exists*');
  });

  test('one key in place of another', () => {
    expect(hovering('components:\n  skills:\n    - stat|ement: Plans.\n').split('\n')[2]).toBe(
      '**Statement** · *needed, or `ref` in its place*',
    );
  });

  test('words that the taxonomy adds', () => {
    const taxonomy =
      'words:\n  status:\n    - id: piloted\n      name: Piloted\n      description: Tried *out*.\n';
    expect(hovering('status|: draft\n', { taxonomy })).toContain('- `piloted`: Tried \\*out\\*.');
  });

  test('keys of one’s own', () => {
    expect(hovering('x-note|: a\n')).toContain('A key of your own.');
    expect(hovering('ids:\n  work|day: JP1\n')).toContain(
      '**`workday`**\n\nThe number or name of this role in that system.',
    );
  });

  test('an unknown key, and a key where none belongs', () => {
    expect(hovering('colo|ur: red\n')).toBe('nothing');
    expect(hovering('aliases:\n  tit|le: A\n')).toBe('nothing');
  });
});

describe('fields of the taxonomy', () => {
  const taxonomy = `fields:
  - id: flsa
    label: FLSA status
    description: Whether overtime is paid.
    values: [exempt, non-exempt]
    required: true
  - id: note
    label: Note
`;

  test('the key', () => {
    expect(hovering('fl|sa: exempt\n', { taxonomy })).toMatchInlineSnapshot(`
      "[flsa]

      **FLSA status** · *a field of your taxonomy, always needed*

      Whether overtime is paid.

      One of: \`exempt\`, \`non-exempt\`"
    `);
  });

  test('the value', () => {
    expect(hovering('flsa: ex|empt\n', { taxonomy })).toMatchInlineSnapshot(`
      "[exempt]

      **FLSA status** · exempt

      Whether overtime is paid.

      One of: \`exempt\`, \`non-exempt\`"
    `);
    expect(hovering('flsa: exem|\n', { taxonomy })).toContain('`exem` is none of the values');
    expect(hovering('note: he|llo\n', { taxonomy })).toBe('nothing');
  });
});
