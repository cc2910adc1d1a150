import type { FeedAdapter } from '../adapter.ts';
import { appStoreConnect } from '../adapters/app-store-connect.ts';
import { etsy } from '../adapters/etsy.ts';
import { facebook } from '../adapters/facebook.ts';
import { googleBusiness } from '../adapters/google-business.ts';
import { googlePlay } from '../adapters/google-play.ts';
import { instagram } from '../adapters/instagram.ts';
import { trustpilot } from '../adapters/trustpilot.ts';
import { x } from '../adapters/x.ts';
import { youtubeComments } from '../adapters/youtube-comments.ts';

/** Kinds of places that answer only to a key of the business’s own. None of their addresses is anybody else's. */
export const KEYED_ADAPTERS: readonly FeedAdapter[] = [
  googleBusiness,
  facebook,
  instagram,
  trustpilot,
  x,
  youtubeComments,
  googlePlay,
  appStoreConnect,
  etsy,
];
