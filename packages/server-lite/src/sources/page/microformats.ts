import { DomUtils } from 'htmlparser2';
import { mf2 } from 'microformats-parser';
import { markupText } from '../feed/markup-text.ts';
import { AS_IT_IS, type DomElement, type DomNode, elementsIn, isElement } from './dom.ts';
import { type Thing, thing } from './thing.ts';

/** In UTF-16 units. */
const BATCH = 1 << 18;

type Properties = Record<string, unknown[]>;
interface Item {
  type?: string[];
  properties: Properties;
  children?: Item[];
  value?: string;
}

/** Reviews that a page marks with classes: h-review, and hReview before it. */
export function microformatThings(page: readonly DomNode[], base: string): Thing[] {
  const baseUrl = base === '' ? 'https://page.invalid/' : base;
  const found: Thing[] = [];
  let batch = '';
  const flush = () => {
    found.push(...reviewsIn(mf2(batch, { baseUrl }).items));
    batch = '';
  };
  // Review by review, not as a page: the parser builds a tree of its own.
  for (const element of outermost(page, (each) => hasClass(each, 'h-review') || hasClass(each, 'hreview'))) {
    const html = DomUtils.getOuterHTML(element, AS_IT_IS);
    const published = hasClass(element, 'hreview') ? dateOf(element) : undefined;
    if (published === undefined) {
      batch += html;
      if (batch.length > BATCH) flush();
      continue;
    }
    // The parser leaves out when the older ones were written.
    const [one, ...more] = reviewsIn(mf2(html, { baseUrl }).items);
    if (one) found.push(thing(one.types, { ...one.properties, datePublished: [published] }), ...more);
  }
  if (batch !== '') flush();
  return found;
}

function dateOf(element: DomElement): string | undefined {
  const [date] = elementsIn(element.children, (each) => hasClass(each, 'dtreviewed'));
  return date && (date.attribs['title'] ?? date.attribs['datetime'] ?? DomUtils.innerText(date.children).trim());
}

function outermost(page: readonly DomNode[], wanted: (element: DomElement) => boolean): DomElement[] {
  return page.flatMap((node) => {
    if (!isElement(node)) return [];
    return wanted(node) ? [node] : outermost(node.children, wanted);
  });
}

function hasClass({ attribs }: DomElement, name: string): boolean {
  return (attribs['class'] ?? '').split(/\s+/).includes(name);
}

function reviewsIn(items: readonly unknown[]): Thing[] {
  return items.flatMap((item) => {
    if (!isItem(item)) return [];
    const own = item.type?.includes('h-review') ? [review(item)] : reviewsIn(Object.values(item.properties).flat());
    return [...own, ...reviewsIn(item.children ?? [])];
  });
}

function review({ properties }: Item): Thing {
  const [rating] = properties['rating'] ?? [];
  const scale = isItem(rating) ? rating.properties : {};
  const stars = first(scale['value']) ?? first(scale['average']) ?? text(rating);
  const best = first(properties['best']) ?? first(scale['best']);
  const worst = first(properties['worst']) ?? first(scale['worst']);
  const [author] = properties['author'] ?? properties['reviewer'] ?? [];
  const [item] = properties['item'] ?? [];
  const title = first(properties['name']) ?? first(properties['summary']);
  const content = first(properties['content']) ?? first(properties['description']);
  return thing(['Review'], {
    // A name is implied from all of a review's text where none is given.
    ...(title !== undefined && title.replace(/\s+/g, '') !== content?.replace(/\s+/g, '') && { name: [title] }),
    ...(content !== undefined && { reviewBody: [content] }),
    ...(stars !== undefined && {
      reviewRating: [
        thing(['Rating'], {
          ratingValue: [stars],
          ...(best !== undefined && { bestRating: [best] }),
          ...(worst !== undefined && { worstRating: [worst] }),
        }),
      ],
    }),
    ...(author !== undefined && { author: [card(author, 'Person')] }),
    ...(item !== undefined && { itemReviewed: [card(item, 'Thing')] }),
    datePublished: texts(properties['published'] ?? properties['reviewed'] ?? properties['dtreviewed']),
    url: texts(properties['url']),
    keywords: texts(properties['category']),
    image: texts(properties['photo']),
  });
}

function card(value: unknown, type: string): Thing {
  const { properties } = isItem(value) ? value : { properties: { name: [value] } };
  return thing([type], {
    name: texts(properties['name']),
    url: texts(properties['url']),
    image: texts(properties['photo']),
  });
}

function texts(values: readonly unknown[] | undefined): string[] {
  return (values ?? []).flatMap((value) => text(value) ?? []);
}

function first(values: readonly unknown[] | undefined): string | undefined {
  return texts(values)[0];
}

function text(value: unknown): string | undefined {
  const html = (value as { html?: unknown } | null | undefined)?.html;
  if (typeof html === 'string') return markupText(html).text || undefined;
  const found = typeof value === 'string' ? value : (value as { value?: unknown } | null | undefined)?.value;
  return typeof found === 'string' && found.trim() !== '' ? found.replace(/\s+/g, ' ').trim() : undefined;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'properties' in value;
}
