import type { Watched } from '../domain/match-watches.ts';
import type { ItemMatch } from '../storage/watches.ts';

/** Characters of the words on each side of a passage. */
const AROUND = 30;

const WHOLE: Readonly<Record<ItemMatch['field'], string>> = {
  title: 'its title',
  body: 'its words',
  shared: 'what it quotes or links to',
  url: 'its own address',
  tags: 'its tags',
};

/** A passage in brackets with some words on both sides. */
export function passageOf(item: Watched, { field, start, end }: Pick<ItemMatch, 'field' | 'start' | 'end'>): string {
  if (end === 0) return `in ${WHOLE[field]}`;
  const text = (field === 'title' ? item.title : field === 'shared' ? item.sharedContent?.text : item.body) ?? '';
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  const first = before.length > AROUND ? `…${before.slice(-AROUND).toWellFormed()}` : before;
  const last = behind.length > AROUND ? `${behind.slice(0, AROUND).toWellFormed()}…` : behind;
  return `${first}[${text.slice(start, end)}]${last}`.replace(/\s+/g, ' ');
}

/** Which watches found an item, each with its passages, for `smm review show`. */
export function toldMatches(item: Watched, matches: readonly ItemMatch[]): string {
  const lines = matches.map(
    (match) => `  ${match.kind} “${match.text}” (watch ${match.watch}): ${passageOf(item, match)}`,
  );
  return `Found by:\n${lines.join('\n')}`;
}

/** In few words, for a list. */
export function foundBy(matches: readonly ItemMatch[]): string {
  return `found by ${[...new Set(matches.map(({ text }) => `“${text}”`))].join(', ')}`;
}
