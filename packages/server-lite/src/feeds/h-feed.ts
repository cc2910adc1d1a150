import { DomUtils } from 'htmlparser2';
import { mf2 } from 'microformats-parser';
import type { UntrustedItem } from '../domain/model.ts';
import { markupText } from '../sources/feed/markup-text.ts';
import { type DomElement, type DomNode, isElement } from '../sources/page/dom.ts';
import { objectIn, objectsIn, textIn, type Json } from '../sources/postings/reading.ts';
import { PLAIN_DATES } from '../sources/values/date-style.ts';
import { parseDate } from '../sources/values/parse-date.ts';

const MOST = 200;

/**
 * The postings that a page marks with classes (microformats.org/wiki/h-feed): its h-entries, those inside others left out.
 * One is told by its own address.
 */
export function entriesMarkedIn(page: readonly DomNode[], url: string): UntrustedItem[] {
  return outermost(page)
    .slice(0, MOST)
    .flatMap((element) => {
      const [item] = mf2(DomUtils.getOuterHTML(element), { baseUrl: url }).items;
      return (item && entry(objectIn(item['properties']) ?? {}, url)) ?? [];
    });
}

function outermost(nodes: readonly DomNode[]): DomElement[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return (node.attribs['class'] ?? '').split(/\s+/).includes('h-entry') ? [node] : outermost(node.children);
  });
}

function entry(properties: Json, page: string): UntrustedItem | undefined {
  const first = (name: string): unknown =>
    Array.isArray(properties[name]) ? (properties[name] as unknown[])[0] : undefined;
  const content = objectIn(first('content'));
  const html = textIn(content?.['html']);
  const words = html === undefined ? undefined : markupText(html, page);
  const name = textIn(first('name'))?.replace(/\s+/g, ' ').trim();
  const summary = textIn(first('summary'));
  const body = words?.text || textIn(content?.['value']) || textIn(first('content')) || summary || name;
  const url = [textIn(first('url')), textIn(first('uid'))].find((each) => /^https?:\/\//.test(each ?? ''));
  if (body === undefined || body === '' || url === undefined) return undefined;
  const author = objectIn(objectIn(first('author'))?.['properties']);
  const part = (of: Json | undefined, key: string) => objectsOrTexts(of?.[key])[0];
  const authorName = part(author, 'name') ?? textIn(first('author'));
  const date = parseDate(textIn(first('published')) ?? '', PLAIN_DATES, new Date().getUTCFullYear())?.date;
  const images = [...new Set([...objectsOrTexts(properties['photo']), ...(words?.images ?? [])])];
  const imageTexts = { ...words?.alts, ...textsOf(properties['photo']) };
  const tags = objectsOrTexts(properties['category']).map((tag) => tag.trim());
  // A name that is only the words themselves is none.
  const isTitled = name !== undefined && name !== '' && !body.replace(/\s+/g, ' ').startsWith(name.slice(0, 60));
  return {
    type: 'SocialMediaPosting',
    source: 'feed',
    sourceId: textIn(first('uid')) ?? url,
    isPlain: true,
    body,
    url,
    ...(isTitled && { title: name }),
    ...(authorName !== undefined && { authorName }),
    ...(part(author, 'url') !== undefined && { authorUrl: part(author, 'url') as string }),
    ...(date !== undefined && { datePublished: date }),
    ...(images.length > 0 && { images }),
    ...(Object.keys(imageTexts).length > 0 && { imageTexts }),
    ...(tags.length > 0 && { tags: tags.slice(0, 100) }),
  };
}

/** What a picture shows, by its address, where a page says so (`alt`). */
function textsOf(list: unknown): Record<string, string> {
  const said = objectsIn(list).flatMap(({ value, alt }) => {
    const [address, text] = [textIn(value), textIn(alt)];
    return address === undefined || text === undefined ? [] : [[address, text.trim()] as const];
  });
  return Object.fromEntries(said);
}

/** Pictures come as an address, or as one with what they show. */
function objectsOrTexts(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return [
    ...list.flatMap((each) => textIn(each) ?? []),
    ...objectsIn(list).flatMap(({ value }) => textIn(value) ?? []),
  ];
}
