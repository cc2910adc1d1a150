import { plainDate } from './plain-date.ts';

/** How a column of dates is written, told from all of its values together. */
export interface DateStyle {
  /** Order of all-number dates; null where the values leave it open. */
  order: 'dmy' | 'mdy' | 'ymd' | null;
  /** True where plain numbers count days since 1899-12-30, as spreadsheets do. */
  serial: boolean;
  /** True where the column's name says that its times are UTC. */
  utc?: boolean;
  /** True where there are all-number dates whose order the values leave open. */
  open: boolean;
  /** Set where the file, and not the column's own values, told the order. */
  settledBy?: 'another column' | 'its name';
}

/** Dates of a column that was never looked at. */
export const PLAIN_DATES: DateStyle = { order: null, serial: false, open: false };

const NUMERIC = /^(?:\d{1,2}:\d{2}(?::\d{2})?[\s,]+)?\D{0,4}(\d{1,4})\s*([./\-‐–])\s*(\d{1,2})\s*\2\s*(\d{1,4})(?!\d)/;

/** Different days for each month, from which it is told which is which. */
const OFTENER = 4;
/** Years back to which exports go as a rule. */
const LATELY = 10;

/** Watches a column's values and says in the end in which order day, month and year stand. */
export class DateStyleWatcher {
  readonly #year: number;
  #largest: [number, number, number] = [0, 0, 0];
  #numeric = 0;
  /** Where points part the numbers, the day comes first: nowhere is the month written so. */
  #dotted = 0;
  #serial = 0;
  #plain = 0;
  #fullYearLast = 0;
  /** Half a day's clock beside numbers without a nought before them, as in the United States alone. */
  #american = 0;
  #beforeFirst = false;
  #beforeLast = false;
  #ambiguous = false;
  readonly #leading = new Set<number>();
  readonly #middle = new Set<number>();
  readonly #firsts = new Set<number>();
  readonly #lasts = new Set<number>();

  /** @param year the current one: no review is from the future. */
  constructor(year: number) {
    this.#year = year;
  }

  add(given: string): void {
    const value = plainDate(given);
    if (/^\d{4,6}([.,]\d+)?$/.test(value)) {
      const days = Number(value.replace(',', '.'));
      if (days >= 20_000 && days < 70_000) this.#serial++;
      this.#plain++;
      return;
    }
    const match = NUMERIC.exec(value);
    if (!match) return;
    const [a, b, c] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if ((match[1] as string).length > 2) return;
    this.#numeric++;
    if (match[2] === '/' && /\d\s?[AP]M\b/.test(value) && !/(?:^|\/)0\d/.test(value)) this.#american++;
    if (match[2] === '.') this.#dotted++;
    if ((match[4] as string).length > 2) this.#fullYearLast++;
    if (a !== b && a <= 12 && b <= 12) this.#ambiguous = true;
    this.#leading.add(a);
    this.#middle.add(b);
    this.#largest[0] = Math.max(this.#largest[0], a);
    this.#largest[1] = Math.max(this.#largest[1], b);
    if ((match[4] as string).length <= 2) {
      this.#largest[2] = Math.max(this.#largest[2], c);
      this.#firsts.add(a);
      this.#lasts.add(c);
    }
    if (a === 0) this.#beforeFirst = true;
    if (c === 0 && (match[4] as string).length <= 2) this.#beforeLast = true;
  }

  end(): DateStyle {
    const order = this.#order();
    return {
      order,
      open: order === null && this.#ambiguous,
      serial: this.#serial > 0 && this.#serial >= 0.9 * this.#plain,
    };
  }

  /** Days change from row to row, months hardly do: many numbers beside one. The first or the middle of each month is a day, too. */
  #byChange(): 'dmy' | 'mdy' | null {
    const isMonth = (few: ReadonlySet<number>, many: ReadonlySet<number>) =>
      many.size >= OFTENER * few.size && !few.has(1);
    if (isMonth(this.#leading, this.#middle)) return 'mdy';
    return isMonth(this.#middle, this.#leading) ? 'dmy' : null;
  }

  /** `1/9/25 8:44 AM`: where the day comes first, what stands in the middle has two figures. */
  #byClock(): 'mdy' | null {
    const isBare = [...this.#middle].some((value) => value < 10);
    return isBare && this.#american === this.#numeric ? 'mdy' : null;
  }

  /** Whether what stands last is one year of the last few on all rows, where as a year the first of the numbers would be long ago. */
  #isYearLast(first: number): boolean {
    const [last = 0] = this.#lasts;
    const now = this.#year % 100;
    return this.#lasts.size === 1 && now - last < LATELY && first <= 12 && now - first > LATELY;
  }

  #order(): DateStyle['order'] {
    if (this.#numeric === 0) return null;
    const [a, b, c] = this.#largest;
    const shortYears = this.#fullYearLast < this.#numeric;
    const recent = (year: number) => year <= this.#year % 100;
    const open: NonNullable<DateStyle['order']>[] = [];
    if (a <= 31 && b <= 12 && !this.#beforeFirst && (!shortYears || recent(c))) open.push('dmy');
    if (a <= 12 && b <= 31 && !this.#beforeFirst && (!shortYears || recent(c))) open.push('mdy');
    if (shortYears && this.#fullYearLast === 0 && recent(a) && b <= 12 && c <= 31 && !this.#beforeLast)
      open.push('ymd');
    // One year that was lately, on all rows, is no day; and another long ago beside it none of a review.
    if (open.length > 1 && open.includes('ymd') && this.#numeric >= 4 && this.#isYearLast(a))
      open.splice(open.indexOf('ymd'), 1);
    // Days change from row to row, years hardly do.
    if (open.length > 1 && open.includes('ymd') && this.#numeric >= 3) {
      if (this.#firsts.size >= 2 * this.#lasts.size) open.splice(open.indexOf('ymd'), 1);
      else if (this.#lasts.size >= 2 * this.#firsts.size) return 'ymd';
    }
    if (open.length === 2 && !open.includes('ymd'))
      return this.#dotted === this.#numeric ? 'dmy' : (this.#byChange() ?? this.#byClock());
    return open.length === 1 ? (open[0] as DateStyle['order']) : null;
  }
}
