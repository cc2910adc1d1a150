import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeZip } from '../../packages/server-lite/src/testing/export-files.ts';
import { picture } from '../../packages/server-lite/src/testing/picture-server.ts';
import { MAIN, smmOk } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';

const REVIEWS = 200;
const PICTURES = 2 * REVIEWS;
/** What an import may take, in kilobytes: 300 MB. */
const MOST = 300 * 1024;

interface Line {
  type?: string;
  step?: string;
  done?: number;
  total?: number;
}

/** An archive of reviews with two pictures each, one of them a JPEG; all of them differ. */
async function archive(path: string): Promise<string> {
  const rows = Array.from(
    { length: REVIEWS },
    (_, i) => `r${i},Sample words number ${i} about a mended wheel,${(i % 5) + 1},Sample ${i},"p/${i}.jpg, p/${i}.png"`,
  );
  const files = new Map<string, Buffer>([
    ['reviews.csv', Buffer.from(`id,review,rating,name,picture_urls\n${rows.join('\n')}\n`)],
  ]);
  for (let i = 0; i < REVIEWS; i += 1) {
    const colour = `#${i.toString(16).padStart(6, '7')}`;
    files.set(
      `p/${i}.jpg`,
      await picture(640 + i, 480, colour)
        .jpeg()
        .toBuffer(),
    );
    files.set(
      `p/${i}.png`,
      await picture(320, 240 + i, colour)
        .png()
        .toBuffer(),
    );
  }
  return writeZip(path, files);
}

/** @param until ends it as a lost plug would, at the first line that says so. @returns its lines, and its peak in kilobytes */
async function importing(file: string, data: string, until?: (line: Line) => boolean) {
  const words = [MAIN, 'import', file, '--data', data, '--publish', '--json', '--progress'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: Line[] = [];
  let [rest, peak] = ['', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const line = JSON.parse(part) as Line;
      lines.push(line);
      if (line.type === 'progress') peak = Math.max(peak, peakOf(child.pid!));
      if (until?.(line)) child.kill('SIGKILL');
    }
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, lines, peak };
}

function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return 0;
    throw error;
  }
}

test('an archive of many pictures that is killed midway goes on where it stood, and loses none', async (t) => {
  const folder = temporaryFolder(t);
  const file = await archive(join(folder, 'many.zip'));
  const data = join(folder, 'data');
  const half = await importing(file, data, ({ step, done = 0 }) => step === 'pictures' && done >= PICTURES / 4);
  assert.equal(half.code, null);
  const whole = await importing(file, data);
  assert.equal(whole.code, 0);
  const told = whole.lines.filter(({ step }) => step === 'pictures');
  assert.ok(told.length > 2, 'how far it is');
  assert.equal(told.at(-1)?.done, told.at(-1)?.total);
  assert.ok(told.at(-1)!.total! <= (3 * PICTURES) / 4, 'what was taken is not taken again');
  const { pictures, merged } = whole.lines.at(-1) as { pictures: object; merged: number };
  assert.deepEqual([merged, pictures], [REVIEWS, { broughtAlong: PICTURES, toFetch: 0, leftOut: [] }]);
  const { items } = JSON.parse(await smmOk('review', 'list', '--limit', '500', '--json', '--data', data)) as {
    items: { state: string; images: unknown[] }[];
  };
  assert.deepEqual(
    [items.length, new Set(items.map(({ state, images }) => `${state} ${images.length}`))],
    [REVIEWS, new Set(['published 2'])],
  );
  await smmOk('audit', '--data', data);
  if (process.platform === 'linux')
    for (const { peak } of [half, whole]) assert.ok(peak > 0 && peak < MOST, `${Math.round(peak / 1024)} MB`);
});
