import { DomUtils } from 'htmlparser2';
import { westernDigits } from '../values/digits.ts';
import { parseRatingValue } from '../values/parse-rating.ts';
import { type DomElement, elementsIn } from './dom.ts';
import { namesOf, partOf, partsOf } from './part-names.ts';

/** A rating as it is drawn or said. */
export interface Rated {
  value: number;
  best: number;
}

const TOPS = new Set([5, 6, 7, 10, 20, 100]);
const LONGEST = 60;
/** Parts of stars that are drawn: ten, of several elements each. */
const MOST_SIGNS = 60;
const EMPTY =
  /^(?:empty|off|o|outline|outlined|inactive|gr[ae]y|blank|regular|far|unfilled|muted|border|disabled|no|null|zero|vide|leer|unchecked)$/;
const FULL =
  /^(?:full|filled|fill|on|active|checked|selected|solid|fas|yellow|gold|golden|colou?red|voll|plein|orange|lit|highlighted|rated)$/;
const KEY = /(?:^|-)(?:rating|score|stars?|rate|note)(?:-?value)?$/;
const NO_KEY = /count|average|avg|number|id$|total|max|index|min/;

/** What a review is rated by its elements: by numbers for programs, in words, by widths, by stars, in this order. */
export function ratingIn(elements: readonly DomElement[]): Rated | undefined {
  for (const element of elements) {
    const found = byNumber(element) ?? (isOfRating(element) ? byWords(element) : undefined);
    if (found) return found;
  }
  for (const element of elements) {
    const found =
      byLabel(element) ?? (isOfRating(element) ? (byWidth(element) ?? byStars(element) ?? byName(element)) : undefined);
    if (found) return found;
  }
  for (const element of elements) {
    const found = byPicture(element) ?? drawn(element);
    if (found) return found;
  }
  const [block] = elements;
  const stars = block && byStars(block);
  return stars && countOf(block) > 2 ? stars : undefined;
}

/** Stars that are drawn in it. */
function countOf(block: DomElement): number {
  return elementsIn(block.children, (each) => namesOf(each).some((name) => /star/i.test(name))).length;
}

function isOfRating(element: DomElement): boolean {
  return partOf(element) === 'rating' || namesOf(element).some((name) => isOfStars(name));
}

function isOfStars(name: string): boolean {
  return partsOf(name).some((part) => /^(?:stars?|starrating|rating)$/.test(part)) && !/count|average|avg/i.test(name);
}

/** `data-score="4"`. */
function byNumber({ attribs }: DomElement): Rated | undefined {
  for (const [key, value] of Object.entries(attribs)) {
    if (!key.startsWith('data-') || !KEY.test(key) || NO_KEY.test(key)) continue;
    const number = Number(value.replace(',', '.').trim());
    if (value.trim() === '' || !(number > 0 && number <= 100)) continue;
    const most = Number(attribs['data-max'] ?? attribs['data-best'] ?? attribs['data-max-rating']);
    return { value: number, best: TOPS.has(most) ? most : number <= 5 ? 5 : number <= 10 ? 10 : 100 };
  }
  return undefined;
}

/** `Rated 4 out of 5`, as it is said to those who see no stars, or is written out. */
function byWords(element: DomElement): Rated | undefined {
  for (const said of [
    element.attribs['aria-label'],
    element.attribs['title'],
    element.attribs['alt'],
    DomUtils.innerText(element.children),
  ]) {
    const found = said === undefined ? undefined : ratingSaid(said, true);
    if (found) return found;
  }
  return undefined;
}

/** The same of any element, where it tells its scale. */
function byLabel({ attribs }: DomElement): Rated | undefined {
  for (const said of [attribs['aria-label'], attribs['title'], attribs['alt']]) {
    const found = said === undefined || !/\d/.test(said) ? undefined : ratingSaid(said, false);
    if (found) return found;
  }
  return undefined;
}

/** @param alone a single number may stand for stars */
export function ratingSaid(given: string, alone: boolean): Rated | undefined {
  const text = westernDigits(given).replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > LONGEST) return undefined;
  const read = parseRatingValue(text);
  if (read?.best !== undefined && read.value <= read.best) return { value: read.value, best: read.best };
  const numbers = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')));
  const [first = Number.NaN, second] = numbers;
  const most = Math.max(...numbers);
  // `5つ星のうち4` says the best first.
  if (
    numbers.length === 2 &&
    second !== undefined &&
    TOPS.has(most) &&
    !/\d\s*[.:]\s*\d/.test(text.replace(/\d[.,]\d/g, '0'))
  )
    return { value: Math.min(first, second), best: most };
  return alone && numbers.length === 1 && first > 0 && first <= 5 ? { value: first, best: 5 } : undefined;
}

