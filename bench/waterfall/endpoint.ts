import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HeadPage } from '../../packages/sdk/src/schema/index.ts';
import { serve, smmOk } from '../../test/lib/smm.ts';
import { reviews } from '../wall/reviews.ts';
import type { Given } from './contenders.ts';

/** A head page holds 24 of so many; the others lie behind it. */
const COUNT = 72;

export interface Endpoint extends Given {
  /** Asks until answers are compressed, as they are for every visitor but the first three after a change of the store. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** A store with invented reviews behind `smm serve`, and what its commands and addresses give to paste. */
export async function serveReviews(): Promise<Endpoint> {
  const folder = mkdtempSync(join(tmpdir(), 'smm-waterfall-'));
  const [data, file] = [join(folder, 'data'), join(folder, 'reviews.json')];
  writeFileSync(
    file,
    JSON.stringify(
      reviews(COUNT).map((item) => ({
        author: item.author.name,
        rating: 'reviewRating' in item ? item.reviewRating?.ratingValue : undefined,
        review: 'reviewBody' in item ? item.reviewBody : '',
        date: item.datePublished,
      })),
    ),
  );
  await smmOk('import', file, '--publish', '--data', data);
  const server = await serve(data);
  const snippet = (...args: string[]): Promise<string> =>
    smmOk('snippet', 'home', ...args, '--data', data, '--endpoint', server.url);
  const read = async (name: string): Promise<Response> => {
    const answer = await fetch(`${server.url}/v1/collections/${name}`);
    if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
    return answer;
  };
  const { items } = (await (await read('home.json')).json()) as HeadPage;
  return {
    items,
    endpoint: server.url,
    fragment: await (await read('home.html')).text(),
    snippet: await snippet(),
    pinned: await snippet('--pinned'),
    warm: async () => {
      const headers = { 'accept-encoding': 'br' };
      const isPacked = async (): Promise<boolean> =>
        (await fetch(`${server.url}/v1/collections/home.json`, { headers })).headers.get('content-encoding') === 'br';
      while (!(await isPacked()));
    },
    close: async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
