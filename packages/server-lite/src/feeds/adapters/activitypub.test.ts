import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeApi } from '../../testing/fake-api.ts';
import { activitypub } from './activitypub.ts';

const ME = 'https://social.example/users/anna';
const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
const note = (id: string, more: object = {}) => ({
  type: 'Note',
  id: `${ME}/notes/${id}`,
  attributedTo: ME,
  content: `<p>Words ${id}</p>`,
  published: `2026-03-${id}T10:00:00Z`,
  to: [PUBLIC],
  ...more,
});
const create = (object: object, more: object = {}) => ({ type: 'Create', id: 'x', actor: ME, object, ...more });
const ACTOR = {
  type: 'Person',
  id: ME,
  name: 'Sample Anna',
  preferredUsername: 'anna',
  url: 'https://social.example/@anna',
  outbox: `${ME}/outbox`,
};

test('from an account to the pages of its outbox', async (t) => {
  const { attributedTo: _, ...unattributed } = note('18');
  const { get, asked } = await fakeApi(t, ({ url }) => {
    if (url.pathname === '/.well-known/webfinger')
      return { json: { links: [{ rel: 'self', type: 'application/activity+json', href: ME }] } };
    if (url.href === ME) return { json: ACTOR, headers: { 'Content-Type': 'application/activity+json' } };
    if (url.href === `${ME}/outbox`)
      return { json: { type: 'OrderedCollection', totalItems: 9, first: `${ME}/outbox?page=1` } };
    return url.searchParams.get('page') === '1'
      ? {
          json: {
            type: 'OrderedCollectionPage',
            orderedItems: [
              create(note('20')),
              create(note('19', { to: [`${ME}/followers`] })),
              create(unattributed, { actor: ME }),
            ],
            next: `${ME}/outbox?page=2`,
          },
        }
      : {
          json: {
            type: 'OrderedCollectionPage',
            next: 'https://other.example/outbox?page=3',
            orderedItems: [
              { type: 'Announce', object: 'https://other.example/1' },
              create(note('12', { attributedTo: 'https://other.example/users/bo' })),
              { type: 'Delete', object: { type: 'Tombstone', id: `${ME}/notes/11` } },
              create(note('10', { summary: 'A film', sensitive: true })),
            ],
          },
        };
  });
  const first = await activitypub.ask({ address: 'acct:anna@social.example', cursor: null, get });
  assert.deepEqual(
    first?.items.map(({ sourceId, authorName, authorUrl }) => [sourceId, authorName, authorUrl]),
    [
      [`${ME}/notes/20`, 'Sample Anna', 'https://social.example/@anna'],
      [`${ME}/notes/18`, 'Sample Anna', 'https://social.example/@anna'],
    ],
  );
  assert.deepEqual([first.gone, first.extent, first.title], [[`${ME}/notes/19`], 'window', 'Sample Anna']);
  assert.match(asked[1]?.headers.accept ?? '', /application\/activity\+json/);
  const second = await activitypub.ask({ address: 'acct:anna@social.example', cursor: first.next, get });
  assert.deepEqual(
    [second?.items[0]?.title, second?.gone, second?.extent, second?.next],
    ['A film', [`${ME}/notes/11`], 'part', null],
  );
});

test('a server that wants every question signed, and one that is no server', async (t) => {
  const { get } = await fakeApi(t, ({ url }) =>
    url.host === 'strict.example' ? { status: 401, json: {} } : { json: { type: 'Person' } },
  );
  await assert.rejects(activitypub.ask({ address: 'https://strict.example/users/anna', cursor: null, get }), {
    status: 401,
    message: /wants every question signed/,
  });
  await assert.rejects(
    activitypub.ask({ address: 'https://odd.example/users/anna', cursor: null, get }),
    /it names no outbox/,
  );
  await assert.rejects(
    activitypub.ask({ address: 'acct:anna@odd.example', cursor: null, get }),
    /names no ActivityPub address/,
  );
});

test('what was taken back is told by its own address', async (t) => {
  const { get } = await fakeApi(t, ({ url }) =>
    url.pathname.endsWith('/1')
      ? { json: note('1') }
      : url.pathname.endsWith('/2')
        ? { json: { type: 'Tombstone' } }
        : { status: 410, json: {} },
  );
  const ids = [1, 2, 3].map((n) => `https://social.example/notes/${n}`);
  assert.deepEqual(await activitypub.gone?.([...ids, 'tag:x'], { address: ME, get }), ids.slice(1));
});
