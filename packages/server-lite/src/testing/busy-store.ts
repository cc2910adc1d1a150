import sharp from 'sharp';
import { formApp, post, received, sample } from './sent-review.ts';
import { openFixture, review, type Fixture } from './fixture.ts';
import type { App } from '../http/context.ts';
import type { Receipt } from '@smm/sdk/schema';

const OWNER = { by: 'test', attested: true };

/** A store in which every table that an export carries has rows, with items of every state. */
export interface BusyStore extends Fixture {
  receipts: Receipt[];
}

export async function openBusyStore(published = 80): Promise<BusyStore> {
  const fixture = await openFixture(published);
  const { storage, ids } = fixture;
  const app = formApp(storage, { formRate: 1000, formPlainRate: 1000 });
  const receipts = await sendReviews(app, storage);
  await changeItems(fixture);
  await storage.subjects.add({
    slug: 'stall',
    type: 'LocalBusiness',
    name: 'Sample stall',
    sample: true,
    url: 'https://stall.example/',
  });
  for (let n = 200; n < 206; n += 1)
    await storage.items.receive({ ...review(n), extra: { 2: 'b', a: { deep: ['x'] } } }, 'stall');
  await storage.collections.add({ slug: 'old', name: 'Old', subject: 'stall', rules: [], form: 'closed' });
  await storage.merges.begin('stall', 'shop', OWNER);
  await storage.merges.work();
  await storage.subjects.add({ slug: 'closed-shop', type: 'Product', name: 'Gone', sample: false });
  await storage.subjects.archive('closed-shop', true);
  await storage.settings.set({ business: { value: { name: 'Sample Business' } } }, 'test');
  await storage.settings.set({ origins: { value: ['https://shop.example'] } }, 'test');
  await storage.settings.set({ origins: { value: null } }, 'test');
  await storage.views.add({ name: 'Waiting', query: { state: 'pending' }, isShared: true }, null);
  await storage.collections.pin('best', ids[4]!);
  await storage.collections.pin('best', ids[9]!);
  await storage.collections.set('best', { form: 'closed' });
  await askPeople(fixture);
  await storage.media.put({ bytes: Uint8Array.of(1, 2, 3), width: 1, height: 1, type: 'image/webp' });
  await listen(fixture);
  return { ...fixture, receipts };
}

async function listen({ storage }: Fixture): Promise<void> {
  await storage.watches.add(
    { kind: 'name', text: 'Sample Shop', variants: ['SampleShop'], not: ['chop'], subject: 'shop' },
    'test',
  );
  const address = 'https://place.example/feed.xml';
  const { id } = await storage.feeds.add(
    { kind: 'feed', address, subject: 'shop', publish: false, only: null, everyMinutes: 60, listen: true },
    'test',
  );
  const claim = (await storage.feeds.claim(id, 'test', () => false))!;
  const items = [{ ...review(300), source: 'feed', sourceId: 'heard', body: 'Found at the sample shop' }];
  await storage.feeds.take(claim, { items, next: null, since: null, isWanted: () => true });
  await storage.feeds.release(claim);
}

async function sendReviews(app: App, storage: Fixture['storage']): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for (const body of ['It waits.', 'It is shown.', 'It was taken back.'])
    receipts.push(await received(withPhoto(app, body)));
  receipts.push(await received(post(app, await sample(app, { reviewBody: 'Without a picture.' }))));
  const { items } = await storage.items.list({ limit: 100, state: 'pending' });
  const idOf = (body: string) => items.find((item) => item.body === body)!.id;
  await storage.items.publish([idOf('It is shown.')], OWNER);
  await storage.items.withdraw(idOf('It was taken back.'), { by: 'author' });
  return receipts;
}

async function withPhoto(app: App, reviewBody: string): Promise<Response> {
  const background = { r: reviewBody.length * 9, g: 90, b: 90 };
  const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  form.set('review', JSON.stringify(await sample(app, { reviewBody })));
  form.set('photo', new Blob([Uint8Array.from(jpeg)], { type: 'image/jpeg' }), 'me.jpg');
  return app.request('/v1/collections/home/reviews', { method: 'POST', body: form });
}

async function changeItems({ storage: { items }, ids }: Fixture): Promise<void> {
  await items.edit(ids[0]!, { tags: ['=1+1', 'ümläut'], language: 'de' }, OWNER);
  await items.edit(ids[1]!, { materialConnection: { type: 'employee', text: 'Works there' } }, OWNER);
  await items.edit(ids[2]!, { excerpt: { start: 0, end: 15 } }, OWNER);
  await items.edit(ids[3]!, { facets: [{ start: 0, end: 6, type: 'highlight' }] }, OWNER);
  await items.reply(ids[4]!, { text: '=HYPERLINK("x")', author: 'Shop' }, OWNER);
  await items.feature(ids[5]!, true, OWNER);
  await items.edit(ids[6]!, { verification: { level: 'order', date: '2026-05-01' } }, OWNER);
  await items.erase(ids[7]!, OWNER);
}

async function askPeople({ storage }: Fixture): Promise<void> {
  const people = Array.from({ length: 30 }, (_, n) => ({
    name: `Sample Client ${n}`,
    email: `client${n}@example.com`,
    telephone: `+49 30 ${100_000 + n}`,
    tags: ['spring', `t${n % 3}`],
    note: n === 3 ? 'Likes\nlamps' : null,
    purchases: [{ orderDate: '2026-05-01', subject: 'shop', orderedItem: 'A lamp', orderNumber: String(n) }],
  }));
  await storage.people.take(people);
  const asking = {
    people: { tag: 'spring' },
    way: 'email',
    words: { subject: 'Hello', text: '' },
    by: 'test',
  } as const;
  const [when, origin] = [new Date(0).toISOString(), 'https://reviews.example.com'];
  await storage.askings.add({ ...asking, collection: 'home', remindAfter: null, capDays: 90, when, origin });
  while (await storage.askings.choose());
  const message = await storage.askings.claim();
  await storage.askings.settle(message!, { outcome: 'sent' });
  const [asked] = await storage.askings.list();
  await storage.askings.stop(asked!.id);
  await storage.suppressions.add('client7@example.com', 'bounced');
  await storage.suppressions.add('stranger@example.com', 'by-hand');
  const { people: found } = await storage.people.list({ q: 'client9@' });
  await storage.people.erase(found[0]!.id);
}
