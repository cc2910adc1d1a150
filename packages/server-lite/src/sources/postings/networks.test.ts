import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { htmlToText } from '../../domain/html-to-text.ts';
import { takeSource } from '../../testing/take-source.ts';
import { planSource } from '../plan-source.ts';
import { readSource } from '../read-source.ts';
import type { RowResult } from '../row-to-item.ts';
import { SourceError } from '../source-error.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-networks-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const AT = 1_709_629_200;
const DATE = '2024-03-05T09:00:00Z';

interface Posting {
  source: string;
  id: string;
  title?: string;
  body: string;
  author?: string;
  url?: string;
  date?: string;
  held?: true;
}

/** What each network answers, cut to what is read of it, with invented words; and what must come of it. */
const NETWORKS: [string, object, Posting[]][] = [
  [
    'Reddit',
    {
      kind: 'Listing',
      data: {
        children: [
          {
            kind: 't3',
            data: {
              id: 'a1',
              name: 't3_a1',
              subreddit: 'bikes',
              title: 'They fixed it',
              selftext: 'In an *hour*.',
              author: 'ada_sample',
              created_utc: AT,
              score: 5,
              ups: 5,
              num_comments: 2,
              permalink: '/r/bikes/comments/a1/they/',
            },
          },
          {
            kind: 't1',
            data: {
              id: 'b2',
              name: 't1_b2',
              subreddit: 'bikes',
              body: '[removed]',
              author: '[deleted]',
              created_utc: AT,
              score: 1,
              permalink: '/r/bikes/comments/a1/they/b2/',
            },
          },
        ],
      },
    },
    [
      {
        source: 'reddit',
        id: 't3_a1',
        title: 'They fixed it',
        body: 'In an *hour*.',
        author: 'ada_sample',
        url: 'https://www.reddit.com/r/bikes/comments/a1/they/',
        date: DATE,
      },
      {
        source: 'reddit',
        id: 't1_b2',
        body: '[removed]',
        url: 'https://www.reddit.com/r/bikes/comments/a1/they/b2/',
        date: DATE,
        held: true,
      },
    ],
  ],
  [
    'Hacker News, of its search',
    {
      hits: [
        {
          objectID: '7',
          title: null,
          comment_text: 'It &quot;works&quot;.<p>Twice.',
          story_text: null,
          author: 'ben',
          points: 3,
          created_at: DATE,
          _tags: ['comment'],
        },
      ],
    },
    [
      {
        source: 'hacker-news',
        id: '7',
        body: 'It "works".\n\nTwice.',
        author: 'ben',
        url: 'https://news.ycombinator.com/item?id=7',
        date: DATE,
      },
    ],
  ],
  [
    'Hacker News, of its own',
    [{ by: 'ben', id: 8, time: AT, type: 'story', title: 'Show HN: a loaf', score: 4, descendants: 0 }],
    [
      {
        source: 'hacker-news',
        id: '8',
        body: 'Show HN: a loaf',
        author: 'ben',
        url: 'https://news.ycombinator.com/item?id=8',
        date: DATE,
      },
    ],
  ],
  [
    'Discourse',
    {
      latest_posts: [
        {
          id: 15,
          username: 'cy',
          name: 'Cy Sample',
          raw: 'Good **bread**',
          cooked: '<p>Good</p>',
          created_at: DATE,
          post_number: 2,
          topic_id: 3,
          topic_title: 'On bread',
          score: 0.2,
          reads: 1,
          hidden: false,
        },
      ],
    },
    [{ source: 'discourse', id: '15', title: 'On bread', body: 'Good **bread**', author: 'Cy Sample', date: DATE }],
  ],
  [
    'YouTube',
    {
      items: [
        {
          kind: 'youtube#commentThread',
          id: 'x',
          snippet: {
            videoId: 'v1',
            topLevelComment: {
              kind: 'youtube#comment',
              id: 'x',
              snippet: {
                authorDisplayName: 'Dee',
                textOriginal: 'Very clear',
                textDisplay: 'Very <b>clear</b>',
                likeCount: 4,
                viewerRating: 'none',
                publishedAt: DATE,
              },
            },
          },
        },
      ],
    },
    [
      {
        source: 'youtube',
        id: 'x',
        body: 'Very clear',
        author: 'Dee',
        url: 'https://www.youtube.com/watch?v=v1&lc=x',
        date: DATE,
      },
    ],
  ],
  [
    'Facebook',
    {
      data: [
        {
          id: '1_2',
          message: 'Lovely shop',
          created_time: '2024-03-05T09:00:00+0000',
          from: { name: 'Eve', id: '9' },
          permalink_url: 'https://www.facebook.com/1/posts/2',
          like_count: 3,
        },
      ],
    },
    [
      {
        source: 'facebook',
        id: '1_2',
        body: 'Lovely shop',
        author: 'Eve',
        url: 'https://www.facebook.com/1/posts/2',
        date: DATE,
      },
    ],
  ],
  [
    'Instagram',
    {
      data: [
        {
          id: '3',
          caption: 'Our loaf',
          media_type: 'IMAGE',
          media_url: 'https://sample.example/a.jpg',
          permalink: 'https://www.instagram.com/p/a/',
          timestamp: '2024-03-05T09:00:00+0000',
          username: 'fay',
          like_count: 1,
          comments_count: 0,
        },
      ],
    },
    [
      {
        source: 'instagram',
        id: '3',
        body: 'Our loaf',
        author: 'fay',
        url: 'https://www.instagram.com/p/a/',
        date: DATE,
      },
    ],
  ],
  [
    'Lemmy',
    {
      comments: [
        {
          comment: { id: 1, content: 'Works well', ap_id: 'https://lemmy.sample.example/comment/1', published: DATE },
          creator: { name: 'gus', actor_id: 'https://lemmy.sample.example/u/gus' },
          counts: { score: 4, upvotes: 5 },
        },
      ],
    },
    [
      {
        source: 'lemmy',
        id: 'https://lemmy.sample.example/comment/1',
        body: 'Works well',
        author: 'gus',
        url: 'https://lemmy.sample.example/comment/1',
        date: DATE,
      },
    ],
  ],
  [
    'Tumblr',
    {
      response: {
        posts: [
          {
            id: 5,
            id_string: '5',
            blog_name: 'hal',
            post_url: 'https://hal.tumblr.com/post/5',
            timestamp: AT,
            state: 'published',
            content: [{ type: 'text', text: 'One' }, { type: 'image' }, { type: 'text', text: 'Two' }],
            tags: ['bread'],
            note_count: 8,
          },
        ],
      },
    },
    [
      {
        source: 'tumblr',
        id: '5',
        body: 'One\n\nTwo',
        author: 'hal',
        url: 'https://hal.tumblr.com/post/5',
        date: DATE,
      },
    ],
  ],
  [
    'Pinterest',
    {
      items: [
        {
          id: '6',
          board_id: '2',
          title: 'Loaf',
          description: 'A round loaf',
          created_at: DATE,
          board_owner: { username: 'ida' },
        },
      ],
    },
    [
      {
        source: 'pinterest',
        id: '6',
        title: 'Loaf',
        body: 'A round loaf',
        author: 'ida',
        url: 'https://www.pinterest.com/pin/6/',
        date: DATE,
      },
    ],
  ],
  [
    'JSON Feed',
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Notes',
      items: [
        {
          id: 'n1',
          url: 'https://notes.sample.example/1',
          title: 'On bread',
          content_html: '<p>Good</p>',
          date_published: DATE,
          authors: [{ name: 'Jo' }],
        },
      ],
    },
    [
      {
        source: 'feed',
        id: 'n1',
        title: 'On bread',
        body: 'Good',
        author: 'Jo',
        url: 'https://notes.sample.example/1',
        date: DATE,
      },
    ],
  ],
];

