import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { App } from '../../http/context.ts';
import { openFixture, review, type Fixture } from '../../testing/fixture.ts';
import { adminApp, signedIn, type Visitor } from '../../testing/visitor.ts';

let fixture: Fixture;
let app: App;
let owner: Visitor;
before(async () => {
  fixture = await openFixture(3);
  app = adminApp(fixture.storage);
  owner = await signedIn(app, fixture.storage, 'Owner', 'owner');
});
after(() => fixture.close());

test('the list says what a source asks for, and one item comes as visitors would get it', async () => {
  const { id } = await fixture.storage.items.receive({ ...review(1001), source: 'x' }, 'shop');
  const ofX = (await owner.ok('GET', '/items?source=x')) as { items: { id: string; terms: object }[] };
  assert.deepEqual(
    ofX.items.map((item) => [item.id, item.terms]),
    [[id, { needsPermission: true, until: null }]],
  );
  const own = (await owner.ok('GET', '/items?source=direct')) as { items: { terms: object }[] };
  for (const { terms } of own.items) assert.deepEqual(terms, { needsPermission: false, until: null });

  await owner.ok('POST', '/items/publish', { ids: [id], attested: true, permission: 'a message of May' });
  const detail = await owner.ok('GET', `/items/${id}`);
  assert.deepEqual(detail['terms'], { needsPermission: false, until: null });
  const { json } = (await fixture.storage.read.item(id)) as { json: string };
  assert.deepEqual(detail['card'], JSON.parse(json));
  assert.equal(JSON.stringify(detail['card']).includes('a message of May'), false);
});
