import { MAX_QUERY_LENGTH, MAX_QUERY_VALUES, type Problem, QUERY_SORTS, type QuerySort } from '@smm/sdk/schema';
import type { ItemQuery } from '../domain/item-query.ts';
import { ProblemError } from '../errors/problem-error.ts';

const LISTS = ['rating', 'tag', 'lang', 'source'] as const;
/** The parameters of a query's address; `after` comes with `links.next` alone. */
export const QUERY_PARAMETERS = [...LISTS, 'q', 'sort', 'after'] as const;

const MAX_VALUE = 200;
const SHAPES: Partial<Record<(typeof LISTS)[number], [RegExp, string]>> = {
  rating: [/^[1-5]$/, 'a whole number of stars, 1 to 5'],
  lang: [/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'a language tag, such as en or pt-BR'],
  source: [/^[a-z0-9][a-z0-9_-]{0,63}$/, 'the identifier of a source, as the facets give it'],
};

type Fault = NonNullable<Problem['errors']>[number];

/**
 * What an address asks for, in the one order that is echoed.
 *
 * @throws ProblemError that points to every parameter that cannot be used.
 */
export function parseQuery(parameters: URLSearchParams): { query: ItemQuery; after: string | null } {
  const faults: Fault[] = [];
  for (const name of new Set(parameters.keys())) {
    if (!(QUERY_PARAMETERS as readonly string[]).includes(name)) {
      faults.push({
        pointer: `/${name.slice(0, 40)}`,
        detail: `There is no such parameter. There are: ${QUERY_PARAMETERS.join(', ')}.`,
      });
    }
  }
  const [rating, tag, lang, source] = LISTS.map((name) => values(parameters, name, faults)) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const q = single(parameters, 'q', faults)?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
  if (q.length > MAX_QUERY_LENGTH) {
    faults.push({
      pointer: '/q',
      detail: `${q.length} characters are too many; at most ${MAX_QUERY_LENGTH} are taken.`,
    });
  }
  const sort = single(parameters, 'sort', faults) ?? 'newest';
  if (!(QUERY_SORTS as readonly string[]).includes(sort)) {
    faults.push({ pointer: '/sort', detail: `Give one of: ${QUERY_SORTS.join(', ')}.` });
  }
  const after = single(parameters, 'after', faults);
  if (faults.length > 0) {
    throw new ProblemError(
      'bad-request',
      `The query cannot be used: ${faults.map(({ pointer, detail }) => `${pointer.slice(1)}: ${detail}`).join(' ')}`,
      { errors: faults },
    );
  }
  const query = { rating: rating.map(Number).sort((a, b) => b - a), tag, lang, source, q, sort: sort as QuerySort };
  return { query, after };
}

/** The address of the same query, its parameters in one order. */
export function queryAddress(query: ItemQuery, after: string | null): string {
  const parameters = new URLSearchParams();
  for (const name of LISTS) for (const value of query[name]) parameters.append(name, String(value));
  if (query.q !== '') parameters.set('q', query.q);
  if (query.sort !== 'newest') parameters.set('sort', query.sort);
  if (after !== null) parameters.set('after', after);
  const text = String(parameters);
  return text === '' ? './query' : `./query?${text}`;
}

function values(parameters: URLSearchParams, name: (typeof LISTS)[number], faults: Fault[]): string[] {
  const given = [...new Set(parameters.getAll(name).filter((value) => value !== ''))];
  const pointer = `/${name}`;
  if (given.length > MAX_QUERY_VALUES) {
    faults.push({ pointer, detail: `${given.length} values are too many; at most ${MAX_QUERY_VALUES} are taken.` });
    return [];
  }
  const [shape, words] = SHAPES[name] ?? [/^/, ''];
  for (const value of given) {
    if (value.length > MAX_VALUE) faults.push({ pointer, detail: `A value is longer than ${MAX_VALUE} characters.` });
    else if (!shape.test(value)) faults.push({ pointer, detail: `“${value.slice(0, 40)}” is not ${words}.` });
  }
  return given.sort();
}

function single(parameters: URLSearchParams, name: string, faults: Fault[]): string | null {
  const given = parameters.getAll(name);
  if (given.length > 1) faults.push({ pointer: `/${name}`, detail: 'Give it once.' });
  return given[0] ?? null;
}
