import type { ConsentScope } from '@smm/sdk/schema';
import { isLinkCard } from './link-card.ts';
import type { Item } from './model.ts';
import { itemPolicy } from './strictest-policy.ts';

const DAY_MS = 86_400_000;

type Dated = Pick<Item, 'source' | 'extra' | 'dateReceived' | 'dateFetched'> & Parameters<typeof isLinkCard>[0];

/** What the terms of its source, and what is on record, let the business do with an item. */
export interface Rights {
  source: { identifier: string; name: string };
  mayShow: boolean;
  why: string | null;
  needs: ('attestation' | 'permission')[];
  permission: string | null;
  /** ISO 8601 date. */
  until: string | null;
  mayExcerpt: boolean;
  attribution: string | null;
  consents: ConsentScope[] | null;
}

/** What the terms of an item's source ask for before it may be shown. */
export interface Terms {
  /** The author's own permission, and none is on record. */
  needsPermission: boolean;
  /** ISO 8601 date after which the words must be fetched anew; null where they may stay. */
  until: string | null;
}

export function termsOf(item: Dated): Terms {
  const { needsPermission } = itemPolicy(item);
  const ends = endOf(item);
  return {
    needsPermission: needsPermission && permissionIn(item.extra) === null && !isLinkCard(item),
    until: ends === null ? null : new Date(ends).toISOString().slice(0, 10),
  };
}

/** Where the author's permission is kept. */
function permissionIn(extra: Item['extra']): string | null {
  const permission = extra?.['permission'];
  return typeof permission === 'string' ? permission : null;
}

/** Milliseconds since 1970. */
function endOf(item: Dated): number | null {
  const { dateReceived, dateFetched = dateReceived } = item;
  const { retentionDays } = itemPolicy(item);
  return retentionDays === null || isLinkCard(item) ? null : Date.parse(dateFetched) + retentionDays * DAY_MS;
}

export function rightsOf(
  item: Dated & Pick<Item, 'state'>,
  { isImported, consents, now }: { isImported: boolean; consents: ConsentScope[] | null; now: Date },
): Rights {
  const policy = itemPolicy(item);
  const ends = endOf(item);
  const why = whyNotShown(item, {
    ends,
    consents,
    now: now.getTime(),
    name: policy.name,
    mayStore: policy.mayStore || isLinkCard(item),
  });
  return {
    source: { identifier: policy.key, name: policy.name },
    mayShow: why === null,
    why,
    needs: [
      ...(isImported ? (['attestation'] as const) : []),
      ...(policy.needsPermission && !isLinkCard(item) ? (['permission'] as const) : []),
    ],
    permission: permissionIn(item.extra),
    until: termsOf(item).until,
    mayExcerpt: policy.mayExcerpt,
    attribution: policy.attribution,
    consents,
  };
}

function whyNotShown(
  { state }: Pick<Item, 'state'>,
  {
    ends,
    consents,
    now,
    name,
    mayStore,
  }: {
    ends: number | null;
    consents: ConsentScope[] | null;
    now: number;
    name: string;
    mayStore: boolean;
  },
): string | null {
  if (state === 'withdrawn') return 'Its author withdrew it.';
  if (state === 'erased') return 'Its words are gone for good.';
  if (consents && !consents.includes('publish')) return 'Its author sent it in without agreeing that it is published.';
  if (!mayStore) return `Words from ${name} may not be kept.`;
  if (ends !== null && now > ends) return `Words from ${name} must be fetched anew by now: import it again.`;
  return null;
}
