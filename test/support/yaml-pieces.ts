/** What somebody may type, paste or leave behind in a file of YAML: signs, line ends, halves, and characters of no width. */
export const yamlPieces: readonly string[] = [
  ...[' ', '  ', '\t', '\n', '\r\n', '\r'],
  ...['- ', '-', ': ', ':', '#', ' #1 ', '"', "'", '[', ']', '{', '}', ',', '? ', '\\'],
  ...['&x ', '*x', '<<: *a', '!', '|', '>-', '@', '%'],
  ...['---\n', '...\n', '<<<<<<< a\n', '=======\n', '>>>>>>> b\n'],
  ...['• ', '\u00a0', '\u2028', '\u200b', '\0', '\ufeff', '👩‍💼'],
  ...['lev', 'key: value\n', '\n  - item\n', '\n   - off\n', '{{ x }}'],
];
