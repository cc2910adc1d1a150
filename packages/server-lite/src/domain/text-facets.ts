import type { Facet } from '@smm/sdk/schema';
import { decodeEntities, stripTags } from './html-to-text.ts';
import type { UntrustedFacet } from './model.ts';
import { webUrl } from './sanitize-url.ts';

const TYPES: readonly unknown[] = ['link', 'mention', 'hashtag'];
const MOST = 200;
/** Stand for where words that lead somewhere begin and end. No text holds them (Unicode: noncharacters). */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const ANCHOR = /<a(\s[^<>]*)?>|<\/a\s*>/gi;
const MARKS = /[\ufdd0\ufdd1]/g;

interface Anchor {
  url: string | null;
  type: UntrustedFacet['type'];
}

/**
 * Links, mentions and hashtags of words that came as HTML, as ranges of what became of them.
 *
 * @param text what `htmlToText` made of it
 * @returns none where it can't be told for sure what stands where
 */
export function htmlFacets(html: string, text: string): Facet[] {
  if (!/<a\s/i.test(html) || html.search(MARKS) !== -1) return [];
  const anchors: Anchor[] = [];
  const marked = html.replace(ANCHOR, (tag, attributes: string | undefined) => {
    if (tag.startsWith('</')) return CLOSE;
    anchors.push(anchorOf(attributes ?? ''));
    return OPEN;
  });
  // Spaces at their edges belong to no link.
  const words = decodeEntities(stripTags(closedBeforeBlanks(marked.replace(/\ufdd0(\s+)/g, `$1${OPEN}`))));
  if (words.replace(MARKS, '') !== text) return [];
  return rangesIn(words, anchors);
}

/**
 * Ranges that came with a text, where they are some of it.
 *
 * @param received the text as the ranges count
 * @param text what became of it
 */
export function plainFacets(given: readonly UntrustedFacet[], received: string, text: string): Facet[] {
  const before = received.indexOf(text);
  // Signs that nobody sees were taken out of its middle: the ranges count others.
  if (before === -1 || text === '') return [];
  const facets = given.slice(0, MOST).flatMap(({ start, end, type, url }) => {
    if (![start, end].every(Number.isSafeInteger) || !TYPES.includes(type)) return [];
    const address = url === undefined ? null : webUrl(url);
    return facet({ url: address, type }, text, Math.max(start - before, 0), end - before);
  });
  return apart(facets);
}

function anchorOf(attributes: string): Anchor {
  const value = (name: string) => {
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
    return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
  };
  const href = value('href').trim();
  const classes = value('class').split(/\s+/);
  const isTag = classes.includes('hashtag') || value('rel').split(/\s+/).includes('tag');
  return {
    url: /^https?:/i.test(href) ? webUrl(href) : null,
    type: isTag ? 'hashtag' : classes.includes('mention') ? 'mention' : 'link',
  };
}

function rangesIn(words: string, anchors: readonly Anchor[]): Facet[] {
  const facets: Facet[] = [];
  let text = '';
  let from = -1;
  let count = 0;
  let at = 0;
  for (const { 0: mark, index } of words.matchAll(MARKS)) {
    text += words.slice(at, index);
    at = index + 1;
    if (mark === OPEN) {
      from = text.length;
      count += 1;
    } else if (from !== -1) {
      facets.push(...facet(anchors[count - 1] as Anchor, text, from, text.length));
      from = -1;
    }
  }
  return apart(facets.slice(0, MOST));
}

function closedBeforeBlanks(text: string): string {
  const parts = text.split(CLOSE);
  const last = parts.pop() ?? '';
  const moved = parts.map((part) => {
    const kept = part.trimEnd();
    return kept + CLOSE + part.slice(kept.length);
  });
  return moved.join('') + last;
}

/** None where there is nothing to press, or half a character at an edge. */
function facet({ url, type }: Anchor, text: string, start: number, end: number): Facet[] {
  const said = text.slice(start, end);
  if (start >= end || end > text.length || said.trim() === '' || !said.isWellFormed()) return [];
  if (url === null) return type === 'link' ? [] : [{ start, end, type }];
  return [{ start, end, type, url }];
}

/** In their order, each after the one before. */
function apart(facets: readonly Facet[]): Facet[] {
  let at = 0;
  return facets
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < at) return false;
      at = end;
      return true;
    });
}
