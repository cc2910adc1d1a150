import { DomUtils } from 'htmlparser2';
import { answersIn, isBelow, isMarkedAsStaff, isReply, replyIn } from './block-answers.ts';
import {
  apart,
  cleanName,
  DAY,
  dayIn,
  INLINE,
  isDate,
  isWithin,
  leavesOf,
  oneLine,
  textOf,
  unquoted,
} from './block-texts.ts';
import { ancestorsOf, type DomElement, type DomNode, isElement } from './dom.ts';
import { kindOf } from '../blocks/line-kinds.ts';
import { type Part, partOf } from './part-names.ts';
import { type Rated, ratingIn } from './rating-in.ts';

/** What a block says of a review, before it is known whether it is one. */
export interface BlockRecord {
  author?: string;
  title?: string;
  body?: string;
  date?: string;
  rating?: Rated;
  reply?: string;
  thing?: string;
  id?: string;
  /** What else stands with who wrote: a place, a company. */
  beside?: string;
  /** Where all is one paragraph: what is set off in it, which may be who wrote, and the rest. */
  lead?: { body: string; date?: string };
  /** Short texts that nothing tells, by where they stand: one may be who wrote. */
  untold: Map<string, string>;
}

const LONGEST_NAME = 80;
/** Elements of one part that are held against each other. */
const MOST = 40;
const SHORT = 60;

/** Reads a block by what its elements are called and hold. @param isOther elements that begin another review */
export function readBlock(block: DomElement, isOther: (element: DomElement) => boolean): BlockRecord {
  const own: DomElement[] = [];
  const replies: DomElement[] = [];
  const answers = answersIn(block);
  // A list of answers may hold what other customers said, each for itself.
  const holdsOthers = ({ children }: DomElement) =>
    DomUtils.findOne((each) => isOther(each as DomElement) && !isMarkedAsStaff(each as DomElement), children) !== null;
  const collect = (nodes: readonly DomNode[]): void => {
    for (const node of nodes) {
      if (!isElement(node) || node.name === 'script') continue;
      if (isOther(node)) {
        if (isMarkedAsStaff(node) || isBelow(node)) replies.push(node);
      } else if (isReply(node) && holdsOthers(node)) collect(node.children);
      else if (isReply(node) || answers.has(node)) replies.push(node);
      else {
        own.push(node);
        collect(node.children);
      }
    }
  };
  collect(block.children);
  const parts = new Map(own.map((element) => [element, partOf(element)]));
  const skipped = new Set<DomNode>(replies);
  const of = (wanted: Part) => own.filter((element) => parts.get(element) === wanted);

  const rating = ratingIn([block, ...own]);
  const date = dateIn(own, parts);
  const named = authorIn(of('author'), parts);
  const [author, beside] = named?.isCited ? apart(named.text) : [named?.text];
  const lead = author === undefined && rating === undefined ? leadOf(block) : undefined;
  const title = titleIn(own, parts);
  const without = (inside: DomElement) =>
    textOf(
      inside,
      (node) => skipped.has(node) || (isElement(node) && isApart(node, parts)) || isOther(node as DomElement),
    );
  const body = bodyIn(own, parts, without);
  const reply = replies.map((each) => replyIn(each)).find((text) => text !== '');
  const thing =
    block.attribs['data-product-title'] ??
    of('thing')
      .map((each) => oneLine(textOf(each)))
      .find((text) => text !== '' && text.length < 160);
  const id = block.attribs['data-review-id'] ?? block.attribs['data-reviewid'] ?? block.attribs['data-comment-id'];
  return {
    ...(author !== undefined && { author }),
    ...(title !== undefined && title !== body && { title }),
    ...(body !== undefined && { body }),
    ...(date !== undefined && { date }),
    ...(rating !== undefined && { rating }),
    ...(reply !== undefined && { reply }),
    ...(thing !== undefined && thing !== '' && { thing }),
    ...(id !== undefined && id !== '' && { id }),
    ...(beside !== undefined && { beside }),
    ...(lead && { lead: { body: lead.body, ...(lead.date !== undefined && { date: lead.date }) } }),
    untold: lead ? new Map([[LEAD, lead.author]]) : untoldIn(block, own, parts),
  };
}

