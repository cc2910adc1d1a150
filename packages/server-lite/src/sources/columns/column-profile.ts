import { isNothing, isPlaceholder } from '../values/nothing.ts';
import { isUndecided } from '../values/undecided.ts';
import { areGoodAndBad, goodOrBad } from '../values/good-or-bad.ts';
import { parseRatingValue, parseThumb } from '../values/parse-rating.ts';
import { isGrade, isVerbal, verbalScale } from '../values/verbal-scale.ts';
import { conceptsOf } from './header-stems.ts';
import { markup } from './markup.ts';

/** With those of whom nothing is known but that they were asked, or not even that. */
const GOOD_OR_BAD = /^(?:(?:good|bad)(?: with comment)?|(?:un|not )?offered|unrated|not rated)$/i;

/** Cells from which few different ones are said to be chosen. */
const TICKED = 4;

/** What a column's values look like, gathered from a sample. */
export class ColumnProfile {
  filled = 0;
  seen = 0;
  /** Values that are lists or objects. */
  structured = 0;
  #numbers = 0;
  #ratings = 0;
  #dates = 0;
  #urls = 0;
  #emails = 0;
  #length = 0;
  #words = 0;
  #codes = 0;
  #paths = 0;
  #scaled = 0;
  #capitals = 0;
  #fromOneToFive = 0;
  #thumbs = 0;
  #verbal = 0;
  #markup = 0;
  #mentions = 0;
  readonly #placeholders = new Map<string, number>();
  readonly #distinct = new Set<string>();

