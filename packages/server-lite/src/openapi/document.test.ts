import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { createApp } from '../app.ts';
import type { App } from '../http/context.ts';
import { Metrics } from '../http/metrics.ts';
import { PublicHeaders } from '../http/public-headers.ts';
import type { Receipt } from '@smm/sdk/schema';
import { post, sample } from '../testing/sent-review.ts';
import { openFixture, testConfig, testLog, type Fixture } from '../testing/fixture.ts';
import { OPERATIONS, type Operation } from './operations.ts';

type Media = { schema: object };
type Document = {
  openapi: string;
  paths: Record<
    string,
    Record<string, { operationId: string; responses: Record<string, { content?: Record<string, Media> }> }>
  >;
  components: { schemas: Record<string, object> };
};

let fixture: Fixture;
let app: App;
let document: Document;
let ajv: Ajv2020;

before(async () => {
  fixture = await openFixture(60);
  app = createApp({
    storage: fixture.storage,
    config: testConfig({ formWait: 0 }),
    log: testLog().log,
    metrics: new Metrics(),
    publicHeaders: new PublicHeaders(['*']),
    cdnDir: undefined,
    isStopping: () => false,
    gauges: () => ({}),
  });
  document = (await (await app.request('/openapi.json')).json()) as Document;
  ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema({ $id: 'openapi', components: document.components });
});
after(() => fixture.close());

function validator(schema: object): ValidateFunction {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components')));
}

/** Holds a response against the very entry of the document that describes it. */
async function assertDescribed(operation: Operation, response: Response): Promise<void> {
  const where = `${operation.method} ${operation.path} ${response.status}`;
  const described = document.paths[operation.path]?.[operation.method]?.responses[response.status];
  assert.ok(described, `${where} is not in the document`);
  if (response.status === 304) return;
  const type = (response.headers.get('content-type') ?? '').split(';')[0] as string;
  const media = described.content?.[type];
  assert.ok(media, `${where}: ${type} is not in the document`);
  if (!type.endsWith('json')) return;
  const validate = validator(media.schema);
  assert.ok(validate(await response.json()), `${where}: ${ajv.errorsText(validate.errors)}`);
}

test('the document is OpenAPI 3.1, its references resolve, its ids are unique', () => {
  assert.match(document.openapi, /^3\.1\./);
  const text = JSON.stringify(document);
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
    assert.ok(document.components.schemas[name as string], String(name));
  const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map((match) => match[1]);
  assert.equal(ids.length, OPERATIONS.length);
  assert.equal(new Set(ids).size, ids.length);
});

test('it lists every route of the router, and no other', () => {
  const mounted = app.routes
    .filter(
      ({ method, path, handler }) =>
        method !== 'ALL' && method !== 'OPTIONS' && handler.name !== 'refuse' && path !== '*',
    )
    .map(({ method, path }) => `${method.toLowerCase()} ${path}`)
    .filter((route) => route !== 'get /');
  const listed = OPERATIONS.map(({ method, route }) => `${method} ${route}`);
  assert.deepEqual([...new Set(mounted)].sort(), [...new Set(listed)].sort());
});

test('the schemas can refuse', () => {
  const validate = validator({ $ref: '#/components/schemas/HeadPage' });
  assert.equal(validate({ items: [] }), false);
});

