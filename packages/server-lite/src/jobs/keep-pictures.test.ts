import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Command } from '../imports/run-command.ts';
import { type Fixture, openFixture, testLog } from '../testing/fixture.ts';
import { keepPictures } from './keep-pictures.ts';

let fixture: Fixture;
before(async () => {
  fixture = await openFixture(1);
  const { id } = await fixture.storage.items.receive(
    { type: 'Review', source: 'file', body: 'Sample words.', images: ['https://pictures.example/1.jpg'] },
    'shop',
  );
  await fixture.storage.items.publish([id], { by: 'test', attested: true });
});
after(() => fixture.close());

/** A keeper whose looks are asked for, and what it would have had run. */
function keeper(picturesRate: number, ended: Partial<Awaited<Command['ended']>> = {}) {
  const runs: (readonly string[])[] = [];
  const { log, lines } = testLog();
  let ticks: () => void = () => {};
  const real = globalThis.setInterval;
  globalThis.setInterval = ((look: () => void) => ((ticks = look), { unref() {} })) as unknown as typeof setInterval;
  const kept = keepPictures({
    storage: fixture.storage,
    config: { data: fixture.folder, picturesRate, outboundAllow: new Set(['127.0.0.1:8080']) },
    log,
    run: (args) => {
      runs.push(args);
      const all = { code: 0, signal: null, said: '', ...ended };
      return { ended: Promise.resolve(all), stop() {}, pid: undefined };
    },
  });
  globalThis.setInterval = real;
  const look = async () => {
    ticks();
    await kept.idle();
  };
  return { ...kept, look, runs, lines };
}

test('what is due is fetched by a process of its own once nothing else changes, within the hour’s share', async () => {
  const { look, runs, stop } = keeper(40);
  await look();
  assert.equal(runs.length, 0, 'the first look only sees how things are');
  await look();
  await look();
  // The follow has written; the look after it is quiet again.
  await look();
  assert.ok(runs.length > 0);
  assert.deepEqual(runs[0], [
    ...['pictures', 'fetch', '--data', fixture.folder, '--limit', '40', '--json'],
    ...['--outbound-allow', '127.0.0.1:8080'],
  ]);
  await stop();
});

test('with a share of none nothing is fetched, but what somebody waits for', async () => {
  const { look, runs, stop, wake, idle } = keeper(0);
  for (let n = 0; n < 4; n++) await look();
  assert.equal(runs.length, 0);
  wake();
  await idle();
  assert.equal(runs.length, 1);
  assert.ok(runs[0]?.includes('1'));
  await stop();
});

test('where pictures cannot be fetched that is said once, and the server goes on', async () => {
  const { look, runs, lines, stop } = keeper(40, {
    code: 1,
    result: { detail: 'Pictures need the optional package "sharp"' },
  });
  for (let n = 0; n < 6; n++) await look();
  assert.equal(runs.length, 1);
  assert.match(lines(), /optional package/);
  await stop();
});
