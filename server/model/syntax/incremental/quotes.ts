const quotes = ["'", '"'] as const;

/**
 * The quotes that a text left open further up would find its end at, from `from` on. The library ends such a text
 * at the next line that is not indented far enough, but only where a closing quote stands anywhere below.
 */
export function closingQuotes(text: string, from: number): readonly string[] {
  return quotes.filter((quote) => (quote === "'" ? closesSingle(text, from) : closesDouble(text, from)));
}

function closesSingle(text: string, from: number): boolean {
  let at = text.indexOf("'", from);
  while (at >= 0 && text[at + 1] === "'") at = text.indexOf("'", at + 2);
  return at >= 0;
}

function closesDouble(text: string, from: number): boolean {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return true;
  }
  return false;
}
