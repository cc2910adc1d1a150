import { Parser } from 'htmlparser2';
import { type Element, elementsOf, prefixOf } from './element.ts';
import { resolveUrl } from './resolve-url.ts';

/** Deeper than any feed, and than any text in one. */
const DEEPEST = 200;
/** Deeper than this a document is made to tire whoever reads it. */
const HOPELESS = 10_000;
/** In UTF-16 units: what an element may hold. */
export const LARGEST = 4 << 20;
/** The same of what stands around the records. */
const LARGEST_AROUND = 1 << 20;
/** What an element takes by itself, in memory as in {@link LARGEST}. */
const EACH = 160;
/** In UTF-16 units: of a tag or remark without an end. */
const LONGEST_TAG = 8 << 20;

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
  /** A record that is larger than can be kept, and was left out; `tooLarge` is told where this is not given. */
  recordTooLarge?: ((name: string) => void) | undefined;
  /** An element, tag or remark that is beyond all measure: nothing behind it can be told. */
  tooLarge(name: string): void;
  /** What a record may hold before the elements that repeat in it are taken for the records, in UTF-16 units. */
  splitFrom?: number;
}

/**
 * Finds elements in XML of any length, however badly it is written: what is not closed is closed, what has no vocabulary
 * keeps its prefix, names count in small letters. Entities that the document declares stay as they are written.
 */
export class ElementReader {
  readonly #parser: Parser;
  readonly #sink: ElementSink;
  #largest: number;
  #splitFrom: number;
  /** Where the records are, once a record that was too large for one was split into those that repeat in it. */
  #repeated: { depth: number; name: string } | undefined;
  readonly #open: Open[] = [];
  #size = 0;
  #around = 0;
  #isInside = false;
  #ignored = 0;
  /** Since the parser last found something. */
  #silent = 0;

  /**
   * @param base what the document's addresses are relative to, if that is known
   * @param largest what a record may hold, in UTF-16 units
   */
  constructor(sink: ElementSink, base = '', largest = LARGEST) {
    this.#sink = sink;
    this.#largest = largest;
    this.#splitFrom = sink.splitFrom ?? Infinity;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#opened(name, attributes, base),
        ontext: (text) => this.#text(text),
        onclosetag: () => this.#closed(),
        oncomment: () => void (this.#silent = 0),
      },
      { xmlMode: true },
    );
  }

  write(text: string): void {
    this.#silent += text.length;
    this.#parser.write(text);
    if (this.#silent > LONGEST_TAG) this.#sink.tooLarge(this.#open.at(-1)?.element.name ?? '?');
  }

  end(): void {
    this.#parser.end();
  }

  #opened(written: string, given: Record<string, string>, documentBase: string): void {
    this.#silent = 0;
    if (this.#open.length >= DEEPEST) {
      this.#ignored += 1;
      if (this.#ignored > HOPELESS) this.#sink.tooLarge(this.#open[0]?.element.name ?? written);
      return;
    }
    const parent = this.#open.at(-1);
    const prefixes = prefixesOf(given, parent?.prefixes);
    const attributes: Record<string, string> = {};
    let spelt: Record<string, string> | undefined;
    let size = EACH;
    for (const [name, value] of Object.entries(given)) {
      size += name.length + value.length;
      if (/^xmlns(?::|$)/i.test(name)) continue;
      const small = attributeName(name, prefixes);
      attributes[small] = value;
      if (small !== name && small === name.toLowerCase()) (spelt ??= {})[small] = name;
    }
    const local = written.slice(written.indexOf(':') + 1);
    const base = attributes['xml:base'];
    const parentBase = parent?.element.base ?? documentBase;
    const element: Element = {
      name: elementName(written, prefixes),
      attributes,
      children: [],
      base: base === undefined ? parentBase : resolveUrl(base, parentBase),
      language: attributes['xml:lang'] ?? parent?.element.language ?? '',
      ...(local !== local.toLowerCase() && { written: local }),
      ...(spelt && { spelt }),
    };
    const isRecord = !this.#isInside && this.#isRecord(element);
    if (isRecord) {
      this.#size = 0;
      this.#isInside = true;
    }
    const isKept = this.#takes(size) && (isRecord || parent?.isKept === true || !parent);
    if (isKept && !isRecord) parent?.element.children.push(element);
    this.#open.push({ element, prefixes, isKept, isRecord });
    if (this.#isInside && this.#size > this.#splitFrom) this.#split();
  }

  #isRecord(element: Element): boolean {
    if (this.#repeated) return this.#open.length === this.#repeated.depth && element.name === this.#repeated.name;
    return this.#sink.isRecord(
      element,
      this.#open.map(({ element: each }) => each),
    );
  }

  /** Takes the outermost elements that repeat for the records: those that are whole leave, and are forgotten. */
  #split(): void {
    for (let depth = 1; depth < this.#open.length; depth += 1) {
      const [parent, open] = this.#open.slice(depth - 1, depth + 1) as [Open, Open];
      const { name } = open.element;
      const whole = elementsOf(parent.element).filter((each) => each.name === name && each !== open.element);
      if (whole.length === 0) continue;
      const parents = this.#open.slice(0, depth).map(({ element }) => element);
      for (const each of this.#open) each.isRecord = each === open;
      parent.element.children = [];
      this.#repeated = { depth, name };
      [this.#largest, this.#splitFrom, this.#size] = [LARGEST, Infinity, 0];
      for (const each of whole) this.#sink.record(each, parents);
      return;
    }
    this.#splitFrom *= 2;
  }

  /** Whether there is room for so much more. */
  #takes(size: number): boolean {
    if (this.#isInside) return (this.#size += size) <= this.#largest;
    return (this.#around += size) <= LARGEST_AROUND;
  }

  #text(text: string): void {
    this.#silent = 0;
    const open = this.#open.at(-1);
    if (!open?.isKept || !this.#takes(text.length)) return;
    const { children } = open.element;
    if (typeof children.at(-1) === 'string') children.push(`${children.pop() as string}${text}`);
    else children.push(text);
  }

  #closed(): void {
    this.#silent = 0;
    if (this.#ignored > 0) {
      this.#ignored -= 1;
      return;
    }
    const closed = this.#open.pop();
    if (!closed?.isRecord) return;
    this.#isInside = false;
    if (this.#size > this.#largest) (this.#sink.recordTooLarge ?? this.#sink.tooLarge)(closed.element.name);
    else
      this.#sink.record(
        closed.element,
        this.#open.map(({ element }) => element),
      );
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
