/** An LSP snippet as it stands when nothing is typed at its stops: `${1:text}` gives its text, `$1` nothing. */
export function expandSnippet(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\d+|\$\{\d+\}|\$\{\d+:((?:\\[\\$}]|[^}])*)\}|\$\{\d+\|([^,|]*)[^|]*\|\}/g,
    (_, escaped?: string, text?: string, choice?: string) =>
      escaped ?? text?.replace(/\\([\\$}])/g, '$1') ?? choice ?? '',
  );
}
