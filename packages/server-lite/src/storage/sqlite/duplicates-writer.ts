import type { UntrustedItem } from '../../domain/model.ts';
import { openStorage } from './open-storage.ts';

// Brings twins in and has them found, for ever, and says what was done. Whoever started it ends it at any moment.
const [dir = '', run = ''] = process.argv.slice(2);
const store = await openStorage({ dir });
if (!(await store.subjects.get('shop')))
  await store.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'The Shop', sample: false });
process.stdout.write('ready\n');
const words =
  'enough words of one and the same person about the same thing on the same day that nobody else would have written.';
const review = { type: 'Review', authorName: 'Ada Sample', datePublished: '2026-01-02' } as const;
for (let i = 0; ; i++) {
  for (let twin = 0; twin < 20; twin++) {
    const body = `Number ${run}-${i}-${twin}: ${words}`;
    const rating = { ratingValue: 5, worstRating: 1, bestRating: 5 };
    const receive = async (change: Pick<UntrustedItem, 'source' | 'sourceId'>): Promise<string> =>
      (await store.items.receive({ ...review, body, ...change, ...(change.source === 'google' && { rating }) }, 'shop'))
        .id;
    const id = await receive({ source: 'google', sourceId: `${run}-${i}-${twin}` });
    if (twin % 3 === 0) await store.items.publish([id], { by: 'cli', attested: true });
    await receive({ source: 'file' });
  }
  for (let more = true; more;) {
    const step = await store.duplicates.advance(2);
    more = step.more;
    if (step.merged > 0) process.stdout.write(`merged ${step.merged}\n`);
  }
}
