import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import { addShop } from '../../storage/storage.contract.ts';
import { commandLine } from '../../testing/command-line.ts';
import { openZip } from '../../testing/open-zip.ts';
import { type Answered, type Asked, fakeApi } from '../../testing/fake-api.ts';
import type { FeedAdapter } from '../adapter.ts';
import { isOver, newClaimant } from '../claimant.ts';
import { syncFeed } from '../sync-feed.ts';
import { KEYED_ADAPTERS } from './keyed-adapters.ts';

const CANARY = 'canary/key+7731=';
/** Keys of more than a word, by kind. */
const pem = (of: 'ec' | 'rsa') => {
  const { privateKey } =
    of === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};
const [APPLE, PLAY] = [pem('ec'), pem('rsa')];
const KEYS: Record<string, string> = {
  'google-play': JSON.stringify({ client_email: 'sample@project.invalid', private_key: PLAY }),
  'app-store-connect': JSON.stringify({ key_id: 'K1', issuer_id: 'I1', key: APPLE }),
  'google-business': JSON.stringify({ client_id: 'one', client_secret: CANARY, refresh_token: CANARY }),
  trustpilot: `${CANARY}:${CANARY}`,
};
const SPELLINGS = [
  CANARY,
  encodeURIComponent(CANARY),
  CANARY.replaceAll('/', '\\/'),
  Buffer.from(CANARY).toString('base64'),
  ...[APPLE, PLAY].map((text) => text.split('\n')[1] as string),
];

/** What a place says that repeats the key wherever it can. */
function talkative({ url, method, headers: given }: Asked): Answered {
  // Apple is never told the key itself, but what was signed with it.
  const secret = url.hostname.includes('appstoreconnect') ? (given.authorization ?? '').replace('Bearer ', '') : CANARY;
  const words = `My key is ${secret}`;
  if (method === 'POST') return { json: { access_token: secret, expires_in: 3600 } };
  const who = { displayName: secret, name: secret };
  const review = {
    id: `r-${url.pathname.length}`,
    reviewId: 'r1',
    starRating: 'FIVE',
    stars: 5,
    comment: words,
    text: words,
    message: words,
    caption: words,
    review_text: words,
    recommendation_type: 'positive',
    created_time: '2026-01-11T23:14:30+0000',
    createTime: '2026-01-11T23:14:30Z',
    timestamp: '2026-01-11T23:14:30+0000',
    permalink_url: `https://www.facebook.com/sample/posts/1?access_token=${encodeURIComponent(secret)}`,
    edit_history_tweet_ids: ['1'],
    media_type: 'IMAGE',
    consumer: who,
    reviewer: who,
    username: secret,
    status: 'active',
    kind: 'youtube#comment',
    attributes: { rating: 5, body: words, reviewerNickname: secret, createdDate: '2026-01-11T23:14:30Z' },
    comments: [{ userComment: { text: words, starRating: 5, lastModified: { seconds: '1774432800' } } }],
    review: words,
    rating: 5,
    transaction_id: 7,
    shop_name: 'samplebakery',
    shop_id: 7,
    snippet: { textOriginal: words, authorDisplayName: secret, videoId: secret },
  };
  const paging = {
    cursors: { after: 'b' },
    next: `https://graph.facebook.com/?access_token=${encodeURIComponent(secret)}`,
  };
  const isAccount = url.pathname.includes('/by/username/') || url.pathname.endsWith('/me');
  return {
    headers: { ETag: `"${secret}"`, 'X-Key': secret },
    json: {
      id: 'unit',
      kind: 'youtube#commentThreadListResponse',
      data: isAccount ? { id: '1' } : [review],
      reviews: [review],
      items: [review],
      results: [review],
      count: 1,
      accounts: [{ name: 'accounts/1' }],
      locations: [{ name: 'locations/2', title: secret }],
      instagram_business_account: { id: '1', username: 'sample' },
      ...(url.searchParams.has('after') ? {} : { paging }),
    },
  };
}

const refusing = ({ url }: Asked): Answered => ({
  status: url.pathname.length % 2 ? 403 : 400,
  headers: { 'X-Key': CANARY },
  json: {
    error: { code: 190, message: CANARY, status: CANARY, errors: [{ reason: CANARY }] },
    title: CANARY,
    type: CANARY,
  },
});

const dir = mkdtempSync(join(tmpdir(), 'smm-keys-'));
after(() => rmSync(dir, { recursive: true, force: true }));
const smm = commandLine({ after }, {});

/** What was signed, each for some minutes. */
const signed = new Set<string>();

function assertNowhere(text: string, where: string): void {
  for (const spelling of [...SPELLINGS, ...signed]) assert.ok(!text.includes(spelling), `${where} holds ${spelling}`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('a key goes out in a header or a form, and comes back nowhere', () => {
  for (const adapter of KEYED_ADAPTERS)
    test(adapter.name, async (t) => {
      const data = join(dir, adapter.kind);
      const store = await openStorage({ dir: data });
      await addShop(store);
      const address = adapter.tell(adapter.examples[0] ?? '');
      assert.ok(address && adapter.key);
      const { id } = await store.feeds.add(
        { kind: adapter.kind, address, subject: 'shop', publish: false, only: null, everyMinutes: 60 },
        'cli',
      );
      const said: unknown[] = [];
      let taken = 0;
      for (const answer of [talkative, refusing]) {
        const { get, asked } = await fakeApi(t, answer);
        const own: FeedAdapter = { ...adapter, ask: (request) => adapter.ask({ ...request, get }) };
        const claim = await store.feeds.claim(id, newClaimant(), isOver);
        assert.ok(claim);
        const outcome = await syncFeed(claim, {
          storage: store,
          adapterOf: () => own,
          data,
          exceptions: new Set(),
          env: { [adapter.key.variable]: KEYS[adapter.kind] ?? CANARY },
        });
        said.push(outcome, await store.feeds.list());
        taken += outcome.added;
        assert.equal(outcome.status, answer === talkative ? 'done' : 'failed', outcome.why ?? '');
        assert.ok(asked.length > 0);
        for (const { url } of asked) assertNowhere(url.href, 'an address');
        for (const { headers } of asked) {
          const bearer = (headers.authorization ?? '').replace('Bearer ', '');
          if (bearer.includes('.')) signed.add(bearer);
        }
        for (const { method, headers, body } of asked)
          assert.ok(
            SPELLINGS.some((each) => `${JSON.stringify(headers)}${body}${decodeURIComponent(body)}`.includes(each)) ||
              headers.authorization !== undefined ||
              method === 'POST',
          );
      }
      assert.ok(taken > 0, 'something came in, so that there is something to look through');
      assertNowhere(JSON.stringify(said), 'what is told');
      await store.close();
      for (const file of filesIn(data)) assertNowhere(readFileSync(file, 'latin1'), file);
      const zip = join(dir, `${adapter.kind}.zip`);
      const exported = await smm('export', zip, '--data', data);
      assert.equal(exported.code, 0, exported.err);
      assertNowhere(exported.out + exported.err, 'the command');
      const files = openZip(readFileSync(zip));
      assert.ok(files.size > 3);
      for (const [name, bytes] of files) assertNowhere(bytes.toString('latin1'), name);
    });
});
