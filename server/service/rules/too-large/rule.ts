import { syntaxRule } from '../support/syntax-rule';

export const tooLarge = syntaxRule({
  name: 'too-large',
  title: 'The file is too large to be a role',
  why: 'A role file has a few hundred lines. Beyond the limits a file is left unread, so that nothing freezes while you type.',
  how: 'Split the file. If it was made by an export, export one file for each role.',
  group: 'text',
  severity: 'error',
  examples: [],
});
