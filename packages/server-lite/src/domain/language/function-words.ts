/** What the best must have: so much in all, so much for each word, and so many times what the next one has. */
const LEAST = 1.6;
const PER_WORD = 0.1;
const AHEAD = 1.5;
/** Languages that few reviews are in stand less in the way of their great neighbours. */
const SELDOM: ReadonlySet<string> = new Set(
  'nn is mt gl eu ga cy af ms tl sw la eo sq az be mk kk mn mr ne ur'.split(' '),
);
const LESS = 0.6;
/** What is surely enough before the end, and how far ahead. */
const PLENTY = 3.5;
const FAR_AHEAD = 2.5;

/** Letters that are few languages' own: a word with one counts for them and against all others. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'de',
  ä: 'de sv fi et sk',
  ö: 'de sv fi et hu tr az is',
  ü: 'de et hu tr az es ca',
  ñ: 'es gl eu tl',
  ç: 'fr pt ca tr az sq',
  œ: 'fr',
  ã: 'pt vi',
  õ: 'pt et vi',
  å: 'sv da nb nn',
  æ: 'da nb nn is',
  ø: 'da nb nn',
  ð: 'is',
  þ: 'is',
  ł: 'pl',
  ż: 'pl mt',
  ś: 'pl',
  ć: 'pl hr sr',
  ń: 'pl',
  ą: 'pl lt',
  ę: 'pl lt',
  ř: 'cs',
  ě: 'cs',
  ů: 'cs',
  ľ: 'sk',
  ĺ: 'sk',
  ŕ: 'sk',
  ő: 'hu',
  ű: 'hu',
  ă: 'ro vi',
  ș: 'ro',
  ț: 'ro',
  ţ: 'ro',
  ş: 'tr az ro',
  ğ: 'tr az',
  ı: 'tr az',
  ə: 'az',
  đ: 'hr sr vi',
  ė: 'lt',
  į: 'lt',
  ų: 'lt',
  ģ: 'lv',
  ķ: 'lv',
  ļ: 'lv',
  ņ: 'lv',
  ā: 'lv',
  ē: 'lv',
  ī: 'lv',
  ħ: 'mt',
  ġ: 'mt',
  ŝ: 'eo',
  ĉ: 'eo',
  ŭ: 'eo',
  ơ: 'vi',
  ư: 'vi',
  ạ: 'vi',
  ả: 'vi',
  ấ: 'vi',
  ế: 'vi',
  ề: 'vi',
  ệ: 'vi',
  ộ: 'vi',
  ợ: 'vi',
  ứ: 'vi',
  ị: 'vi',
  і: 'uk be kk',
  ї: 'uk',
  є: 'uk',
  ґ: 'uk',
  ў: 'be',
  ы: 'ru be kk mn',
  э: 'ru be kk mn',
  ё: 'ru be mn',
  щ: 'ru uk bg',
  ъ: 'ru bg',
  ј: 'sr mk',
  љ: 'sr mk',
  њ: 'sr mk',
  ћ: 'sr',
  ђ: 'sr',
  џ: 'sr mk',
  ѓ: 'mk',
  ќ: 'mk',
  ѕ: 'mk',
  ә: 'kk',
  ғ: 'kk',
  қ: 'kk',
  ң: 'kk',
  ө: 'kk mn',
  ү: 'kk mn',
  ұ: 'kk',
  һ: 'kk',
  ة: 'ar',
  ى: 'ar',
  ي: 'ar',
  ك: 'ar',
  إ: 'ar',
  أ: 'ar',
  پ: 'fa ur',
  چ: 'fa ur',
  ژ: 'fa',
  گ: 'fa ur',
  ک: 'fa ur',
  ی: 'fa ur',
  ہ: 'ur',
  ے: 'ur',
  ں: 'ur',
  ٹ: 'ur',
  ڈ: 'ur',
  ڑ: 'ur',
  ھ: 'ur',
  ळ: 'mr',
};
/** A letter tells less than a word: names carry it through all languages. */
const LETTER = 0.45;

/** Room for twice the words of any alphabet, so that few of them meet. */
const PLACES = 1 << 13;
const NOT_ASCII = /[^\0-\x7f]/;

/** As it is made of a text's small letters, one after the other. */
function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

/** Whether the word stands there; of a text that is plain, whatever its case. */
function isAt(word: string, text: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(at + i);
    if (word.charCodeAt(i) !== (code > 64 && code < 91 ? code + 32 : code)) return false;
  }
  return true;
}

function add(scores: Float64Array, index: number, weight: number): void {
  scores[index] = (scores[index] as number) + weight;
}

