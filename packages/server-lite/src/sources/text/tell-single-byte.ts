import { LETTERS } from './letter-frequencies.ts';

/** Encodings of one byte a sign, the commoner first, and the languages that were written in each. */
const ENCODINGS: readonly (readonly [encoding: string, languages: string])[] = [
  ['windows-1252', 'en de fr es pt it nl sv da nb fi is ga ca gl af fo lb sq et'],
  ['windows-1251', 'ru uk bg mk be sr'],
  ['windows-1250', 'pl cs sk sl hr hu ro sq de'],
  ['windows-1254', 'tr az'],
  ['windows-1253', 'el'],
  ['windows-1257', 'lt lv et pl'],
  ['windows-1255', 'he'],
  ['windows-1256', 'ar fa ur'],
  ['windows-874', 'th'],
  ['windows-1258', 'vi'],
  ['macintosh', 'en de fr es pt it nl sv da nb fi is ca gl'],
  ['iso-8859-2', 'pl cs sk sl hr hu ro'],
  ['koi8-r', 'ru bg'],
  ['koi8-u', 'uk be'],
  ['iso-8859-7', 'el'],
  ['iso-8859-5', 'ru uk bg mk be sr'],
  ['ibm866', 'ru uk bg be'],
  ['x-mac-cyrillic', 'ru uk bg mk be sr'],
  ['iso-8859-6', 'ar'],
  ['iso-8859-13', 'lt lv et'],
  ['iso-8859-4', 'lt lv et'],
  ['iso-8859-10', 'is lt fo'],
  ['iso-8859-15', 'fr fi et'],
  ['iso-8859-16', 'ro'],
  ['iso-8859-3', 'mt tr'],
  ['iso-8859-14', 'ga cy'],
];
/** Bytes that tell it. */
const ENOUGH = 16_384;
/** Costs, in half bits: of a letter that a language hardly has, of signs, and of what no writer does. */
const UNKNOWN = 30;
const COMMON_SIGN = 18;
const SIGN = 30;
const CONTROL = 60;
const WITHIN_WORD = 24;
const AT_WORD = 14;
const CASE = 16;
const SCRIPTS = 30;
const ALONE = 24;
const FOREIGN = 16;
const REPEATED = 2;
/** Of a plain word that is English rather than of the language: where all are, the text is. */
const BORROWED = 2;
/** For each place on the list, and for all but the first: what is common wins where letters say nearly the same. */
const PLACE = 0.5;
const FIRST = 8;
/** Signs that stand between letters, at the end of a word, and at its beginning. */
const JOINING = new Set('’·–—\u00a0\u00ad');
const CLOSING = new Set('’”“»…–—™®°ºª²³€·\u00a0');
const OPENING = new Set('‘’“”„«»…–—¿¡№§·\u00a0');
const HIGH = /[^a-z]/i;
const SIGNS = new Set('’‘“”„«»–—…€£°·•№™®©§½¼²³ªº\u00a0¿¡´×฿₪₫');

const bits = new Map<string, Map<string, number>>(
  Object.entries(LETTERS).map(([language, listed]) => {
    const pairs = [...listed.matchAll(/(.)(\w)/gsu)];
    return [language, new Map(pairs.map(([, letter, cost]) => [letter as string, parseInt(cost as string, 36)]))];
  }),
);

/** The encoding in which bytes are likeliest, by how often letters come in the languages written in it, and where they stand. */
export function tellSingleByte(bytes: Uint8Array): string {
  const seen = bytes.subarray(0, ENOUGH);
  const words = [...new TextDecoder('latin1').decode(seen).matchAll(/[a-z\u0080-\uffff]+/gi)];
  const plain = words.flatMap(([word]) => (word.length > 1 && !HIGH.test(word) ? [word.toLowerCase()] : []));
  // Where the others stand is the same in every encoding of one byte a sign.
  const places = words.flatMap(({ 0: word, index }) =>
    HIGH.test(word) ? [[index, index + word.length] as const] : [],
  );
  const costs = ENCODINGS.map(([encoding, languages], place) => {
    const text = new TextDecoder(encoding).decode(seen);
    const spoken = languages.split(' ');
    const high = highCosts(
      places.map(([from, to]) => lettersOf(text.slice(from, to))),
      spoken.map(of),
    );
    return (
      rarity(place) +
      costOfSigns(text) +
      Math.min(...spoken.map((each, i) => plainCost(plain, each) + (high[i] as number)))
    );
  });
  return (ENCODINGS[costs.indexOf(Math.min(...costs))] as readonly [string, string])[0];
}

