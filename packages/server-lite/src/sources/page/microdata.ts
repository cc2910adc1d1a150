import { DomUtils } from 'htmlparser2';
import { markupText } from '../feed/markup-text.ts';
import { resolveUrl } from '../feed/resolve-url.ts';
import { AS_IT_IS, type DomElement, type DomNode, elementsIn, isElement } from './dom.ts';
import { Effort, MOST_CHARACTERS, MOST_STEPS } from './effort.ts';
import { shortName, type Thing, thing } from './thing.ts';

const LINKS: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  object: 'data',
};

interface Page {
  byId: ReadonlyMap<string, DomElement>;
  base: string;
  steps: Effort;
  characters: Effort;
}

/**
 * The items of a page's microdata that belong to no other (WHATWG HTML §5.3–5.4).
 *
 * @throws SourceError when they refer to each other over and over
 */
export function microdataThings(page: readonly DomNode[], base: string): Thing[] {
  const byId = new Map(
    elementsIn(page, (each) => 'id' in each.attribs).map((each) => [each.attribs['id'] as string, each]),
  );
  const all: Page = { byId, base, steps: new Effort(MOST_STEPS), characters: new Effort(MOST_CHARACTERS) };
  const referred = new Set(
    elementsIn(page, (each) => 'itemref' in each.attribs).flatMap(({ attribs }) => words(attribs['itemref'])),
  );
  return elementsIn(
    page,
    (each) => 'itemscope' in each.attribs && (!('itemprop' in each.attribs) || isLostReview(each, referred)),
  ).map((root) => itemOf(root, all, new Set()));
}

/** A review that is a property of nothing, as where the page's own item ends before its reviews begin. */
function isLostReview(element: DomElement, referred: ReadonlySet<string>): boolean {
  if (!words(element.attribs['itemtype']).some((type) => /Review$/.test(shortName(type)))) return false;
  for (let each: DomNode | null = element; each; each = each.parent) {
    if (!isElement(each)) break;
    if (each !== element && 'itemscope' in each.attribs) return false;
    if (referred.has(each.attribs['id'] ?? '')) return false;
  }
  return true;
}

function itemOf(root: DomElement, page: Page, open: ReadonlySet<DomElement>): Thing {
  const within = new Set([...open, root]);
  const properties: Record<string, (Thing | string)[]> = {};
  const visit = (node: DomNode): void => {
    if (!isElement(node)) return;
    page.steps.spend(1);
    const isItem = 'itemscope' in node.attribs;
    for (const name of words(node.attribs['itemprop'])) {
      if (isItem && within.has(node)) continue;
      const value = isItem ? itemOf(node, page, within) : valueOf(node, page);
      (properties[shortName(name)] ??= []).push(value);
    }
    if (!isItem) node.children.forEach(visit);
  };
  root.children.forEach(visit);
  for (const id of words(root.attribs['itemref'])) {
    const other = page.byId.get(id);
    if (other && !within.has(other)) visit(other);
  }
  const id = root.attribs['itemid'];
  if (id !== undefined) properties['@id'] = [id];
  return thing(words(root.attribs['itemtype']).map(shortName), properties);
}

function valueOf(element: DomElement, { base, characters }: Page): string {
  const { name, attribs } = element;
  if (attribs['content'] !== undefined) return attribs['content'];
  const link = LINKS[name];
  if (link !== undefined) return resolveUrl(attribs[link] ?? '', base);
  if (name === 'data' || name === 'meter') return attribs['value'] ?? '';
  if (name === 'time' && attribs['datetime'] !== undefined) return attribs['datetime'];
  const html = DomUtils.getInnerHTML(element, AS_IT_IS);
  characters.spend(html.length);
  return markupText(html, base).text;
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}