for (const [network, answer, expected] of NETWORKS) {
  test(`an answer of ${network} becomes postings, its points no stars`, async () => {
    const { rows, rejected } = await takeSource(join(dir, 'answer.json'), JSON.stringify(answer));
    assert.deepEqual(rejected, []);
    const found = rows.map(({ item, held }): Posting => {
      assert.equal(item.type, 'SocialMediaPosting');
      assert.equal(item.rating, undefined);
      return {
        source: item.source,
        id: item.sourceId ?? '',
        ...(item.title !== undefined && { title: item.title }),
        body: item.isPlain ? (item.body ?? '') : htmlToText(item.body ?? ''),
        ...(item.authorName !== undefined && { author: item.authorName }),
        ...(item.url !== undefined && { url: item.url }),
        ...(item.datePublished !== undefined && { date: item.datePublished.replace('+00:00', 'Z') }),
        ...(held && { held: true as const }),
      };
    });
    assert.deepEqual(found, expected);
  });
}

const SOCIAL = fileURLToPath(new URL('../../../../../../shared/data/social/', import.meta.url));
const skip = existsSync(SOCIAL) ? false : 'the shared recordings are not here';

test('no vote, score or count of a recorded answer becomes stars', { skip }, async () => {
  let count = 0;
  for (const file of globSync(
    '{reddit,hackernews,discourse,youtube_api/comment*,tumblr,bluesky/**,mastodon/**,x_v1,x_v2/**,activitypub/**,instagram/**}/*.json',
    { cwd: SOCIAL },
  )) {
    const rows: RowResult[] = [];
    try {
      const plan = await planSource(SOCIAL + file, { format: 'auto', overrides: new Map(), year: 2026 });
      await readSource(SOCIAL + file, plan, { year: 2026 }, { row: (row) => void rows.push(row), rejected: () => {} });
    } catch (error) {
      // Accounts, lists and the like hold no words.
      if (error instanceof SourceError) continue;
      throw error;
    }
    for (const { item } of rows) assert.equal(item.rating, undefined, file);
    count += rows.length;
  }
  assert.ok(count > 800, `${count} postings`);
});
