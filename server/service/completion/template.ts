/** A place where the cursor stops, with a text that is there already. */
export interface Stop {
  readonly stop: string;
}

/** A text with stops. */
export type Template = readonly (string | Stop)[];

/** A place where the cursor stops in nothing. */
export const stop: Stop = { stop: '' };

/** A place where the cursor stops with a text selected, to be typed over. */
export function stopWith(text: string): Stop {
  return { stop: text };
}

/** The template as LSP snippet; the only stop, or none, is where the cursor ends. */
export function asSnippet(template: Template): string {
  const stops = template.filter((part) => typeof part !== 'string').length;
  let number = stops === 1 ? 0 : 1;
  return template
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&');
      const own = number++;
      return part.stop === '' ? `$${own}` : `\${${own}:${part.stop.replace(/[\\$}]/g, '\\$&')}}`;
    })
    .join('');
}

/** The template for clients without snippets. */
export function asText(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : part.stop)).join('');
}
