/** A text as a part of a snippet: what would be read as a tab stop is escaped. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A snippet for clients that know no tab stops: `${1:draft}` becomes `draft`, `$0` and `${1}` nothing. */
export function withoutTabStops(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$(?:\d+|\{\d+(?::((?:\\.|[^\\}])*))?\})/g,
    (_, escaped?: string, preset?: string) => escaped ?? withoutEscapes(preset ?? ''),
  );
}

function withoutEscapes(text: string): string {
  return text.replace(/\\([\\$}])/g, '$1');
}
