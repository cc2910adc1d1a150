import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { facetTerm, facetValue, wordTerm } from '../../domain/item-query.ts';
import { addressTerm } from '../../domain/inbox-terms.ts';
import { wantedWords } from '../../domain/search-words.ts';
import { INBOX } from '../followed-indexes.ts';
import type { InboxFilter } from '../inbox.ts';
import { FACET_LIMIT } from '../search.ts';
import { matchOf, MAX_ENDINGS } from './match.ts';

/** A tag or a language that some item has. */
export interface Facet {
  term: string;
  name: string;
  /** Items of every state. */
  count: number;
}

const KINDS = { tag: 't', lang: 'l' } as const;
const LAST = '\u{10ffff}';

/** What is asked of the inbox's index, in its own language. */
export class InboxTerms {
  readonly #endings: StatementSync;
  readonly #facets: StatementSync;

  constructor(database: DatabaseSync) {
    this.#endings = database.prepare(
      'select term from inbox_term where subject = ? and term >= ? and term < ? order by count desc limit ?',
    );
    this.#facets = database.prepare(
      `select term, count, label from inbox_term where subject = ? and term >= ? and term < ? and instr(term, ?) = 0
       order by count desc, term limit ?`,
    );
  }

  /** Null where it need not be asked; undefined where nothing can be found. @param also further terms, all of them */
  match({ q = '', tag, lang, withoutAddresses = false }: InboxFilter, ...also: string[]): string | null | undefined {
    const { words, start } = wantedWords(q);
    const facets = [
      ...(tag === undefined ? [] : [facetTerm('tag', tag)]),
      ...(lang === undefined ? [] : [facetTerm('lang', lang)]),
      ...also,
    ];
    // Signs alone are no words: whoever types them has not yet said anything.
    if (facets.length === 0 && words.length === 0 && start === null) return null;
    const all = [...facets.map((term) => [term]), ...words.map((word) => termsOf(word, withoutAddresses))];
    const begun = start === null ? null : this.#begun(termsOf(start, withoutAddresses));
    return matchOf(INBOX, { all, start }, begun) ?? undefined;
  }

  /** Those of a kind, most first. Of languages, those without a region. */
  facets(kind: 'tag' | 'lang'): Facet[] {
    const letter = KINDS[kind];
    const without = kind === 'lang' ? facetTerm('lang', '-').slice(1) : '\n';
    const next = String.fromCharCode(letter.charCodeAt(0) + 1);
    const rows = this.#facets.all(INBOX, letter, next, without, FACET_LIMIT) as unknown as {
      term: string;
      count: number;
      label: string | null;
    }[];
    return rows.map(({ term, count, label }) => ({ term, count, name: label ?? facetValue(term) }));
  }

  #begun(starts: readonly string[]) {
    const found = starts.map(
      (start) => this.#endings.all(INBOX, start, `${start}${LAST}`, MAX_ENDINGS) as { term: string }[],
    );
    return { terms: found.flat().map(({ term }) => term), isCut: found.some((rows) => rows.length === MAX_ENDINGS) };
  }
}

/** Any of them stands for a word. */
function termsOf(word: string, withoutAddresses: boolean): string[] {
  return withoutAddresses ? [wordTerm(word)] : [wordTerm(word), addressTerm(word)];
}
