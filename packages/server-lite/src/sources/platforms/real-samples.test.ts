import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { planSource } from '../plan-source.ts';
import { readSource } from '../read-source.ts';
import { SourceError } from '../source-error.ts';
import { PLATFORMS } from './platforms.ts';

const DATA = join(import.meta.dirname, '../../../../../../shared/data');
const skip = existsSync(DATA) ? false : `the real samples are not here: ${DATA}`;

/** Of each source that says so, files of its layouts that others made. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  'google-places': [
    'formats/google_places/v1_place_reviews.json',
    'formats/google_places/legacy_PlaceDetailsResponse.json',
  ],
  google: [
    'formats/google_business_profile/reviews_page.json',
    'formats/google_takeout/Reviews.new-schema.json',
    'formats/google_takeout/Reviews.old-schema.json',
    'formats/google_serpapi/maps-reviews-page1.json',
  ],
  trustpilot: ['datasets/trustpilot_xlsx/AEA000201011.xlsx'],
  facebook: [
    'formats/facebook_ratings/v1_0_page-rating.json',
    'formats/facebook_ratings/v3_1_opengraphrating-real-recommendation.json',
    'social/facebook/apidata/posts/single_post_data_fields.json',
  ],
  woocommerce: ['formats/woocommerce_rest/reviews-all.json', 'formats/woocommerce_rest/products_reviews_all.json'],
  'app-store': ['formats/app_store/customerreviews.json'],
  'google-play': [
    'formats/play_console/reviews_ro.cbsoft.app_202609.utf8.csv',
    'datasets/korean_bank_google_play_reviews.csv',
  ],
  shopify: ['formats/shopify_product_reviews/export.csv'],
  loox: ['formats/loox/import_template.csv'],
  'judge-me': ['formats/judgeme/judgeme_reviews_real.csv', 'formats/judgeme/export_13col.csv'],
  yotpo: ['formats/yotpo/export.csv'],
  okendo: ['formats/okendo/export_dotted.csv'],
  'reviews-io': ['formats/reviewsio/product_reviews.json'],
  airbnb: ['datasets/airbnb_beijing_reviews.csv.gz'],
  wordpress: [
    'formats/wordpress_wxr/themeunittestdata.wordpress.xml',
    'social/wordpress_comments/comments-v2-view-context-success.json',
    'social/wordpress_comments/site-comments-success.json',
  ],
  youtube: [
    'social/youtube_api/comments/comments_single.json',
    'social/youtube_api/comment_threads/comment_threads_by_video_paged_1.json',
  ],
  x: ['social/x_v1/status.json', 'social/x_v2/python/apis/timeline/timeline_mentions.json'],
  mastodon: [
    'social/mastodon/bigbone/tag_timeline.json',
    'social/activitypub/lemmy_assets/mastodon/objects/note_1.json',
  ],
  bluesky: ['social/bluesky/dart/bluesky/test/src/services/suite/app/bsky/feed/getAuthorFeed.json'],
  reddit: ['social/reddit/TestMore.test_comments.1.json'],
  'hacker-news': ['social/hackernews/algolia_story_hit.json'],
  discourse: ['social/discourse/topic.json'],
  instagram: ['social/instagram/instagram_basic/apidata/user/user_medias_p1.json'],
  feed: [
    'suites/rss-parser/input/content-encoded.rss',
    'suites/feed-extractor/json-feed-standard-realworld.json',
    'social/forums/phpbb_topic.atom',
  ],
  'schema-org': [
    'suites/microformats/microformats-v2/h-review/vcard.html',
    'suites/microformats/microformats-v1/hreview/vcard.html',
  ],
  file: ['datasets/testimonials/hospitalrun.yml'],
};

test('who says that real files were read names them', () => {
  const real = PLATFORMS.filter(({ about }) => about.comesIn.some(({ sample }) => sample === 'real'));
  assert.deepEqual(real.map(({ id }) => id).sort(), Object.keys(SAMPLES).sort());
});

async function sourcesIn(path: string): Promise<string[]> {
  const plan = await planSource(path, { format: 'auto', overrides: new Map(), year: 2026 });
  const found = new Set<string>();
  const row = ({ item }: { item: { source: string } }): void => void found.add(item.source);
  await readSource(path, plan, { year: 2026 }, { row, rejected: () => {} });
  return [...found];
}

describe('real samples are told', { skip }, () => {
  for (const { id, key } of PLATFORMS)
    for (const file of SAMPLES[id] ?? [])
      test(file, async () => {
        const found = sourcesIn(join(DATA, file));
        if (id === 'google-places') await assert.rejects(found, SourceError);
        else assert.deepEqual(await found, [key]);
      });
});
