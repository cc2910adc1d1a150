const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:[/?#]|$)/i;
export const MAX_URL = 2000;

/** An absolute http(s) address without credentials, or null for anything else. A bare domain gets `https://`. */
export function webUrl(text: string): string | null {
  const trimmed = text.trim();
  const address = DOMAIN.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!/^https?:\/\//i.test(address) || address.length > MAX_URL) return null;
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.username = '';
  url.password = '';
  const { href } = url;
  return /[\s<>"]/.test(href) ? null : href;
}
