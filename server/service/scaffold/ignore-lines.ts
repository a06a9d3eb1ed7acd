/** The text to add at the end of a list of names that Git leaves alone; empty where all patterns stand in it already. */
export function missingLines(text: string, patterns: readonly string[]): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const missing = patterns.filter((pattern) => !present.has(pattern));
  if (missing.length === 0) return '';
  const comment = '# Assessments are about people, and stay out of Git.';
  const gap = text === '' ? '' : text.endsWith('\n') ? eol : eol + eol;
  return gap + [comment, ...missing, ''].join(eol);
}
