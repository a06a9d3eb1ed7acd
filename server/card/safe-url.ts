/**
 * The address where it may become a link: `http`, `https` and `mailto` only, so that no typed address can run
 * anything. Undefined for every other text, also for relative addresses, which lead nowhere from a card.
 */
export function safeUrl(typed: string): string | undefined {
  const url = typed.trim();
  if (/[\s\p{Cc}]/u.test(url)) return undefined;
  return /^(https?:\/\/[^/?#]|mailto:[^/])/i.test(url) ? url : undefined;
}
