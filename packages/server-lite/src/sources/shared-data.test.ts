import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { planSource } from './plan-source.ts';
import { readSource } from './read-source.ts';
import { SourceError } from './source-error.ts';
import { DelimitedSplitter } from './records/delimited-splitter.ts';
import { JsonSplitter } from './records/json-splitter.ts';
import type { RowResult } from './row-to-item.ts';

const DATA = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const options = { skip: existsSync(DATA) ? false : `the real exports are not here: ${DATA}` };

async function take(file: string): Promise<{ rows: RowResult[]; rejected: number; fields: string[]; source: string }> {
  const plan = await planSource(DATA + file, { format: 'auto', overrides: new Map(), year: 2026 });
  const rows: RowResult[] = [];
  let rejected = 0;
  await readSource(
    DATA + file,
    plan,
    { year: 2026 },
    { row: (row) => void rows.push(row), rejected: () => void rejected++ },
  );
  return {
    rows,
    rejected,
    fields: [...(plan.groups[0]?.map.keys() ?? [])],
    source: plan.groups[0]?.format.source ?? '',
  };
}

/** File, rows, fields that must be told, and parts of the first item. */
const EXPECTED: [string, number, string[], Record<string, unknown>?][] = [
  [
    'datasets/airbnb_beijing_reviews.csv.gz',
    20774,
    ['author', 'body', 'date', 'id'],
    { sourceId: '12474674', datePublished: '2014-05-03', source: 'airbnb' },
  ],
  [
    'datasets/amazon_alexa.tsv',
    3150,
    ['body', 'date', 'rating'],
    { body: 'Love my Echo!', datePublished: '2018-07-31' },
  ],
  ['datasets/arabic_ATT.csv', 2154, ['body']],
  ['datasets/arabic_PROD.csv', 4272, ['body']],
  ['datasets/arabic_tweets_test.csv', 2110, ['body'], { type: 'SocialMediaPosting' }],
  ['datasets/hebrew_comments_test.tsv', 2560, ['body']],
  ['datasets/japanese_jalan_pn.tsv', 5553, ['body'], { body: '出張でお世話になりました。' }],
  [
    'datasets/korean_bank_google_play_reviews.csv',
    1323,
    ['author', 'authorImage', 'body', 'date', 'id', 'rating', 'reply', 'replyDate'],
    { source: 'google-play' },
  ],
  [
    'datasets/nsmc_raw_ko.tar.gz',
    54338,
    ['author', 'body', 'date', 'id', 'rating'],
    { datePublished: '2015-08-25', rating: { ratingValue: 10, worstRating: 1, bestRating: 10 } },
  ],
  ['datasets/online_shopping_10_cats_zh.zip', 62774, ['body']],
  ['datasets/persian_food_dev.jsonl', 1330, ['body']],
  ['datasets/persian_movie_dev.jsonl', 360, ['body']],
  ['datasets/romanian_positive_reviews.json', 7500, ['body', 'rating', 'title']],
  ['datasets/skytrax_lounge.csv', 2264, ['author', 'body', 'date', 'dateExperienced', 'rating', 'thumb', 'title']],
  [
    'datasets/testimonials/hospitalrun.yml',
    2,
    ['author', 'body', 'jobTitle', 'url'],
    { authorName: 'Joël Schmid', jobTitle: 'Co-President of KamerunGO!' },
  ],
  ['datasets/testimonials/netlicensing.yml', 6, ['author', 'body', 'jobTitle'], { authorName: 'Julian Philipp' }],
  ['datasets/thai_wisesight_pos.txt', 4778, ['body']],
  ['datasets/thai_wisesight_q.txt', 575, ['body']],
  ['datasets/trustpilot_scrape_travel.csv', 300, ['body']],
  [
    'datasets/tweets_us_airline.csv',
    14640,
    ['author', 'body', 'date', 'id'],
    { body: '=@VirginAmerica What @dhepburn said.', datePublished: '2015-02-24' },
  ],
  ['datasets/uci_yelp_labelled.txt', 1000, ['body'], { body: 'Wow... Loved this place.' }],
  [
    'formats/app_store/customerreviews.json',
    2,
    ['author', 'body', 'date', 'id', 'rating', 'title'],
    { source: 'app-store', authorName: '4ubr3' },
  ],
  ['formats/facebook_ratings/v1_0_page-rating.json', 1, ['author', 'body', 'date', 'rating'], { source: 'facebook' }],
  [
    'formats/facebook_ratings/v3_1_opengraphrating-real-recommendation.json',
    1,
    ['date', 'thumb'],
    { rating: { ratingValue: 1, worstRating: 0, bestRating: 1 } },
  ],
  [
    'formats/google_business_profile/reviews_page.json',
    2,
    ['author', 'body', 'date', 'id', 'rating', 'reply'],
    { source: 'google', rating: { ratingValue: 5, worstRating: 1, bestRating: 5 } },
  ],
  ['formats/google_serpapi/maps-reviews-page1.json', 8, ['author', 'body', 'rating']],
  [
    'formats/google_takeout/Reviews.new-schema.json',
    3,
    ['body', 'rating'],
    { source: 'google', itemReviewed: { name: 'Bar Brutal' } },
  ],
  ['formats/google_takeout/Reviews.old-schema.json', 1, ['body', 'date', 'rating']],
  [
    'formats/judgeme/export_13col.csv',
    1,
    ['author', 'body', 'date', 'email', 'rating', 'status', 'title'],
    { source: 'judge-me' },
  ],
  [
    'formats/judgeme/import_template.csv',
    1,
    ['author', 'body', 'date', 'rating', 'reply', 'title'],
    { datePublished: '2026-02-10T15:30:40Z' },
  ],
  [
    'formats/judgeme/judgeme_reviews_real.csv',
    27,
    ['author', 'body', 'date', 'rating'],
    { rating: { ratingValue: 10, worstRating: 1, bestRating: 10 } },
  ],
  [
    'formats/loox/import_template.csv',
    1,
    ['author', 'body', 'date', 'email', 'images', 'rating', 'title'],
    { source: 'loox' },
  ],
  [
    'formats/okendo/export_dotted.csv',
    1,
    ['author', 'body', 'date', 'email', 'id', 'rating', 'title'],
    { source: 'okendo' },
  ],
  [
    'formats/play_console/reviews_ro.cbsoft.app_202609.utf8.csv',
    1,
    ['body', 'date', 'language', 'rating', 'url'],
    { source: 'google-play', language: 'ro' },
  ],
  [
    'formats/reviewsio/product_reviews.json',
    1,
    ['body', 'date', 'firstName', 'id', 'rating'],
    { source: 'reviews-io', authorName: 'John D.' },
  ],
  [
    'formats/shopify_product_reviews/export.csv',
    1,
    ['author', 'body', 'date', 'email', 'rating', 'status', 'title'],
    { source: 'shopify' },
  ],
  [
    'formats/trustpilot/api_business_unit_reviews.json',
    1,
    ['author', 'body', 'date', 'id', 'language', 'rating', 'title'],
    { source: 'trustpilot', authorName: 'John D.' },
  ],
  [
    'datasets/trustpilot_xlsx/AEE000301011.xlsx',
    105,
    ['author', 'body', 'date', 'dateExperienced', 'id', 'language', 'rating', 'reply', 'title'],
  ],
  ['formats/trustpilot/export_headers.csv', 0, ['author', 'body', 'date', 'rating', 'reply', 'title']],
  [
    'formats/woocommerce_rest/products_reviews_6155.json',
    1,
    ['author', 'body', 'email', 'id', 'rating'],
    { source: 'woocommerce' },
  ],
  ['formats/woocommerce_rest/products_reviews_all.json', 7, ['author', 'body', 'email', 'id', 'rating', 'status']],
  ['formats/woocommerce_rest/reviews-all.json', 2, ['author', 'body', 'date', 'id', 'rating']],
  ['formats/woocommerce_rest/reviews-single.json', 1, ['author', 'body', 'date', 'id', 'rating']],
  [
    'formats/wordpress_wxr/themeunittestdata.wordpress.xml',
    32,
    ['author', 'body', 'date', 'email', 'id', 'product', 'status', 'url'],
    { source: 'wordpress', sourceId: '167', body: 'Anonymous comment.' },
  ],
  [
    'formats/yotpo/export.csv',
    1,
    ['author', 'body', 'date', 'email', 'product', 'rating', 'title'],
    { source: 'yotpo' },
  ],
];

