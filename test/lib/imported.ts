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
async function served(pages: string, fill: (data: string, spare: string) => Promise<unknown>): Promise<Endpoint> {
  const folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  const data = join(folder, 'data');
  await fill(data, folder);
  const server = await serve(data, '--site', join(ROOT, 'examples/html', pages));
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, data, stop };
}

/** An endpoint with `count` imported and published reviews and the page that shows one's own. */
export function servedReviews(count: number): Promise<Endpoint> {
  return served('yours', async (data, spare) => {
    const file = join(spare, 'reviews.csv');
    writeFileSync(file, reviewsCsv(count));
    await smmOk('import', file, '--data', data, '--publish');
  });
}

/** The sample business with its home page. */
export function servedSample(): Promise<Endpoint> {
  return served('site', (data) => smmOk('sample', '--data', data));
}
