import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { testLog } from '../testing/fixture.ts';
import { LiveStreams } from './live-streams.ts';

/** Streams over a store whose revision the test sets; `read` is what reading it waits for. */
function streamsOver(t: TestContext) {
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
    most: 10,
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
