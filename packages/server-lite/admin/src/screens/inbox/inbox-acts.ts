import { api, data, type Item } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { say } from '../../shell/notices.ts';
import { leave, replace } from './inbox-list.ts';

export type HideReason = components['schemas']['Hide']['reason'];

/** Why something may stay unpublished. None of them is "it is negative". */
export const REASONS: Readonly<Record<HideReason, string>> = {
  spam: 'Advertising, or sent in bulk',
  abusive: 'Insults or threatens somebody',
  discriminatory: 'Runs a group of people down',
  'personal-data': 'Names what is private about a person',
  confidential: 'Gives away what is confidential',
  'off-topic': 'Is about something else',
  'clearly-false': 'States what can be shown to be false',
  'suspected-fake': 'Was probably not written by a customer',
  'author-withdrew': 'Its author asked for it',
};

const counted = (count: number, one: string): string => (count === 1 ? one : `${count} reviews`);

/** Publishing records the word of whoever presses the button that the business may show these words. */
export async function publish(items: readonly Item[]): Promise<void> {
  const ids = items.map(({ id }) => id);
  await data(api.POST('/admin/api/items/publish', { body: { ids, attested: true } }));
  leave(ids);
  say(`${counted(ids.length, 'Published')}${ids.length === 1 ? '.' : ' published.'}`);
}

export async function hide(items: readonly Item[], reason: HideReason): Promise<void> {
  const ids = items.map(({ id }) => id);
  await data(api.POST('/admin/api/items/hide', { body: { ids, reason } }));
  leave(ids);
  say(
    `${counted(ids.length, 'Hidden')}${ids.length === 1 ? '' : ' hidden'}: ${REASONS[reason].toLowerCase()}. Visitors see the count.`,
  );
}

export async function feature(item: Item, featured: boolean): Promise<void> {
  const params = { path: { id: item.id } };
  replace(await data(api.POST('/admin/api/items/{id}/feature', { params, body: { featured, attested: true } })));
  say(featured ? 'Featured: collections can show it first.' : 'No longer featured.');
}

export async function reply(item: Item, text: string, author: string): Promise<void> {
  const params = { path: { id: item.id } };
  replace(await data(api.PUT('/admin/api/items/{id}/reply', { params, body: { text, author } })));
  say('Your reply is below the review.');
}

export async function takeReplyAway(item: Item): Promise<void> {
  replace(await data(api.DELETE('/admin/api/items/{id}/reply', { params: { path: { id: item.id } } })));
  say('Your reply is gone.');
}

type Edit = components['schemas']['EditItem'];

async function edit(item: Item, body: Edit): Promise<void> {
  replace(await data(api.PATCH('/admin/api/items/{id}', { params: { path: { id: item.id } }, body })));
}

export async function setHighlights(item: Item, facets: Item['facets']): Promise<void> {
  await edit(item, { facets });
}

/** @param excerpt null shows the words from their beginning, as for every review. */
export async function setExcerpt(item: Item, excerpt: Item['excerpt']): Promise<void> {
  await edit(item, { excerpt });
  say(
    excerpt === null
      ? 'Visitors see it from its beginning again.'
      : 'Visitors see this part first, marked as an excerpt, with a way to the whole.',
  );
}
