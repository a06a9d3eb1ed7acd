import fs from 'node:fs';

/**
 * Writes the characters beyond ASCII in a built script as escapes. esbuild leaves them in patterns and in templates with
 * a tag (none of ours looks at their raw text); a single one makes the engine keep the whole script with two bytes a
 * character, which takes longer to read.
 */
export function escapeBeyondAscii(file) {
  const script = fs.readFileSync(file, 'utf8');
  const escaped = script.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (escaped !== script) fs.writeFileSync(file, escaped);
}
