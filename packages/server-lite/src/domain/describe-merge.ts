import type { Item, SourcePolicy } from './model.ts';
import { sourcePolicy } from './source-policy.ts';
import { itemPolicy, stricter } from './strictest-policy.ts';

/**
 * What visitors see otherwise once one item is part of another, in sentences; never none.
 *
 * @param item the one that stays
 */
export function describeMerge(item: Item, part: Item, isPinned: boolean): string[] {
  const isShown = item.state === 'published';
  const wasShown = part.state === 'published';
  if (!isShown)
    return [
      wasShown
        ? 'It goes from your pages: the same review was withdrawn.'
        : 'Nothing on your pages: neither of the two is shown.',
    ];
  const said = [
    ...(wasShown
      ? [
          `One card instead of two: it counts once${item.rating !== null && part.rating !== null ? ', and so do its stars' : ''}.`,
          'The address of the other leads to it.',
        ]
      : []),
    ...(wasShown && isPinned ? ['What the other was pinned to, it is pinned to.'] : []),
    ...tagsThatCome(item, part),
    ...stricterTerms(item, part),
  ];
  return said.length > 0 ? said : ['Nothing on your pages: the one that is shown stays as it is.'];
}

function tagsThatCome(item: Item, part: Item): string[] {
  const known = new Set(item.tags.map((tag) => tag.toLowerCase()));
  const come = part.tags.filter((tag) => !known.has(tag.toLowerCase()));
  return come.length === 0
    ? []
    : [`${come.length === 1 ? 'A tag comes' : 'Tags come'} along: ${come.join(', ')}. Collections go by their rules.`];
}

function stricterTerms(item: Item, part: Item): string[] {
  const before = itemPolicy(item);
  const after = stricter(before, itemPolicy(part));
  const { name } = sourcePolicy(part.source);
  const lost = (right: keyof SourcePolicy): boolean => before[right] === true && after[right] === false;
  return [
    ...(after.attribution === before.attribution ? [] : [`It is shown with its origin: ${after.attribution}.`]),
    ...(lost('mayMarkUp') ? ['It leaves what your pages tell search engines.'] : []),
    ...(lost('mayExcerpt') ? [`${name} asks that it is shown whole: no excerpt, no highlight.`] : []),
    ...(after.retentionDays === before.retentionDays
      ? []
      : [`${name} asks that it is fetched anew within ${after.retentionDays} days.`]),
    ...(lost('mayShowCounts') ? [`${name} does not let its likes be shown.`] : []),
    ...(!before.eraseWhenGone && after.eraseWhenGone ? [`Once it is deleted at ${name}, it is erased here.`] : []),
  ];
}
