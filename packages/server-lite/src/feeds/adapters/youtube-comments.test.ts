import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OutboundError } from '../../errors/outbound-error.ts';
import { fakeApi, type Answered } from '../../testing/fake-api.ts';
import { untilPacificMidnight } from '../keyed/pacific-midnight.ts';
import { youtubeComments as adapter } from './youtube-comments.ts';

const KEY = 'sample-youtube-key';
const VIDEO = 'https://www.youtube.com/watch?v=sample00001';

const thread = (id: string, text: string, more: object = {}) => ({
  kind: 'youtube#commentThread',
  id,
  snippet: {
    videoId: 'sample00001',
    topLevelComment: {
      kind: 'youtube#comment',
      id,
      snippet: {
        textOriginal: text,
        authorDisplayName: '@sample-anna',
        authorChannelUrl: 'http://www.youtube.com/@sample-anna',
        publishedAt: '2026-03-25T10:00:00Z',
        updatedAt: '2026-03-25T10:00:00Z',
        ...more,
      },
    },
  },
});
const threads = (items: object[], nextPageToken?: string) => ({
  json: { kind: 'youtube#commentThreadListResponse', items, nextPageToken },
});

describe('what it tells', () => {
  const told: [string, string | undefined][] = [
    ['https://www.youtube.com/watch?v=sample00001&t=9s', VIDEO],
    ['http://m.youtube.com/watch?v=sample00001', VIDEO],
    ['https://youtu.be/sample00001?si=x', VIDEO],
    ['https://www.youtube.com/shorts/sample00001', VIDEO],
    ['https://www.youtube.com/@sample/comments', 'https://www.youtube.com/@sample/comments'],
    ['https://www.youtube.com/@sample', undefined],
    ['https://www.youtube.com/watch?v=short', undefined],
    ['https://www.youtube.com/%E0%A4%A/comments', undefined],
    ['https://youtube.com.sample.invalid/watch?v=sample00001', undefined],
    ['sample', undefined],
  ];
  for (const [given, kept] of told) test(given, () => assert.equal(adapter.tell(given), kept));
  for (const example of adapter.examples) test(example, () => assert.equal(adapter.tell(example), example));
});

test('comments of a video, page by page, with the key in a header alone', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) => {
    if (url.pathname.endsWith('/videos')) return { json: { items: [{ snippet: { title: 'Sample bread' } }] } };
    return url.searchParams.get('pageToken') === 'two'
      ? threads([thread('Ug3', 'And the crust')])
      : threads([thread('Ug1', 'Built it in an evening'), thread('Ug2', '')], 'two');
  });
  const request = { address: VIDEO, key: KEY, get };
  const first = await adapter.ask({ ...request, cursor: null });
  assert.ok(first);
  assert.equal(first.title, 'Sample bread');
  assert.equal(first.extent, 'part');
  assert.deepEqual(
    first.items.map(({ source, sourceId, body, authorName, url }) => ({ source, sourceId, body, authorName, url })),
    [
      {
        source: 'youtube',
        sourceId: 'Ug1',
        body: 'Built it in an evening',
        authorName: '@sample-anna',
        url: 'https://www.youtube.com/watch?v=sample00001&lc=Ug1',
      },
    ],
  );
  assert.deepEqual(first.rejected, [{ where: 'Ug2', reason: 'it has no words' }]);
  const second = await adapter.ask({ ...request, cursor: first.next });
  assert.equal(second?.items[0]?.body, 'And the crust');
  assert.equal(second?.next, null);
  for (const { url, headers } of asked) {
    assert.ok(!url.href.includes(KEY));
    assert.equal(headers['x-goog-api-key'], KEY);
  }
});

test('a channel by its handle is looked up once, and its comments come from all of its videos', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.pathname.endsWith('/channels')
      ? { json: { items: [{ id: 'UCsamplesamplesamplesamp' }] } }
      : threads([thread('Ug1', 'Hello')], url.searchParams.has('pageToken') ? undefined : 'more'),
  );
  const request = { address: 'https://www.youtube.com/@sample/comments', key: KEY, get };
  const first = await adapter.ask({ ...request, cursor: null });
  await adapter.ask({ ...request, cursor: first?.next ?? null });
  assert.deepEqual(
    asked.map(({ url }) => url.searchParams.get('forHandle') ?? url.searchParams.get('allThreadsRelatedToChannelId')),
    ['@sample', 'UCsamplesamplesamplesamp', 'UCsamplesamplesamplesamp'],
  );
});

