import { child, childrenNamed, type Element, elementsOf, textIn } from './element.ts';
import type { MarkupLink, MarkupText } from './markup-text.ts';
import { type Person, personIn } from './person.ts';
import { resolveUrl } from './resolve-url.ts';
import { textOf } from './text-construct.ts';

/** An entry of a feed in any of its formats, in plain words. */
export interface FeedEntry {
  id?: string;
  title?: string;
  url?: string;
  author?: Person;
  /** As the feed writes them; zones by their offset. */
  published?: string;
  updated?: string;
  /** The whole text where there is one, else the summary. */
  text?: string;
  summary?: string;
  /** Of the text. */
  links?: MarkupLink[];
  tags: string[];
  images: string[];
  /** What they show, as the feed says beside them, by address. */
  imageTexts?: Record<string, string>;
  language?: string;
  /** The feed's own title. */
  feed?: string;
}

const CONTENT = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem', 'xhtml:div', 'content:items'];
const SUMMARY = [
  'description',
  'summary',
  'abstract',
  'dc:description',
  'tagline',
  'media:description',
  'itunes:summary',
  'itunes:subtitle',
  'dcterms:abstract',
];
const PUBLISHED = ['published', 'pubdate', 'issued', 'dcterms:issued', 'dc:date', 'created', 'dcterms:created', 'date'];
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'lastbuilddate', 'lastmod'];
const AUTHORS = [
  'author',
  'dc:creator',
  'dc:author',
  'itunes:author',
  'media:credit',
  'creator',
  'managingeditor',
  'itunes:owner',
];
/** RFC 822 §5. */
const ZONES: Readonly<Record<string, string>> = {
  ut: '+0000',
  est: '-0500',
  edt: '-0400',
  cst: '-0600',
  cdt: '-0500',
  mst: '-0700',
  mdt: '-0600',
  pst: '-0800',
  pdt: '-0700',
};

/** @param feed what stands around the entries */
export function readEntry(entry: Element, feed: Element): FeedEntry {
  const [content, summary] = [firstText(entry, CONTENT), firstText(entry, SUMMARY)];
  const source = child(entry, 'source');
  const title = textOf(child(entry, 'title', 'dc:title', 'media:title'));
  const language = entry.language || (textIn(child(entry, 'dc:language', 'language')) ?? languageOf(feed));
  const author = authorOf(entry) ?? (source && authorOf(source)) ?? authorOf(feed);
  const [published, updated] = [dateIn(entry, PUBLISHED), dateIn(entry, UPDATED) ?? entry.attributes['lastmod']];
  const words = longer(content, summary);
  const id = idOf(entry);
  const url = absolute(linkOf(entry), feed);
  const name = textOf(child(feed, 'title')).text;
  const images = [...imagesOf(entry), ...words.images];
  const texts = { ...words.alts, ...textsBeside(entry) };
  return {
    ...(id !== undefined && { id }),
    ...(title.text !== '' && { title: title.text }),
    ...(url !== undefined && { url }),
    ...(author && { author }),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(words.text !== '' && { text: words.text }),
    ...(summary.text !== '' && { summary: summary.text }),
    ...(words.links.length > 0 && { links: words.links }),
    tags: tagsOf(entry),
    images: [...new Set(images)],
    ...(Object.keys(texts).length > 0 && { imageTexts: texts }),
    ...(language !== undefined && language !== '' && { language }),
    ...(name !== '' && { feed: name }),
  };
}

