import type { CardRole } from '../card-adjacent';
import { safeUrl } from '../safe-url';

/**
 * A text inside a line of Markdown. What could be read as markup, as HTML or as a character code is escaped, and line
 * breaks become spaces, so that the reader sees exactly what was typed.
 */
export function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>{}|~$&]/g, '\\$&')
    .replace(/^([#=+-])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Several lines of text: blank lines part paragraphs, single line breaks are kept. */
export function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map(inline).filter(Boolean).join('\\\n'))
    .join('\n\n');
}

/** A code or id as it stands. Back-ticks inside need a longer fence around. */
export function code(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(plain) ? ' ' : '';
  // In a table even code must not hold a bare bar.
  return `${fence}${pad}${plain.replaceAll('|', '\\|')}${pad}${fence}`;
}

/** Where a role can be read, by the address of its file: for documents that stand beside others. */
export type RoleHref = (uri: string) => string | undefined;

/** Title and code of a role, which lead to it where there is a way. */
export function roleName({ uri, title, code: id }: CardRole, href: RoleHref | undefined): string {
  const address = href?.(uri);
  const name = title ? inline(title) : code(id);
  const way = address === undefined ? name : `[${name}](${address})`;
  return title ? `${way} ${code(id)}` : way;
}

/** A link where the address is safe; else its text alone. */
export function link(url: string, title?: string): string {
  const href = safeUrl(url);
  if (href === undefined) return title ? `${inline(title)} (${inline(url)})` : inline(url);
  return `[${inline(title ?? url)}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}
