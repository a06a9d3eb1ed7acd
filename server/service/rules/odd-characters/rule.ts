import { syntaxRule } from '../support/syntax-rule';

export const oddCharacters = syntaxRule({
  name: 'odd-characters',
  title: 'The line contains an invisible or a lost character',
  why: 'Text pasted from a web page or a word processor brings characters along that look like a space or like nothing, but are read as text. Two words that look the same then differ. A � stands where a letter could not be read, because the file was saved in an encoding other than UTF-8.',
  how: 'Apply the fix; it takes them out or puts plain spaces in their place. A lost letter comes back when the file is opened in its own encoding; then save it as UTF-8.',
  group: 'text',
  severity: 'warning',
  examples: [
    {
      bad: 'title: Ward\u200b Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
      good: 'title: Ward Nurse\ncode: NURS.GEN.P2\nlevel: P2\n',
    },
  ],
});
