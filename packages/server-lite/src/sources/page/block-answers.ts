import { DomUtils } from 'htmlparser2';
import { kindOf } from '../blocks/line-kinds.ts';
import { isWithin, leavesOf, oneLine, textOf } from './block-texts.ts';
import { ancestorsOf, type DomElement, type DomNode, isElement } from './dom.ts';
import { hasName, partOf } from './part-names.ts';

const STAFF =
  /bypostauthor|(?:^|[-_])(?:admin|administrator|staff|owner|merchant|seller|moderator|shop_manager|official)(?:$|[-_])/i;
const SHORT = 60;
/** Lines of an answer that are held against each other. */
const MOST = 40;
/** Letters beside the line that says whose answer it is, below which there is nothing. */
const FEW_LETTERS = 4;
const WITHIN = 6;

/** What is below a line that says whose answer it is, with that line. */
export function answersIn(block: DomElement): Set<DomNode> {
  const found = new Set<DomNode>();
  const marked = DomUtils.findAll(
    (node) =>
      node.children.some((child) => child.type === 'text' && isAnswerLine((child as unknown as { data: string }).data)),
    block.children,
  ) as DomElement[];
  for (const marker of marked) {
    const text = oneLine(textOf(marker));
    let root: DomNode = marker;
    const isAlone = () => {
      const rest = oneLine(textOf(root as DomElement))
        .replace(text, '')
        .trim();
      return rest.length < FEW_LETTERS || kindOf(rest) === 'date';
    };
    while (root.parent && root.parent !== block && isAlone()) root = root.parent as DomNode;
    if (!isAlone()) found.add(root);
  }
  return found;
}

function isAnswerLine(text: string): boolean {
  return text.length < SHORT && text.trim() !== '' && kindOf(text.trim().replace(/:$/, '')) === 'answer';
}

/** What a business's own people wrote, by how it or what it stands in is marked. */
export function isMarkedAsStaff(element: DomElement): boolean {
  return [element, ...ancestorsOf(element, WITHIN - 1)].some((each) => hasName(each, STAFF));
}

/** Whether it stands in a list of answers. */
export function isBelow(element: DomElement): boolean {
  return [...ancestorsOf(element, WITHIN)].some((each) => partOf(each) === 'reply');
}

/** Whether an element is called an answer, or is one by a business's own people. */
export function isReply(element: DomElement): boolean {
  return element.name !== 'a' && element.name !== 'button' && (partOf(element) === 'reply' || hasName(element, STAFF));
}

/** What a business answered, without who it was and when. */
export function replyIn(element: DomElement): string {
  const inside = DomUtils.findAll(() => true, element.children) as DomElement[];
  const parts = new Map(inside.map((each) => [each, partOf(each)]));
  const named = inside.filter(
    (each) =>
      ['words', 'reply'].includes(parts.get(each) ?? '') &&
      /content|body|text|message|desc/i.test(each.attribs['class'] ?? ''),
  );
  const isOut = (node: DomNode) =>
    isElement(node) && ['author', 'date', 'aside', 'rating', 'title', 'meta'].includes(parts.get(node) ?? '');
  const texts = named.map((each) => textOf(each, isOut)).filter((text) => text !== '');
  if (texts.length > 0) return texts.at(-1) as string;
  const leaves = leavesOf(inside)
    .slice(0, MOST)
    .filter((leaf, _, all) => !all.some((other) => other !== leaf && isWithin(leaf, other)));
  const lines = leaves
    .filter((leaf) => !isOut(leaf))
    .map((leaf) => textOf(leaf))
    .filter((text) => text !== '' && (text.length > SHORT || !/^(?:answer|date)$/.test(kindOf(text))));
  return lines.length > 0 ? lines.join('\n') : textOf(element, isOut);
}
