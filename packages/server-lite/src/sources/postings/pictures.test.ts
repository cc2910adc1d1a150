import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { picturesNamed } from '../../domain/pictures-named.ts';
import { sanitize } from '../../domain/sanitize.ts';
import { postingItem } from '../../feeds/posting-item.ts';
import { takeSource } from '../../testing/take-source.ts';
import type { PostingReader } from '../platforms/platform.ts';
import { bluesky } from './bluesky.ts';
import { facebookDownload } from './facebook-download.ts';
import { jsonFeed, pinterest, tumblr } from './other-networks.ts';
import type { Json } from './reading.ts';
import { x } from './x.ts';

const RECEPTION = { id: '', subject: 'shop', dateReceived: '2026-11-23T00:00:00.000Z', imported: true };
const AT = 'https://pictures.example';

/** Pictures of a record of a network, with what they show, as an item has them. */
function named(read: PostingReader, record: Json): (readonly [string, string | null])[] {
  const found = read(record);
  assert.ok(found);
  const { extra } = sanitize(postingItem(found, record), RECEPTION);
  return picturesNamed(extra).map(({ address, text }) => [address.replace(`${AT}/`, ''), text] as const);
}

test('what a picture shows is taken from where each network says it', () => {
  assert.deepEqual(
    named(tumblr, {
      ...{ blog_name: 'shop', id_string: '1', post_url: 'https://shop.tumblr.com/1' },
      content: [
        { type: 'text', text: 'Words.' },
        {
          type: 'image',
          media: [{ url: `${AT}/1.jpg`, width: 1280 }, { url: `${AT}/1-small.jpg` }],
          alt_text: 'A mug',
        },
      ],
    }),
    [['1.jpg', 'A mug']],
  );
  assert.deepEqual(
    named(tumblr, {
      ...{ blog_name: 'shop', id: 2, post_url: 'https://shop.tumblr.com/2', caption: 'Words.' },
      photos: [{ caption: 'A cup', original_size: { url: `${AT}/2.jpg` } }],
    }),
    [['2.jpg', 'A cup']],
  );
  assert.deepEqual(
    named(pinterest, {
      ...{ id: '3', board_id: '1', description: 'Words.', alt_text: 'A shelf' },
      media: {
        images: { '150x150': { width: 150, url: `${AT}/s.jpg` }, '1200x': { width: 1200, url: `${AT}/3.jpg` } },
      },
    }),
    [['3.jpg', 'A shelf']],
  );
  assert.deepEqual(
    named(jsonFeed, {
      ...{ id: '4', content_text: 'Words.', image: `${AT}/4.jpg` },
      attachments: [
        { url: `${AT}/4.jpg`, mime_type: 'image/jpeg', title: 'A lamp' },
        { url: `${AT}/talk.mp3`, mime_type: 'audio/mpeg', title: 'A talk' },
      ],
    }),
    [['4.jpg', 'A lamp']],
  );
  const media = [
    { type: 'photo', media_url_https: `${AT}/5.jpg`, ext_alt_text: 'A door' },
    { type: 'photo', media_url_https: `${AT}/6.jpg` },
    { type: 'video', media_url_https: `${AT}/still.jpg` },
  ];
  const entities = { media: media.slice(0, 1) };
  assert.deepEqual(
    named(x, { id_str: '5', full_text: 'Words.', favorite_count: 0, entities, extended_entities: { media } }),
    [
      ['5.jpg', 'A door'],
      ['6.jpg', null],
    ],
  );
  const author = { did: 'did:plc:1', handle: 'shop.example' };
  assert.deepEqual(
    named(bluesky, {
      ...{ uri: 'at://did:plc:1/app.bsky.feed.post/7', author, record: { text: 'Words.' } },
      embed: { images: [{ fullsize: `${AT}/7.jpg`, alt: 'A gate' }] },
    }),
    [['7.jpg', 'A gate']],
  );
});

test('a feed says it beside the picture, or in its HTML, and what is about the entry is about no picture', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'smm-texts-'));
  t.after(() => rm(folder, { recursive: true }));
  const { rows } = await takeSource(
    join(folder, 'feed.xml'),
    `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>F</title>
    <item><title>One</title><guid>1</guid><description>About the entry.</description><media:description>Of the entry</media:description>
      <media:content url="${AT}/1.jpg" medium="image"><media:description>A boat</media:description></media:content>
      <media:content url="${AT}/2.jpg" medium="image"/></item>
    <item><title>Two</title><guid>2</guid><description>&lt;p&gt;Words. &lt;img src="${AT}/3.jpg" alt=" A\n bridge "&gt;&lt;/p&gt;</description></item>
    </channel></rss>`,
  );
  const told = rows.map(({ item }) =>
    picturesNamed(sanitize(item, RECEPTION).extra).map(({ address, text }) => [address.replace(`${AT}/`, ''), text]),
  );
  assert.deepEqual(told, [
    [
      ['1.jpg', 'A boat'],
      ['2.jpg', null],
    ],
    [['3.jpg', 'A bridge']],
  ]);
});

test('a posting of a Facebook download is one, and other lists with times are not', () => {
  assert.equal(facebookDownload({ timestamp: 1767225600, data: [{ post: 'Words.' }] }), undefined);
  assert.equal(
    facebookDownload({ timestamp: 1767225600, title: 'A reacted.', data: [{ reaction: 'LIKE' }] }),
    undefined,
  );
  const latin = facebookDownload({ timestamp: 1767225600, title: 'A', data: [{ post: 'déjà vu' }] });
  assert.deepEqual([latin?.text, latin?.date], ['déjà vu', '2026-01-01T00:00:00Z']);
});
