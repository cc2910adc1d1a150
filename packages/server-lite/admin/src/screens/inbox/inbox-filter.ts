import { getPagePath } from '@nanostores/router';
import { $route, isTab, type Tab } from '../../shell/router.ts';

/** What narrows a list down. Never a rating: what is done to many at once is done to what was found. */
export const NARROWING = ['source', 'tag', 'lang', 'subject', 'watch', 'feed'] as const;
export type Narrowing = (typeof NARROWING)[number];
export type Sort = 'newest' | 'oldest';

/** What the list shows; all of it stands in the address. An empty text is no condition. */
export type InboxFilter = Readonly<{ state: Tab; q: string; sort: Sort } & Record<Narrowing, string>>;

export const EVERYTHING: InboxFilter = {
  state: 'pending',
  q: '',
  sort: 'newest',
  source: '',
  tag: '',
  lang: '',
  subject: '',
  watch: '',
  feed: '',
};

/** Of a watch or a feed; anything else is none. */
const numberIn = (text: string): string => (/^[1-9]\d{0,14}$/.test(text) ? text : '');

/** As an address has it; what nobody knows in it is left out. */
export function filterOf(state: string | undefined, search: Readonly<Record<string, string>>): InboxFilter {
  const said = (name: string): string => search[name]?.trim().slice(0, 200) ?? '';
  return {
    state: isTab(state) ? state : 'pending',
    q: said('q'),
    sort: said('sort') === 'oldest' ? 'oldest' : 'newest',
    source: said('source'),
    tag: said('tag'),
    lang: said('lang'),
    subject: said('subject'),
    watch: numberIn(said('watch')),
    feed: numberIn(said('feed')),
  };
}

/** What differs from everything, newest first: the part of an address behind the question mark. */
export function searchOf(filter: InboxFilter): Record<string, string> {
  const { state: _, sort, ...texts } = filter;
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  return Object.fromEntries([...said, ...(sort === 'oldest' ? [['sort', sort]] : [])]) as Record<string, string>;
}

export function inboxAddress(filter: InboxFilter, id?: string): string {
  const { state } = filter;
  return getPagePath($route, 'inbox', { state, ...(id !== undefined && { id }) }, searchOf(filter));
}

/** Whether something is left out of the state. */
export const isNarrowed = (filter: InboxFilter): boolean =>
  filter.q !== '' || NARROWING.some((name) => filter[name] !== '');

/** Of the same state and order, with nothing left out. */
export const widened = ({ state, sort }: InboxFilter): InboxFilter => ({ ...EVERYTHING, state, sort });

export const isSame = (a: InboxFilter, b: InboxFilter): boolean => inboxAddress(a) === inboxAddress(b);

/** What a saved view keeps. */
export const queryOf = (filter: InboxFilter): Record<string, string> => ({ state: filter.state, ...searchOf(filter) });

export const filterOfQuery = (query: Readonly<Record<string, string | undefined>>): InboxFilter =>
  filterOf(query['state'], query as Record<string, string>);
