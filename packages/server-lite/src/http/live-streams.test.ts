import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { testLog } from '../testing/fixture.ts';
import { LiveStreams } from './live-streams.ts';

/** Streams over a store whose revision the test sets; `read` is what reading it waits for. */
function streamsOver(t: TestContext, most = 10) {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const store = { revision: 'a-1', reads: 0, read: Promise.resolve(undefined) };
  const streams = new LiveStreams({
    read: {
      revision: async () => {
        const { revision } = store;
        store.reads += 1;
        await store.read;
        return revision;
      },
    },
    most,
    log: testLog().log,
  });
  t.after(() => streams.end());
  return { streams, store };
}

function hear(stream: ReadableStream<Uint8Array> | undefined): string[] {
  const heard: string[] = [];
  void (async () => {
    for await (const bytes of stream!) {
      const [, revision] = /"revision":"([^"]+)"/.exec(new TextDecoder().decode(bytes)) ?? [];
      if (revision) heard.push(revision);
    }
  })();
  return heard;
}

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

async function aSecond(t: TestContext): Promise<void> {
  t.mock.timers.tick(1000);
  await settled();
}

test('a change between the reading of a revision and the opening of its stream is told', async (t) => {
  const { streams, store } = streamsOver(t);
  const read = store.revision;
  store.revision = 'a-2';
  streams.changed();
  const heard = hear(streams.open('home', read));
  await aSecond(t);
  assert.deepEqual(heard, ['a-1', 'a-2']);
});

test('a change while others are told is told next', async (t) => {
  const { streams, store } = streamsOver(t);
  const heard = hear(streams.open('home', 'a-1'));
  await aSecond(t);
  const slow = Promise.withResolvers<undefined>();
  store.read = slow.promise;
  store.revision = 'a-2';
  streams.changed();
  await aSecond(t);
  store.revision = 'a-3';
  streams.changed();
  slow.resolve(undefined);
  await settled();
  await aSecond(t);
  assert.deepEqual(heard, ['a-1', 'a-2', 'a-3']);
});

test('where nothing changes nothing is read again', async (t) => {
  const { streams, store } = streamsOver(t);
  hear(streams.open('home', 'a-1'));
  for (let second = 0; second < 5; second++) await aSecond(t);
  assert.equal(store.reads, 1);
});

test('where many are told, others get their turn in between', async (t) => {
  const { streams, store } = streamsOver(t, 350);
  const heard = Array.from({ length: 350 }, () => hear(streams.open('home', 'a-1')));
  const told = (): number => heard.filter((each) => each.at(-1) === 'a-2').length;
  store.revision = 'a-2';
  const turns: number[] = [];
  while (turns.at(-1) !== 350) {
    await aSecond(t);
    turns.push(told());
  }
  assert.ok(turns.filter((count) => count > 0 && count < 350).length > 1, turns.join());
});
