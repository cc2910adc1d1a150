import { Parser } from 'htmlparser2';
import { type Element, prefixOf } from './element.ts';
import { resolveUrl } from './resolve-url.ts';

/** Deeper than any feed, and than any text in one. */
const DEEPEST = 200;
/** In UTF-16 units: what an element may hold. */
const LARGEST = 4 << 20;

interface Open {
  element: Element;
  /** By prefix as written, the one prefix that is used here. */
  prefixes: Map<string, string>;
  /** Belongs to a tree that is kept. */
  isKept: boolean;
  isRecord: boolean;
}

export interface ElementSink {
  /** Whether an element that opens is a record: it is given whole when it closes, and then forgotten. */
  isRecord(element: Element, parents: readonly Element[]): boolean;
  /** @param parents from the root; their children are there as far as they came, but for records */
  record(element: Element, parents: readonly Element[]): void;
  /** A record that is larger than can be kept. */
  tooLarge(name: string): void;
}

/**
 * Finds elements in XML of any length, however badly it is written: what is not closed is closed, what has no vocabulary
 * keeps its prefix, names count in small letters. Entities that the document declares stay as they are written.
 */
export class ElementReader {
  readonly #parser: Parser;
  readonly #sink: ElementSink;
  readonly #largest: number;
  readonly #open: Open[] = [];
  #size = 0;
  #ignored = 0;

  /**
   * @param base what the document's addresses are relative to, if that is known
   * @param largest what a record may hold, in UTF-16 units
   */
  constructor(sink: ElementSink, base = '', largest = LARGEST) {
    this.#sink = sink;
    this.#largest = largest;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#opened(name, attributes, base),
        ontext: (text) => this.#text(text),
        onclosetag: () => this.#closed(),
      },
      { xmlMode: true },
    );
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  end(): void {
    this.#parser.end();
  }

  #opened(written: string, given: Record<string, string>, documentBase: string): void {
    if (this.#open.length >= DEEPEST) {
      this.#ignored += 1;
      return;
    }
    const parent = this.#open.at(-1);
    const prefixes = prefixesOf(given, parent?.prefixes);
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(given)) {
      if (!/^xmlns(?::|$)/i.test(name)) attributes[attributeName(name, prefixes)] = value;
    }
    const base = attributes['xml:base'];
    const parentBase = parent?.element.base ?? documentBase;
    const element: Element = {
      name: elementName(written, prefixes),
      attributes,
      children: [],
      base: base === undefined ? parentBase : resolveUrl(base, parentBase),
      language: attributes['xml:lang'] ?? parent?.element.language ?? '',
    };
    const parents = this.#open.map(({ element: each }) => each);
    const isInside = this.#open.some(({ isRecord }) => isRecord);
    const isRecord = !isInside && this.#sink.isRecord(element, parents);
    if (isRecord) this.#size = 0;
    else if (parent?.isKept) parent.element.children.push(element);
    this.#open.push({ element, prefixes, isKept: this.#size <= this.#largest, isRecord });
  }

  #text(text: string): void {
    const open = this.#open.at(-1);
    if (!open?.isKept) return;
    this.#size += text.length;
    const { children } = open.element;
    if (typeof children.at(-1) === 'string') children.push(`${children.pop() as string}${text}`);
    else children.push(text);
    if (this.#size > this.#largest) for (const each of this.#open) each.isKept = false;
  }

  #closed(): void {
    if (this.#ignored > 0) {
      this.#ignored -= 1;
      return;
    }
    const closed = this.#open.pop();
    if (!closed?.isRecord) return;
    if (this.#size > this.#largest) this.#sink.tooLarge(closed.element.name);
    else
      this.#sink.record(
        closed.element,
        this.#open.map(({ element }) => element),
      );
    this.#size = 0;
    for (const each of this.#open) each.isKept = true;
  }
}

function prefixesOf(given: Record<string, string>, parent: Map<string, string> | undefined): Map<string, string> {
  const declared = Object.entries(given).filter(([name]) => /^xmlns(?::|$)/i.test(name));
  if (declared.length === 0 && parent) return parent;
  const prefixes = new Map(parent);
  for (const [name, address] of declared) {
    const written = name.slice(6).toLowerCase();
    const known = prefixOf(address);
    if (known !== undefined) prefixes.set(written, known);
    else if (written === '') prefixes.set('', '');
    else prefixes.set(written, written);
  }
  return prefixes;
}

function elementName(written: string, prefixes: ReadonlyMap<string, string>): string {
  const [prefix, local] = split(written.toLowerCase());
  const used = prefixes.get(prefix) ?? (prefix === 'atom' || prefix === 'rss' ? '' : prefix);
  return used === '' ? local : `${used}:${local}`;
}

function attributeName(written: string, prefixes: ReadonlyMap<string, string>): string {
  const [prefix, local] = split(written.toLowerCase());
  if (prefix === '') return local;
  const used = prefixes.get(prefix) ?? prefix;
  return used === '' ? local : `${used}:${local}`;
}

function split(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
