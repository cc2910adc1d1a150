import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-xml-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const take = async (text: string) => (await takeSource(join(dir, 'file.xml'), text)).rows;

test('an entry of a feed is a posting, with its words as they are read', async () => {
  const [first, second, ...more] = await take(`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x "y">]>
    <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
    <title>Sample notes</title><link>https://notes.sample.example/</link><language>de-at</language>
    <item><title>Bread &amp; butter</title><link>/2024/bread</link><guid isPermaLink="false">n1</guid><dc:creator>Ada Sample</dc:creator>
      <pubDate>Tue, 05 Mar 2024 09:00:00 EST</pubDate><description>short</description>
      <c:encoded><![CDATA[<p>The <b>best</b> bread &lt;b&gt; in town.</p><script>x()</script><ul><li>warm<li>cheap</ul><img src="a.jpg"><img src="https://sample.example/p.gif" width=1>]]></c:encoded>
      <category>Bread</category></item>
    <item><title>Only a title</title><link>https://www.youtube.com/watch?v=1</link></item>
    <item><link>https://nothing.sample.example/</link></item></channel></rss>`);
  assert.deepEqual(first?.item, {
    type: 'SocialMediaPosting',
    source: 'feed',
    isPlain: true,
    title: 'Bread & butter',
    body: 'The best bread <b> in town.\n\nwarm\ncheap',
    authorName: 'Ada Sample',
    sourceId: 'n1',
    url: 'https://notes.sample.example/2024/bread',
    language: 'de-at',
    datePublished: '2024-03-05T09:00:00-05:00',
    tags: ['Bread'],
    extra: { 'feed title': 'Sample notes', platform: 'feed' },
  });
  assert.equal(second?.item.body, 'Only a title');
  assert.equal(second.item.source, 'youtube');
  assert.equal(more.length, 0);
});

test('stars of a feed of the App Store are a review, the app before them is not', async () => {
  const rows =
    await take(`<feed xmlns:im="http://itunes.apple.com/rss" xmlns="http://www.w3.org/2005/Atom"><id>https://itunes.apple.com/rss/customerreviews/id=1/xml</id>
    <entry><title>The app</title><id>1</id></entry>
    <entry><updated>2024-03-05T01:02:03-07:00</updated><id>9</id><title>Handy</title><content type="text">Does it.</content>
    <im:rating>4</im:rating><im:version>2.0</im:version><author><name>ada</name><uri>https://itunes.apple.com/us/reviews/id9</uri></author>
    <content type="html">&lt;b&gt;Handy&lt;/b&gt; Does it.</content></entry></feed>`);
  assert.deepEqual(
    rows.map(({ item: { type, source, title, body, rating, authorName } }) => [
      type,
      source,
      title,
      body,
      rating?.ratingValue,
      authorName,
    ]),
    [['Review', 'app-store', 'Handy', 'Does it.', 4, 'ada']],
  );
});

test('comments of a WordPress export keep their stars, their page and whether they were approved', async () => {
  const comment = (id: number, approved: string, more = '') =>
    `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Ada]]></wp:comment_author><wp:comment_author_email>ada@sample.example</wp:comment_author_email>
     <wp:comment_date_gmt>2024-03-05 10:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[Good <em>stuff</em>]]></wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved>${more}</wp:comment>`;
  const rows =
    await take(`<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>
    <item><title>Kettle</title><link>https://shop.sample.example/kettle/</link>
    ${comment(1, '1', '<wp:commentmeta><wp:meta_key>rating</wp:meta_key><wp:meta_value>4</wp:meta_value></wp:commentmeta>')}
    ${comment(2, '0')}${comment(3, 'spam')}${comment(4, '1', '<wp:comment_type>pingback</wp:comment_type>')}</item></channel></rss>`);
  assert.deepEqual(
    rows.map(({ item, held }) => [
      item.sourceId,
      item.rating?.ratingValue,
      item.itemReviewed?.name,
      item.datePublished,
      held,
    ]),
    [
      ['1', 4, 'Kettle', '2024-03-05T10:00:00Z', false],
      ['2', undefined, 'Kettle', '2024-03-05T10:00:00Z', true],
      ['3', undefined, 'Kettle', '2024-03-05T10:00:00Z', true],
      ['4', undefined, 'Kettle', '2024-03-05T10:00:00Z', true],
    ],
  );
  assert.equal(rows[0]?.item.body, 'Good stuff');
  assert.equal(rows[0].item.url, 'https://shop.sample.example/kettle/#comment-1');
});

test('postings of a Disqus export know their thread', async () => {
  const rows =
    await take(`<?xml version="1.0"?><disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
    <thread dsq:id="7"><link>https://blog.sample.example/a</link><title>On bread</title></thread>
    <post dsq:id="1"><message><![CDATA[<p>So good</p>]]></message><createdAt>2024-03-05T10:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam>
      <author><name>Ada Sample</name><isAnonymous>false</isAnonymous></author><thread dsq:id="7"/></post>
    <post dsq:id="2"><message>Buy now</message><createdAt>2024-03-06T10:00:00Z</createdAt><isDeleted>false</isDeleted><isSpam>true</isSpam><author><name>Bot</name></author><thread dsq:id="7"/></post></disqus>`);
  assert.deepEqual(
    rows.map(({ item, held }) => [
      item.source,
      item.body,
      item.authorName,
      item.datePublished,
      item.itemReviewed,
      held,
    ]),
    [
      [
        'disqus',
        'So good',
        'Ada Sample',
        '2024-03-05T10:00:00Z',
        { name: 'On bread', url: 'https://blog.sample.example/a' },
        false,
      ],
      [
        'disqus',
        'Buy now',
        'Bot',
        '2024-03-06T10:00:00Z',
        { name: 'On bread', url: 'https://blog.sample.example/a' },
        true,
      ],
    ],
  );
});

test('other XML is looked through for reviews, and what cannot be read is said', async () => {
  const rows = await take(
    `<?xml version="1.0"?><feed><reviews><review><reviewer><name>Ada</name></reviewer><content>Fine &amp; good</content><rating>4</rating></review>
    <review><reviewer><name>Ben</name></reviewer><content>Poor</content><rating>1</rating></review></reviews></feed>`,
  );
  assert.deepEqual(
    rows.map(({ item: { authorName, body, rating } }) => [authorName, body, rating?.ratingValue]),
    [
      ['Ada', 'Fine & good', 4],
      ['Ben', 'Poor', 1],
    ],
  );
  const lol = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">${'bcdefghij'
    .split('')
    .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
    .join('')}]><shop><review><content>&j;</content><rating>5</rating></review></shop>`;
  assert.equal((await take(lol))[0]?.item.body, '&j;');
  const failing: [string, RegExp][] = [
    ['<?xml version="1.0"?><rss><channel><title>x</title></channel></rss>', /a feed with nothing in it/],
    [
      '<?xml version="1.0"?><urlset><url><loc>https://sample.example/</loc></url></urlset>',
      /no list in it looks like reviews/,
    ],
    [
      `<?xml version="1.0"?><rss><channel><item><description>${'x'.repeat(5 << 20)}</description></item></channel></rss>`,
      /every entry \(1\) holds more than/,
    ],
  ];
  for (const [text, message] of failing) await assert.rejects(take(text), { name: 'SourceError', message });
});
