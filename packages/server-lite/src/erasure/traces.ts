import { emailAddress } from '../domain/email-address.ts';
import type { Item } from '../domain/model.ts';
import { fold } from '../domain/search-words.ts';

/** What is known of an item that a row in a file may hold of it, too. */
export type TracedItem = Pick<Item, 'authorEmail' | 'title' | 'body' | 'sourceId' | 'url'> & {
  author: Pick<Item['author'], 'name' | 'url'>;
};
/** The same of somebody of the databank. */
export interface TracedPerson {
  name: string;
  email: string | null;
  telephone: string | null;
  purchases: readonly { orderNumber: string | null }[];
}

/** `theirs`: it is told by more than a name. `named`: it holds the name, which they may share. */
export type Judged = 'theirs' | 'named' | 'others';

/** So many words in a row are nobody else's. */
const RUN = 8;
/** A name of more words is none. */
const LONGEST_NAME = 8;
/** Digits at the end of a telephone number that tell it, with or without what stands before them. */
const TELEPHONE_END = 8;
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const TOKEN = new RegExp(`[${UNSPACED}]{1,2}|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
/** Most rows are no more than this, and a plain expression is many times as fast. */
const LATIN = /^[\0-\x7f]*$/;
const PLAIN_TOKEN = /[a-z0-9]+/g;
const HOST = /[\p{L}\p{M}\p{N}.-]{3,253}/uy;
const LONGEST_LOCAL = 64;
/** Stands around an address, never in it. */
const AROUND = /[\s@<>"“”,;:()[\]\\|]/;
/** Stands in an address: what follows is no address by itself. */
const INSIDE = /[\p{L}\p{M}\p{N}.+_-]/u;
const TELEPHONE = /\+?\d[\d ()./-]{5,40}\d/g;

/** What rows of a file are told by: those of somebody who is erased, or of many items that are taken back. */
export class Traces {
  readonly #addresses = new Set<string>();
  /** Of them: `@sample.example`. */
  readonly #hosts = new Set<string>();
  readonly #telephones = new Set<string>();
  /** Runs of words that are enough by themselves. */
  readonly #runs = new Runs<true>();
  /** Names, with what tells a row together with the name. */
  readonly #names = new Runs<Set<string>>();

  addItem({ author, authorEmail, title, body, sourceId, url }: TracedItem): void {
    this.#addAddress(authorEmail);
    const words = tokens(body);
    const ends = words.length - RUN;
    if (ends >= 0) for (const at of new Set([0, Math.floor(ends / 2), ends])) this.#addRun(words.slice(at, at + RUN));
    if (author.url !== undefined) this.#addRun(tokens(author.url), 4);
    const beside = [words.length < RUN ? words : words.slice(0, RUN), tokens(title ?? ''), tokens(url ?? '')];
    this.#addName(author.name, [...beside, tokens(sourceId ?? '')]);
  }

  addPerson({ name, email, telephone, purchases }: TracedPerson): void {
    this.#addAddress(email);
    const digits = (telephone ?? '').replace(/\D/g, '');
    if (digits.length >= TELEPHONE_END) this.#telephones.add(digits.slice(-TELEPHONE_END));
    this.#addName(name, [...purchases.map(({ orderNumber }) => tokens(orderNumber ?? '')), tokens(telephone ?? '')]);
  }

  get isEmpty(): boolean {
    return this.#addresses.size + this.#telephones.size + this.#runs.size + this.#names.size === 0;
  }

  judge(text: string): Judged {
    if (this.#hasAddress(text) || this.#hasTelephone(text)) return 'theirs';
    if (this.#runs.size + this.#names.size === 0) return 'others';
    const words = tokens(text);
    for (const _ of this.#runs.in(words)) return 'theirs';
    let judged: Judged = 'others';
    const joined = ` ${words.join(' ')} `;
    for (const beside of this.#names.in(words)) {
      judged = 'named';
      for (const each of beside) if (joined.includes(` ${each} `)) return 'theirs';
    }
    return judged;
  }

  #hasAddress(text: string): boolean {
    if (this.#addresses.size === 0) return false;
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      HOST.lastIndex = at + 1;
      // A full stop behind it is not part of it.
      const host = HOST.exec(text)?.[0].replace(/[.-]+$/, '');
      const known = host && emailAddress(`x@${host}`)?.key.slice('x'.length);
      if (!known || !this.#hosts.has(known)) continue;
      for (const local of beforeAt(text, at))
        if (this.#addresses.has(`${local.normalize('NFC').toLowerCase()}${known}`)) return true;
    }
    return false;
  }

  #hasTelephone(text: string): boolean {
    if (this.#telephones.size === 0) return false;
    for (const [found] of text.matchAll(TELEPHONE)) {
      if (this.#telephones.has(found.replace(/\D/g, '').slice(-TELEPHONE_END))) return true;
    }
    return false;
  }

  #addAddress(address: string | null): void {
    const key = address === null ? undefined : emailAddress(address)?.key;
    if (key === undefined) return;
    this.#addresses.add(key);
    this.#hosts.add(key.slice(key.lastIndexOf('@')));
  }

  #addRun(words: readonly string[], least = RUN): void {
    if (words.length >= least) this.#runs.set(words, true);
  }

  #addName(name: string, beside: readonly (readonly string[])[]): void {
    const words = tokens(name);
    if (words.length === 0 || words.length > LONGEST_NAME) return;
    const known = this.#names.get(words) ?? new Set();
    const own = words.join(' ');
    for (const each of beside) if (each.length > 0 && each.join(' ') !== own) known.add(each.join(' '));
    this.#names.set(words, known);
  }
}

/** What may be the name of a mailbox before the sign: all of it, and what is left without `mailto:` or a quote before it. */
function beforeAt(text: string, at: number): string[] {
  const found: string[] = [];
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && !AROUND.test(text[start - 1] as string)) start--;
  for (let i = start; i < at; i++)
    if (i === start || !INSIDE.test(text[i - 1] as string)) found.push(text.slice(i, at));
  return found;
}

/** Something by a run of words, and found wherever that stands in a text. */
class Runs<Value> {
  readonly #values = new Map<string, Value>();
  /** By their first word, how long they are: most words of a text begin none. */
  readonly #lengths = new Map<string, Set<number>>();

  get size(): number {
    return this.#values.size;
  }

  get(words: readonly string[]): Value | undefined {
    return this.#values.get(words.join(' '));
  }

  /** @param words one at least */
  set(words: readonly string[], value: Value): void {
    this.#values.set(words.join(' '), value);
    const first = words[0] as string;
    const lengths = this.#lengths.get(first);
    if (lengths) lengths.add(words.length);
    else this.#lengths.set(first, new Set([words.length]));
  }

  *in(words: readonly string[]): Generator<Value> {
    for (let i = 0; i < words.length; i++) {
      const lengths = this.#lengths.get(words[i] as string);
      if (lengths === undefined) continue;
      for (const length of lengths) {
        const value = this.#values.get(words.slice(i, i + length).join(' '));
        if (value !== undefined) yield value;
      }
    }
  }
}

/** The words of a text in one spelling; of scripts without spaces, its characters two by two. */
function tokens(text: string): string[] {
  const folded = fold(text);
  return folded.match(LATIN.test(folded) ? PLAIN_TOKEN : TOKEN) ?? [];
}
