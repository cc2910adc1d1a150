import { facebook as posting } from '../../sources/postings/meta.ts';
import { idIn, objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter } from '../adapter.ts';
import { keyIn } from '../keyed/key-in.ts';
import { askGraph, graphNext } from '../keyed/meta-graph.ts';
import { extentOfAll } from '../keyed/extent-of-all.ts';
import { fiveStars, type ReviewRecord, takeReviews, thumb } from '../keyed/take-reviews.ts';
import { takeWorded } from '../keyed/take-worded.ts';

const VARIABLE = 'SMM_FACEBOOK_KEY';
/** First parts of addresses that are no page. */
const NO_PAGES = new Set(
  'groups events watch share sharer sharer.php login login.php photo photo.php photos permalink.php story.php reel reels marketplace hashtag people p plugins dialog help policies'.split(
    ' ',
  ),
);
const POSTING = 'id,message,created_time,permalink_url,full_picture,from{id,name},is_hidden,is_published';
const EDGES = {
  '': { edge: 'posts', fields: POSTING },
  mentions: { edge: 'tagged', fields: 'id,message,created_time,permalink_url,full_picture,from{id,name}' },
  reviews: {
    edge: 'ratings',
    fields:
      'created_time,reviewer{id,name},review_text,rating,recommendation_type,has_rating,has_review,open_graph_story{id,data}',
  },
} as const;

/**
 * A page's recommendations and ratings, its own postings, and those that tag it, from the Graph API. What is gone is not asked
 * by id: the answer for what was deleted and for what this token may not see is the same, and a lost permission would
 * take everything away. A list that is all on one page tells it (`whole`); longer ones promise no order (`part`).
 */
export const facebook: FeedAdapter = {
  kind: 'facebook',
  name: 'Facebook',
  key: {
    variable: VARIABLE,
    how: 'A page access token of your own page with `pages_read_engagement` and `pages_read_user_content`. Free.',
  },
  everyMinutes: 60,
  perHour: 60,
  examples: [
    'https://www.facebook.com/sample/reviews',
    'https://www.facebook.com/sample',
    'https://www.facebook.com/sample/mentions',
  ],
  takes: [
    'your page’s recommendations: its address and /reviews',
    'your page',
    'what tags it: its address and /mentions',
  ],

  tell(address) {
    const url = URL.parse(address.trim());
    if (
      !url ||
      !/^https?:$/.test(url.protocol) ||
      !/^(?:(?:www|m|web|mbasic)\.)?(?:facebook|fb)\.com$/.test(url.hostname)
    )
      return undefined;
    const parts = url.pathname.split('/').filter((part) => part !== '');
    const id = url.searchParams.get('id') ?? '';
    const [first = '', second = '', third] = parts;
    if (third !== undefined) return undefined;
    const page = first === 'profile.php' && /^\d+$/.test(id) ? id : first;
    if (!/^[A-Za-z0-9][A-Za-z0-9.-]{1,79}$/.test(page) || NO_PAGES.has(page.toLowerCase())) return undefined;
    const tab = second === 'recommendations' ? 'reviews' : second;
    if (!Object.hasOwn(EDGES, tab)) return undefined;
    return `https://www.facebook.com/${page.toLowerCase()}${tab && `/${tab}`}`;
  },

  async ask(request) {
    const { address, cursor, get } = request;
    const key = keyIn(request, facebook as Required<FeedAdapter>);
    const [, page = '', tab = ''] = new URL(address).pathname.split('/');
    const { edge, fields } = EDGES[tab as keyof typeof EDGES];
    // A name with a number at its end is a page by that number.
    const about = /-(\d{8,})$/.exec(page)?.[1] ?? page;
    const query = new URLSearchParams({ fields, limit: '50', ...(cursor !== null && { after: cursor }) });
    const answer = await askGraph(get, `${encodeURIComponent(about)}/${edge}?${query}`, {
      name: 'Facebook',
      variable: VARIABLE,
      key,
      conditional: cursor === null,
    });
    if (answer === null) return null;
    if (!Array.isArray(answer['data']))
      throw new SourceError('Facebook answered with something else than a list. Try again later.');
    const records = objectsIn(answer['data']);
    const read = edge === 'ratings' ? takeReviews('facebook', records, ratingIn) : takeWorded(records, posting);
    const next = graphNext(answer);
    return { ...read, next, extent: extentOfAll({ cursor, next, records }) };
  },
};

/** Older ones have stars, newer ones a thumb. One has no id of its own: it is known by its story. */
function ratingIn(given: Json): ReviewRecord {
  const reviewer = objectIn(given['reviewer']);
  const story = objectIn(given['open_graph_story']);
  const recommends = textIn(given['recommendation_type']);
  return {
    id: idIn(story?.['id']),
    text: textIn(given['review_text']),
    rating:
      fiveStars(given['rating']) ??
      (recommends && /^(?:positive|negative)$/.test(recommends) ? thumb(recommends === 'positive') : undefined),
    authorName: textIn(reviewer?.['name']),
    date: textIn(given['created_time']),
    isHidden: objectIn(story?.['data'])?.['is_hidden'] === true,
  };
}
