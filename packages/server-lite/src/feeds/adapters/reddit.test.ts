import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeApi } from '../../testing/fake-api.ts';
import { reddit } from './reddit.ts';

const entry = (
  id: string,
  words: string,
  author = 'ada_sample',
) => `<entry><author><name>/u/${author}</name><uri>https://www.reddit.com/user/${author}</uri></author>
  <category term="bread" label="r/bread"/><content type="html">&lt;!-- SC_OFF --&gt;&lt;div class=&quot;md&quot;&gt;${words}&lt;/div&gt;&lt;!-- SC_ON --&gt; &amp;#32; submitted by &amp;#32; &lt;a href=&quot;https://www.reddit.com/user/${author}&quot;&gt; /u/${author} &lt;/a&gt; &lt;br/&gt; &lt;span&gt;&lt;a href=&quot;https://x.example&quot;&gt;[link]&lt;/a&gt;&lt;/span&gt; &amp;#32; &lt;span&gt;&lt;a href=&quot;https://www.reddit.com/r/bread/comments/${id}/x/&quot;&gt;[comments]&lt;/a&gt;&lt;/span&gt;</content>
  <id>t3_${id}</id><link href="https://www.reddit.com/r/bread/comments/${id}/x/"/><published>2026-03-25T10:00:00+00:00</published><title>Title ${id}</title></entry>`;
const listing = (entries: string) => ({
  text: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Bread</title>${entries}</feed>`,
  headers: { 'Content-Type': 'application/atom+xml' },
});

test('what people wrote, without what Reddit puts under it', async (t) => {
  const { get, asked } = await fakeApi(t, () =>
    listing(
      entry('a1', '&lt;p&gt;They fixed it&lt;/p&gt;') +
        entry('b2', '') +
        entry('c3', '&lt;p&gt;[removed]&lt;/p&gt;') +
        entry('d4', '&lt;p&gt;Stays&lt;/p&gt;', '[deleted]'),
    ),
  );
  const found = await reddit.ask({ address: 'https://www.reddit.com/r/bread/new/', cursor: 't3_x9', get });
  assert.deepEqual(
    found?.items.map(({ source, sourceId, title, body, authorName }) => [source, sourceId, title, body, authorName]),
    [
      ['reddit', 't3_a1', 'Title a1', 'They fixed it', 'ada_sample'],
      ['reddit', 't3_b2', undefined, 'Title b2', 'ada_sample'],
      ['reddit', 't3_d4', 'Title d4', 'Stays', undefined],
    ],
  );
  assert.deepEqual([found.gone, found.extent, found.title], [['t3_c3'], 'part', 'Bread']);
  assert.equal(asked[0]?.url.href, 'https://www.reddit.com/r/bread/new/.rss?limit=100&after=t3_x9');
});

test('a search within a subreddit is the newest of it, and a refusal is said', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) =>
    url.pathname.startsWith('/user') ? { status: 403, json: {} } : listing(''),
  );
  const found = await reddit.ask({ address: 'https://www.reddit.com/r/bread/search/?q=rye', cursor: null, get });
  assert.deepEqual(found?.items, []);
  assert.equal(asked[0]?.url.href, 'https://www.reddit.com/r/bread/search/.rss?q=rye&limit=100&sort=new&restrict_sr=1');
  await assert.rejects(reddit.ask({ address: 'https://www.reddit.com/user/ada/', cursor: null, get }), {
    status: 403,
    message: /lets nobody in from here/,
  });
});

test('posts are asked for by id, and an answer without any of them says nothing', async (t) => {
  const { get, asked } = await fakeApi(t, ({ url }) =>
    listing(url.pathname.includes('t3_a1') ? entry('a1', 'x') + entry('b2', '[deleted]') : ''),
  );
  assert.deepEqual(await reddit.gone?.(['t3_a1', 't3_b2', 't3_c3', 't1_zz'], { address: '', get }), ['t3_b2', 't3_c3']);
  assert.equal(asked[0]?.url.pathname, '/by_id/t3_a1,t3_b2,t3_c3/.rss');
  assert.deepEqual(await reddit.gone?.(['t3_q1'], { address: '', get }), []);
});