/** File, and what the one clear error must say. */
const REFUSED: [string, RegExp][] = [
  ['formats/google_places/v1_place_reviews.json', /terms forbid storing/],
  ['formats/google_places/legacy_PlaceDetailsResponse.json', /terms forbid storing/],
  ['formats/trustpilot/api_reviews.schema.json', /JSON Schema/],
];

describe('real exports', options, () => {
  for (const [file, count, fields, parts] of EXPECTED) {
    test(file, async () => {
      const { rows, rejected, fields: told } = await take(file);
      assert.equal(rows.length, count);
      assert.equal(rejected, 0);
      assert.deepEqual(
        fields.filter((field) => !told.includes(field)),
        [],
        `of ${told.join(', ')}`,
      );
      for (const [key, value] of Object.entries(parts ?? {}))
        assert.deepEqual(rows[0]?.item[key as keyof RowResult['item']], value, key);
    });
  }
  for (const [file, message] of REFUSED) {
    test(`${file} is refused with a reason`, () =>
      assert.rejects(take(file), (error: Error) => error instanceof SourceError && message.test(error.message)));
  }
  test('what Woo holds back stays held', async () => {
    assert.equal(
      (await take('formats/woocommerce_rest/products_reviews_all.json')).rows.filter(({ held }) => held).length,
      3,
    );
  });
});

