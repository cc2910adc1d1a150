import { parentPort, workerData } from 'node:worker_threads';
import { createClient, createTestimonialsStore, readPage } from '../src/index.ts';

const src = `${workerData}/v1/collections/home.json`;
const { items, rejected } = await readPage(src);
const head = await createClient({ endpoint: workerData }).head('home');
const store = createTestimonialsStore({ src });
await store.refresh();
parentPort?.postMessage({
  read: items.length,
  rejected: rejected.length,
  fromClient: head.items.length,
  fromStore: store.$testimonials.get().items.length,
});
