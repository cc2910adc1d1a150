import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { hearRevisions } from './hear-revisions.ts';

const URL = 'https://reviews.example/v1/collections/home/live';

class FakeSource extends EventTarget {
  static opened: FakeSource[] = [];
  isClosed = false;
  constructor() {
    super();
    FakeSource.opened.push(this);
  }
  say(revision: string): void {
    this.dispatchEvent(Object.assign(new Event('revision'), { data: JSON.stringify({ revision }) }));
  }
  close(): void {
    this.isClosed = true;
  }
}

function pageWith(t: TestContext, request: LockManager['request']): void {
  FakeSource.opened = [];
  const had = globalThis.EventSource;
  globalThis.EventSource = FakeSource as unknown as typeof EventSource;
  Object.defineProperty(globalThis.navigator, 'locks', { configurable: true, value: { request } });
  t.after(() => {
    globalThis.EventSource = had;
    Reflect.deleteProperty(globalThis.navigator, 'locks');
  });
}

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
const nothing = async (): Promise<undefined> => undefined;

test('where the browser refuses locks, as in a sandboxed frame, a page listens for itself', async (t) => {
  pageWith(t, () => Promise.reject(new DOMException('denied in this context', 'SecurityError')));
  const told: string[] = [];
  const end = hearRevisions(URL, nothing, (revision) => told.push(revision));
  t.after(end);
  await settled();
  assert.equal(FakeSource.opened.length, 1);
  FakeSource.opened[0]!.say('a-1');
  assert.deepEqual(told, ['a-1']);
  end();
  assert.ok(FakeSource.opened[0]!.isClosed);
});

test('given up while it waits for another tab, it opens nothing', async (t) => {
  pageWith(
    t,
    ((_name: string, { signal }: LockOptions) =>
      new Promise((_done, fail) =>
        signal!.addEventListener('abort', () => fail(signal!.reason as Error)),
      )) as LockManager['request'],
  );
  hearRevisions(URL, nothing, () => {})();
  await settled();
  assert.equal(FakeSource.opened.length, 0);
});