const rarity = (place: number) => (place === 0 ? 0 : FIRST + place * PLACE);
const of = (language: string) => bits.get(language) as ReadonlyMap<string, number>;

function lettersOf(word: string): string {
  const small = word.toLowerCase();
  return [...small].map((sign) => (isLetter(sign) ? (FOLDED[sign] ?? sign) : '')).join('');
}

/** What words cost in each language; people have names of others, too, which are written in the same letters. */
function highCosts(words: readonly string[], languages: readonly ReadonlyMap<string, number>[]): number[] {
  const sums = languages.map(() => 0);
  for (const word of words) {
    const costs = languages.map((known) => wordCost(word, known));
    const foreign = Math.min(...costs) + FOREIGN;
    for (const [i, cost] of costs.entries()) sums[i] = (sums[i] as number) + Math.min(cost, foreign);
  }
  return sums;
}

/** What is sold has an English name in every country: each word is of the language, or English. */
function plainCost(words: readonly string[], language: string): number {
  const [own, english] = [of(language), of('en')];
  if (own === english || !own.has('e')) return words.reduce((sum, word) => sum + wordCost(word, english), 0);
  return words.reduce((sum, word) => sum + Math.min(wordCost(word, own), wordCost(word, english) + BORROWED), 0);
}

function wordCost(word: string, known: ReadonlyMap<string, number>): number {
  // Other scripts stand beside Latin letters, of whatever language.
  const latin = known.has('e') ? known : of('en');
  let cost = 0;
  for (const letter of word) cost += (letter < '\u0080' ? latin : known).get(letter) ?? UNKNOWN;
  return cost;
}

/** What signs cost that are no letters, and letters where none stand. */
function costOfSigns(text: string): number {
  let cost = 0;
  let before = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    const next = text[i + 1] ?? '';
    const isHigh = sign > '\u007f';
    if (isLetter(sign)) {
      if (isLetter(before)) cost += isHigh || before > '\u007f' ? between(before, sign) : 0;
      else if (isHigh && !isLetter(next) && !isWordAlone(sign, before + next)) cost += ALONE;
    } else if (isHigh) {
      if (sign === before) cost += REPEATED;
      else cost += sign === '\ufffd' || /[\u0080-\u009f]/.test(sign) ? CONTROL : SIGNS.has(sign) ? COMMON_SIGN : SIGN;
      const [follows, leads] = [isLetter(before), isLetter(next)];
      if (follows && leads && !JOINING.has(sign)) cost += WITHIN_WORD;
      else if ((follows && !CLOSING.has(sign)) || (leads && !OPENING.has(sign))) cost += AT_WORD;
    }
    before = sign;
  }
  return cost;
}

/** Latin letters that are words, with no number beside them (`3 à 5`; no `Ł8`, which is `£8`), and the sign of a diameter. */
function isWordAlone(sign: string, beside: string): boolean {
  return sign === 'Ø' || (isLatin(sign) && !/\d/.test(beside) && 'àèéóáíúåøöőìùòâêîôæœ'.includes(sign.toLowerCase()));
}

/** Romanian letters with a comma below, and forms that two encodings have of one. */
const FOLDED: Readonly<Record<string, string>> = { ș: 'ş', ț: 'ţ', ی: 'ي' };

/** What two letters cost that hardly stand beside each other: of two scripts, or a capital behind a small one. */
function between(first: string, second: string): number {
  if (isOfAny(first) || isOfAny(second)) return 0;
  if (isLatin(first) !== isLatin(second)) return SCRIPTS;
  return isSmall(first) && isCapital(second) ? CASE : 0;
}

const isOther = (sign: string) => 'ªºµ'.includes(sign);
const isLetter = (sign: string) => /[\p{L}\p{M}]/u.test(sign) && !isOther(sign);
const isOfAny = (sign: string) => /\p{Script=Inherited}/u.test(sign);
const isLatin = (sign: string) => /\p{Script=Latin}/u.test(sign);
const isSmall = (sign: string) => sign !== sign.toUpperCase();
const isCapital = (sign: string) => sign !== sign.toLowerCase();