describe('csv-spectrum', options, () => {
  const folder = `${DATA}suites/csv-spectrum/`;
  for (const name of options.skip ? [] : readdirSync(`${folder}csvs`)) {
    test(name, () => {
      const rows: string[][] = [];
      const splitter = new DelimitedSplitter({ delimiter: ',', quoted: true, backslash: false }, null, {
        record: (cells) => void rows.push(cells as string[]),
        bad: () => assert.fail('a row was rejected'),
      });
      splitter.push(readFileSync(`${folder}csvs/${name}`, 'utf8'));
      splitter.end();
      const [header = [], ...data] = rows;
      const records = data.map((cells) => Object.fromEntries(header.map((key, i) => [key, cells[i]])));
      const plain = (text: string) => JSON.parse(text.replaceAll('\\r\\n', '\\n'));
      // The snapshot's own line ends went through a tool that changed those of one file: line ends inside cells are compared as such.
      assert.deepEqual(
        plain(JSON.stringify(records)),
        plain(readFileSync(`${folder}json/${name.replace('.csv', '.json')}`, 'utf8')),
      );
    });
  }
});

describe('json-test-suite', options, () => {
  const folder = `${DATA}suites/json-test-suite/test_parsing/`;
  const check = (name: string) => {
    let bad = 0;
    let records = 0;
    const splitter = new JsonSplitter(['nowhere'], { record: () => void records++, bad: () => void bad++ });
    splitter.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(folder + name)));
    splitter.end();
    return { bad, records };
  };
  const names = options.skip ? [] : readdirSync(folder);
  // Two documents on end are no error here, bare NaN is taken, and bytes that are no UTF-8 were told before.
  const TAKEN =
    /two_arrays|comma_after_close|trailing_comma_.*array_close|NaN|Infinity|invalid-utf-8|invalid_utf-?8|lone-invalid|_trailing_\]|double_array|object_followed|array_with_several|trailing_#|multiple_|garbage_after|close_unopened|lone-open/i;
  for (const name of names.filter((one) => one.startsWith('y_')))
    test(`${name} is taken`, () => assert.equal(check(name).bad, 0));
  for (const name of names.filter((one) => one.startsWith('n_') && !TAKEN.test(one)))
    test(`${name} is reported`, () => assert.ok(check(name).bad > 0));
  for (const name of names.filter((one) => one.startsWith('i_') || TAKEN.test(one)))
    test(`${name} ends`, () => void check(name));
});
