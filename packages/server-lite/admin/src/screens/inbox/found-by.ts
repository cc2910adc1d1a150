import { html, type TemplateResult } from 'lit';
import type { Detail } from './calls.ts';
import type { Span } from './marked-text.ts';

type Match = Detail['matches'][number];

const KIND: Readonly<Record<Match['kind'], string>> = { word: 'the words', name: 'the name', link: 'the link' };
/** Where no passage of the words says it. */
const ELSEWHERE: Readonly<Partial<Record<Match['field'], string>>> = {
  shared: 'in what it quotes',
  url: 'in its address',
  tags: 'in its tags',
};

/** Passages that a watch found in a field, to be marked. */
export function foundIn(field: Match['field'], detail: Pick<Detail, 'matches'> | undefined): Span[] {
  return (detail?.matches ?? []).filter((match) => match.field === field && match.end > 0);
}

/** What was looked out for and found, each watch once; null where there is nothing. */
export function foundBy(matches: readonly Match[]): TemplateResult | null {
  const watches = [...new Map(matches.map((match) => [match.watch, match])).keys()];
  if (watches.length === 0) return null;
  return html`${watches.map((watch, i) => {
    const own = matches.filter((match) => match.watch === watch);
    const { kind, text } = own[0]!;
    const fields = [...new Set(own.map(({ field }) => ELSEWHERE[field]))].filter(Boolean);
    return html`${i === 0 ? '' : '; '}${KIND[kind]}
    “<bdi>${text}</bdi>”${fields.length === 0 ? '' : `, ${fields.join(', ')}`}`;
  })}`;
}