/** The languages that have a word, and what it counts in each of them. */
interface Word {
  text: string;
  in: readonly number[];
  weight: number;
}

/** Tells languages that share an alphabet by their small words. */
export class FunctionWords {
  readonly #tags: readonly string[];
  readonly #words: Word[] = [];
  /** By the hash of a word, and the places after it that are taken: its number in `#words`, from 1. */
  readonly #places = new Uint16Array(PLACES);
  readonly #letters = new Map<number, readonly number[]>();
  readonly #scores: Float64Array;
  readonly #less: readonly number[];
  readonly #longest: number;

  /** @param lists words with spaces between, by language */
  constructor(lists: Readonly<Record<string, string>>) {
    this.#tags = Object.keys(lists);
    this.#less = this.#tags.map((tag) => (SELDOM.has(tag) ? LESS : 1));
    const of = new Map<string, number[]>();
    this.#tags.forEach((tag, index) => {
      for (const word of new Set((lists[tag] as string).split(' '))) of.set(word, [...(of.get(word) ?? []), index]);
    });
    for (const [text, indexes] of of) {
      this.#words.push({ text, in: indexes, weight: (text.length === 1 ? 0.4 : 1) / indexes.length ** 0.7 });
      let place = hashOf(text) & (PLACES - 1);
      while (this.#places[place] !== 0) place = (place + 1) & (PLACES - 1);
      this.#places[place] = this.#words.length;
    }
    for (const [letter, tags] of Object.entries(LETTERS)) {
      const indexes = tags.split(' ').flatMap((tag) => (this.#tags.includes(tag) ? [this.#tags.indexOf(tag)] : []));
      if (indexes.length > 0) this.#letters.set(letter.charCodeAt(0), indexes);
    }
    this.#longest = Math.max(...[...of.keys()].map(({ length }) => length));
    this.#scores = new Float64Array(this.#tags.length);
  }

  /**
   * Imports ask this of every row: words are found by a hash that is made as their letters go by, with no string of their own.
   *
   * @param end characters looked at
   */
  tell(text: string, end: number): string | undefined {
    const scores = this.#scores.fill(0);
    let words = 0;
    let known = 0;
    let start = -1;
    let hash = 0;
    let letter: readonly number[] | undefined;
    const part = text.slice(0, end);
    // Of plain letters the small ones are known as they pass.
    const lower = NOT_ASCII.test(part) ? part.toLowerCase() : part;
    for (let i = 0; i <= lower.length; i++) {
      let code = i < lower.length ? lower.charCodeAt(i) : 32;
      if (code > 64 && code < 91) code += 32;
      if ((code > 96 && code < 123) || (code > 191 && code < 0x2000 && code !== 0x60c && code !== 0x61f)) {
        if (start === -1) {
          start = i;
          hash = 0;
        }
        hash = (Math.imul(hash, 31) + code) | 0;
        if (code > 191) letter ??= this.#letters.get(code);
        continue;
      }
      if (start === -1) continue;
      words++;
      const found = i - start <= this.#longest ? this.#find(lower, start, i, hash) : undefined;
      if (found) {
        known++;
        for (let at = 0; at < found.in.length; at++) add(scores, found.in[at] as number, found.weight);
      }
      if (letter)
        for (let at = 0; at < letter.length; at++) add(scores, letter[at] as number, LETTER / Math.sqrt(letter.length));
      letter = undefined;
      start = -1;
      if (known >= 5 && words % 4 === 0) {
        const early = this.#winner(words, PLENTY, FAR_AHEAD);
        if (early !== undefined) return early;
      }
    }
    return this.#winner(words, LEAST, AHEAD);
  }

  #find(text: string, from: number, to: number, hash: number): Word | undefined {
    for (let place = hash & (PLACES - 1); ; place = (place + 1) & (PLACES - 1)) {
      const number = this.#places[place] as number;
      if (number === 0) return undefined;
      const word = this.#words[number - 1] as Word;
      if (word.text.length === to - from && isAt(word.text, text, from)) return word;
    }
  }

  #winner(words: number, least: number, ahead: number): string | undefined {
    let best = -1;
    let first = 0;
    let second = 0;
    for (let i = 0; i < this.#scores.length; i++) {
      const score = this.#scores[i] as number;
      if (score <= first) continue;
      first = score;
      best = i;
    }
    if (first < least || first < PER_WORD * words) return undefined;
    for (let i = 0; i < this.#scores.length; i++)
      if (i !== best) second = Math.max(second, (this.#scores[i] as number) * (this.#less[i] as number));
    return first < ahead * second ? undefined : this.#tags[best];
  }
}
