import type { Selection } from '@smm/sdk/schema';
import { RTL } from '../templates/text.ts';
import type { Locale } from './locale.ts';

/** A message, or its forms by `Intl.PluralRules` category of `n`. `{name}` stands for a value. */
export type Message = string | ({ readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>);
export type Messages<Key extends string> = Readonly<Record<Key, Message>>;

/** A language other than English, as its module gives it. */
export interface Language<Key extends string> {
  readonly messages: Messages<Key>;
  /** Puts a disclosure into words; in English the wire has done so. */
  readonly disclose?: (selection: Selection, speech: Speech) => string[];
}

/** English is built in; other languages are fetched when a reader needs them. */
export interface Catalog<Key extends string> {
  /** In English. */
  readonly messages: Partial<Messages<Key>>;
  readonly wordsIn: (tag: Locale) => Promise<Language<Key>>;
}

/** What of one element's words each language has, to be fetched. */
export type WordSet<Words> = Readonly<Record<Locale, () => Promise<{ readonly messages: Words }>>>;

/** Words, numbers and dates of one language. */
export interface Speech<Key extends string = string> {
  readonly language: string;
  /** May come after the words; until then the wire's English stands. */
  disclose?: Language<Key>['disclose'];
  /**
   * Numbers in `values` are written as the language writes them; `n` chooses the plural form. Text in a script of the
   * other direction is isolated. An unknown key says nothing.
   */
  say(key: Key, values?: Readonly<Record<string, string | number>>): string;
  /** Adds messages that came later; those that are there stay. */
  learn(messages: Partial<Messages<Key>>): void;
  number(value: number): string;
  /** A day as `4 Oct 2026`, a month as `Oct 2026`, a year as `2026`: never more than is known. */
  date(text: string): string;
}

export function createSpeech<Key extends string>(
  { messages, disclose }: { messages: Partial<Messages<Key>>; disclose?: Language<Key>['disclose'] },
  language: string,
): Speech<Key> {
  let known: Partial<Record<string, Message>> = messages;
  let plural: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  /** By how much is known: year, month, day. */
  const dates: Intl.DateTimeFormat[] = [];
  // The first formatter of a page costs a browser as much as all the cards of a window: English does without.
  const isPlain = /^en(-US)?$/.test(language);
  const number = (value: number): string =>
    isPlain && value < 1000
      ? `${Math.round(value * 1000) / 1000}`
      : (numbers ??= new Intl.NumberFormat(language)).format(value);
  return {
    language,
    disclose,
    number,
    learn(more) {
      known = { ...more, ...known };
    },
    say(key, values = {}) {
      const message = known[key] ?? '';
      const form =
        typeof message === 'string'
          ? message
          : (message[(plural ??= new Intl.PluralRules(language)).select(+(values['n'] ?? 0))] ?? message.other);
      return form.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name] ?? '';
        if (typeof value === 'number') return number(value);
        return RTL.test(value) === RTL.test(form) ? value : `\u2068${value}\u2069`;
      });
    },
    date(text) {
      const [year = '', month, day] = text.slice(0, 10).split('-');
      const time = Date.UTC(+year, +(month ?? 1) - 1, +(day ?? 1));
      if (isNaN(time)) return text;
      if (isPlain) {
        const [, , name] = new Date(time).toUTCString().split(' ');
        return `${month ? `${name} ` : ''}${day ? `${+day}, ` : ''}${year}`;
      }
      return (dates[+!!month + +!!day] ??= new Intl.DateTimeFormat(language, {
        timeZone: 'UTC',
        year: 'numeric',
        ...(month && { month: 'short' }),
        ...(day && { day: 'numeric' }),
      })).format(time);
    },
  };
}
