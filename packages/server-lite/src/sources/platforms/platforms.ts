import { airbnb } from './airbnb.ts';
import { amazon } from './amazon.ts';
import { appStore } from './app-store.ts';
import { bluesky } from './bluesky.ts';
import { capterra } from './capterra.ts';
import { direct } from './direct.ts';
import { discourse } from './discourse.ts';
import { disqus } from './disqus.ts';
import { email } from './email.ts';
import { etsy } from './etsy.ts';
import { facebook } from './facebook.ts';
import { feed } from './feed.ts';
import { feedspace } from './feedspace.ts';
import { file } from './file.ts';
import { g2 } from './g2.ts';
import { goodreads } from './goodreads.ts';
import { google } from './google.ts';
import { googlePlaces } from './google-places.ts';
import { googlePlus } from './google-plus.ts';
import { googlePlay } from './google-play.ts';
import { hackerNews } from './hacker-news.ts';
import { instagram } from './instagram.ts';
import { judgeMe } from './judge-me.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { loox } from './loox.ts';
import { mastodon } from './mastodon.ts';
import { okendo } from './okendo.ts';
import { pinterest } from './pinterest.ts';
import { powerreviews } from './powerreviews.ts';
import { reddit } from './reddit.ts';
import { reviewsIo } from './reviews-io.ts';
import { schemaOrg } from './schema-org.ts';
import { senja } from './senja.ts';
import { shopify } from './shopify.ts';
import { stamped } from './stamped.ts';
import { steam } from './steam.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tripadvisor } from './tripadvisor.ts';
import { trustpilot } from './trustpilot.ts';
import { tumblr } from './tumblr.ts';
import { woocommerce } from './woocommerce.ts';
import { wordpress } from './wordpress.ts';
import { x } from './x.ts';
import { yelp } from './yelp.ts';
import { yotpo } from './yotpo.ts';
import { youtube } from './youtube.ts';
import type { Platform, PostingReader } from './platform.ts';

/** Every source. Where two layouts might be told of the same columns, the one that stands first is meant. */
export const PLATFORMS: readonly Platform[] = [
  googlePlaces,
  google,
  trustpilot,
  facebook,
  woocommerce,
  appStore,
  googlePlay,
  shopify,
  loox,
  judgeMe,
  yotpo,
  okendo,
  stamped,
  reviewsIo,
  powerreviews,
  airbnb,
  senja,
  feedspace,
  tripadvisor,
  etsy,
  amazon,
  yelp,
  goodreads,
  linkedin,
  youtube,
  g2,
  capterra,
  schemaOrg,
  feed,
  wordpress,
  disqus,
  email,
  file,
  steam,
  mastodon,
  bluesky,
  x,
  reddit,
  hackerNews,
  discourse,
  googlePlus,
  threads,
  instagram,
  lemmy,
  tumblr,
  pinterest,
  tiktok,
  direct,
];

/** What stands last is told by the least: names that others have too. */
const LAST: readonly Platform[] = [youtube, threads, facebook, instagram, lemmy, tumblr, pinterest, feed];

/** Readers of postings, the most particular first. */
export const POSTING_READERS: readonly PostingReader[] = [
  ...PLATFORMS.filter((platform) => !LAST.includes(platform)),
  ...LAST,
].flatMap(({ postings }) => postings ?? []);
