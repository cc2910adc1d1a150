import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { App } from '../../http/context.ts';
import { PERSON_FIELDS } from '../../people/fields.ts';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { adminApp } from '../../testing/visitor.ts';
import { AddAsking, PeopleFilter, PeopleWanted, Person, PersonRecord } from './people-schema.ts';
import { MayBeTheirs, PeopleImportUndone } from './people-wrote-schema.ts';

/** What would tell whether somebody was happy. */
const TELLS = /rating|star|score|thumb|happ|sentiment|nps|words|body/i;
const RATED = { Happy: 5, Unhappy: 1 };
const NAMES = Object.keys(RATED) as (keyof typeof RATED)[];
/** How each of them is known to have written. */
const WAYS = ['email', 'hand', 'invitation'] as const;

let data = '';
let storage: Storage;
let app: App;
let token = '';
const ids = new Map<string, string>();

interface Answer {
  status: number;
  body: Record<string, unknown>;
}
async function call(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await app.request(`/admin/api${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Pairs of people who differ in nothing but what they rated, by each way in which a review is known to be theirs. */
before(async () => {
  data = await mkdtemp(join(tmpdir(), 'smm-rating-'));
  storage = await openStorage({ dir: data });
  await storage.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'Sample Shop', sample: true });
  await storage.collections.add({ slug: 'home', name: 'Home', subject: 'shop', rules: [] });
  token = await storage.tokens.create('test');
  app = adminApp(storage, { data, publicUrl: 'https://reviews.example.com', formWork: 0, formWait: 0 });
  for (const way of WAYS)
    for (const name of NAMES) {
      const key = `${way}-${name}`;
      const id = await storage.people.add({
        name: 'Sample Person',
        email: `${key.toLowerCase()}@example.com`,
        language: 'de',
        tags: ['spring'],
        purchases: [{ orderDate: '2026-05-01', subject: 'shop', orderedItem: null, orderNumber: '1' }],
      });
      ids.set(key, id);
      if (way === 'invitation') continue;
      const { id: item } = await storage.items.receive(
        {
          type: 'Review',
          source: 'direct',
          body: `Words of ${key}, which stand in the review alone.`,
          authorName: 'Sample Person',
          authorEmail: way === 'email' ? `${key.toLowerCase()}@example.com` : '',
          sourceId: key,
          tags: [name === 'Happy' ? 'fans' : 'complaints'],
          rating: { ratingValue: RATED[name], worstRating: 1, bestRating: 5 },
          datePublished: '2026-01-02',
        },
        'shop',
      );
      if (way === 'hand') await storage.people.link(id, item);
      if (name === 'Unhappy') await storage.items.hide([item], 'spam', { by: 'test' });
    }
  for (const name of NAMES) await answer(ids.get(`invitation-${name}`)!, RATED[name]);
});
after(async () => {
  await storage.close();
  await rm(data, { recursive: true });
});

/** By a link of theirs, through the public form. */
async function answer(id: string, ratingValue: number): Promise<void> {
  const { link } = (await call('POST', `/people/${id}/link`, { collection: 'home' })).body as { link: string };
  const form = (await (await app.request('/v1/collections/home/form.json')).json()) as { token: string };
  const response = await app.request('/v1/collections/home/reviews', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      reviewRating: { ratingValue, worstRating: 1, bestRating: 5 },
      reviewBody: `Sample words with ${ratingValue} of five, through the form.`,
      author: { name: 'Sample Person' },
      consents: ['publish', 'name'],
      token: form.token,
      invite: new URL(link).searchParams.get('invite'),
    }),
  });
  assert.equal(response.status, 201, await response.text());
}

test('no part of the choice of people is named after what they wrote or how they rated', () => {
  assert.deepEqual(Object.keys(PeopleFilter.shape).sort(), [
    'boughtSince',
    'language',
    'person',
    'q',
    'subject',
    'tag',
  ]);
  assert.deepEqual(
    Object.keys(PeopleWanted.shape).filter((key) => !(key in PeopleFilter.shape)),
    ['undeliverable', 'limit', 'after', 'offset'],
  );
  for (const keys of [AddAsking.shape.people.shape, Person.shape, PersonRecord.shape.wrote._zod.def.element.shape])
    for (const key of Object.keys(keys)) assert.doesNotMatch(key, TELLS);
  for (const key of Object.keys(PeopleImportUndone.shape)) assert.doesNotMatch(key, TELLS);
  for (const key of Object.keys(MayBeTheirs.shape.reviews._zod.def.element.shape)) assert.doesNotMatch(key, TELLS);
  for (const field of PERSON_FIELDS) assert.doesNotMatch(field, TELLS);
});

test('two who differ in nothing but their rating are found by the same, asked by the same, and left out by the same', async () => {
  const { body: choices } = await call('GET', '/people/choices');
  assert.deepEqual(choices['tags'], [{ name: 'spring', count: 6 }], 'a review brings no tag of its own along');
  const values: Record<string, string[]> = {
    q: ['sample', 'spring', 'words', 'fans', 'complaints', '5', '1', 'five', 'hidden', 'spam', 'pending'],
    tag: ['spring', 'fans', 'complaints', '5', '1'],
    language: ['de', 'en'],
    subject: ['shop'],
    boughtSince: ['2026-01-01', '2026-06-01'],
    undeliverable: ['true'],
  };
  for (const [key, given] of Object.entries(values))
    for (const value of given) {
      const { body } = await call('GET', `/people?${key}=${encodeURIComponent(value)}`);
      const found = new Set((body['people'] as { id: string }[]).map(({ id }) => id));
      for (const way of WAYS)
        assert.equal(
          found.has(ids.get(`${way}-Happy`)!),
          found.has(ids.get(`${way}-Unhappy`)!),
          `${key}=${value}, ${way}`,
        );
    }
  for (const way of WAYS)
    for (const capDays of [0, 90, 3650]) {
      const [happy, unhappy] = await Promise.all(
        NAMES.map(async (name) => {
          const people = { person: ids.get(`${way}-${name}`)! };
          return (await call('POST', '/askings/preview', { collection: 'home', people, capDays })).body['reach'];
        }),
      );
      assert.deepEqual(happy, unhappy, `${way}, ${capDays} days`);
    }
});

test('neither a record, nor an offer, nor a saved request says how anybody rated', async () => {
  for (const id of ids.values()) {
    const { body } = await call('GET', `/people/${id}`);
    assert.equal((body['wrote'] as unknown[]).length, 1);
    assert.doesNotMatch(JSON.stringify(body['wrote']), /rating/i);
    const { body: offered } = await call('GET', `/people/${id}/may-be-theirs?q=words`);
    assert.doesNotMatch(JSON.stringify(offered), /"(?:rating|ratingValue|star|score)/i);
  }
  for (const key of ['rating', 'ratingValue', 'wrote', 'state', 'answered', 'stars', 'undeliverable'])
    for (const path of ['/askings', '/askings/preview']) {
      const { status } = await call('POST', path, { collection: 'home', people: { [key]: '5' } });
      assert.equal(status, 422, `${path} ${key}`);
    }
  for (const key of ['rating', 'wrote', 'state', 'stars', 'sort'])
    assert.equal((await call('GET', `/people?${key}=5`)).status, 422, key);
  assert.equal((await call('GET', `/people/${ids.get('hand-Happy')}/may-be-theirs?rating=5`)).status, 422);
});

test('a column of ratings makes no list', async () => {
  for (const [file, key] of [
    ['name,email,Rating\nA,a1@example.com,5\nB,b1@example.com,1\n', 'Rating'],
    ['[{"name":"A","email":"a1@example.com","stars":5}]', 'stars'],
  ] as const) {
    const bring = (query: string) =>
      app.request(`/admin/api/people/import?name=a&${query}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/octet-stream' },
        body: file,
      });
    const looked = (await (await bring('')).json()) as { columns: { key: string; field: string | null }[] };
    assert.equal(looked.columns.find((column) => column.key === key)?.field, null, 'it is taken for nothing');
    const mapped = await bring(`map=${encodeURIComponent(JSON.stringify({ tags: key }))}`);
    assert.equal(mapped.status, 422);
    assert.match(String(((await mapped.json()) as Record<string, unknown>)['detail']), /holds ratings/);
  }
});