/** The address of an entry or a feed: the page for people, not the feed itself. */
export function linkOf(of: Element): string | undefined {
  const links = childrenNamed(of, 'link');
  const alternate = links.find(
    ({ attributes: { rel, href } }) => href !== undefined && /^(?:|alternate|.*#alternate)$/i.test((rel ?? '').trim()),
  );
  const href = alternate?.attributes['href'];
  if (alternate && href !== undefined && href.trim() !== '') return resolveUrl(href, alternate.base);
  const text = links.map((link) => [textIn(link), link.base] as const).find(([each]) => each !== undefined);
  if (text?.[0] !== undefined) return resolveUrl(text[0], text[1]);
  const guid = child(of, 'guid');
  const address = textIn(guid);
  if (guid && address !== undefined && guid.attributes['ispermalink'] !== 'false' && /^https?:/i.test(address))
    return address;
  const about = of.attributes['rdf:about'] ?? of.attributes['about'] ?? of.attributes['href'];
  if (about !== undefined && about.trim() !== '') return resolveUrl(about, of.base);
  const id = textIn(child(of, 'id'));
  return id !== undefined && /^https?:\/\//i.test(id) && links.length === 0 ? id : undefined;
}

/** Where nothing says what addresses are relative to, it's the page that the feed is of. */
function absolute(url: string | undefined, feed: Element): string | undefined {
  return url === undefined || /^[a-z][a-z\d+.-]*:/i.test(url) ? url : resolveUrl(url, linkOf(feed) ?? '');
}

function idOf(entry: Element): string | undefined {
  const own = textIn(child(entry, 'id', 'guid', 'dc:identifier'));
  return own ?? entry.attributes['rdf:about'] ?? linkOf(entry);
}

export function authorOf(of: Element): Person | undefined {
  for (const name of AUTHORS) {
    for (const each of childrenNamed(of, name)) {
      const found = personIn(each);
      if (found) return found;
    }
  }
  return undefined;
}

export function languageOf(feed: Element): string | undefined {
  return textIn(child(feed, 'language', 'dc:language')) ?? (feed.language === '' ? undefined : feed.language);
}

function firstText(of: Element, names: readonly string[]): MarkupText {
  for (const name of names) {
    for (const each of childrenNamed(of, name)) {
      const found = textOf(each);
      if (found.text !== '' || found.images.length > 0) return found;
    }
  }
  const group = child(of, 'media:group');
  return group && of.name !== 'media:group' ? firstText(group, names) : { text: '', images: [], links: [], alts: {} };
}

function longer(content: MarkupText, summary: MarkupText): MarkupText {
  return content.text === '' && summary.text !== ''
    ? {
        ...summary,
        images: [...content.images, ...summary.images],
        alts: { ...summary.alts, ...content.alts },
      }
    : content;
}

function dateIn(of: Element, names: readonly string[]): string | undefined {
  const text = textIn(child(of, ...names));
  if (text === undefined) return undefined;
  return text.replace(/\b([a-z]{2,3})$/i, (zone) => ZONES[zone.toLowerCase()] ?? zone);
}

function tagsOf(entry: Element): string[] {
  const named = childrenNamed(entry, 'category', 'dc:subject', 'media:category', 'itunes:category');
  const tags = named.map((each) => {
    const { label, term, text } = each.attributes;
    return label ?? term ?? text ?? textIn(each) ?? '';
  });
  const keywords = textIn(child(entry, 'itunes:keywords', 'media:keywords'))?.split(',') ?? [];
  return [...new Set([...tags, ...keywords].map((tag) => tag.replace(/\s+/g, ' ').trim()).filter((tag) => tag !== ''))];
}

function imagesOf(entry: Element): string[] {
  const all = [entry, ...childrenNamed(entry, 'media:group', 'media:content')].flatMap(elementsOf);
  return all.flatMap((each) => addressOf(each) ?? []);
}

function addressOf({ name, attributes, base }: Element): string | undefined {
  const { url, href, medium, type } = attributes;
  const isPicture = /^image\//i.test(type ?? '') || medium === 'image';
  const address =
    name === 'media:thumbnail' || (name === 'media:content' && isPicture) || (name === 'enclosure' && isPicture)
      ? url
      : name === 'itunes:image' || (name === 'link' && attributes['rel'] === 'enclosure' && isPicture)
        ? href
        : undefined;
  const whole = address === undefined ? '' : resolveUrl(address, base);
  return /^https?:/i.test(whole) ? whole : undefined;
}

/** `media:description` inside the picture, or in its group: what stands in the entry itself is about the entry. */
function textsBeside(entry: Element): Record<string, string> {
  const texts: Record<string, string> = {};
  const groups = [entry, ...childrenNamed(entry, 'media:group')];
  for (const group of groups) {
    const shared = group === entry ? undefined : textIn(child(group, 'media:description'));
    for (const picture of childrenNamed(group, 'media:content')) {
      const text = textIn(child(picture, 'media:description')) ?? shared;
      for (const each of [picture, ...childrenNamed(picture, 'media:thumbnail')]) {
        const address = addressOf(each);
        if (text !== undefined && address !== undefined) texts[address] = text;
      }
    }
  }
  return texts;
}