test('what is waiting for moderation is gone, and so is what an id no longer leads to', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.pathname.endsWith('/comments')
      ? {
          json: {
            kind: 'youtube#commentListResponse',
            items: (url.searchParams.get('id') ?? '').split(',').flatMap((id) => (id === 'Ug7' ? [] : [{ id }])),
          },
        }
      : threads([thread('Ug5', 'Held back', { moderationStatus: 'heldForReview' })]),
  );
  const request = { address: VIDEO, key: KEY, get };
  assert.deepEqual((await adapter.ask({ ...request, cursor: null }))?.gone, ['Ug5']);
  const ids = Array.from({ length: 120 }, (_, i) => `Ug${i}`);
  assert.deepEqual(await adapter.gone?.(ids, request), ['Ug7']);
  assert.equal(asked.filter(({ url }) => url.pathname.endsWith('/comments')).length, 3);
});

test('an answer of another kind takes nothing away', async (t) => {
  const { get } = await fakeApi(t, () => ({ json: { items: [] } }));
  await assert.rejects(async () => adapter.gone?.(['Ug1'], { address: VIDEO, key: KEY, get }), { name: 'SourceError' });
});

const refusals: [string, Answered, RegExp, ((wait: number | undefined) => boolean)?][] = [
  [
    'the quota of the day',
    { status: 403, json: { error: { code: 403, errors: [{ reason: 'quotaExceeded' }] } } },
    /quota of this key is used up/,
    (wait) => wait !== undefined && Math.abs(wait - untilPacificMidnight(new Date())) < 120_000,
  ],
  [
    'a wrong key',
    {
      status: 400,
      json: { error: { code: 400, status: 'INVALID_ARGUMENT', details: [{ reason: 'API_KEY_INVALID' }] } },
    },
    /does not know the key in SMM_YOUTUBE_KEY/,
  ],
  [
    'an API that is not switched on',
    { status: 403, json: { error: { errors: [{ reason: 'accessNotConfigured' }] } } },
    /has not switched on “YouTube Data API v3”/,
  ],
  [
    'a restricted key',
    { status: 403, json: { error: { errors: [{ reason: 'ipRefererBlocked' }] } } },
    /keep this server out/,
  ],
  [
    'comments that are switched off',
    { status: 403, json: { error: { errors: [{ reason: 'commentsDisabled' }] } } },
    /comments are switched off/,
  ],
  ['nothing that can be read', { status: 503, text: '<html>' }, /out of order/],
];
for (const [what, answer, says, waits] of refusals)
  test(`${what} is said, with what to do`, async (t) => {
    const { get } = await fakeApi(t, () => answer);
    await assert.rejects(
      adapter.ask({ address: VIDEO, key: KEY, get, cursor: null }),
      (error) =>
        error instanceof OutboundError &&
        error.status === answer.status &&
        says.test(error.message) &&
        (waits?.(error.retryAfter) ?? true),
    );
  });

test('without a key nobody is asked', async (t) => {
  const { get, asked } = await fakeApi(t, () => null);
  for (const key of [undefined, ' ', 'two words', 'line\nbreak'])
    await assert.rejects(
      adapter.ask({ address: VIDEO, get, cursor: null, ...(key !== undefined && { key }) }),
      (error) => error instanceof OutboundError && /SMM_YOUTUBE_KEY/.test(error.message),
    );
  assert.equal(asked.length, 0);
});

test('Google counts anew at midnight on the Pacific coast', () => {
  assert.equal(untilPacificMidnight(new Date('2026-07-01T06:00:00Z')), 3_600_000);
  assert.equal(untilPacificMidnight(new Date('2026-01-01T08:00:00Z')), 86_400_000);
  assert.equal(untilPacificMidnight(new Date('2026-01-01T07:59:59.500Z')), 500);
});
