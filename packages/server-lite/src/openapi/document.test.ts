import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { App } from '../http/context.ts';
import type { Receipt } from '@smm/sdk/schema';
import { formApp, post, sample } from '../testing/sent-review.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { duplicateRequests } from '../testing/duplicate-requests.ts';
import { feedRequests } from '../testing/feed-requests.ts';
import { inboxRequests } from '../testing/inbox-requests.ts';
import { peopleRequests } from '../testing/people-requests.ts';
import type { ImportJob } from '../imports/import-job.ts';
import { waitFor } from '../testing/wait-for.ts';
import { linkFor, PASSWORD, signedIn } from '../testing/visitor.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';

type Media = { schema: object };
type Document = {
  openapi: string;
  paths: Record<
    string,
    Record<string, { operationId: string; responses: Record<string, { content?: Record<string, Media> }> }>
  >;
  components: { schemas: Record<string, object> };
};

const OPERATIONS = operations('cdn/smm.js');
let fixture: Fixture;
let app: App;
let document: Document;
let ajv: Ajv2020;

before(async () => {
  fixture = await openFixture(60);
  app = formApp(fixture.storage, { data: fixture.folder });
  await fixture.storage.subjects.add({ slug: 'real', type: 'Organization', name: 'Sample Café', sample: false });
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

test('it names the folder and the script that the settings give the elements', async () => {
  const elsewhere = formApp(fixture.storage, { cdnPath: 'parts/site.js' });
  const text = await (await elsewhere.request('/openapi.json')).text();
  assert.match(text, /"\/parts\/\{file\}".*site\.js and what it loads/);
  assert.doesNotMatch(text, /cdn|smm\.js/);
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
  const visitor = await signedIn(app, fixture.storage, 'Documented', 'owner');
  const spare = await signedIn(app, fixture.storage, 'Spare', 'viewer');
  const link = await linkFor(fixture.storage, 'viewer');
  const [known] = (await visitor.ok('GET', '/account/sessions')) as unknown as { id: string }[];
  const made = visitor.create(await visitor.ok('POST', '/account/passkeys/options'));
  const { id: madeLink } = await visitor.ok('POST', '/links', { role: 'viewer' });
  const own = (method: string, body?: unknown): RequestInit => ({
    ...send(method, body),
    headers: [
      ['Cookie', [...visitor.cookies].map((pair) => pair.join('=')).join('; ')],
      ['Sec-Fetch-Site', 'same-origin'],
      ...(body === undefined ? [] : ([['Content-Type', 'application/json']] as [string, string][])),
    ],
  });
  const api = '/admin/api';
  const signIn: [key: string, path: string, init?: RequestInit][] = [
    ['get /admin/api/session', `${api}/session`],
    ['get /admin/api/session', `${api}/session`, send('GET')],
    ['get /admin/api/session', `${api}/session`, own('GET')],
    ['post /admin/api/session/link', `${api}/session/link`, own('POST', { link })],
    ['post /admin/api/session/link', `${api}/session/link`, own('POST', { link: 'x' })],
    ['post /admin/api/session/link/passkey', `${api}/session/link/passkey`, own('POST', { link, name: 'New' })],
    ['post /admin/api/session/link/use', `${api}/session/link/use`, own('POST', { link, name: 'New', password: 'x' })],
    ['post /admin/api/session/password', `${api}/session/password`, own('POST', { name: 'x', password: 'x' })],
    ['post /admin/api/session/passkey/options', `${api}/session/passkey/options`, own('POST')],
    ['post /admin/api/session/passkey', `${api}/session/passkey`, own('POST', {})],
    ['patch /admin/api/account', `${api}/account`, own('PATCH', { email: 'd@sample.example' })],
    ['patch /admin/api/account', `${api}/account`, send('PATCH', {})],
    [
      'put /admin/api/account/password',
      `${api}/account/password`,
      own('PUT', { password: 'more sample words here', current: PASSWORD }),
    ],
    ['post /admin/api/account/passkeys/options', `${api}/account/passkeys/options`, own('POST')],
    ['post /admin/api/account/passkeys', `${api}/account/passkeys`, own('POST', { response: made, label: 'Phone' })],
    ['get /admin/api/account/passkeys', `${api}/account/passkeys`, own('GET')],
    ['patch /admin/api/account/passkeys/{id}', `${api}/account/passkeys/${made.id}`, own('PATCH', { label: 'Key' })],
    ['delete /admin/api/account/password', `${api}/account/password`, own('DELETE')],
    ['delete /admin/api/account/passkeys/{id}', `${api}/account/passkeys/${made.id}`, own('DELETE')],
    ['get /admin/api/account/sessions', `${api}/account/sessions`, own('GET')],
    ['delete /admin/api/account/sessions/{id}', `${api}/account/sessions/none`, own('DELETE')],
    ['get /admin/api/accounts/names', `${api}/accounts/names`, send('GET')],
    ['get /admin/api/accounts', `${api}/accounts`, send('GET')],
    ['get /admin/api/accounts/{id}', `${api}/accounts/${visitor.id}`, send('GET')],
    ['patch /admin/api/accounts/{id}', `${api}/accounts/${spare.id}`, send('PATCH', { role: 'curator' })],
    ['patch /admin/api/accounts/{id}', `${api}/accounts/${visitor.id}`, send('PATCH', { role: 'curator' })],
    ['get /admin/api/accounts/{id}/passkeys', `${api}/accounts/${visitor.id}/passkeys`, send('GET')],
    ['get /admin/api/accounts/{id}/sessions', `${api}/accounts/${visitor.id}/sessions`, send('GET')],
    [
      'delete /admin/api/accounts/{id}/passkeys/{passkey}',
      `${api}/accounts/${visitor.id}/passkeys/${made.id}`,
      send('DELETE'),
    ],
    ['delete /admin/api/accounts/{id}/sessions', `${api}/accounts/${spare.id}/sessions`, send('DELETE')],
    ['delete /admin/api/accounts/{id}', `${api}/accounts/${spare.id}`, send('DELETE')],
    ['post /admin/api/links', `${api}/links`, send('POST', { role: 'viewer', name: 'Sample' })],
    ['get /admin/api/links', `${api}/links`, send('GET')],
    ['delete /admin/api/links/{id}', `${api}/links/${String(madeLink)}`, send('DELETE')],
    ['post /admin/api/tokens', `${api}/tokens`, send('POST', { name: 'documented', scopes: ['read'] })],
    ['get /admin/api/tokens', `${api}/tokens`, send('GET')],
    ['delete /admin/api/tokens/{name}', `${api}/tokens/documented`, send('DELETE')],
    ['get /admin/api/log', `${api}/log?limit=3`, send('GET')],
    ['get /admin/api/log', `${api}/log?limit=x`, send('GET')],
    ['delete /admin/api/account/sessions/{id}', `${api}/account/sessions/${known?.id}`, own('DELETE')],
    ['delete /admin/api/account/sessions', `${api}/account/sessions`, own('DELETE')],
    ['delete /admin/api/session', `${api}/session`, own('DELETE')],
  ];
  const upload = (name: string, body: string): [string, RequestInit] => [
    `${api}/imports?name=${name}`,
    { method: 'POST', headers: { Authorization, 'Content-Type': 'application/octet-stream' }, body },
  ];
  const bringIn = async () =>
    (await (await app.request(...upload('a.csv', 'author,review,rating\nAda,Good words,5\n,,\n'))).json()) as ImportJob;
  const [started, dropped] = [await bringIn(), await bringIn()];
  const imported = `${api}/imports/${started.id}`;
  await app.request(`${imported}/start`, send('POST', {}));
  await waitFor(
    'the import',
    async () => ((await (await app.request(imported, send('GET'))).json()) as ImportJob).state === 'done',
    60_000,
  );
  await writeFile(join(fixture.folder, 'rejected', 'sample.ndjson'), '{"line":2,"reason":"no words","raw":"x"}\n');
  const sent = await sample(app);
  const { links } = (await (await post(app, sent)).json()) as Receipt;
  const receipt = at('/v1/collections/home/reviews', links.page);
  const { acts, views } = fixture.storage;
  const view = await views.add({ name: 'Sample', query: {}, isShared: true }, null);
  const noted = await acts.act({ type: 'tag', add: ['sample'], remove: [] }, { ids: [id] }, { by: 'test' });
  const sentId = async () => (await fixture.storage.items.list({ limit: 1 })).items[0]?.id ?? '';
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
    ['get /v1/collections/{slug}/live', '/v1/collections/none/live'],
    ['get /v1/collections/{slug}/live', '/v1/collections/home/live'],
    ['get /v1/collections/{slug}.rss', '/v1/collections/home.rss'],
    ['get /v1/collections/{slug}.rss', '/v1/collections/none.rss'],
    ['get /v1/collections/{slug}.jsonfeed', '/v1/collections/home.jsonfeed'],
    ['get /v1/collections/{slug}.jsonld', '/v1/collections/home.jsonld'],
    ['get /v1/collections/{slug}.jsonld', '/v1/collections/none.jsonld'],
    ['get /v1/collections/{slug}.html', '/v1/collections/home.html?layout=grid'],
    ['get /v1/collections/{slug}.html', '/v1/collections/home.html?colour=red'],
    ['get /v1/collections/{slug}.html', '/v1/collections/none.html'],
    ['get /v1/collections/{slug}/rating.html', '/v1/collections/home/rating.html?size=hero&distribution'],
    ['get /v1/collections/{slug}/rating.html', '/v1/collections/home/rating.html?layout=grid'],
    ['get /v1/collections/{slug}/ticker.html', '/v1/collections/home/ticker.html?variant=bar'],
    ['get /v1/collections/{slug}/ticker.html', '/v1/collections/none/ticker.html'],
    ['get /v1/collections/{slug}/feed.html', '/v1/collections/home/feed.html'],
    ['get /v1/collections/{slug}/{page}.html', '/v1/collections/home/selection.html'],
    ['get /v1/collections/{slug}/{page}.html', '/v1/collections/home/p-x.html'],
    ['get /v1/collections/{slug}/all/{page}.html', '/v1/collections/home/all/p-x.html'],
    ['get /c/{slug}/embed', '/c/home/embed?layout=grid'],
    ['get /c/{slug}/embed', '/c/none/embed'],
    ['get /v1/collections/{slug}/fragment.html', '/v1/collections/home/fragment.html'],
    ['get /v1/collections/{slug}/fragment.html', '/v1/collections/none/fragment.html'],
    ['get /v1/collections/{slug}/form.json', '/v1/collections/home/form.json'],
    ['get /v1/collections/{slug}/form.json', '/v1/collections/none/form.json'],
    ['get /c/{slug}/new', '/c/home/new'],
    ['get /c/{slug}/r/{id}', `/c/home/r/${id}`],
    ['get /c/{slug}/r/{id}', `/c/home/r/${withdrawn}`],
    ['get /c/{slug}/r/{id}', `/c/home/r/${hidden}`],
    ['get /v1/collections/{slug}/form.html', '/v1/collections/home/form.html'],
    ['post /v1/collections/{slug}/reviews', '/v1/collections/home/reviews', send('POST', sent)],
    ['post /v1/collections/{slug}/reviews', '/v1/collections/home/reviews', send('POST', { ...sent, token: 'x' })],
    ['post /v1/collections/{slug}/reviews', '/v1/collections/home/reviews', send('POST', {})],
    ['get /receipts/{secret}', receipt],
    ['get /receipts/{secret}.json', `${receipt}.json`],
    ['get /receipts/{secret}.json', '/receipts/none.json'],
    ['post /receipts/{secret}/withdraw', `${receipt}/withdraw`, send('POST')],
    ['post /receipts/{secret}/withdraw', '/receipts/none/withdraw', send('POST')],
    ['post /receipts/{secret}/consents', `${receipt}/consents`, send('POST', { consents: ['publish'] })],
    ['post /receipts/{secret}/consents', `${receipt}/consents`, send('POST', { consents: [] })],
    ['post /receipts/{secret}/erase', '/receipts/none/erase', send('POST')],
    ['get /policy.json', '/policy.json'],
    ['get /policy', '/policy'],
    ['get /cdn/{file}', '/cdn/none.js'],
    ['get /admin', '/admin'],
    ['get /admin/{screen}', '/admin/inbox'],
    ['get /admin/preview', '/admin/preview'],
    ['get /admin/assets/{file}', '/admin/assets/none.js'],
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
    ['put /admin/api/subjects/{slug}/archive', '/admin/api/subjects/two/archive', send('PUT')],
    ['get /admin/api/subjects', '/admin/api/subjects', send('GET')],
    ['delete /admin/api/subjects/{slug}/archive', '/admin/api/subjects/two/archive', send('DELETE')],
    ['get /admin/api/subjects/{slug}/merge', '/admin/api/subjects/two/merge?into=real', send('GET')],
    ['get /admin/api/subjects/{slug}/merge', '/admin/api/subjects/two/merge?into=none', send('GET')],
    [
      'post /admin/api/subjects/{slug}/merge',
      '/admin/api/subjects/two/merge',
      send('POST', { into: 'real', attested: true }),
    ],
    ['get /admin/api/merges', '/admin/api/merges', send('GET')],
    ['delete /admin/api/subjects/{slug}/merge', '/admin/api/subjects/two/merge', send('DELETE')],
    ['delete /admin/api/subjects/{slug}/merge', '/admin/api/subjects/real/merge', send('DELETE')],
    [
      'post /admin/api/collections',
      '/admin/api/collections',
      send('POST', { slug: 'front', name: 'Front', subject: 'shop' }),
    ],
    ['get /admin/api/collections', '/admin/api/collections', send('GET')],
    [
      'post /admin/api/collections/preview',
      '/admin/api/collections/preview',
      send('POST', { subject: 'shop', rules: [], pins: [id] }),
    ],
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
    ...inboxRequests(send, { id, view: view.id, undo: String(noted.undo) }),
    ['post /admin/api/items/publish', '/admin/api/items/publish', send('POST', { ids: [pending], attested: true })],
    ['post /admin/api/items/hide', '/admin/api/items/hide', send('POST', { ids: [pending], reason: 'spam' })],
    ['post /admin/api/items/hide', '/admin/api/items/hide', send('POST', { ids: [pending] })],
    ['get /admin/api/items/{id}', `/admin/api/items/${id}`, send('GET')],
    ['patch /admin/api/items/{id}', `/admin/api/items/${id}`, send('PATCH', { tags: ['repairs'] })],
    ['get /admin/api/items/{id}/history', `/admin/api/items/${id}/history`, send('GET')],
    ['get /admin/api/items/{id}/pictures', `/admin/api/items/${id}/pictures`, send('GET')],
    [
      'put /admin/api/items/{id}/pictures/{position}/text',
      `/admin/api/items/${id}/pictures/0/text`,
      send('PUT', { text: 'A bicycle' }),
    ],
    [
      'post /admin/api/items/{id}/pictures/{position}',
      `/admin/api/items/${id}/pictures/0`,
      send('POST', { action: 'leave-out' }),
    ],
    ['get /admin/api/items/{id}/consents', `/admin/api/items/${await sentId()}/consents`, send('GET')],
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
    ['post /admin/api/imports', ...upload('b.csv', 'author,review\nAda,Good words\n')],
    ['post /admin/api/imports', `${api}/imports`, send('POST', {})],
    ['get /admin/api/imports', `${api}/imports`, send('GET')],
    ['get /admin/api/imports/limits', `${api}/imports/limits`, send('GET')],
    ['get /admin/api/imports/{id}', imported, send('GET')],
    ['get /admin/api/imports/{id}', `${api}/imports/none`, send('GET')],
    ['get /admin/api/imports/{id}/rejected', `${imported}/rejected`, send('GET')],
    ['get /admin/api/imports/{id}/rejected', `${api}/imports/${dropped.id}/rejected`, send('GET')],
    ['get /admin/api/rejected', `${api}/rejected`, send('GET')],
    ['get /admin/api/rejected/{name}', `${api}/rejected/sample.ndjson`, send('GET')],
    ['get /admin/api/rejected/{name}', `${api}/rejected/none`, send('GET')],
    ['delete /admin/api/rejected/{name}', `${api}/rejected/sample.ndjson`, send('DELETE')],
    ['delete /admin/api/rejected/{name}', `${api}/rejected/none`, send('DELETE')],
    ['delete /admin/api/imports/{id}/rejected', `${imported}/rejected`, send('DELETE')],
    ['delete /admin/api/imports/{id}/rejected', `${imported}/rejected`, send('DELETE')],
    [
      'put /admin/api/imports/{id}/mapping',
      `${api}/imports/${dropped.id}/mapping`,
      send('PUT', { map: { title: 'review', body: null } }),
    ],
    ['put /admin/api/imports/{id}/mapping', `${imported}/mapping`, send('PUT', { map: {} })],
    ['post /admin/api/imports/{id}/start', `${api}/imports/${dropped.id}/start`, send('POST', { publish: true })],
    ['post /admin/api/imports/{id}/start', `${imported}/start`, send('POST', {})],
    ['post /admin/api/imports/{id}/start', `${api}/imports/${dropped.id}/start`, send('POST', {})],
    ['delete /admin/api/imports/{id}', `${api}/imports/${dropped.id}`, send('DELETE')],
    ['delete /admin/api/imports/{id}', `${imported}`, send('DELETE')],
    ['post /admin/api/imports/{id}/undo', `${imported}/undo`, send('POST')],
    ['get /admin/api/settings', `${api}/settings`, send('GET')],
    ['patch /admin/api/settings', `${api}/settings`, send('PATCH', { business: { value: { name: 'Sample' } } })],
    ['patch /admin/api/settings', `${api}/settings`, send('PATCH', { policy: { value: {}, version: '9' } })],
    ['patch /admin/api/settings', `${api}/settings`, send('PATCH', { origins: { value: ['https://a.example/b'] } })],
    ['get /admin/api/sources', `${api}/sources`, send('GET')],
    ['get /admin/api/figures', `${api}/figures?by=week&from=2026-01-01`, send('GET')],
    ['get /admin/api/figures', `${api}/figures?by=year`, send('GET')],
    ['post /admin/api/backups', `${api}/backups`, send('POST', {})],
    ['get /admin/api/backups', `${api}/backups`, send('GET')],
    ['get /admin/api/backups/{name}', `${api}/backups/none`, send('GET')],
    ['delete /admin/api/backups/{name}', `${api}/backups/none`, send('DELETE')],
    ['get /admin/api/backups/{name}/look', `${api}/backups/none/look`, send('GET')],
    ['post /admin/api/backups/upload', `${api}/backups/upload`, send('POST', {})],
    ['get /admin/api/restore', `${api}/restore`, send('GET')],
    ['post /admin/api/restore', `${api}/restore`, send('POST', { backup: 'none' })],
    ['get /admin/api/export', `${api}/export`, send('GET')],
    ['post /admin/api/person-search', `${api}/person-search`, send('POST', { items: [id], name: 'Sample Person 3' })],
    ['post /admin/api/person-search', `${api}/person-search`, send('POST', {})],
    ['post /admin/api/person-export', `${api}/person-export`, send('POST', { items: [id] })],
    ['post /admin/api/person-erase', `${api}/person-erase`, send('POST', { items: [await sentId()] })],
    ['post /admin/api/person-erase', `${api}/person-erase`, send('POST', { items: ['none'] })],
    ...(await duplicateRequests(send, fixture.storage, 'shop')),
    ...(await feedRequests(send, fixture.storage, 'real')),
    ...(await peopleRequests(send, fixture.storage, fixture.folder)),
    ...signIn,
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
