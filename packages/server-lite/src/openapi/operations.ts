import type { ProblemCode } from '../problems.ts';
import { FRAGMENT_PARAMETERS } from '../routes/fragment/fragment-options.ts';
import { QUERY_PARAMETERS } from '../routes/query-parameters.ts';
import { DUPLICATE_OPERATIONS } from './duplicate-operations.ts';
import { FEED_OPERATIONS } from './feed-operations.ts';
import { IMPORT_OPERATIONS } from './import-operations.ts';
import { INBOX_OPERATIONS } from './inbox-operations.ts';
import { admin, CHANGE, JSON_BODY, type Operation } from './operation.ts';
import { SETTINGS_OPERATIONS } from './settings-operations.ts';
import type { SchemaName } from './schemas.ts';
import { PEOPLE_OPERATIONS } from './people-operations.ts';
import { SIGN_IN_OPERATIONS } from './sign-in-operations.ts';
import { SUBJECT_OPERATIONS } from './subject-operations.ts';

function read(
  path: string,
  route: string,
  summary: string,
  schema: SchemaName,
  problems: ProblemCode[] = ['not-found'],
): Operation {
  return {
    method: 'get',
    path,
    route,
    summary,
    answer: { status: 200, type: JSON_BODY, schema },
    problems: [...problems, 'internal'],
  };
}

function file(path: string, route: string, summary: string, type: string, problems: ProblemCode[] = []): Operation {
  return { method: 'get', path, route, summary, answer: { status: 200, type }, problems: [...problems, 'internal'] };
}

