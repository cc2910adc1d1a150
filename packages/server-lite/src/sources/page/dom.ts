import { DomHandler, DomUtils, Parser, type parseDocument } from 'htmlparser2';
import { SourceError } from '../source-error.ts';

export type DomNode = ReturnType<typeof parseDocument>['children'][number];
export type DomElement = Extract<DomNode, { attribs: unknown }>;

/** What stands deeper belongs to the last element that is not, as in browsers. */
const DEEPEST = 400;
/** What it takes to close tags in each other grows with the square of their number. */
const HOPELESS = 10_000;
const MOST_NODES = 300_000;
const UNSEEN = new Set(['style', 'svg', 'template']);

/** Written out again, a sign stays itself: as a number, some mean another sign (WHATWG HTML §13.2.5.80). */
export const AS_IT_IS = { encodeEntities: 'utf8' } as const;

/** @throws SourceError where it is of more parts than a page has. */
export function parsePage(html: string): DomNode[] {
  const handler = new PageHandler();
  new Parser(handler).end(html);
  return handler.dom as DomNode[];
}

/** Keeps what shows and what is said in scripts as data. */
class PageHandler extends DomHandler {
  #nodes = 0;
  #depth = 0;
  #flat = 0;
  #unseen = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.#depth + this.#flat + this.#unseen >= HOPELESS)
      throw new SourceError(`The page has more than ${HOPELESS} tags in each other, which no page of reviews has.`);
    if (this.#unseen > 0 || isUnseen(name, attributes)) this.#unseen += 1;
    else if (this.#depth >= DEEPEST) this.#flat += 1;
    else {
      this.#count();
      this.#depth += 1;
      super.onopentag(name, attributes);
    }
  }

  override ontext(text: string): void {
    if (this.#unseen > 0) return;
    if (!this.lastNode) this.#count();
    super.ontext(text);
  }

  override onclosetag(): void {
    if (this.#unseen > 0) this.#unseen -= 1;
    else if (this.#flat > 0) this.#flat -= 1;
    else {
      this.#depth -= 1;
      super.onclosetag();
    }
  }

  override oncomment(): void {
    this.lastNode = null;
  }

  override onprocessinginstruction(): void {
    this.lastNode = null;
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES)
      throw new SourceError(
        `The page has more than ${MOST_NODES} parts. Save the part with the reviews by itself, or ask the service for an export as CSV or JSON.`,
      );
  }
}

function isUnseen(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return UNSEEN.has(name) || (name === 'script' && !/ld\+json/i.test(attributes['type'] ?? ''));
}

export function isElement(node: DomNode): node is DomElement {
  return 'attribs' in node;
}

export function elementsIn(page: readonly DomNode[], wanted: (element: DomElement) => boolean): DomElement[] {
  return DomUtils.filter(
    (node) => isElement(node as DomNode) && wanted(node as DomElement),
    [...page],
    true,
    Infinity,
  ) as DomElement[];
}

/** The elements that one stands in, from the inside: as many as are asked for. */
export function* ancestorsOf(element: DomElement, most = Infinity): Generator<DomElement> {
  let at: DomNode | null = element.parent as DomNode | null;
  for (let up = 0; up < most && at && isElement(at); up++) {
    yield at;
    at = at.parent as DomNode | null;
  }
}
