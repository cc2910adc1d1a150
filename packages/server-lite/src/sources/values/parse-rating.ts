import type { Rating } from '@smm/sdk/schema';
import { westernDigits } from './digits.ts';
import { goodOrBad } from './good-or-bad.ts';
import { bestIsLeast } from './least-is-best.ts';
import { spelledRating } from './rating-spellings.ts';
import { isUndecided } from './undecided.ts';
import { fold, verbalScale } from './verbal-scale.ts';

/** A number, and the scale where the cell itself tells it (`4/5`, `★★★☆`, `80%`). */
export interface RatingValue {
  value: number;
  best?: number;
  worst?: number;
}

const WORDS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, zero: 0 };
const THUMBS: Record<string, number> = {
  positive: 1,
  recommended: 1,
  yes: 1,
  true: 1,
  up: 1,
  thumbsup: 1,
  '1': 1,
  ja: 1,
  já: 1,
  jo: 1,
  tá: 1,
  si: 1,
  sí: 1,
  oui: 1,
  sim: 1,
  '👍': 1,
  recommends: 1,
  да: 1,
  negative: 0,
  notrecommended: 0,
  no: 0,
  false: 0,
  down: 0,
  thumbsdown: 0,
  '1.0': 1,
  '0': 0,
  '-1': 0,
  '0.0': 0,
  '-1.0': 0,
  nein: 0,
  non: 0,
  não: 0,
  nee: 0,
  neen: 0,
  nej: 0,
  nei: 0,
  níl: 0,
  '👎': 0,
  нет: 0,
  doesntrecommend: 0,
  good: 1,
  bad: 0,
  goodwithcomment: 1,
  badwithcomment: 0,
  polecam: 1,
  niepolecam: 0,
  doporučuji: 1,
  nedoporučuji: 0,
  odporúčam: 1,
  neodporúčam: 0,
  recommande: 1,
  nerecommandepas: 0,
  recomiendo: 1,
  norecomiendo: 0,
  recomendado: 1,
  norecomendado: 0,
  recomendo: 1,
  nãorecomendo: 0,
  consigliato: 1,
  nonconsigliato: 0,
  empfohlen: 1,
  nichtempfohlen: 0,
  weiterempfohlen: 1,
  ajánlom: 1,
  nemajánlom: 0,
  recomand: 1,
  nurecomand: 0,
  рекомендую: 1,
  нерекомендую: 0,
  препоръчвам: 1,
  непрепоръчвам: 0,
  preporučujem: 1,
  nepreporučujem: 0,
  priporočam: 1,
  nepriporočam: 0,
  tavsiyeederim: 1,
  tavsiyeetmem: 0,
  suosittelen: 1,
  ensuosittele: 0,
  推荐: 1,
  不推荐: 0,
  推薦: 1,
  不推薦: 0,
  ratedgood: 1,
  ratedbad: 0,
  ratedcommentedgood: 1,
  ratedcommentedbad: 0,
};
const NUMBER = String.raw`(\d{1,3}(?:[.,]\d+)?)`;
const PLAIN = new RegExp(`^${NUMBER}$`);
const RATED = /^(?:rated|rating|bewertet mit|note)\s*:?\s+(?=\d)/i;
/** What else is given up to five of: `5 Tacos`, `4 paws`. */
const THINGS =
  /^([0-5](?:[.,]\d)?)\s+(?:tacos?|hearts?|herzen|herz|c(?:oe|œ)urs?|corazon(?:es)?|paws?|pfoten?|forks?|crowns?|diamonds?|smileys?|smilies|toques?|tulips?|suns?|moons?)$/i;
const PERCENT = new RegExp(`^${NUMBER}\\s*%$`);

