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

function add(scores: Float64Array, index: number, weight: number): void {
  scores[index] = (scores[index] as number) + weight;
}

/** Tells languages that share an alphabet by their small words. */
export class FunctionWords {
  readonly #tags: readonly string[];
  /** By word: the languages that have it, and what it counts in each of them. */
  readonly #words = new Map<string, { in: readonly number[]; weight: number }>();
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
    for (const [word, indexes] of of)
      this.#words.set(word, { in: indexes, weight: (word.length === 1 ? 0.4 : 1) / indexes.length ** 0.7 });
    for (const [letter, tags] of Object.entries(LETTERS)) {
      const indexes = tags.split(' ').flatMap((tag) => (this.#tags.includes(tag) ? [this.#tags.indexOf(tag)] : []));
      if (indexes.length > 0) this.#letters.set(letter.charCodeAt(0), indexes);
    }
    this.#longest = Math.max(...[...of.keys()].map(({ length }) => length));
    this.#scores = new Float64Array(this.#tags.length);
  }

  /** @param end characters looked at */
  tell(text: string, end: number): string | undefined {
    const scores = this.#scores.fill(0);
    let words = 0;
    let known = 0;
    let start = -1;
    let letter: readonly number[] | undefined;
    const lower = text.slice(0, end).toLowerCase();
    for (let i = 0; i <= lower.length; i++) {
      const code = i < lower.length ? lower.charCodeAt(i) : 32;
      if ((code > 96 && code < 123) || (code > 191 && code < 0x2000 && code !== 0x60c && code !== 0x61f)) {
        if (start === -1) start = i;
        if (code > 191) letter ??= this.#letters.get(code);
        continue;
      }
      if (start === -1) continue;
      words++;
      const found = i - start <= this.#longest ? this.#words.get(lower.slice(start, i)) : undefined;
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
    for (let i = 0; i < this.#scores.length; i++)
      if (i !== best) second = Math.max(second, (this.#scores[i] as number) * (this.#less[i] as number));
    if (first < least || first < PER_WORD * words || first < ahead * second) return undefined;
    return this.#tags[best];
  }
}
