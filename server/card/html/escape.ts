/** A piece of HTML that is already safe to put into a page. Only `html` makes it. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: texts are escaped, pieces of HTML kept, lists joined, and nothing gives nothing. */
export type Content = Html | string | number | undefined | null | false | readonly Content[];

/**
 * Template tag for HTML. Every value is escaped, in text and in quoted attributes alike, unless it is itself a piece
 * of HTML. Never put a value outside of text or a quoted attribute.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(strings.reduce((before, after, index) => before + render(values[index - 1]) + after));
}

/** Attributes, each with a space before it; those without a value are left out, those with '' stand alone. */
export function attributes(list: Readonly<Record<string, string | undefined | false>>): Html {
  const shown = Object.entries(list).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return [value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`];
  });
  return new Html(shown.join(''));
}

function render(content: Content): string {
  if (content === undefined || content === null || content === false) return '';
  if (content instanceof Html) return content.text;
  if (Array.isArray(content)) return content.map(render).join('');
  return escaped(String(content));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Control characters have no meaning in a text and some readers choke on them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function escaped(text: string): string {
  return text.replace(control, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
