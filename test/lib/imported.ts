import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewsCsv } from './reviews-csv.ts';
import { ROOT, serve, smmOk, type RunningServer } from './smm.ts';

export interface Endpoint extends RunningServer {
  /** Its data folder. */
  data: string;
}

/** Serves a fresh folder that `fill` has filled. Stopping it removes the folder. */
async function served(
  pages: string,
  fill: (data: string, spare: string) => Promise<unknown>,
  ...args: string[]
): Promise<Endpoint> {
  const folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  const data = join(folder, 'data');
  await fill(data, folder);
  const server = await serve(data, '--site', join(ROOT, 'examples/html', pages), ...args);
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, data, stop };
}

/** An endpoint with `count` imported and published reviews and the page that shows one's own. @param args of `smm serve` */
export function servedReviews(count: number, ...args: string[]): Promise<Endpoint> {
  return served(
    'yours',
    async (data, spare) => {
      const file = join(spare, 'reviews.csv');
      writeFileSync(file, reviewsCsv(count));
      await smmOk('import', file, '--data', data, '--publish');
    },
    ...args,
  );
}

/** An endpoint with `count` imported reviews that wait to be read. @param args of `smm serve` */
export function receivedReviews(count: number, ...args: string[]): Promise<Endpoint> {
  return served(
    'yours',
    async (data, spare) => {
      const file = join(spare, 'reviews.csv');
      writeFileSync(file, reviewsCsv(count));
      await smmOk('import', file, '--data', data);
    },
    ...args,
  );
}

/** The sample business with its home page. @param args of `smm serve` */
export function servedSample(...args: string[]): Promise<Endpoint> {
  return served('site', (data) => smmOk('sample', '--data', data), ...args);
}
