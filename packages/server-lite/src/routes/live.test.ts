import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { createSmmServer, type SmmServer } from '../server.ts';
import { openFixture, testConfig, testLog, type Fixture } from '../testing/fixture.ts';
import { rawRequest } from '../testing/raw-http.ts';
import { waitFor } from '../testing/wait-for.ts';

const HEAD = '/v1/collections/home.json';
const LIVE = '/v1/collections/home/live';
let fixture: Fixture;
let server: SmmServer;
let url: string;

before(async () => {
  fixture = await openFixture(30);
  // Time that nobody has: a stream that is not ended would keep the server from stopping.
  server = createSmmServer({
    storage: fixture.storage,
    config: testConfig({ liveStreams: 2, drainTimeout: 600_000 }),
    log: testLog().log,
  });
  ({ url } = await server.listen());
});
after(() => fixture.close());

/** What a stream said so far, and its end. */
async function listening(t: TestContext): Promise<{ said: string[]; leave(): void; ended: Promise<void> }> {
  const control = new AbortController();
  t.after(() => control.abort());
  const response = await fetch(`${url}${LIVE}`, {
    headers: { Accept: 'text/event-stream', Origin: 'https://shop.example' },
    signal: control.signal,
  });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('set-cookie'), null);
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  const said: string[] = [];
  const ended = (async () => {
    let text = '';
    try {
      for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
        text += piece;
        said.splice(0, said.length, ...[...text.matchAll(/^event: revision\ndata: (.*)$/gm)].map(([, data]) => data!));
      }
    } catch (error) {
      if (!control.signal.aborted) throw error;
    }
  })();
  return { said, leave: () => control.abort(), ended };
}

const revision = async (): Promise<string> => {
  const { collection } = JSON.parse((await rawRequest(`${url}${HEAD}`)).body.toString()) as {
    collection: { revision: string };
  };
  return JSON.stringify({ revision: collection.revision });
};

test('a stream says the revision of the head at once and after each change, and nothing else', async (t) => {
  const { said, leave, ended } = await listening(t);
  await waitFor('the first revision', async () => said.length === 1);
  assert.equal(said[0], await revision());
  await fixture.storage.items.hide([fixture.ids[0]!], 'spam', { by: 'test' });
  await waitFor('the second revision', async () => said.at(-1) !== said[0] && said.at(-1) === (await revision()));
  leave();
  await ended;
});

test('the head page leads to it, the full list has none', async () => {
  const links = async (path: string) =>
    (JSON.parse((await rawRequest(`${url}${path}`)).body.toString()) as { links: { live: string | null } }).links.live;
  assert.equal(await links(HEAD), './home/live');
  assert.equal(await links('/v1/collections/home/all.json'), null);
});

test('no more streams than there is room for; one that is left makes room, and a HEAD takes none', async (t) => {
  const open = async () => Number(/^smm_live_streams (\d+)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1]);
  await waitFor('earlier streams are over', async () => (await open()) === 0);
  assert.equal((await fetch(`${url}${LIVE}`, { method: 'HEAD' })).status, 200);
  assert.equal(await open(), 0);
  const first = await listening(t);
  await listening(t);
  const refused = await rawRequest(`${url}${LIVE}`);
  assert.equal(refused.status, 503);
  assert.equal(refused.headers['retry-after'], '60');
  first.leave();
  await waitFor('there is room', async () => (await open()) === 1);
  await listening(t);
});

test('how long a stream lasts is not counted as time to answer', async (t) => {
  let calls = 0;
  const metric = async (name: string): Promise<number> => {
    calls += 1;
    return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(await (await fetch(`${url}/metrics`)).text())?.[1]);
  };
  const answered = async (): Promise<number> => (await metric('smm_request_duration_seconds_count')) - calls;
  const before = await answered();
  const { said, leave, ended } = await listening(t);
  await waitFor('the first revision', async () => said.length === 1);
  leave();
  await ended;
  await waitFor('it is over', async () => (await metric('smm_live_streams')) === 0);
  assert.equal(await answered(), before);
});

test('what is not there is said so, and nothing is written to it', async () => {
  assert.equal((await rawRequest(`${url}/v1/collections/none/live`)).status, 404);
  assert.equal((await rawRequest(`${url}${LIVE}`, { method: 'POST' })).status, 405);
});

test('a server that stops ends its streams', async (t) => {
  const { ended } = await listening(t);
  await server.stop();
  await ended;
});
