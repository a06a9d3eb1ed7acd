/**
 * Markdown whose typed parts are safe: only literals of `md` are read as Markdown, every value put into one is
 * escaped. The class keeps the two apart, so that a text from a file cannot slip through unescaped.
 */
export class Markdown {
  constructor(readonly source: string) {}
}

/** What may stand in an `md` text: a plain text (is escaped) or Markdown (stays). */
export type Inline = string | number | Markdown;

/** The most lines that a hover has: beyond that nobody reads. */
export const maxLines = 30;

const maxLength = 400;

/** Markdown with its values escaped: `` md`**${title}**` ``. */
export function md(literals: TemplateStringsArray, ...values: readonly Inline[]): Markdown {
  const parts = literals.map((literal, i) => {
    const value = values[i];
    return literal + (value === undefined ? '' : sourceOf(value));
  });
  return new Markdown(parts.join(''));
}

/**
 * A typed text as one line of Markdown that shows exactly its characters: nothing of it becomes emphasis, a link,
 * HTML, a list or an icon. Line breaks become spaces, very long texts are cut.
 */
export function escaped(text: string): string {
  return shortened(oneLine(text))
    .replace(/[\\`*_[\]<>&|~$@]/g, '\\$&')
    .replace(/:(?=\/)/g, '\\:')
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^(?:[-+#=]|(\d+)(?=[.)](?:\s|$)))/, (start, digits?: string) =>
      digits ? `${digits}\\` : `\\${start}`,
    );
}

/** A typed text in code style, whatever backticks it has itself. */
export function code(text: string): Markdown {
  const shown = shortened(oneLine(text));
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(shown) ? ' ' : '';
  return new Markdown(shown === '' ? '' : `${fence}${pad}${shown}${pad}${fence}`);
}

/** A link to a file; only its words where the address is no address of a file. */
export function fileLink(label: Inline, uri: string): Markdown {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(uri)) return new Markdown(sourceOf(label));
  const address = uri.replace(/[^\w\-.~:/?#@!$&+,;=%]/g, (unit) =>
    unit < '\u0080' ? `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}` : unit,
  );
  return new Markdown(`[${sourceOf(label)}](${address})`);
}

/** A link that runs a command of the client, which has to know it; `title` is shown when the mouse rests on it. */
export function commandLink(
  label: Inline,
  command: string,
  args: readonly (string | number)[],
  title: string,
): Markdown {
  const query = encodeURIComponent(JSON.stringify(args)).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  const shown = escaped(title).replace(/"/g, '&quot;');
  return new Markdown(`[${sourceOf(label)}](command:${command}?${query} "${shown}")`);
}

/** Parts one behind the other; `separator` is Markdown of our own and stays as it is. */
export function join(parts: readonly Inline[], separator: string): Markdown {
  return new Markdown(parts.map(sourceOf).join(separator));
}

/** A list of at most `max` items; `more` says how many were left out. */
export function list(
  items: readonly Inline[],
  max: number,
  more: (count: number) => Inline,
): Markdown | undefined {
  if (items.length === 0) return undefined;
  const kept = items.length > max ? [...items.slice(0, max), more(items.length - max)] : items;
  return join(
    kept.map((item) => new Markdown(`- ${sourceOf(item)}`)),
    '\n',
  );
}

/** A list with a line above it; nothing where the list is empty. */
export function titled(title: Markdown, items: Markdown | undefined): Markdown | undefined {
  return items && join([title, items], '\n');
}

/** Paragraphs and lists one below the other, within `maxLines`; what is undefined is left out. */
export function blocks(parts: readonly (Markdown | undefined)[]): Markdown {
  const sources = parts.flatMap((part) => (part === undefined || part.source === '' ? [] : [part.source]));
  const lines = sources.join('\n\n').split('\n');
  return new Markdown((lines.length > maxLines ? [...lines.slice(0, maxLines - 1), '…'] : lines).join('\n'));
}

function sourceOf(value: Inline): string {
  return value instanceof Markdown ? value.source : escaped(String(value));
}

/** Without line breaks, control characters and marks that turn the direction of text around. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

function shortened(text: string): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
