import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { MAIN } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';

const SIZE = 200e6;
/** What an import may take, in kilobytes: 300 MB. */
const MOST = 300 * 1024;

const words = (i: number) =>
  `Review number ${i}: the bread was warm, the coffee strong and the staff kind to us. `.repeat(6);
const day = (i: number) => new Date(Date.UTC(2020, 0, 1) + i * 60_000).toISOString();

interface Kind {
  head: string;
  each: (i: number) => string;
  tail: string;
}

/** Files of one kind of record each, as large as is asked. */
const KINDS: Record<string, Kind> = {
  'feed.rss': {
    head: '<?xml version="1.0"?><rss version="2.0"><channel><title>Sample</title>',
    each: (i) =>
      `<item><title>T ${i}</title><guid>https://sample.example/${i}</guid><author>Ada ${i % 5000}</author><pubDate>${day(i)}</pubDate><description>&lt;p&gt;${words(i)}&lt;/p&gt;</description></item>\n`,
    tail: '</channel></rss>',
  },
  'feed.atom': {
    head: '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Sample</title>',
    each: (i) =>
      `<entry><title>T ${i}</title><id>tag:sample.example,2020:${i}</id><author><name>Ada ${i % 5000}</name></author><published>${day(i)}</published><content type="html">&lt;p&gt;${words(i)}&lt;/p&gt;</content></entry>\n`,
    tail: '</feed>',
  },
  'other.xml': {
    head: '<?xml version="1.0"?><export><reviews>',
    each: (i) =>
      `<review><id>${i}</id><author>Ada ${i % 5000}</author><rating>${(i % 5) + 1}</rating><date>${day(i)}</date><text>${words(i)}</text></review>\n`,
    tail: '</reviews></export>',
  },
  'reviews.json': {
    head: '{"reviews":[',
    each: (i) =>
      `${i === 0 ? '' : ',\n'}${JSON.stringify({ id: i, author: `Ada ${i % 5000}`, rating: (i % 5) + 1, text: words(i) })}`,
    tail: ']}',
  },
  'list.json': {
    head: '[',
    each: (i) =>
      `${i === 0 ? '' : ','}${JSON.stringify({ id: i, author: { name: `Ada ${i % 5000}` }, rating: (i % 5) + 1, date: day(i), text: words(i) })}`,
    tail: ']',
  },
};

async function write(path: string, { head, each, tail }: Kind): Promise<number> {
  const out = createWriteStream(path);
  let [count, size] = [0, 0];
  for (let piece = head; size < SIZE; piece = '') {
    for (let i = 0; i < 1000; i += 1) piece += each(count++);
    size += piece.length;
    if (!out.write(piece)) await once(out, 'drain');
  }
  out.end(tail);
  await once(out, 'finish');
  return count;
}

for (const [name, kind] of Object.entries(KINDS))
  test(`200 MB come in whole within 300 MB of memory: ${name}`, { timeout: 1_800_000 }, async (t) => {
    if (process.platform !== 'linux') return t.skip('the most that a process took is told by Linux alone');
    const folder = temporaryFolder(t);
    const path = join(folder, name);
    const count = await write(path, kind);
    const child = spawn(process.execPath, [MAIN, 'import', path, '--data', join(folder, 'data'), '--json'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    let most = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const watch = setInterval(() => {
      try {
        most = Math.max(
          most,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0),
        );
      } catch {
        // It has ended, and what it took was told before.
        clearInterval(watch);
      }
    }, 200);
    const [code] = (await once(child, 'close')) as [number];
    clearInterval(watch);
    rmSync(path);
    assert.equal(code, 0, said);
    assert.equal((JSON.parse(said) as { added: number }).added, count);
    assert.ok(most > 0 && most < MOST, `${most} kB`);
    t.diagnostic(`${count} records, ${most} kB`);
  });