/** `width:80%`, of the stars that are filled. */
function byWidth(element: DomElement): Rated | undefined {
  for (const { attribs } of [element, ...elementsIn(element.children, () => true)]) {
    const width = /(?:^|[;\s])(?:--[\w-]+|width)\s*:\s*(\d{1,3}(?:\.\d+)?)%/.exec(attribs['style'] ?? '')?.[1];
    if (width !== undefined && Number(width) > 0 && Number(width) <= 100)
      return { value: Math.round(Number(width) * 5) / 100, best: 5 };
  }
  return undefined;
}

/** `star--full`, counted. */
function byStars(element: DomElement): Rated | undefined {
  const inside = elementsIn(
    element.children,
    (each) => namesOf(each).some((name) => /star/i.test(name)) || /star/i.test(each.attribs['src'] ?? ''),
  );
  if (inside.length > MOST_SIGNS) return undefined;
  const stars = inside.filter((each) => !inside.some((other) => other.parent === each));
  // Two signs that lie on each other are one star.
  const stacks = Map.groupBy(stars, ({ parent }) => parent);
  const isStacked = stacks.size > 2 && [...stacks.values()].every((stack) => stack.length < 3);
  const drawn = isStacked
    ? [...stacks.values()].map((stack) => stack.find((star) => !isEmpty(partsOfStar(star))) ?? (stack[0] as DomElement))
    : stars;
  return counted(drawn.map(partsOfStar));
}

function partsOfStar(star: DomElement): string[] {
  return partsOf(`${namesOf(star).join(' ')} ${(star.attribs['src'] ?? '').replace(/^.*\/|\.\w+$/g, '')}`);
}

function isEmpty(parts: readonly string[]): boolean {
  return parts.some((part) => EMPTY.test(part));
}

function counted(stars: readonly (readonly string[])[]): Rated | undefined {
  if (stars.length === 0 || stars.length > 10) return undefined;
  const halves = stars.filter((parts) => parts.some((part) => /^half/.test(part))).length;
  const full = stars.filter((parts) => parts.some((part) => FULL.test(part)) && !isEmpty(parts)).length;
  const rest = stars.filter((parts) => !isEmpty(parts)).length - halves;
  const value = (full > 0 ? full : rest) + halves / 2;
  return value > 0 ? { value, best: stars.length > 5 ? 10 : 5 } : undefined;
}

/** `stars-4`, `rating_45`. */
function byName(element: DomElement): Rated | undefined {
  for (const name of namesOf(element)) {
    const [, whole, half] = /(?:stars?|rating|rated|rate|score|note)s?[-_]*([1-5])(?:[-_.]?([05]))?$/i.exec(name) ?? [];
    if (whole !== undefined && !(whole === '5' && half === '5'))
      return { value: Number(whole) + (half === '5' ? 0.5 : 0), best: 5 };
  }
  return undefined;
}

/** `stars_4.gif`. */
function byPicture({ name, attribs }: DomElement): Rated | undefined {
  const [, value] =
    name === 'img'
      ? (/(?:stars?|rating)[-_]?([1-5])(?:stars?)?\.(?:png|gif|svg|jpe?g|webp)(?:\?|$)/i.exec(attribs['src'] ?? '') ??
        [])
      : [];
  return value === undefined ? undefined : { value: Number(value), best: 5 };
}

/** ★★★★☆ or `4/5` as all that an element says, or the names of signs that a font draws. */
function drawn(element: DomElement): Rated | undefined {
  if (element.children.length > 12) return undefined;
  const text = DomUtils.innerText(element.children).trim();
  if (text === '' || text.length > LONGEST) return undefined;
  if (/^(?:star(?:_(?:border|half|outline|rate))?\s*){1,5}$/.test(text)) {
    const stars = text.split(/\s+|(?=star)/).filter((star) => star !== '');
    return counted(stars.map((star) => star.split('_')));
  }
  if (!/[★⭐☆🌟]|^\d(?:[.,]\d)?\s*\/\s*(?:5|10)$/u.test(text)) return undefined;
  const read = parseRatingValue(text);
  return read?.best === undefined ? undefined : { value: read.value, best: read.best };
}