/** Where a lead stands among what is untold. */
export const LEAD = ' lead';

/** `<b>Ada</b> (12.03.2024): words` as all of a paragraph. */
function leadOf(block: DomElement): { author: string; body: string; date?: string } | undefined {
  if (!block.children.every((node) => !isElement(node) || INLINE.has(node.name))) return undefined;
  const lead = block.children.find(isElement);
  if (!lead || !/^(?:b|strong|em|i|u|font|a|span)$/.test(lead.name)) return undefined;
  const author = cleanName(textOf(lead));
  const day = dayIn(oneLine(textOf(lead)));
  const rest = textOf(block, (node) => node === lead);
  const said = DAY.exec(rest.slice(0, SHORT))?.[0];
  const date = day ?? (said !== undefined && isDate(said) ? said : undefined);
  const body = (said === undefined || day !== undefined ? rest : rest.replace(said, ' ')).replace(
    /^(?:\s|[()[\],:;–—-]|\bon\b|\bam\b|\ble\b|\d{1,2}:\d{2}(?::\d{2})?)+/u,
    '',
  );
  if (author === '' || author.length > SHORT || body.trim() === '') return undefined;
  return { author, body: body.trim(), ...(date !== undefined && { date }) };
}

function isApart(element: DomElement, parts: ReadonlyMap<DomElement, Part | undefined>): boolean {
  const part = parts.get(element);
  return part !== undefined && part !== 'words';
}

function dateIn(own: readonly DomElement[], parts: ReadonlyMap<DomElement, Part | undefined>): string | undefined {
  let fallback: string | undefined;
  for (const element of own) {
    if (parts.get(element) !== 'date') continue;
    const { attribs } = element;
    for (const said of [
      attribs['datetime'],
      attribs['data-content'],
      attribs['content'],
      attribs['data-date'],
      attribs['data-time'],
      attribs['title'],
    ])
      if (said !== undefined && isDate(said)) return said.trim();
    const text = oneLine(textOf(element));
    const found = dayIn(text);
    if (found !== undefined) return found;
    if (fallback === undefined && /\d/.test(text) && text.length < SHORT) fallback = text;
  }
  for (const element of own) {
    if (element.children.some(isElement) && element.children.length > 6) continue;
    const part = parts.get(element);
    if (part === 'words' || part === 'title') continue;
    const text = oneLine(textOf(element));
    if (text.length < LONGEST_NAME && /\d{4}|\d[./]\d/.test(text)) {
      const found = dayIn(text);
      // A day within a sentence is what it speaks of.
      if (found !== undefined && (found.length >= text.length / 2 || part === 'author' || part === 'meta'))
        return found;
    }
  }
  return fallback;
}

function authorIn(
  named: readonly DomElement[],
  parts: ReadonlyMap<DomElement, Part | undefined>,
): { text: string; isCited: boolean } | undefined {
  for (const element of named) {
    if (named.some((other) => other !== element && isWithin(other, element) && nameIn(other, parts) !== undefined))
      continue;
    const text = nameIn(element, parts);
    if (text !== undefined) return { text, isCited: element.name === 'cite' || element.name === 'figcaption' };
  }
  return undefined;
}

function nameIn(element: DomElement, parts: ReadonlyMap<DomElement, Part | undefined>): string | undefined {
  const own = textOf(
    element,
    (node) =>
      isElement(node) &&
      node !== element &&
      isApart(node, parts) &&
      parts.get(node) !== 'author' &&
      parts.get(node) !== 'meta',
  );
  const strong = element.children.find(
    (child): child is DomElement =>
      isElement(child) && /^(?:b|strong)$/.test(child.name) && parts.get(child) === undefined,
  );
  for (const said of [strong ? textOf(strong) : '', own]) {
    const text = cleanName(said);
    if (text !== '' && text.length <= LONGEST_NAME && /\p{L}/u.test(text)) return text;
  }
  return undefined;
}

