// Checked by the compiler alone: each line after `@ts-expect-error` must stay wrong.
import type { ReadableAtom } from 'nanostores';
import { createClient } from './client/index.ts';
import { isHeadPage, readPage, type Page } from './client/read.ts';
import { isSmmError, SmmHttpError } from './errors/index.ts';
import type { Item } from './schema/index.ts';
import { NETWORKS, shareUrl, type NetworkIdentifier } from './share/index.ts';
import { aggregateRatingOf, createTestimonialsStore } from './stores/index.ts';
import { structuredData } from './structured-data/index.ts';

const page: Page = await readPage('https://reviews.example/v1/collections/home.json', {
  signal: AbortSignal.timeout(1),
});

// @ts-expect-error A further page has no selection.
void page.selection;
if (isHeadPage(page)) page.selection.published satisfies number;
// @ts-expect-error Pages are shared, so they are read-only.
page.items = [];
// @ts-expect-error What was rejected is a record.
page.rejected.push({ index: 0, reason: '' });
// @ts-expect-error An address, not an object.
await readPage({ src: '/home.json' });

const textOf = (item: Item): string => {
  // @ts-expect-error Not every item is a review.
  void item.reviewBody;
  return item['@type'] === 'Review' ? item.reviewBody : item.articleBody;
};

const client = createClient({ endpoint: 'https://reviews.example' });
for await (const item of client.items('home')) textOf(item);
// @ts-expect-error The endpoint is needed.
createClient({ timeout: 10 });
// @ts-expect-error A client's parts are not replaced.
client.read = readPage;

const store = createTestimonialsStore(client.source('home'));
store.$testimonials satisfies ReadableAtom;
aggregateRatingOf(store).get()?.ratingValue satisfies number | undefined;
// @ts-expect-error Only the store itself writes.
store.$testimonials.set({});
// @ts-expect-error A state is read-only.
store.$testimonials.get().status = 'ready';
// @ts-expect-error A store needs an address.
createTestimonialsStore({ read: readPage });

const network: NetworkIdentifier = 'bluesky';
shareUrl(NETWORKS.find(({ identifier }) => identifier === network) ?? NETWORKS[0], {
  url: 'https://shop.example',
}) satisfies string;
// @ts-expect-error No such network.
'google-plus' satisfies NetworkIdentifier;
// @ts-expect-error An address is what is shared.
shareUrl(NETWORKS[0], { text: 'words' });

if (isHeadPage(page)) {
  const result = structuredData(page);
  // @ts-expect-error It may have been refused.
  void result.jsonld;
  if ('refused' in result) result.refused satisfies string;
}

const error: unknown = new SmmHttpError('https://reviews.example', 404);
if (isSmmError(error)) error.url satisfies string | undefined;
if (error instanceof SmmHttpError) error.problem?.detail satisfies string | undefined;
