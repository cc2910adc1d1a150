/**
 * Search in a store, below HTTP: how long it takes to become searchable, and how long questions take.
 *
 *   node bench/serve/search.ts --data DIR [--collection home] [--rounds 300]
 *
 * Words are taken from reviews all over the list, so that common and rare ones come as they are written. Times are of the
 * wall; `cpu` is what the process itself took, which is what counts on a machine that is shared.
 */
import { parseArgs } from 'node:util';
import type { ItemQuery } from '@smm/sdk/schema';
import { openStorage } from '../../packages/server-lite/src/storage/sqlite/open-storage.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '.smm' },
    collection: { type: 'string', default: 'home' },
    rounds: { type: 'string', default: '300' },
  },
});
const { collection } = values;
const rounds = Number(values.rounds);
const ANY: ItemQuery = { rating: [], tag: [], lang: [], source: [], q: '', sort: 'newest' };
const storage = await openStorage({ dir: values.data, create: false });

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const at = (times: number[], share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;

const steps: number[] = [];
const began = [performance.now(), cpu()] as const;
for (let more = true; more;) {
  const start = performance.now();
  ({ more } = await storage.search.advance(30));
  steps.push(performance.now() - start);
}
steps.sort((a, b) => a - b);
console.log(
  `searchable after ${((performance.now() - began[0]) / 1000).toFixed(1)} s (cpu ${((cpu() - began[1]) / 1000).toFixed(1)} s) in ${steps.length} steps, median ${at(steps, 0.5).toFixed(0)} ms, p99 ${at(steps, 0.99).toFixed(0)} ms, longest ${at(steps, 1).toFixed(0)} ms`,
);

// A server looks for duplicates beside its reads as well, until it has looked at every item once.
const looked = cpu();
for (let more = true; more;) ({ more } = await storage.duplicates.advance(30));
console.log(`looked for duplicates in ${((cpu() - looked) / 1000).toFixed(1)} s of processor time`);

const first = (await storage.search.query(collection, 'selection', ANY, null))!;
console.log(`${first.coverage.indexed} of ${first.coverage.published} published items can be found`);
let seed = 7;
const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
const reviews: string[][] = [];
for (let page = 0, after: string | null = null; page < 200; page++) {
  // Pages from all over: a cursor is a place, and any key is one.
  const rows = (await storage.search.query(collection, 'selection', ANY, after))!;
  const items = JSON.parse(`[${Buffer.from(rows.items)}]`) as { reviewBody?: string; articleBody?: string }[];
  reviews.push(...items.map((item) => (item.reviewBody ?? item.articleBody ?? '').match(/[\p{L}\p{N}]+/gu) ?? []));
  // Seconds since 1900, of ten years up to 2026.
  after = `n.${(BigInt(3_660_000_000 + random(316_000_000)) << 30n).toString(16)}`;
}
const word = () => {
  for (;;) {
    const words = reviews[random(reviews.length)]!;
    const found = words[random(words.length)];
    if (found !== undefined) return found;
  }
};
// A space after a word says nothing: the last word is always one that may be only begun.
const QUESTIONS: Record<string, () => Partial<ItemQuery>> = {
  'a word, newest first': () => ({ q: word() }),
  'two words': () => ({ q: `${word()} ${word()}` }),
  'three words': () => ({ q: `${word()} ${word()} ${word()}` }),
  'a word that is only begun': () => ({ q: word().slice(0, 4) }),
  'a word that nobody wrote': () => ({ q: `zq${random(1e9)}` }),
  'a rating': () => ({ rating: [1 + random(5)] }),
  'two ratings and a word': () => ({ rating: [1, 2], q: word() }),
  'a word, highest first': () => ({ q: word(), sort: 'highest' }),
  'a language and a source': () => ({ lang: ['en'], source: ['file'] }),
  'nothing, oldest first': () => ({ sort: 'oldest' }),
};
for (const [name, question] of Object.entries(QUESTIONS)) {
  const wall: number[] = [];
  const own: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const query = { ...ANY, ...question() };
    const start = [performance.now(), cpu()] as const;
    await storage.search.query(collection, 'selection', query, null);
    wall.push(performance.now() - start[0]);
    own.push(cpu() - start[1]);
  }
  wall.sort((a, b) => a - b);
  own.sort((a, b) => a - b);
  console.log(
    `${name.padEnd(28)} p50 ${at(wall, 0.5).toFixed(2)} ms  p99 ${at(wall, 0.99).toFixed(2)} ms  cpu p50 ${at(own, 0.5).toFixed(2)}  p99 ${at(own, 0.99).toFixed(2)}`,
  );
}
await storage.close();