function titleIn(own: readonly DomElement[], parts: ReadonlyMap<DomElement, Part | undefined>): string | undefined {
  for (const element of own) {
    const part = parts.get(element);
    if (part !== 'title' && !(part === undefined && /^h[2-6]$/.test(element.name))) continue;
    const text = oneLine(
      textOf(
        element,
        (node) => isElement(node) && ['rating', 'date', 'author', 'aside', 'thing'].includes(parts.get(node) ?? ''),
      ),
    );
    if (text !== '' && text.length < 300 && /[\p{L}\p{N}]/u.test(text) && !isDate(text))
      return text.replace(/^["“„«](.*)["”“»]$/u, '$1');
  }
  return undefined;
}

/** The words: what is called so, or else the longest text that is called nothing. */
function bodyIn(
  own: readonly DomElement[],
  parts: ReadonlyMap<DomElement, Part | undefined>,
  without: (element: DomElement) => string,
): string | undefined {
  const named = own
    .filter((element) => parts.get(element) === 'words')
    .slice(0, MOST)
    .map((element) => ({ element, text: without(element) }));
  const telling = named.filter(({ text }) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text));
  const inner = telling.filter(
    ({ element, text }) =>
      !telling.some(
        (other) =>
          other.element !== element && isWithin(other.element, element) && other.text.length >= text.length / 2,
      ),
  );
  const [best] = [...inner].sort((a, b) => b.text.length - a.text.length);
  if (best) return unquoted(best.text);
  const free = leavesOf(own).filter((element) => !isUnder(element, parts));
  const texts = free
    .map((element) => ({ element, text: without(element) }))
    .filter(({ text }) => /\p{L}/u.test(text) && !saysWhen(text));
  const paragraphs = texts.filter(({ element }) => element.name === 'p');
  const [longest] = (paragraphs.length > 0 ? paragraphs : [...texts]).sort((a, b) => b.text.length - a.text.length);
  if (!longest || /^h[1-6]$/.test(longest.element.name)) return undefined;
  const beside = texts.filter(
    ({ element }) =>
      element.parent === longest.element.parent &&
      element.name === longest.element.name &&
      element.name === 'p' &&
      element.attribs['class'] === longest.element.attribs['class'],
  );
  return unquoted((beside.length > 0 ? beside : [longest]).map(({ text }) => text).join('\n\n'));
}

/** A day, stars, or how much somebody wrote before, as all that a text says. */
function saysWhen(text: string): boolean {
  return text.length <= SHORT && /^(?:date|rating|count|answer)$/.test(kindOf(text));
}

/** Whether an element, or one that it stands in, is known to be something else. */
function isUnder(element: DomElement, parts: ReadonlyMap<DomElement, Part | undefined>): boolean {
  for (const at of [element, ...ancestorsOf(element)]) {
    const part = parts.get(at);
    if (part !== undefined && part !== 'words' && part !== 'meta') return true;
  }
  return false;
}

function untoldIn(
  block: DomElement,
  own: readonly DomElement[],
  parts: ReadonlyMap<DomElement, Part | undefined>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of leavesOf(own)) {
    const part = parts.get(element);
    if (part !== undefined && part !== 'meta') continue;
    if (isUnder(element, parts) && part === undefined) continue;
    const text = cleanName(textOf(element));
    if (text === '' || text.length > SHORT || !/\p{L}/u.test(text) || saysWhen(text)) continue;
    const key = pathOf(element, block);
    if (!found.has(key)) found.set(key, text);
  }
  return found;
}

function pathOf(element: DomElement, block: DomElement): string {
  const names: string[] = [];
  for (
    let at: DomNode | null = element;
    at && at !== block && isElement(at) && names.length < 4;
    at = at.parent as DomNode | null
  )
    names.push(`${at.name}.${at.attribs['class'] ?? ''}`);
  return names.join('<');
}
