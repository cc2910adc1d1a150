import { DomUtils } from 'htmlparser2';
import { markupText } from '../feed/markup-text.ts';
import { PLAIN_DATES } from '../values/date-style.ts';
import { parseDate } from '../values/parse-date.ts';
import { AS_IT_IS, type DomElement, type DomNode, isElement } from './dom.ts';

/** Any year may be one here: whether it can be a review's is asked later. */
const LATEST = 9999;
const BY =
  /^(?:review(?:ed)? by|posted by|written by|comment by|by|von|par|por|door|przez|автор|от|від|av|af|autor|name)(?:\s*:\s*|\s+)/iu;
const AFTER = /\s*(?:\bsays|\bwrote|\bschrieb|\bsagt|\ba écrit|\bdice|\bpisze|\bnapsal\p{L}*)?\s*[-–—,:|·•]*\s*$/iu;
const DASH = /^[\s—–―~-]+/u;
/** A day among other words. */
export const DAY =
  /\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{4}[./]\d{1,2}[./]\d{1,2}|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]|\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}/u;
export const INLINE = new Set([
  'b',
  'i',
  'em',
  'strong',
  'span',
  'a',
  'u',
  'small',
  'mark',
  'q',
  'font',
  'abbr',
  'sup',
  'sub',
  'br',
  's',
  'bdi',
  'code',
]);

export function dayIn(text: string): string | undefined {
  if (isDate(text)) return text;
  const found = DAY.exec(text)?.[0];
  return found !== undefined && isDate(found) ? found : undefined;
}

export function isDate(text: string): boolean {
  return (
    text.length < 64 &&
    /\d/.test(text) &&
    !/^\d{1,3}$/.test(text.trim()) &&
    parseDate(text, PLAIN_DATES, LATEST) !== undefined
  );
}

/** Who wrote, without what stands around a name: `by Ada on 3 May 2026 –`. */
export function cleanName(given: string): string {
  const [first = ''] = given.trim().split(/\n/);
  let text = first.replace(/\s+/g, ' ').replace(DASH, '').replace(BY, '');
  const day = DAY.exec(text);
  if (day && day.index > 0)
    text = text.slice(0, day.index).replace(/[\s(–—-]+(?:on|am|le|el|il|em|den|den|dne|dnia)?\s*$/iu, '');
  return text.replace(AFTER, '').trim();
}

/** `Ada Muster, Lyon`: who it was, and what stands beside. */
export function apart(text: string): [string, string?] {
  const [, name = text, rest] = /^(.{2,40}?)(?:\s*[,|·•]\s*|\s+[–—-]\s+)(\S.*)$/u.exec(text) ?? [];
  return rest === undefined ? [text] : [name, rest];
}

/** Elements that hold words themselves, the outermost of those that only set them off. */
export function leavesOf(own: readonly DomElement[]): DomElement[] {
  const hasText = (element: DomElement) =>
    element.children.some((node) => node.type === 'text' && (node as unknown as { data: string }).data.trim() !== '');
  const found = own.filter(
    (element) =>
      hasText(element) ||
      (element.children.length > 0 &&
        element.children.every((node) => !isElement(node) || INLINE.has(node.name)) &&
        !INLINE.has(element.name)),
  );
  const all = new Set<DomNode>(found);
  return found.filter((element) => {
    if (!INLINE.has(element.name)) return true;
    return !(element.parent && all.has(element.parent as DomNode));
  });
}

export function textOf(element: DomElement, isOut: (node: DomNode) => boolean = () => false): string {
  return markupText(element.name === 'pre' ? `<pre>${inner(element, isOut)}</pre>` : inner(element, isOut))
    .text.replace(/\u200b/g, '')
    .trim();
}

/** The mark-up of what is left of an element; attributes say nothing here. */
function inner(element: DomElement, isOut: (node: DomNode) => boolean): string {
  return element.children
    .map((node) => {
      if (isOut(node)) return ' ';
      if (!isElement(node)) return DomUtils.getOuterHTML(node, AS_IT_IS);
      return node.name === 'br'
        ? '<br>'
        : node.name === 'img'
          ? ''
          : `<${node.name}>${inner(node, isOut)}</${node.name}>`;
    })
    .join('');
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function isWithin(element: DomElement, outer: DomElement): boolean {
  for (let at = element.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** Words without the marks that stand around all of them. */
export function unquoted(text: string): string {
  const within = text.slice(1, -1);
  return /^["“”„«»‟「]/.test(text) && /["“”»«」]$/.test(text) && !/["“„«»”]/.test(within) ? within.trim() : text;
}
