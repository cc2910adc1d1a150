import type { InteractionCounter } from '@smm/sdk/schema';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { InvalidItemError } from '../errors/invalid-item-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { htmlToText } from './html-to-text.ts';
import type { Item, SharedPosting, SourcePolicy, UntrustedItem } from './model.ts';
import { assertDate } from './sanitize-date.ts';
import { assertLength, plainLine, plainText } from './sanitize-text.ts';
import { webUrl } from './sanitize-url.ts';
import { sourcePolicy } from './source-policy.ts';

const MAX_TEXT = 100_000;
const MAX_NAME = 200;
const TYPES = ['LikeAction', 'ShareAction', 'CommentAction'] as const;

/**
 * What a posting has beyond a review. Counts are shown only where the source lets them be, and only with the time they
 * were read; else they go to `aside`, as they came.
 *
 * @throws InvalidItemError for text that is too long, or a count that is none.
 */
export function postingParts(
  untrusted: UntrustedItem,
): Pick<Item, 'sharedContent' | 'interactionStatistic'> & { aside: Record<string, unknown> } {
  const { type, shared, counters = [], countedAt } = untrusted;
  if (type !== 'SocialMediaPosting') return { sharedContent: null, interactionStatistic: [], aside: {} };
  const counted = counters.map(counter);
  const isShown = counted.length > 0 && countedAt !== undefined && sourcePolicy(untrusted.source).mayShowCounts;
  return {
    sharedContent: shared ? sharedContent(shared) : null,
    interactionStatistic: isShown
      ? counted.map((one) => ({ ...one, endTime: assertDate('countedAt', countedAt) }))
      : [],
    aside: counted.length > 0 && !isShown ? { interactionStatistic: counted, ...(countedAt && { countedAt }) } : {},
  };
}

/**
 * Counts as the business read them anew.
 *
 * @throws InvalidInputError for counts of a review, or without the time of their reading; PolicyError where the source
 *   lets none be shown.
 */
export function editedCounters(
  given: readonly InteractionCounter[],
  { type }: Pick<Item, 'type'>,
  policy: SourcePolicy,
): InteractionCounter[] {
  if (given.length > 0 && !policy.mayShowCounts) {
    throw new PolicyError(
      `Counts of likes and the like from ${policy.name} may not be shown: its terms do not say that they may. Leave them out.`,
    );
  }
  return given.map((one) => {
    if (type !== 'SocialMediaPosting') {
      throw new InvalidInputError(
        'interactionStatistic',
        'a review has no counts; a posting of a network has. Leave it out.',
      );
    }
    if (one.endTime === undefined) {
      throw new InvalidInputError('interactionStatistic', 'say when it was counted (endTime), such as 2026-11-22.');
    }
    return { ...counter(one), endTime: assertDate('interactionStatistic.endTime', one.endTime) };
  });
}

function sharedContent({ text, authorName, authorUrl, url }: SharedPosting): Item['sharedContent'] {
  const words = assertLength('shared.text', htmlToText(plainText(text)), MAX_TEXT);
  if (words === '') return null;
  const name = assertLength('shared.authorName', plainLine(authorName ?? ''), MAX_NAME);
  const page = authorUrl === undefined ? null : webUrl(authorUrl);
  const address = url === undefined ? null : webUrl(url);
  return {
    ...((name || page) && { author: { '@type': 'Person', name, ...(page && { url: page }) } }),
    text: words,
    ...(address && { url: address }),
  };
}

function counter({ interactionType, userInteractionCount: count }: InteractionCounter): InteractionCounter {
  if (TYPES.includes(interactionType) && Number.isSafeInteger(count) && count >= 0) {
    return { interactionType, userInteractionCount: count };
  }
  throw new InvalidItemError(
    'counters',
    `${String(interactionType)}: ${String(count)} is no count. Give a whole number.`,
  );
}
