import type { Item as WireItem } from '@smm/sdk/schema';
import type * as z from 'zod/mini';
import { describeEffect, type Standing } from '../../domain/describe-effect.ts';
import { rightsOf, termsOf } from '../../domain/rights-of.ts';
import { toWireJson } from '../../domain/to-wire.ts';
import type { ItemDetail, Standing as Counted } from '../../storage/inbox.ts';
import type { Item } from '../../domain/model.ts';
import type { AdminItemDetail } from './inbox-schema.ts';

type Decided = Omit<z.infer<typeof AdminItemDetail>, keyof Item>;

/** One item with what a person decides by, as the admin API gives it. */
export function itemAnswer(detail: ItemDetail, now: Date): Item & Decided {
  const { item, version, isImported, consents, decision, collections, home, matches, feeds } = detail;
  const rights = rightsOf(item, { isImported, consents, now });
  const shown =
    item.state === 'published'
      ? {
          page: home === null ? null : `/c/${home}/r/${item.id}`,
          permalink: `/v1/reviews/${item.id}.json`,
          fragment: `#smm-${item.id}`,
          collections,
        }
      : null;
  const card = JSON.parse(toWireJson(item)) as WireItem;
  return {
    ...item,
    terms: termsOf(item),
    version,
    card,
    rights,
    decision,
    shown,
    effect: effectOf(detail, rights.mayShow),
    matches,
    feeds,
  };
}

function effectOf({ item, collections, standing }: ItemDetail, mayShow: boolean): Decided['effect'] {
  const act = item.state === 'published' ? 'hide' : 'publish';
  if (act === 'publish' && !mayShow) return null;
  const [before, after] = [standingOf(standing.before), standingOf(standing.after)];
  const names = collections.map(({ name }) => name);
  return { act, before, after, collections, text: describeEffect({ act, before, after, collections: names }) };
}

function standingOf({ published, aggregateRating }: Counted): Standing {
  return {
    published,
    ratingCount: aggregateRating?.ratingCount ?? 0,
    ratingValue: aggregateRating?.ratingValue ?? null,
  };
}
