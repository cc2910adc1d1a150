import { instagram as posting } from '../../sources/postings/meta.ts';
import { idIn, objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedRequest } from '../adapter.ts';
import { extentOfAll } from '../keyed/extent-of-all.ts';
import { keyIn } from '../keyed/key-in.ts';
import { askGraph, graphNext } from '../keyed/meta-graph.ts';
import { takeWorded } from '../keyed/take-worded.ts';
import { Remembered } from '../keyed/remembered.ts';

const VARIABLE = 'SMM_INSTAGRAM_KEY';
const NO_NAMES = new Set('p reel reels tv stories explore accounts direct about developer legal'.split(' '));
const EDGES = {
  '': {
    edge: 'media',
    fields: 'id,caption,media_type,media_url,permalink,timestamp,username,like_count,comments_count',
  },
  tagged: {
    edge: 'tags',
    fields: 'id,caption,media_type,media_url,permalink,timestamp,username,like_count,comments_count',
  },
  comments: {
    edge: 'media',
    fields: 'id,permalink,comments.limit(50){id,text,timestamp,username,like_count,hidden}',
  },
} as const;
const ACCOUNTS = new Remembered<{ id: string; name: string }>();

/**
 * An account's own pictures, those that tag it, and the comments beneath its own, from the Graph API. As with Facebook, what is
 * gone is told by a list that is all on one page (`whole`) and by nothing else: what was deleted and what this token
 * may not see are answered alike.
 */
export const instagram: FeedAdapter = {
  kind: 'instagram',
  name: 'Instagram',
  key: {
    variable: VARIABLE,
    how: 'The access token of the Facebook page that your professional account is connected with, with `instagram_basic`, `instagram_manage_comments` and `pages_read_engagement`. Free.',
  },
  everyMinutes: 60,
  perHour: 60,
  examples: [
    'https://www.instagram.com/sample/tagged',
    'https://www.instagram.com/sample/comments',
    'https://www.instagram.com/sample',
  ],
  takes: [
    'what tags your account: its address and /tagged',
    'comments beneath your pictures: its address and /comments',
    'your account',
  ],

  tell(address) {
    const url = URL.parse(address.trim());
    if (!url || !/^https?:$/.test(url.protocol) || !/^(?:www\.|m\.)?instagram\.com$/.test(url.hostname))
      return undefined;
    const [name = '', tab = '', more] = url.pathname.split('/').filter((part) => part !== '');
    if (
      !/^[\w.]{1,30}$/.test(name) ||
      NO_NAMES.has(name.toLowerCase()) ||
      more !== undefined ||
      !Object.hasOwn(EDGES, tab)
    )
      return undefined;
    return `https://www.instagram.com/${name.toLowerCase()}${tab && `/${tab}`}`;
  },

  async ask(request) {
    const { address, cursor } = request;
    const [, name = '', tab = ''] = new URL(address).pathname.split('/');
    const { edge, fields } = EDGES[tab as keyof typeof EDGES];
    const id = await accountOf(name, request);
    const query = new URLSearchParams({ fields, limit: '50', ...(cursor !== null && { after: cursor }) });
    const answer = await asked(`${encodeURIComponent(id)}/${edge}?${query}`, request, cursor === null);
    if (answer === null) return null;
    if (!Array.isArray(answer['data']))
      throw new SourceError('Instagram answered with something else than a list. Try again later.');
    const media = objectsIn(answer['data']);
    const read = takeWorded(tab === 'comments' ? media.flatMap(commentsOf) : media, posting);
    const next = graphNext(answer);
    const extent = media.some(hasMoreComments) ? 'part' : extentOfAll({ cursor, next, records: media });
    return { ...read, next, extent };
  },
};

type Asking = Pick<FeedRequest, 'get'> & { key?: string };

function asked(path: string, request: Asking, conditional = false): Promise<Json | null> {
  const key = keyIn(request, instagram as Required<FeedAdapter>);
  return askGraph(request.get, path, { name: 'Instagram', variable: VARIABLE, key, conditional });
}

/** The account that the page of this token is connected with: no other one can be asked. */
async function accountOf(name: string, request: Asking): Promise<string> {
  const key = keyIn(request, instagram as Required<FeedAdapter>);
  const account = await ACCOUNTS.get([key], async () => {
    const page = await asked('me?fields=instagram_business_account{id,username}', request);
    const found = objectIn(page?.['instagram_business_account']);
    const id = idIn(found?.['id']);
    if (id === undefined)
      throw new SourceError(
        `Instagram: the page of ${VARIABLE} is connected with no professional account. Connect it in the page’s settings (docs/keys.md).`,
      );
    return { value: { id, name: textIn(found?.['username']) ?? '' }, ms: 3_600_000 };
  });
  if (account.name !== '' && account.name.toLowerCase() !== name)
    throw new SourceError(
      `Instagram: the page of ${VARIABLE} is connected with @${account.name}, and its access says nothing of @${name}. Give the address of @${account.name}, or the key of the other.`,
    );
  return account.id;
}

/** Comments with the address of their picture. Whose they are is left out where Instagram does not say so: they stay anonymous. */
function commentsOf(media: Json): Json[] {
  return objectsIn(objectIn(media['comments'])?.['data']).map((comment) => ({
    username: '',
    ...comment,
    permalink: media['permalink'],
  }));
}

function hasMoreComments(media: Json): boolean {
  return objectIn(objectIn(media['comments'])?.['paging'])?.['next'] !== undefined;
}
