import { openStorage } from './open-storage.ts';
import { addShop, review } from '../storage.contract.ts';

// Writes for ever and says on standard output what was acknowledged; whoever started it ends it at any moment.
const [dir = '', run = ''] = process.argv.slice(2);
const store = await openStorage({ dir });
if (!(await store.subjects.get('shop'))) await addShop(store);
process.stdout.write('ready\n');
for (let i = 0; ; i++) {
  await Promise.all(
    [0, 1, 2].map(async (lane) => {
      const { id } = await store.items.receive(review({ sourceId: `${run}-${i}-${lane}`, body: `Words ${i}` }), 'shop');
      process.stdout.write(`received ${id}\n`);
      await store.items.publish([id], { by: 'cli' });
      process.stdout.write(`published ${id}\n`);
    }),
  );
}
