import { syntaxRule } from '../support/syntax-rule';

export const unreadable = syntaxRule(
  {
    name: 'unreadable',
    title: 'A part of the file cannot be read',
    why: 'YAML is strict about spaces, colons, dashes and quotes. Where one of them is not as it expects, it cannot tell what belongs where. Rolewright goes on reading with the rest of the file, but the faulty part is missing on the card.',
    how: 'The message says what was found and, where the cause is clear, the light bulb mends it. Otherwise look at the indentation, the colon and the quotes of the line.',
    group: 'text',
    severity: 'error',
    examples: [
      {
        bad: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nsummary: "Looks after patients.\n',
        good: 'title: Nurse\ncode: NURS.GEN.P2\nlevel: P2\nsummary: "Looks after patients."\n',
      },
    ],
  },
  ({ rule }, rules) => !rules.has(rule),
);