  add(cell: unknown): void {
    this.seen++;
    if (cell === '' || cell === undefined || cell === null) return;
    if (typeof cell === 'object') {
      this.structured++;
      return;
    }
    const text = typeof cell === 'string' ? cell.trim() : String(cell);
    if (text === '' || isNothing(text) || isUndecided(text)) return;
    if (isPlaceholder(text)) {
      this.#placeholders.set(text, (this.#placeholders.get(text) ?? 0) + 1);
      return;
    }
    this.filled++;
    this.#length += text.length;
    this.#words +=
      text.length > 12
        ? countWords(text)
        : /[\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(text)
          ? 2
          : 1;
    if (/^-?\d+(?:[.,]\d+)?$/.test(text)) this.#numbers++;
    const rating = text.length < 40 ? parseRatingValue(text) : undefined;
    if (rating) this.#ratings++;
    if (rating?.best !== undefined) this.#scaled++;
    if (/^[1-5](?:[.,]\d)?\s?[分点點점星]?$/.test(text)) this.#fromOneToFive++;
    if (text.length < 40 && /^\p{L}[\p{L}\p{M}'’.\-]*(?: \p{L}[\p{L}\p{M}'’.\-]*){0,3}$/u.test(text)) this.#capitals++;
    if (text.length < 24 && parseThumb(text) && goodOrBad(text) === undefined) this.#thumbs++;
    if (isVerbal(text)) this.#verbal++;
    if (text.includes('<')) {
      const found = markup(text);
      if (found === 'written') this.#markup++;
      else if (found === 'mentioned') this.#mentions++;
    }
    if (looksLikeDate(text)) this.#dates++;
    if (/^https?:\/\//i.test(text)) this.#urls++;
    if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) this.#emails++;
    if (/^(?:true|false|yes|no|y|n|ok|nan|null|none|-?\d(?:\.0)?|pos|neg|positive|negative|neutral)$/i.test(text))
      this.#codes++;
    if (/^[\w-]+(?:\/[\w()-]+){2,}$/.test(text)) this.#paths++;
    if (this.#distinct.size < 2000) this.#distinct.add(text.slice(0, 80));
  }

  share(
    kind: 'numbers' | 'ratings' | 'dates' | 'urls' | 'emails' | 'codes' | 'paths' | 'scaled' | 'thumbs' | 'verbal',
  ): number {
    if (this.filled === 0) return 0;
    const counts = {
      numbers: this.#numbers,
      ratings: this.#ratings,
      dates: this.#dates,
      urls: this.#urls,
      emails: this.#emails,
      codes: this.#codes,
      paths: this.#paths,
      scaled: this.#scaled,
      thumbs: this.#thumbs,
      verbal: this.#verbal,
    };
    return counts[kind] / this.filled;
  }

  get meanLength(): number {
    return this.filled === 0 ? 0 : this.#length / this.filled;
  }

  get meanWords(): number {
    return this.filled === 0 ? 0 : this.#words / this.filled;
  }

  /** Different values, up to 2000. */
  get distinct(): number {
    return this.#distinct.size;
  }

  /** Words that speak of tags (`the <b> button`) rather than being written in them: they are shown as they stand. */
  get mentionsMarkup(): boolean {
    return this.#mentions > 0 && this.#mentions >= this.#markup;
  }

  /** The same dash or dots come again where a value is missing. */
  get hasPlaceholders(): boolean {
    return [...this.#placeholders.values()].some((count) => count > 1);
  }

  /** Up or down as 1 and -1, or as 1 and 0 in a column that has nothing else for long. */
  get looksLikeThumbs(): boolean {
    const values = new Set([...this.#distinct].map(Number));
    if (this.share('codes') < 1 || ![...values].every((value) => value === 0 || Math.abs(value) === 1)) return false;
    return values.has(-1) ? values.has(1) : values.size === 2 && this.filled >= 20;
  }

  /** What a help desk asks: good or bad, or merely asked. */
  get isGoodOrBad(): boolean {
    const values = [...this.#distinct];
    return values.every((value) => GOOD_OR_BAD.test(value)) && values.some((value) => /^(?:good|bad)/i.test(value));
  }

  /** Good and bad in another language, which may be two words of a scale elsewhere than at a help desk. */
  get isGoodAndBad(): boolean {
    return areGoodAndBad(this.#distinct);
  }

  /** Distinct values among the filled ones, 0–1. */
  get variety(): number {
    return this.filled === 0 ? 0 : this.#distinct.size / Math.min(this.filled, 2000);
  }

  /** Numbers from 1 to 5 alone, and enough different ones that they are no yes and no. */
  get looksLikeStars(): boolean {
    const values = [...this.#distinct].map((value) => parseFloat(value.replace(',', '.')));
    return this.filled >= 3 && this.#fromOneToFive === this.filled && values.length >= 3 && values.includes(5);
  }

  /** The same number on every row: nought is the `score` of a form that counts none, one a mark that something is there. */
  isAlways(number: number): boolean {
    return (
      this.filled >= 3 && this.#distinct.size === 1 && [...this.#distinct].every((value) => Number(value) === number)
    );
  }

  /** Words of a scale, all but one that may be its middle. */
  get isScaleOfWords(): boolean {
    if (this.#distinct.size < 3) return false;
    if (this.share('verbal') >= 0.9) return true;
    return this.#distinct.size === 5 && this.share('verbal') >= 0.5 && verbalScale(this.#distinct) !== undefined;
  }

  /** One of two or three short words alone, such as yes and no. */
  get isTicked(): boolean {
    return this.filled >= TICKED && this.#distinct.size <= 3 && [...this.#distinct].every((text) => text.length <= 8);
  }

  /** Marks of a school, from A+ to F. */
  get isGrades(): boolean {
    return this.#distinct.size >= 3 && [...this.#distinct].every((value) => isGrade(value));
  }

  /** One to four words of letters, mostly another one each time. */
  get looksLikeNames(): boolean {
    return (
      this.filled >= 3 &&
      this.#capitals >= 0.8 * this.filled &&
      this.variety > 0.5 &&
      this.meanLength < 30 &&
      this.share('codes') < 0.2
    );
  }

  /** What a program counts its records by: `REV-0042`. */
  get isCounted(): boolean {
    const word = this.#sameBefore(COUNTED);
    return word !== undefined && (/^\p{Lu}{1,8}-$/u.test(word) || isOfReview(word));
  }

  /** One name and a number behind its sign on each row: `Survey #67686`. */
  get isNumbered(): boolean {
    return this.#sameBefore(NUMBERED) !== undefined;
  }

  /** What stands before the number of each row, where it is always the same. */
  #sameBefore(numbered: RegExp): string | undefined {
    if (this.filled < 3 || this.#distinct.size < 3) return undefined;
    let same: string | undefined;
    for (const value of this.#distinct) {
      const [, name] = numbered.exec(value) ?? [];
      if (name === undefined || (same !== undefined && name !== same)) return undefined;
      same = name;
    }
    return same;
  }

  /** Lists as programs write them, full or empty: `['quiet', 'strong']`. */
  get #areLists(): boolean {
    let filled = 0;
    for (const value of this.#distinct) {
      if (!/^\[\s*(?:\]$|['"])/.test(value)) return false;
      if (value.length > 2) filled++;
    }
    return filled > 0;
  }

  /** Words that people wrote, rather than numbers, codes, dates or addresses. */
  get isText(): boolean {
    return (
      this.filled > 0 &&
      this.share('numbers') < 0.6 &&
      !this.#areLists &&
      this.share('urls') < 0.6 &&
      this.share('emails') < 0.6 &&
      this.share('codes') < 0.8 &&
      this.share('dates') < 0.6 &&
      this.share('paths') < 0.6
    );
  }
}

const NUMBERED = /^(\p{L}[\p{L} ]{0,40})\s?[#№]\s?\d{1,12}$/u;
const COUNTED = /^(\p{L}{1,20}[\s#_№-]{0,3})\d{1,9}$/u;

function isOfReview(word: string): boolean {
  const about = conceptsOf(word);
  return about.has('opinion') || about.has('words');
}

function countWords(text: string): number {
  let words = 1;
  let dense = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) words++;
    else if (
      (code >= 0x3040 && code <= 0x9fff) ||
      (code >= 0x0e00 && code <= 0x0eff) ||
      (code >= 0x1000 && code <= 0x109f) ||
      (code >= 0x1780 && code <= 0x17ff) ||
      (code >= 0xac00 && code <= 0xd7af)
    )
      dense++;
  }
  return words + dense / 3;
}

function looksLikeDate(text: string): boolean {
  if (text.length > 45 || text.length < 6) return false;
  return (
    (/^(?:\p{L}{2,12}\.?,?\s+)?\d{1,4}\s*[./\-年년]\s*(?:\d{1,2}|\p{L}{3,})\s*[./\-月월]\s*\d{1,4}/u.test(text) &&
      !/^\d{1,3}(?:\.\d{1,3}){3}$|^\d{1,3}\.\d{1,2}\.\d{1}(?:\.|$)|^\d\.\d{1,2}\.\d{1,3}$/.test(text)) ||
    /^\p{L}{2,4}\s+\p{L}{3}\s+\d{1,2}\s+\d{1,2}:\d{2}:\d{2}\s.*\d{4}$/u.test(text) ||
    /^\d{1,2}\s+\d{1,2},\s+\d{4}$/.test(text) ||
    /^\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{4}/u.test(text) ||
    /^(?:\p{L}{3,9}\.?,\s+)?\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}/u.test(text) ||
    /^\d{4}-?W\d{2}(?:-?[1-7])?$/i.test(text) ||
    /^1[0-9]{9}(?:\d{3})?$/.test(text)
  );
}
