import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Problem } from '@smm/sdk/schema';
import type { App } from '../http/context.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { formApp, post, sample } from '../testing/sent-review.ts';

const ROUTE = '/v1/collections/home/reviews';
let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(3);
  app = formApp(fixture.storage, { formRate: 1000, formPlainRate: 1000 });
});
after(() => fixture.close());

async function refused(status: number, response: Promise<Response>): Promise<Problem> {
  const answer = await response;
  const problem = Problem.parse(await answer.json());
  assert.equal(answer.status, status, JSON.stringify(problem));
  return problem;
}

const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<Response> =>
  Promise.resolve(app.request(ROUTE, { method: 'POST', headers, body }));

test('parts are counted by the boundary they are read by, however its header is written', async () => {
  const part = '--b-\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n';
  const many = `${part.repeat(60)}--b---\r\n`;
  for (const type of [
    'multipart/form-data; x="boundary=zz"; boundary=b-',
    'multipart/form-data; xboundary=zz; boundary=b-',
    'multipart/form-data; boundary="b\\-"',
    'multipart/form-data; boundary=b-; boundary=zz',
    'multipart/form-data; boundary=zz; boundary=b-',
  ]) {
    assert.equal((await refused(400, send(many, { 'Content-Type': type }))).type, '/problems/bad-request', type);
  }
  const review = JSON.stringify(await sample(app));
  const one = `--b-\r\nContent-Disposition: form-data; name="review"\r\n\r\n${review}\r\n--b---\r\n`;
  const taken = await send(one, { 'Content-Type': 'multipart/form-data; x="boundary=zz"; boundary="b-"' });
  assert.equal(taken.status, 201, await taken.text());
});

test('a body that is compressed is refused by name, and is never unpacked', async () => {
  const body = gzipSync(JSON.stringify(await sample(app)));
  const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
  assert.match((await refused(415, send(body, headers))).detail ?? '', /Content-Encoding/);
});

test('an answer is no larger than what it answers', async () => {
  const body = { ...(await sample(app)), consents: Array.from({ length: 20_000 }, () => 'x') };
  const problem = await refused(422, post(app, body));
  assert.equal(problem.errors?.length, 20);
});

test('words of which there is nothing to see are none', async () => {
  for (const unseen of ['\uFE0F', '\u{E0041}', '\u2800', '\u3164', '\u200B\u00AD']) {
    const problem = await refused(422, post(app, await sample(app, { reviewBody: unseen.repeat(5) })));
    assert.equal(problem.errors?.[0]?.pointer, '/reviewBody', JSON.stringify(unseen));
  }
  assert.equal((await post(app, await sample(app, { reviewBody: '很好吃' }))).status, 201);
});

test('a form of an hour that has not come yet is renewed, not waited for: the clock was set back', async (t) => {
  const body = await sample(app);
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() - 3_600_000 });
  assert.equal((await refused(409, post(app, body))).type, '/problems/form-expired');
});

test('a body that breaks off is told of to nobody but its sender', async () => {
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"reviewBody":"Half a'));
      controller.error(new Error('aborted'));
    },
  });
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: broken, duplex: 'half' };
  const problem = await refused(400, Promise.resolve(app.request(ROUTE, init as RequestInit)));
  assert.match(problem.detail ?? '', /broke off/);
});

test('bodies that come slowly hold only so much memory for one address', async () => {
  const ends: (() => void)[] = [];
  const slow = (): Promise<Response> => {
    const body = new ReadableStream({ start: (controller) => void ends.push(() => controller.close()) });
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
    return Promise.resolve(app.request(ROUTE, { method: 'POST', headers, body, duplex: 'half' } as RequestInit));
  };
  const held = [slow(), slow(), slow()];
  const answer = await slow();
  assert.equal(answer.status, 429);
  assert.equal(answer.headers.get('retry-after'), '5');
  for (const end of ends) end();
  for (const response of held) await refused(400, response);
  assert.equal((await post(app, await sample(app))).status, 201);
});