const OPERATIONS: readonly Operation[] = [
  read(
    '/v1/collections/{slug}.json',
    '/v1/collections/:file',
    'The head page of a collection: where every reader starts',
    'HeadPage',
  ),
  read(
    '/v1/collections/{slug}/all.json',
    '/v1/collections/:slug/:page',
    'The head page of the full, unfiltered list, newest first',
    'HeadPage',
  ),
  read(
    '/v1/collections/{slug}/{page}.json',
    '/v1/collections/:slug/:page',
    'A further page, reached through links.next alone',
    'FurtherPage',
  ),
  read(
    '/v1/collections/{slug}/all/{page}.json',
    '/v1/collections/:slug/all/:page',
    'A further page of the full list',
    'FurtherPage',
  ),
  {
    ...read(
      '/v1/collections/{slug}/query',
      '/v1/collections/:slug/query',
      'Items of a collection by words and facets, reached through links.query; rating, tag, lang and source may each be given up to ten times',
      'QueryPage',
      ['not-found', 'bad-request', 'unavailable'],
    ),
    query: [...QUERY_PARAMETERS],
  },
  {
    ...read(
      '/v1/collections/{slug}/all/query',
      '/v1/collections/:slug/all/query',
      'The same in the full list',
      'QueryPage',
      ['not-found', 'bad-request', 'unavailable'],
    ),
    query: [...QUERY_PARAMETERS],
  },
  file(
    '/v1/collections/{slug}/live',
    '/v1/collections/:slug/live',
    'Server-sent events, reached through links.live: an event "revision" with {"revision"} of the head page at once, and at each change',
    'text/event-stream',
    ['not-found', 'unavailable'],
  ),
  file(
    '/v1/collections/{slug}.rss',
    '/v1/collections/:file',
    'The newest of a collection as RSS 2.0, but for what its sources do not let be passed on',
    'application/rss+xml',
    ['not-found'],
  ),
  file(
    '/v1/collections/{slug}.jsonfeed',
    '/v1/collections/:file',
    'The same as JSON Feed 1.1',
    'application/feed+json',
    ['not-found'],
  ),
  file(
    '/v1/collections/{slug}.jsonld',
    '/v1/collections/:file',
    'What search engines may be told of a collection as JSON-LD of schema.org, or why nothing',
    'application/ld+json',
    ['not-found', 'no-markup'],
  ),
  {
    ...file(
      '/v1/collections/{slug}.html',
      '/v1/collections/:file',
      'A fragment: the newest of a collection as markup for a page that somebody’s server writes, whole without JavaScript',
      'text/html',
      ['not-found', 'bad-request'],
    ),
    query: [...FRAGMENT_PARAMETERS.wall],
  },
  {
    ...file(
      '/c/{slug}/embed',
      '/c/:slug/embed',
      'The same as a page for frames, which tells its height to the page around it',
      'text/html',
      ['not-found', 'bad-request'],
    ),
    query: [...FRAGMENT_PARAMETERS.wall],
  },
  {
    ...file(
      '/v1/collections/{slug}/fragment.html',
      '/v1/collections/:slug/fragment.html',
      'The same, under the name that it had first',
      'text/html',
      ['not-found', 'bad-request'],
    ),
    query: [...FRAGMENT_PARAMETERS.wall],
  },
  ...(['rating', 'ticker', 'feed'] as const).map((element) => ({
    ...file(
      `/v1/collections/{slug}/${element}.html`,
      '/v1/collections/:slug/:page',
      `A fragment of a ${element}, whole without JavaScript, which its element takes over in place`,
      'text/html',
      ['not-found', 'bad-request'],
    ),
    query: [...FRAGMENT_PARAMETERS[element]],
  })),
  file(
    '/v1/collections/{slug}/{page}.html',
    '/v1/collections/:slug/:page',
    'A page of a collection for people, in the language of whoever asks, or of ?lang=: selection.html and all.html are the first ones, others have the names of the JSON',
    'text/html',
    ['not-found'],
  ),
  file(
    '/v1/collections/{slug}/all/{page}.html',
    '/v1/collections/:slug/all/:page',
    'The same of the full list',
    'text/html',
    ['not-found'],
  ),
  read(
    '/v1/collections/{slug}/form.json',
    '/v1/collections/:slug/form.json',
    'What a review form asks for; good for one review',
    'ReviewForm',
    ['not-found', 'form-closed'],
  ),
  file(
    '/c/{slug}/new',
    '/c/:slug/new',
    'The form as a page of its own, whole without JavaScript; invite is passed on with the review',
    'text/html',
    ['not-found', 'form-closed'],
  ),
  file(
    '/c/{slug}/r/{id}',
    '/c/:slug/r/:id',
    'One published review as a page of its own, in the language of whoever asks, or of ?lang=',
    'text/html',
    ['not-found', 'gone'],
  ),
  {
    ...file('/v1/collections/{slug}/form.html', '/v1/collections/:slug/form.html', 'Leads to that page', 'text/html'),
    answer: { status: 308, type: 'text/html' },
    problems: ['internal'],
  },
  {
    method: 'post',
    path: '/v1/collections/{slug}/reviews',
    route: '/v1/collections/:slug/reviews',
    summary:
      'Send in a review. With an Idempotency-Key of 16 to 255 characters it comes in once, and the same request gets the same receipt for as long as the review is kept',
    answer: { status: 201, type: JSON_BODY, schema: 'Receipt' },
    body: {
      type: JSON_BODY,
      schema: 'Submission',
      others: ['multipart/form-data', 'application/x-www-form-urlencoded'],
    },
    problems: [
      'bad-request',
      'origin-refused',
      'form-closed',
      'not-found',
      'form-expired',
      'too-large',
      'unavailable',
      'unsupported-type',
      'invalid',
      'key-reused',
      'too-soon',
      'too-many-requests',
      'internal',
      'not-installed',
    ],
  },
  read('/receipts/{secret}.json', '/receipts/:file', 'A review by its author’s secret address', 'ReceiptState'),
  file('/receipts/{secret}', '/receipts/:file', 'The same for people', 'text/html', ['not-found']),
  {
    method: 'post',
    path: '/receipts/{secret}/withdraw',
    route: '/receipts/:secret/withdraw',
    summary: 'Withdraw a review for good, as its author',
    answer: { status: 200, type: JSON_BODY, schema: 'ReceiptState' },
    problems: ['not-found', 'internal'],
  },
  {
    method: 'post',
    path: '/receipts/{secret}/consents',
    route: '/receipts/:secret/consents',
    summary: 'Say, as its author, what may be done with a review from now on; it is shown accordingly at once',
    answer: { status: 200, type: JSON_BODY, schema: 'ReceiptState' },
    body: { type: JSON_BODY, schema: 'Agreement', others: ['application/x-www-form-urlencoded'] },
    problems: ['bad-request', 'not-found', 'conflict', 'too-large', 'unsupported-type', 'invalid', 'internal'],
  },
  {
    method: 'post',
    path: '/receipts/{secret}/erase',
    route: '/receipts/:secret/erase',
    summary:
      'Erase a review’s words and everything personal for good, as its author; the receipt opens nothing afterwards',
    answer: { status: 200, type: JSON_BODY, schema: 'Erased' },
    problems: ['not-found', 'internal'],
  },
  read('/v1/reviews/{id}.json', '/v1/reviews/:file', 'One published review or posting', 'ItemPage', [
    'not-found',
    'gone',
  ]),
  file('/v1/media/{hash}.webp', '/v1/media/:file', 'A re-encoded picture, named by its content', 'image/webp', [
    'not-found',
  ]),
  read('/policy.json', '/policy.json', 'How reviews are gathered, checked and chosen: the figures', 'Policy', []),
  file('/policy', '/policy', 'The same, for people', 'text/html'),
  file('/admin', '/admin', 'The page where a business curates', 'text/html', ['not-found']),
  file('/admin/{screen}', '/admin/*', 'The same, at one of its screens', 'text/html', ['not-found']),
  file('/admin/preview', '/admin/preview', 'The elements in a frame of that page', 'text/html', ['not-found']),
  file('/admin/assets/{file}', '/admin/assets/*', 'A file of that page', 'text/javascript', ['not-found']),
  read('/healthz', '/healthz', 'The process answers', 'Health', []),
  read('/readyz', '/readyz', 'The store answers, and nobody told the process to stop', 'Health', ['unavailable']),
  file('/metrics', '/metrics', 'Prometheus text: counts and times, nothing of a person', 'text/plain'),
  file('/openapi.json', '/openapi.json', 'This document', 'application/json'),
  file('/problems', '/problems', 'Every error, with what to do', 'text/html'),
  file('/problems/{code}', '/problems/:code', 'One error', 'text/html', ['not-found']),

  ...SUBJECT_OPERATIONS,
  admin('get', '/collections', 'Collections with their rules and pins', { list: 'AdminCollection' }),
  admin('post', '/collections', 'Add a collection', 'AdminCollection', {
    body: 'AddCollection',
    status: 201,
    problems: ['conflict'],
  }),
  admin('patch', '/collections/{slug}', 'Change a collection’s name or rules, or close its form', 'AdminCollection', {
    body: 'PatchCollection',
    problems: ['not-found'],
  }),
  admin('post', '/collections/preview', 'What a collection would show and say with these rules and pins', 'HeadPage', {
    body: 'CollectionDraft',
    problems: ['not-found'],
  }),
  admin('put', '/collections/{slug}/pins/{id}', 'Move an item to the front', 'AdminCollection', {
    body: 'Pin',
    problems: ['not-found', 'conflict'],
  }),
  admin('delete', '/collections/{slug}/pins/{id}', 'Take a pin away', 'AdminCollection', { problems: ['not-found'] }),
  ...INBOX_OPERATIONS,
  ...DUPLICATE_OPERATIONS,
  ...FEED_OPERATIONS,
  {
    method: 'post',
    path: '/admin/api/media',
    route: '/admin/api/media',
    summary: 'Add a picture; it is decoded, re-encoded as WebP and stripped of metadata',
    answer: { status: 201, type: JSON_BODY, schema: 'MediaAdded' },
    body: { type: 'image/*' },
    problems: [...CHANGE, 'role-refused', 'not-installed'],
  },
  ...SETTINGS_OPERATIONS,
  ...IMPORT_OPERATIONS,
  ...PEOPLE_OPERATIONS,
  ...SIGN_IN_OPERATIONS,
];

/**
 * Every address and call. A test holds this table against the router, and every real answer against the schemas.
 *
 * @param cdnPath where the elements lie, as in the settings: `cdn/smm.js`.
 */
export function operations(cdnPath: string): readonly Operation[] {
  const [folder = '', script = ''] = cdnPath.split('/');
  const elements = `The elements: ${script} and what it loads`;
  return [...OPERATIONS, file(`/${folder}/{file}`, `/${folder}/*`, elements, 'text/javascript', ['not-found'])];
}
