import { UNSPACED } from './search-words.ts';

const MAX_URL = 2000;
const MOST_PARTS = 32;
/** What says by which way somebody came, and nothing of where the address leads. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid?|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|srsltid)$/i;
const CHUNK = /[^\s<>"'“”‘’«»„（）「」『』【】〈〉《》，。；！？、|\\^`{}[\]]+/gu;
const PLAIN_PART = /[\x21-\x7e]+/g;
const NO_SPACES = new RegExp(`[${UNSPACED}]`, 'u');
const BEFORE = new Set('(*_~-.,:;!?#');
const BEHIND = new Set('.,:;!?)*_~');

/** An address as it is compared: without scheme, `www.`, port of the web, trailing slash and what only tracks. */
export interface Link {
  host: string;
  /** Parts of its path. */
  parts: readonly string[];
  /** `name=value`, without those that only track. */
  params: readonly string[];
}

/** Undefined for what is no address of the web. A bare `shop.example/path` is one. */
export function readLink(text: string): Link | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_URL) return undefined;
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed);
  if (hasScheme ? !/^https?:/i.test(trimmed) : !/^[^/?#@:]+\.[^/?#@:.]{2,}(?::\d+)?(?:[/?#]|$)/u.test(trimmed))
    return undefined;
  const url = URL.parse(hasScheme ? trimmed : `https://${trimmed}`);
  if (!url || url.username !== '' || !url.hostname.includes('.')) return undefined;
  const host = url.host.replace(/^www\./, '').replace(/\.$/, '');
  return {
    host,
    parts: url.pathname.split('/', MOST_PARTS).filter((part) => part !== ''),
    params: [...url.searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`),
  };
}

/** By what an address is found: its host, and its host with each beginning of its path. */
export function placesOf({ host, parts }: Link): string[] {
  const places = [host];
  for (const part of parts) places.push(`${places.at(-1)}/${part}`);
  return places;
}

/** Addresses that stand bare in a text, with and without a scheme. */
export function linksIn(text: string): { link: Link; start: number; end: number }[] {
  if (!text.includes('.')) return [];
  const found: { link: Link; start: number; end: number }[] = [];
  const look = (said: string, at: number): boolean => {
    if (!said.includes('.')) return false;
    const scheme = said.search(/https?:\/\//i);
    let start = Math.max(scheme, 0);
    let end = said.length;
    while (start < end && BEFORE.has(said[start]!)) start += 1;
    while (end > start && BEHIND.has(said[end - 1]!)) end -= 1;
    const link = readLink(said.slice(start, end));
    if (link) found.push({ link, start: at + start, end: at + end });
    return link !== undefined;
  };
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    // Writing without spaces puts none around an address either.
    if (NO_SPACES.test(chunk)) for (const { 0: part, index: at } of chunk.matchAll(PLAIN_PART)) look(part, index + at);
    look(chunk, index);
  }
  return found;
}
