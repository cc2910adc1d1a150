import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import { commandLine } from '../testing/command-line.ts';
import { review } from '../testing/fixture.ts';
import { formApp } from '../testing/sent-review.ts';

const dir = await mkdtemp(join(tmpdir(), 'smm-markup-'));
const store = await openStorage({ dir });
after(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});
const smm = commandLine({ after }, { SMM_DATA: dir });
const app = formApp(store);
const SCHEMA_ORG = join(
  import.meta.dirname,
  '../../../../../shared/data/suites/schemaorg/schemaorg-all-https-30.0.jsonld',
);

/** What a shop's own listing of a product needs beside; a rating in search results does not. */
const OF_A_SHOP = /"(?:image|offers)" is missing/;
const HOSTILE = '</script><script>alert(1)</script> <!-- & \u2028';

for (const [slug, type] of [
  ['tool', 'Product'],
  ['shop', 'LocalBusiness'],
] as const) {
  await store.subjects.add({ slug, type, name: `Sample ${slug}`, sample: false });
  await store.collections.add({ slug, name: slug, subject: slug, rules: [] });
}
await store.collections.add({ slug: 'praise', name: 'Praise', subject: 'tool', rules: [{ type: 'rating', min: 5 }] });
const direct = { source: 'direct', verification: 'email' as const };
for (const [subject, items] of [
  [
    'tool',
    [
      { ...review(1), ...direct, rating: { ratingValue: 2, worstRating: 1, bestRating: 5 } },
      { ...review(2), ...direct, body: HOSTILE, rating: { ratingValue: 5, worstRating: 1, bestRating: 5 } },
      {
        ...review(3),
        ...direct,
        authorName: 'S'.repeat(100),
        rating: { ratingValue: 5, worstRating: 1, bestRating: 5 },
      },
      { ...review(4), source: 'google', rating: { ratingValue: 5, worstRating: 1, bestRating: 5 } },
      { ...review(5), verification: 'imported' as const, rating: { ratingValue: 5, worstRating: 1, bestRating: 5 } },
    ],
  ],
  ['shop', [{ ...review(6), ...direct }]],
] as const)
  for (const item of items) {
    const { id } = await store.items.receive(item, subject);
    await store.items.publish([id], { by: 'test', attested: true });
  }

interface Markup {
  '@type': string;
  aggregateRating: { ratingValue: number; ratingCount: number };
  review: { reviewBody: string }[];
}

async function asked(slug: string): Promise<{ status: number; type: string | null; text: string }> {
  const answer = await app.request(`/v1/collections/${slug}.jsonld`);
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

test('of a product what came straight from its authors is marked up, and the rating is over all of that', async () => {
  const { status, type, text } = await asked('tool');
  assert.deepEqual([status, type], [200, 'application/ld+json; charset=utf-8']);
  assert.doesNotMatch(text, /[<>&\u2028]/, 'nothing that could end a script element');
  const markup = JSON.parse(text) as Markup;
  assert.equal(markup['@type'], 'Product');
  assert.equal(markup.aggregateRating.ratingCount, 3);
  assert.equal(markup.aggregateRating.ratingValue, 4);
  assert.equal(markup.review.length, 2, 'neither other sites’ words, nor imported ones, nor a name of 100 characters');
  assert.ok(markup.review.some(({ reviewBody }) => reviewBody.includes('<script>')));
});

test('a fragment holds the same, of the reviews that it shows', async () => {
  const held = async (query: string): Promise<string> => {
    const page = await (await app.request(`/v1/collections/tool.html${query}`)).text();
    return /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
  };
  const { text } = await asked('tool');
  assert.deepEqual(JSON.parse(await held('')), JSON.parse(text));
  const few = JSON.parse(await held('?limit=4')) as Markup;
  assert.equal(few.aggregateRating.ratingCount, 3);
  assert.ok(few.review.length < 2 && !/review 4:/.test(JSON.stringify(few)), 'what is not shown is not marked up');
});

test('a selection of the best is marked up with the rating of all', async () => {
  const markup = JSON.parse((await asked('praise')).text) as Markup;
  assert.equal(markup.aggregateRating.ratingValue, 4);
  assert.equal(markup.review.length, 1);
});

test('a business that praises itself is refused with the reason, at the endpoint and by command', async () => {
  const { status, text } = await asked('shop');
  assert.equal(status, 404);
  assert.match(text, /problems\/no-markup/);
  assert.match(text, /no stars for a LocalBusiness/);
  const told = await smm('jsonld', 'shop', '--explain');
  assert.equal(told.code, 1);
  assert.match(told.out, /self-serving/);
  const forced = await smm('jsonld', 'shop', '--force');
  assert.equal(forced.code, 0);
  assert.match(forced.out, /"@type":"LocalBusiness"/);
  assert.match(forced.err, /ignore/);
  assert.equal((await asked('none')).status, 404);
});

test('--explain says what is left out and why, and stands beside the JSON', async () => {
  const { out, err } = await smm('jsonld', 'tool', '--explain');
  assert.equal((JSON.parse(out) as Markup)['@type'], 'Product');
  assert.match(err, /Reviews: 2 of the 5 on the first page/);
  assert.match(err, /1 from Google/);
  assert.match(err, /1 brought in from /);
  assert.match(err, /1 with a name of 100 characters/);
  assert.match(err, /Rating: 4 over the 3 rated/);
});

test('validators of schema.org and of search engines’ rules have nothing to say against it', async (t) => {
  if (!existsSync(SCHEMA_ORG)) return t.skip('../shared/data with the vocabulary of schema.org is not there');
  const validator = new Validator(JSON.parse(readFileSync(SCHEMA_ORG, 'utf8')) as object);
  for (const slug of ['tool', 'praise']) {
    const { text } = await asked(slug);
    const page = `<!doctype html><script type="application/ld+json">${text}</script>`;
    const found = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(page);
    assert.ok(found.jsonld['Product'], 'it was found');
    const issues = await validator.validate(found);
    assert.deepEqual(
      issues.filter(({ severity, issueMessage }) => severity === 'ERROR' && !OF_A_SHOP.test(issueMessage)),
      [],
    );
  }
  const broken = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","aggregateRating":{"@type":"AggregateRating"}}</script>',
  );
  assert.ok(
    (await validator.validate(broken)).some(({ severity }) => severity === 'ERROR'),
    'it can say something',
  );
});