test('every real answer fits the document', async () => {
  const [id, other] = [fixture.ids[0] as string, fixture.ids[1] as string];
  const [hidden, pending, withdrawn] = fixture.ids.slice(60) as [string, string, string];
  const head = (await (await app.request('/v1/collections/home.json')).json()) as {
    links: { next: string };
    items: unknown[];
  };
  const all = (await (await app.request('/v1/collections/home/all.json')).json()) as { links: { next: string } };
  const at = (from: string, link: string) => new URL(link, `http://localhost${from}`).pathname;
  const Authorization = `Bearer ${fixture.token}`;
  const send = (method: string, body?: unknown): RequestInit => ({
    method,
    headers: [
      ['Authorization', Authorization],
      ...(body === undefined ? [] : ([['Content-Type', 'application/json']] as [string, string][])),
    ],
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const sent = await sample(app);
  const { links } = (await (await post(app, sent)).json()) as Receipt;
  const receipt = at('/v1/collections/home/reviews', links.page);
  const requests: [key: string, path: string, init?: RequestInit][] = [
    ['get /v1/collections/{slug}.json', '/v1/collections/home.json'],
    ['get /v1/collections/{slug}.json', '/v1/collections/best.json'],
    ['get /v1/collections/{slug}.json', '/v1/collections/none.json'],
    ['get /v1/collections/{slug}/all.json', '/v1/collections/home/all.json'],
    ['get /v1/collections/{slug}/{page}.json', at('/v1/collections/home.json', head.links.next)],
    ['get /v1/collections/{slug}/{page}.json', '/v1/collections/home/p-x.json'],
    ['get /v1/collections/{slug}/all/{page}.json', at('/v1/collections/home/all.json', all.links.next)],
    ['get /v1/reviews/{id}.json', `/v1/reviews/${id}.json`],
    ['get /v1/reviews/{id}.json', `/v1/reviews/${withdrawn}.json`],
    ['get /v1/reviews/{id}.json', `/v1/reviews/${hidden}.json`],
    ['get /v1/media/{hash}.webp', '/v1/media/none.webp'],
    ['get /v1/collections/{slug}/query', '/v1/collections/home/query?rating=5&q=bicycle&sort=highest'],
    ['get /v1/collections/{slug}/query', '/v1/collections/best/query?rating=1'],
    ['get /v1/collections/{slug}/query', '/v1/collections/home/query?colour=red'],
    ['get /v1/collections/{slug}/query', '/v1/collections/none/query'],
    ['get /v1/collections/{slug}/all/query', '/v1/collections/best/all/query?rating=1&sort=oldest'],
    ['get /v1/collections/{slug}/form.json', '/v1/collections/home/form.json'],
    ['get /v1/collections/{slug}/form.json', '/v1/collections/none/form.json'],
    ['get /v1/collections/{slug}/form.html', '/v1/collections/home/form.html'],
    ['post /v1/collections/{slug}/reviews', '/v1/collections/home/reviews', send('POST', sent)],
    ['post /v1/collections/{slug}/reviews', '/v1/collections/home/reviews', send('POST', { ...sent, token: 'x' })],
    ['post /v1/collections/{slug}/reviews', '/v1/collections/home/reviews', send('POST', {})],
    ['get /receipts/{secret}', receipt],
    ['get /receipts/{secret}.json', `${receipt}.json`],
    ['get /receipts/{secret}.json', '/receipts/none.json'],
    ['post /receipts/{secret}/withdraw', `${receipt}/withdraw`, send('POST')],
    ['post /receipts/{secret}/withdraw', '/receipts/none/withdraw', send('POST')],
    ['get /policy.json', '/policy.json'],
    ['get /policy', '/policy'],
    ['get /cdn/{file}', '/cdn/none.js'],
    ['get /healthz', '/healthz'],
    ['get /readyz', '/readyz'],
    ['get /metrics', '/metrics'],
    ['get /openapi.json', '/openapi.json'],
    ['get /problems', '/problems'],
    ['get /problems/{code}', '/problems/gone'],
    ['get /admin/api/subjects', '/admin/api/subjects'],
    ['get /admin/api/subjects', '/admin/api/subjects', send('GET')],
    ['post /admin/api/subjects', '/admin/api/subjects', send('POST', { slug: 'two', type: 'Product', name: 'Two' })],
    ['post /admin/api/subjects', '/admin/api/subjects', send('POST', { slug: 'two', type: 'Product', name: 'Two' })],
    ['patch /admin/api/subjects/{slug}', '/admin/api/subjects/two', send('PATCH', { name: 'Second' })],
    [
      'post /admin/api/collections',
      '/admin/api/collections',
      send('POST', { slug: 'front', name: 'Front', subject: 'shop' }),
    ],
    ['get /admin/api/collections', '/admin/api/collections', send('GET')],
    [
      'patch /admin/api/collections/{slug}',
      '/admin/api/collections/front',
      send('PATCH', { rules: [{ type: 'since', date: '2026-01' }] }),
    ],
    ['patch /admin/api/collections/{slug}', '/admin/api/collections/none', send('PATCH', {})],
    ['put /admin/api/collections/{slug}/pins/{id}', `/admin/api/collections/front/pins/${id}`, send('PUT', {})],
    ['delete /admin/api/collections/{slug}/pins/{id}', `/admin/api/collections/front/pins/${id}`, send('DELETE')],
    ['get /admin/api/items', '/admin/api/items?limit=5', send('GET')],
    ['get /admin/api/items', '/admin/api/items?limit=x', send('GET')],
    ['post /admin/api/items/publish', '/admin/api/items/publish', send('POST', { ids: [pending], attested: true })],
    ['post /admin/api/items/hide', '/admin/api/items/hide', send('POST', { ids: [pending], reason: 'spam' })],
    ['post /admin/api/items/hide', '/admin/api/items/hide', send('POST', { ids: [pending] })],
    ['get /admin/api/items/{id}', `/admin/api/items/${id}`, send('GET')],
    ['patch /admin/api/items/{id}', `/admin/api/items/${id}`, send('PATCH', { tags: ['repairs'] })],
    ['get /admin/api/items/{id}/history', `/admin/api/items/${id}/history`, send('GET')],
    [
      'post /admin/api/items/{id}/feature',
      `/admin/api/items/${id}/feature`,
      send('POST', { featured: true, attested: true }),
    ],
    [
      'put /admin/api/items/{id}/reply',
      `/admin/api/items/${id}/reply`,
      send('PUT', { text: 'Thank you.', author: 'Shop' }),
    ],
    ['delete /admin/api/items/{id}/reply', `/admin/api/items/${id}/reply`, send('DELETE')],
    ['post /admin/api/items/{id}/withdraw', `/admin/api/items/${other}/withdraw`, send('POST')],
    ['post /admin/api/items/{id}/erase', `/admin/api/items/${other}/erase`, send('POST')],
    ['post /admin/api/media', '/admin/api/media', send('POST', {})],
  ];
  for (const [key, path, init] of requests) {
    const operation = OPERATIONS.find((entry) => `${entry.method} ${entry.path}` === key);
    assert.ok(operation, key);
    await assertDescribed(operation, await app.request(path, init));
  }
  const asked = new Set(requests.map(([key]) => key));
  assert.deepEqual(
    OPERATIONS.filter(({ method, path }) => !asked.has(`${method} ${path}`)),
    [],
    'every operation was asked',
  );
});