/** Reads one cell as a rating. Undefined where it is none: labels of feeling are not. */
export function parseRatingValue(cell: unknown): RatingValue | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : undefined;
  if (typeof cell !== 'string') return undefined;
  const given = cell.trim();
  if (given === '' || given.length > 40) return undefined;
  const plain = PLAIN.exec(given);
  if (plain) return { value: toNumber(plain[1]) };
  const text = westernDigits(given).replaceAll('٫', '.').replace(RATED, '');
  if (text !== given) return parseRatingValue(text);
  const things = THINGS.exec(text);
  if (things) return { value: toNumber(things[1]), best: 5 };
  const word = WORDS[text.toLowerCase().replace(/[\s_]*stars?$/, '')];
  if (word !== undefined) return { value: word, best: 5 };
  const drawn = stars(text);
  if (drawn) return drawn;
  const spelled = spelledRating(text);
  if (spelled) return spelled;
  const percent = PERCENT.exec(text);
  return percent ? { value: toNumber(percent[1]), best: 100, worst: 0 } : undefined;
}

/** 1 for "recommends", 0 for "does not", from columns that ask exactly this. */
export function parseThumb(cell: unknown): RatingValue | undefined {
  const text = String(cell)
    .toLowerCase()
    .replace(/[\s_'’-]+(?=\p{L})/gu, '')
    .trim();
  const value = THUMBS[text] ?? goodOrBad(String(cell));
  return value === undefined ? undefined : { value, worst: 0, best: 1 };
}

/** Different words after which a column is no scale of words. */
const MOST_WORDS = 12;
/** Numbers above ten and up to twenty from which they are marks out of twenty, as in French schools. */
const FEW = 3;
/** Other numbers that scales end in, the ratings from which one is told by, and the share of them that give the best. */
const TOPS: ReadonlySet<number> = new Set([6, 7]);
const SURE = 8;
const OFTEN = 0.2;
/** The same of a short column. */
const SOME = 5;
const HALF_OF_THEM = 0.5;
/** Stars kept ten times over, halves and all: 10, 15, 20 … 50. None is above, and some are beyond marks out of twenty. */
const FIFTY = 50;
const HIGH = 30;

/** Sees a rating column's values go by and infers the scale from all of them. */
export class RatingScaleWatcher {
  readonly #words = new Set<string>();
  #told = 0;
  #counts = { none: 0, five: 0, ten: 0, hundred: 0, above: 0, zero: 0 };
  #highest = 0;
  #atHighest = 0;
  /** Different values above five, of which all are fives. */
  readonly #fives = new Set<number>();
  #isOfFives = true;

  /** The highest number of those that did not tell their own scale. */
  get highest(): number {
    return this.#highest;
  }

  /** @param cell what it was read from */
  add(rating: RatingValue | undefined, cell?: unknown): void {
    if (!rating && typeof cell === 'string' && this.#words.size <= MOST_WORDS && !isUndecided(cell.trim())) {
      this.#words.add(cell);
      this.#told++;
    }
    if (rating?.best !== undefined) return;
    const value = rating?.value;
    if (value !== undefined && value >= this.#highest) {
      this.#atHighest = value === this.#highest ? this.#atHighest + 1 : 1;
      this.#highest = value;
    }
    if (value !== undefined && value > 0 && this.#isOfFives) {
      this.#isOfFives = value % 5 === 0 && value <= FIFTY;
      if (value > 5) this.#fives.add(value);
    }
    if (value === undefined || value < 0) this.#counts.none++;
    else if (value === 0) this.#counts.zero++;
    else if (value <= 5) this.#counts.five++;
    else if (value <= 10) this.#counts.ten++;
    else if (value <= 100) this.#counts.hundred++;
    else this.#counts.above++;
  }

  /**
   * Best value of the scale: 5, 10, 20 or 100, the smallest that holds all values, but for single slips of the pen in a
   * long column; 6 or 7 where none is above it and many are just that. Null when the numbers are no ratings.
   */
  end(): RatingScale | null {
    const { five, ten, hundred, above, zero } = this.#counts;
    const all = five + ten + hundred + above;
    const few = all >= 200 ? all * 0.005 : 0;
    const best =
      ten + hundred + above <= few
        ? 5
        : hundred + above <= few
          ? 10
          : above <= few
            ? hundred >= FEW && this.#highest <= 20
              ? 20
              : 100
            : null;
    if (best === 100 && this.#isOfFives && this.#highest >= HIGH && this.#fives.size > 1 && all >= FEW)
      return { best: FIFTY, worst: zero > 0 ? 0 : 10 };
    const words = all + zero > 0 ? undefined : verbalScale(this.#words, this.#told);
    if (words) return { best: words.best, worst: words.worst ?? 1, words: words.places };
    if (best === 10 && zero === 0 && this.#isTop(all)) return { best: this.#highest, worst: 1 };
    return best === null ? null : { best, worst: zero > 0 && best > 5 ? 0 : best > 10 ? 0 : 1 };
  }

  /** Of ten, some would be above seven: where many are six, and none is more, six is the best. */
  #isTop(all: number): boolean {
    if (!TOPS.has(this.#highest) || all < SOME) return false;
    return this.#atHighest >= (all >= SURE ? OFTEN : HALF_OF_THEM) * all;
  }
}

export interface RatingScale {
  best: number;
  worst: number;
  /** Values of the words that a column's ratings are given in. */
  words?: Readonly<Record<string, number>>;
  /** Marks of a German school: the least is the best. Turned round, for a rating's best is its highest. */
  isReversed?: true;
}

/** A rating in words, by the scale that all words of its column make. */
export function fromScale(cell: unknown, scale: RatingScale | null): RatingValue | undefined {
  const value = typeof cell === 'string' ? scale?.words?.[fold(cell)] : undefined;
  return value === undefined ? undefined : { value, worst: scale?.worst ?? 1, best: scale?.best ?? 5 };
}

/** The author's rating on its own scale; undefined where 0 means "none given" or the value lies outside. */
export function toRating(given: RatingValue, scale: RatingScale | null): Rating | undefined {
  const value =
    scale?.isReversed && given.best === undefined
      ? { ...given, value: Math.round((scale.best + scale.worst - given.value) * 1000) / 1000 }
      : given;
  const best = value.best ?? scale?.best;
  if (best === undefined || best < 1) return undefined;
  const worst = value.worst ?? (value.best === undefined ? scale?.worst : undefined) ?? (best === 100 ? 0 : 1);
  if (value.value < worst && !(value.value > 0 && worst === 1)) return undefined;
  if (value.value > best) return undefined;
  return { ratingValue: value.value, worstRating: Math.min(worst, value.value < worst ? 0 : worst), bestRating: best };
}

/** A value beside which the row itself says the best and worst that can be given. */
export function withinScale(value: RatingValue, best: unknown, worst: unknown): RatingValue {
  if (value.best !== undefined || best === undefined || best === '') return value;
  const highest = Number(best);
  const lowest = worst === undefined || worst === '' ? undefined : Number(worst);
  if (!Number.isFinite(highest) || highest <= 1 || value.value > highest) return value;
  return { value: value.value, best: highest, ...(lowest !== undefined && lowest < highest && { worst: lowest }) };
}

function stars(text: string): RatingValue | undefined {
  const bare = text.replace(/[\s\ufe0f]|\(\d(?:[.,]\d)?(?:\/\d+)?\)$/g, '');
  if (!/^[★⭐🌟✭✮]+[☆✩½✰]*$/u.test(bare) && !/^[☆✩✰]{3,}$/u.test(bare)) return undefined;
  let full = 0;
  let drawn = 0;
  let half = 0;
  for (const sign of bare) {
    if (sign === '½') half += 0.5;
    else drawn++;
    if ('★⭐🌟✭✮'.includes(sign)) full++;
  }
  if (drawn > 10) return undefined;
  return { value: full + half, best: drawn > 5 ? 10 : 5, ...(full === 0 ? { worst: 0 } : {}) };
}

/** `Schulnote`, `Note (1 = sehr gut, 6 = ungenügend)`; not where six is the best. */
const MARKS =
  /^(?!.*6\s*(?:=|:|ist)\s*(?:sehr gut|best|top|exzellent|ausgezeichnet))(?=.*schulnote|.*\b1\s*(?:=|:|ist)\s*(?:sehr gut|beste?)\b.*\b6\b)/i;

/** “Of” as it is said between points and what they are out of: `Punt uit 10`, `Poeng av 6`, `Body z 10`, `Оценка из 5`. */
const OUT_OF =
  /(?<![\p{L}\d])(?<!\d\s)(?:uit|van de|ud af|af|av|de|di|z|ze|iz|od|din|iš|nga|dari|daripada|kati ya|trên|από|στα|из|із|зі|з|от|од|من|از|מתוך|จาก|เต็ม|में से)\s*(5|6|7|10|20|100)(?!\s?[\d.,]|\s*\p{L})/iu;
/** Marks of schools whose worst is not one: Bulgarian, Russian, Finnish. */
const SCHOOLS = /(?<![\p{L}\d.])(?:2\s*(?:-|–|—|до)\s*[56]|4\s*(?:-|–|—)\s*10)(?![\d.]|\s*\p{L})/u;

/** A throw of the dice, as Nordic reviews give it. */
const DICE = /(?<!\p{L})(?:terning(?:er|en|kast\p{L}*)?|teningakast|tärningskast)(?!\p{L})/iu;

/** What the ends of a scale mean: `1 = poor, 6 = very good`, or the other way about. Where the least is the best is told before. */
const ENDS = /(?<![\d.,])(\d{1,3})\s*[=:]\s*\p{L}[^\d=]{1,40}?(\d{1,3})\s*[=:]\s*\p{L}/u;

/** The scale that a header names: `Stars (1-5)`, `Note /20`, `Score out of 100`. */
export function scaleNamed(header: string): RatingScale | undefined {
  if (MARKS.test(header)) return { best: 6, worst: 1, isReversed: true };
  const most = bestIsLeast(header);
  if (most !== undefined) return { best: most, worst: 1, isReversed: true };
  const range =
    /(?:^|[^\d.])([01])\s*(?:-|–|—|~|〜|～|to|bis|à|al?|až|do|до|да|till?|tot|ile|\.\.|…)\s*(\d{1,3})(?!\d)/iu.exec(
      header,
    );
  const ends = ENDS.exec(header)?.slice(1, 3).map(Number);
  const isWhole = ends !== undefined && Math.min(...ends) <= 1;
  const best = Number(
    (isWhole ? Math.max(...ends) : range?.[2]) ??
      /(?:\/|\b(?:out of|von|sur|su|sobre)\s)\s*(\d{1,3})(?!\d)/i.exec(header)?.[1] ??
      OUT_OF.exec(header)?.[1] ??
      // Whatever “of” is called: `Balas (iš 10)`.
      /\(\s*(?:\p{L}{1,4}\.?\s+){1,2}(5|6|7|10|20|100)\s*\)/u.exec(header)?.[1] ??
      /(\d{1,3})\s*(?:点満点|점\s*만점|分制)/u.exec(header)?.[1] ??
      /(?:满分|滿分)\s*(\d{1,3})/u.exec(header)?.[1],
  );
  const [worst, last] = SCHOOLS.exec(header)?.[0].match(/\d+/g) ?? [];
  if (last !== undefined) return { best: Number(last), worst: Number(worst) };
  if (Number.isNaN(best) && DICE.test(header)) return { best: 6, worst: 1 };
  if (!(best >= 3 && best <= 100)) return undefined;
  return { best, worst: isWhole ? Math.min(...ends) : range ? Number(range[1]) : best > 10 ? 0 : 1 };
}

function toNumber(text: string | undefined): number {
  return Number((text as string).replace(',', '.'));
}
