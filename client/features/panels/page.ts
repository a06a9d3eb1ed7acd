/** Addresses as the panel's page may load them, and what its content policy needs. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** Where styles may come from, in the words of a content policy. */
  readonly styleSource: string;
  /** A fresh random word that lets our one script run, and no other. */
  readonly nonce: string;
  /** What a reader of the screen hears when the panel gets the focus. */
  readonly title: string;
}

/** The page around a card or a view: empty until its script draws what the server sends. */
export function panelPageHtml({ script, style, styleSource, nonce, title }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src ${styleSource}`,
    `script-src 'nonce-${nonce}'`,
    "img-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>${title}</title>
</head>
<body>
<div id="notice" role="status"></div>
<main id="card" tabindex="-1"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
