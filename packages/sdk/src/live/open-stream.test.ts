import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openStream } from './open-stream.ts';

const URL = 'https://reviews.example/v1/collections/home/live';
const MINUTE = 60_000;

/** The browser's, as far as it is used, in the hands of the test. */
class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeSource[] = [];
  readyState = 0;
  onerror: (() => void) | undefined;
  constructor() {
    super();
    FakeSource.opened.push(this);
  }
  say(data: string): void {
    this.dispatchEvent(Object.assign(new Event('revision'), { data }));
  }
  fails(isForGood: boolean): void {
    this.readyState = isForGood ? FakeSource.CLOSED : 0;
    this.onerror?.();
  }
  close(): void {
    this.readyState = FakeSource.CLOSED;
  }
}

function fakes(t: TestContext): { asked: number[]; told: string[]; open(): AbortController } {
  t.mock.timers.enable({ apis: ['setInterval'] });
  FakeSource.opened = [];
  const had = globalThis.EventSource;
  globalThis.EventSource = FakeSource as unknown as typeof EventSource;
  t.after(() => (globalThis.EventSource = had));
  const asked: number[] = [];
  const told: string[] = [];
  const open = () => {
    const abort = new AbortController();
    openStream(
      URL,
      async () => {
        asked.push(asked.length);
        if (asked.length === 2) throw new Error('nobody is there');
        return `asked-${asked.length}`;
      },
      (revision) => told.push(revision),
      abort.signal,
    );
    return abort;
  };
  return { asked, told, open };
}

const settled = () => new Promise((done) => setImmediate(done));

test('what the stream says is told; what is no message of ours is not', (t) => {
  const { told, open } = fakes(t);
  const abort = open();
  const [source] = FakeSource.opened;
  for (const data of ['{"revision":"a-1"}', 'no JSON', '{"revision":7}', 'null', '{"revision":"a-2"}'])
    source!.say(data);
  assert.deepEqual(told, ['a-1', 'a-2']);
  abort.abort();
  assert.equal(source!.readyState, FakeSource.CLOSED);
});

test('a connection that breaks off is the browser’s to open again: nothing is asked for meanwhile', (t) => {
  const { asked, open } = fakes(t);
  open();
  FakeSource.opened[0]!.fails(false);
  t.mock.timers.tick(10 * MINUTE);
  assert.equal(asked.length, 0);
  assert.equal(FakeSource.opened.length, 1);
});

test('where the stream is refused the revision is asked for once a minute, and the stream is tried again', async (t) => {
  const { asked, told, open } = fakes(t);
  const abort = open();
  FakeSource.opened[0]!.fails(true);
  for (let minute = 1; minute <= 5; minute++) {
    t.mock.timers.tick(MINUTE);
    await settled();
    assert.equal(asked.length, minute);
  }
  assert.deepEqual(told, ['asked-1', 'asked-3', 'asked-4', 'asked-5'], 'an answer that did not come is no end');
  t.mock.timers.tick(MINUTE);
  assert.equal(FakeSource.opened.length, 2);
  assert.equal(asked.length, 5);
  FakeSource.opened[1]!.fails(true);
  t.mock.timers.tick(MINUTE);
  await settled();
  assert.equal(asked.length, 6);
  abort.abort();
  t.mock.timers.tick(10 * MINUTE);
  await settled();
  assert.equal(asked.length, 6, 'after the end nothing is asked');
});
