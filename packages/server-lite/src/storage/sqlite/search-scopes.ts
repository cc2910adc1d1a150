import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { curate } from '../../domain/curate.ts';
import { type FacetKind, facetTerm, facetValue, itemTerms, ruleTerms } from '../../domain/item-query.ts';
import type { Rule } from '../../domain/model.ts';
import { earliestKey, searchKey } from '../../domain/search-key.ts';
import { toItem } from '../item-row.ts';
import { FACET_LIMIT, type FacetCount, type Facets } from '../search.ts';
import type { ItemTable } from '../tables.ts';
import { matchOf } from './match.ts';
import type { SearchWalk, Walked } from './search-walk.ts';

/** A pinned item that its collection's rules would not let through. */
export interface Extra {
  key: bigint;
  json: string;
  terms: ReadonlySet<string>;
}

/** A list as something to search in. */
export interface Scope extends Walked {
  subject: number;
  /** The collection's rules: of each, any of its terms. */
  conditions: string[][];
  extras: Extra[];
  /** Every rating term of the subject. */
  ratings: string[];
  facets: Facets;
  /** How many published items of the subject are in the index. */
  indexed: number;
  isComplete: boolean;
}

export interface ScopeOf {
  collection: number;
  subject: number;
  revision: number;
  list: number;
  count: number;
  /** It is not the subject's full list. */
  isOwn: boolean;
  rules: Rule[];
}

interface Kept {
  stamp: string;
  at: number;
  scope: Scope;
}

interface Counted {
  term: string;
  count: number;
  label: string | null;
}

const MOST_KEPT = 64;
/** What there is to choose from in a list with rules, or while an import is taken up, is counted no more often. */
const KEPT_MS = 500;
const DAY = 86_400n << 30n;
/** Of a list with rules, what can be chosen is counted by searching: a few kinds of each. */
const OWN_LIMIT = 20;
const KINDS: Record<FacetKind, string> = { rating: 'r', tag: 't', lang: 'l', source: 's' };

/** What is true of a whole list, kept until the store changes. */
export class SearchScopes {
  readonly #walk: SearchWalk;
  readonly #kept = new Map<number, Kept>();
  readonly #state: StatementSync;
  readonly #terms: StatementSync;
  readonly #ratings: StatementSync;
  readonly #indexed: StatementSync;
  readonly #allCount: StatementSync;
  readonly #pins: StatementSync;

  constructor(database: DatabaseSync, walk: SearchWalk) {
    this.#walk = walk;
    this.#state = database.prepare('select entry from search_state');
    this.#terms = database.prepare(
      `select term, count, label from search_term where subject = ? and term >= ? and term < ? and instr(term, ?) = 0
       order by count desc, term limit ?`,
    );
    this.#ratings = database.prepare("select term from search_term where subject = ? and term >= 'v' and term < 'w'");
    this.#indexed = database.prepare("select count from search_term where subject = ? and term = 'a'");
    this.#allCount = database.prepare('select l.count from subject s join list l on l.seq = s.list where s.seq = ?');
    this.#pins = database.prepare(
      `select p.position, i.*, c.data from pin p join item i on i.seq = p.item_seq
       join content c on c.item_seq = i.seq where p.collection = ? and i.state = 'published'`,
    );
  }

  of(of: ScopeOf): Scope {
    const { entry } = this.#state.get() as { entry: number };
    const stamp = `${of.subject}/${of.revision}/${entry}`;
    const kept = this.#kept.get(of.list);
    const now = performance.now();
    if (kept?.stamp === stamp) return kept.scope;
    const scope = this.#make(of, kept && now - kept.at < KEPT_MS ? kept.scope.facets : undefined);
    this.#kept.delete(of.list);
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(of.list, { stamp, at: now, scope });
    return scope;
  }

  #make(of: ScopeOf, facets: Facets | undefined): Scope {
    const { subject, list, isOwn, rules, collection } = of;
    const ratings = (this.#ratings.all(subject) as { term: string }[]).map(({ term }) => term);
    const { all, since } = ruleTerms(rules, () => ratings);
    const pinned = isOwn
      ? (this.#pins.all(collection) as unknown as (ItemTable & { position: number; data: string })[])
      : [];
    const indexed = (this.#indexed.get(subject) as { count: number } | undefined)?.count ?? 0;
    const scope: Scope = {
      subject,
      list,
      pins: new Map(pinned.map(({ seq, position }) => [seq, position])),
      // A day of slack: where the clock stood is known of some dates, and of a rule's day it is not.
      least: since === null ? 0n : earliestKey(since) - DAY,
      since,
      conditions: all,
      extras: [],
      ratings,
      facets: { rating: [], tag: [], lang: [], source: [] },
      indexed,
      isComplete: indexed === (this.#allCount.get(subject) as { count: number }).count,
    };
    const accepts = curate(rules);
    for (const { position, data, ...row } of pinned) {
      const item = toItem(row, '', data);
      const json = accepts(item) ? undefined : this.#walk.json(scope, row.seq);
      if (json !== undefined) {
        scope.extras.push({ key: searchKey(row.date_published, row.seq), json, terms: itemTerms(item) });
      }
    }
    scope.facets = (scope.isComplete && !isOwn ? undefined : facets) ?? this.#facets(scope, isOwn);
    return scope;
  }

  #facets(scope: Scope, isOwn: boolean): Facets {
    const isWhole = !isOwn || (scope.conditions.length === 0 && scope.since === null);
    const of = (kind: FacetKind): FacetCount[] => {
      const counts = this.#counts(scope.subject, kind, isWhole ? FACET_LIMIT : OWN_LIMIT);
      return isWhole
        ? counts.map(whole)
        : counts
            .map((counted) => this.#within(scope, counted))
            .filter(isThere)
            .sort(byCount);
    };
    return {
      rating: of('rating').sort((a, b) => Number(b.value) - Number(a.value)),
      tag: of('tag'),
      lang: of('lang'),
      source: of('source'),
    };
  }

  #counts(subject: number, kind: FacetKind, limit: number): Counted[] {
    const letter = KINDS[kind];
    // Languages as such: a region or script of one can be asked for as well.
    const without = kind === 'lang' ? facetTerm('lang', '-').slice(1) : '\n';
    return this.#terms.all(
      subject,
      letter,
      String.fromCharCode(letter.charCodeAt(0) + 1),
      without,
      limit,
    ) as unknown as Counted[];
  }

  #within(scope: Scope, counted: Counted): FacetCount {
    const match = matchOf(scope.subject, { all: [[counted.term]], start: null }, null, scope.conditions);
    const extras = scope.extras.filter(({ terms }) => terms.has(counted.term)).length;
    return { ...whole(counted), ...this.#walk.count(scope, match, extras) };
  }
}

function whole({ term, count, label }: Counted): FacetCount {
  return { value: label ?? facetValue(term), count, isAtLeast: false };
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count;
}

function isThere({ count }: FacetCount): boolean {
  return count > 0;
}
