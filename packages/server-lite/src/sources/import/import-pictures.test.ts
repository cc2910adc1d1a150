import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import sharp from 'sharp';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { picture, pngOf } from '../../testing/picture-server.ts';
import { tarOf } from '../../testing/tar-bytes.ts';
import { zipBytes } from '../../testing/zip-bytes.ts';
import { importFile, type ImportSummary } from './import-file.ts';

const ACT = { by: 'test', attested: true };
let folder = '';
let dir = '';
let number = 0;
let storage: Storage;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smm-along-test-'));
});
after(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  dir = join(folder, `store-${++number}`);
  storage = await openStorage({ dir });
  await storage.subjects.add({ slug: 'shop', type: 'Organization', name: 'The Shop', sample: false });
  await storage.collections.add({ slug: 'home', name: 'Home', subject: 'shop', rules: [] });
});

afterEach(() => storage.close());

type Content = Record<string, string | Buffer>;

async function zipOf(content: Content): Promise<string> {
  const path = join(folder, `archive-${++number}.zip`);
  await writeFile(path, zipBytes(content));
  return path;
}

function take(path: string, publish = false, into: Storage | null = storage): Promise<ImportSummary> {
  return importFile(path, {
    storage: into,
    subject: 'shop',
    publish,
    dir,
    now: new Date('2026-05-01T10:00:00Z'),
    format: 'auto',
    overrides: new Map(),
  });
}

async function allItems() {
  const items = [];
  for await (const lot of storage.everything.items()) items.push(...lot);
  return items;
}

const isServed = async (url: string) => (await storage.media.get(url.replace(/^media\/|\.webp$/g, ''))) !== undefined;
const soundly = async () => assert.deepEqual((await storage.audit()).findings, []);
const jpeg = (colour: string, width = 120) => picture(width, 80, colour).jpeg().toBuffer();

/** What is shown with the items, by their words: each picture's colour and caption. */
async function shown(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { body, images } of await allItems()) {
    found[body] = [];
    for (const { url, caption } of images) {
      const media = await storage.media.get(url.replace(/^media\/|\.webp$/g, ''));
      assert.ok(media, `${url} of “${body}” is served`);
      const { dominant } = await sharp(media.bytes).stats();
      const colour = (['r', 'g', 'b'] as const).find((part) => dominant[part] > 150) ?? 'dark';
      found[body].push(`${colour} ${caption}`.trim());
    }
  }
  return found;
}

const tweet = (id: string, text: string, media: object[]) => ({
  tweet: {
    id_str: id,
    full_text: text,
    favorite_count: '1',
    retweet_count: '0',
    created_at: 'Fri Dec 05 15:55:44 +0000 2014',
    entities: { hashtags: [], media: media.slice(0, 1) },
    extended_entities: { media },
  },
});
const photo = (name: string, ext_alt_text?: string) => ({
  type: 'photo',
  media_url_https: `https://pbs.twimg.com/media/${name}`,
  ...(ext_alt_text && { ext_alt_text }),
});

async function xArchive(): Promise<Content> {
  const tweets = [
    tweet('101', 'Two pictures.', [photo('AAA.jpg', 'A red bicycle'), photo('BBB.jpg')]),
    tweet('102', 'One picture, not in the archive.', [photo('CCC.jpg')]),
    tweet('103', 'None.', []),
  ];
  return {
    'data/tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`,
    'data/tweets_media/101-AAA.jpg': await jpeg('#d00'),
    'data/tweets_media/101-BBB.jpg': await jpeg('#00d'),
    'data/tweets_media/999-AAA.jpg': await jpeg('#0d0'),
  };
}

test('an archive of X brings all pictures of each posting along, in their order, with what they show', async () => {
  const path = await zipOf(await xArchive());
  const looked = await take(path, false, null);
  assert.deepEqual(looked.pictures, { broughtAlong: 2, toFetch: 1, leftOut: [] });
  const { pictures, notes } = await take(path);
  assert.deepEqual(pictures, { broughtAlong: 2, toFetch: 1, leftOut: [] });
  assert.deepEqual(notes, []);
  const [first] = (await allItems()).filter(({ body }) => body === 'Two pictures.');
  assert.deepEqual(first?.images, []);
  for (const { url } of await storage.pictures.ofItem(first!.id)) assert.ok(url !== null && !(await isServed(url)));
  await soundly();
  await storage.items.publish([first!.id], { ...ACT, permission: 'By mail.' });
  while (await storage.pictures.show(1000));
  assert.deepEqual((await shown())['Two pictures.'], ['r A red bicycle', 'b']);
  await soundly();
  // The rest is still fetched in its turn, and nothing of what lay in the archive.
  while ((await storage.pictures.follow(1000)).more);
  assert.equal(await storage.pictures.nextTurn(), undefined);

  const again = await take(path);
  assert.deepEqual([again.added, again.pictures.broughtAlong], [0, 2]);
  assert.deepEqual((await shown())['Two pictures.'], ['r A red bicycle', 'b']);
  await storage.items.erase(first!.id, ACT);
  assert.deepEqual(await storage.everything.pictures(), []);
  await soundly();
});

const review = 'reviewer_name,rating,body,review_date,picture_urls\n';

test('a table in an archive names pictures by path, by name alone, in other letters, and as addresses', async () => {
  const path = await zipOf({
    'export/reviews.csv':
      review +
      'A,5,By path.,2026-01-01,pictures/1.jpg\n' +
      'B,5,By name.,2026-01-02,"2.JPG, 3.webp"\n' +
      'C,5,On the web.,2026-01-03,https://shop.example/4.jpg\n' +
      'D,5,From the root.,2026-01-04,export/pictures/1.jpg\n' +
      'E,5,Nowhere.,2026-01-05,nowhere.jpg\n' +
      'F,5,Which of two.,2026-01-06,twice.jpg\n',
    'export/pictures/1.jpg': await jpeg('#d00'),
    'export/pictures/2.jpg': await jpeg('#0d0'),
    'export/more/3.webp': await picture(10, 10, '#00d').webp().toBuffer(),
    'export/a/twice.jpg': await jpeg('#d00', 10),
    'export/b/twice.jpg': await jpeg('#d00', 20),
  });
  const { pictures, published } = await take(path, true);
  assert.equal(published, 6);
  assert.equal(pictures.broughtAlong, 3);
  assert.equal(pictures.toFetch, 1);
  assert.deepEqual(
    pictures.leftOut.map(({ count, example }) => [count, example]),
    [[2, 'nowhere.jpg']],
  );
  assert.deepEqual(await shown(), {
    'By path.': ['r'],
    'By name.': ['g', 'b'],
    'On the web.': [],
    'From the root.': ['r'],
    'Nowhere.': [],
    'Which of two.': [],
  });
  await soundly();
});

test('a packed tar, and an archive in an archive, are read as well', async () => {
  const red = await jpeg('#d00');
  const inner = await zipOf({ 'r.csv': `${review}A,5,Inside.,2026-01-01,p/1.jpg\n`, 'p/1.jpg': red });
  const outer = await zipOf({ 'inner.zip': await readFile(inner) });
  assert.equal((await take(outer, true)).pictures.broughtAlong, 1);
  const tar = join(folder, 'all.tar');
  await writeFile(
    tar,
    tarOf([
      { name: 'p/2.jpg', bytes: await jpeg('#00d') },
      { name: 'p/link.jpg', bytes: Buffer.alloc(0), kind: '2', target: '/etc/hostname' },
      { name: 'r.csv', bytes: Buffer.from(`${review}B,5,In a tar.,2026-01-02,p/2.jpg;p/link.jpg\n`) },
    ]),
  );
  assert.equal((await take(tar, true)).pictures.broughtAlong, 1);
  assert.deepEqual(await shown(), { 'Inside.': ['r'], 'In a tar.': ['b'] });
});

test('names that lead out of the archive, and files that are no pictures, bring nothing along', async () => {
  const bomb = await pngOf(50_000, 50_000);
  const cut = await jpeg('#0d0', 900);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const outside = [
    ...['../secret.jpg', '/etc/passwd.jpg', 'C:\\secret.jpg', 'p/../../secret.jpg', '%2e%2e/secret.jpg'],
    ...['//server/secret.jpg', 'file:///secret.jpg', 'p/1.jpg\u0000.png', 'archive:'.padEnd(72, '0') + '/x.jpg'],
  ];
  const rows = outside.map((name, i) => `A${i},5,Outside ${i}.,2026-01-01,${name}`);
  const path = await zipOf({
    'r.csv': [
      review.trim(),
      ...rows,
      'B,5,Bomb.,2026-01-02,bomb.png',
      'C,5,Program.,2026-01-03,x.svg',
      'D,5,Page.,2026-01-04,page.jpg',
      'E,5,Broken.,2026-01-05,cut.jpg',
      'F,5,Large.,2026-01-06,large.jpg',
      '',
    ].join('\n'),
    'secret.jpg': await jpeg('#d00'),
    '../secret.jpg': await jpeg('#d00'),
    '/etc/passwd.jpg': await jpeg('#d00'),
    'bomb.png': bomb,
    'x.svg': svg,
    'page.jpg': '<!doctype html><title>Sign in</title>',
    'cut.jpg': cut.subarray(0, cut.length / 2),
    'large.jpg': Buffer.concat([await jpeg('#00d'), Buffer.alloc(11 * 1024 ** 2)]),
  });
  const { pictures, added } = await take(path, true);
  assert.equal(added, outside.length + 5);
  assert.equal(pictures.broughtAlong, 0, JSON.stringify(pictures));
  const why = new Map(pictures.leftOut.map(({ reason, count }) => [reason.slice(0, 20), count]));
  assert.deepEqual([...why].slice(0, 2), [
    ['broken, or more than', 2],
    ['larger than 10 MB', 1],
  ]);
  assert.deepEqual(Object.values(await shown()).flat(), []);
  assert.deepEqual(await storage.everything.pictures(), []);
  await soundly();
});

test('an outbox of Mastodon, a download of Facebook and a WordPress site bring their own pictures', async () => {
  const note = {
    type: 'Create',
    object: {
      ...{ id: 'https://social.example/1', type: 'Note', attributedTo: 'https://social.example/users/a' },
      ...{ content: '<p>From Mastodon.</p>', published: '2026-01-01T00:00:00Z', to: 'as:Public' },
      attachment: [
        {
          type: 'Document',
          mediaType: 'image/jpeg',
          url: '/media_attachments/files/1/original/x.jpg',
          name: 'A tower',
        },
        { type: 'Document', mediaType: 'video/mp4', url: '/media_attachments/files/1/original/x.mp4' },
      ],
    },
  };
  const mastodon = await zipOf({
    'outbox.json': JSON.stringify({ type: 'OrderedCollection', orderedItems: [note, note] }),
    'media_attachments/files/1/original/x.jpg': await jpeg('#d00'),
  });
  assert.equal((await take(mastodon, true)).pictures.broughtAlong, 1);
  const mojibake = Buffer.from('Grüße – schön').toString('latin1');
  const post = {
    timestamp: 1767225600,
    data: [{ post: mojibake }],
    title: 'The Shop added a photo.',
    attachments: [{ data: [{ media: { uri: 'your_posts/media/1.jpg', description: 'A cake' } }] }],
  };
  const facebook = await zipOf({
    'facebook-shop/your_posts/your_posts_1.json': JSON.stringify([post, { ...post, data: [{ post: 'Another.' }] }]),
    'facebook-shop/your_posts/media/1.jpg': await jpeg('#00d'),
  });
  assert.equal((await take(facebook, true)).pictures.broughtAlong, 1);
  const comment = (id: number, content: string) => `<wp:comment><wp:comment_id>${id}</wp:comment_id>
    <wp:comment_author>A</wp:comment_author><wp:comment_date_gmt>2026-01-0${id} 00:00:00</wp:comment_date_gmt>
    <wp:comment_content><![CDATA[${content}]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>`;
  const wordpress = await zipOf({
    'site.xml': `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Site</title>
      <wp:wxr_version>1.2</wp:wxr_version><item><title>Cake</title><link>https://site.example/cake</link>
      ${comment(1, 'From WordPress. <img src="https://site.example/wp-content/uploads/2026/01/c.jpg" alt="A lamp">')}
      ${comment(2, 'Plain.')}</item></channel></rss>`,
    'uploads/2026/01/c.jpg': await jpeg('#0d0'),
  });
  assert.equal((await take(wordpress, true)).pictures.broughtAlong, 1);
  assert.deepEqual(await shown(), {
    'From Mastodon.': ['r A tower'],
    'Grüße – schön': ['b A cake'],
    'Another.': ['b A cake'],
    'From WordPress.': ['g A lamp'],
    'Plain.': [],
  });
  await soundly();
});

test('undone, an import takes its pictures along; withdrawn, an item does', async () => {
  const path = await zipOf({
    'r.csv': `${review}A,5,One.,2026-01-01,1.jpg\nB,5,Two.,2026-01-02,1.jpg\nC,5,Three.,2026-01-03,2.jpg\n`,
    '1.jpg': await jpeg('#d00'),
    '2.jpg': await jpeg('#00d'),
  });
  const { import: run } = await take(path, true);
  const before = await allItems();
  const three = before.find(({ body }) => body === 'Three.')!;
  await storage.items.withdraw(three.id, ACT);
  assert.ok(!(await isServed(three.images[0]!.url)));
  await take(path, true);
  assert.deepEqual(await storage.pictures.ofItem(three.id).then((all) => all.map(({ url }) => url)), [null]);
  await storage.imports.undo(run!, 'test');
  assert.deepEqual(await storage.everything.pictures(), []);
  assert.deepEqual(await storage.pictures.list({}), []);
  await soundly();
});

test('one that was ended midway is completed by the same import, and a picture that ends it each time is left out', async () => {
  const path = await zipOf({
    'r.csv': `${review}A,5,One.,2026-01-01,1.jpg\nB,5,Two.,2026-01-02,2.jpg\n`,
    '1.jpg': await jpeg('#d00'),
    '2.jpg': await jpeg('#00d'),
  });
  const { pictures } = storage;
  const settle = pictures.settleAlong.bind(pictures);
  const ended = new Error('ended');
  const second = hash('sha256', await jpeg('#00d'), 'hex');
  let wanted = new Map<number, string>();
  const note = pictures.noteAlong.bind(pictures);
  pictures.noteAlong = async (...asked) => {
    const found = await note(...asked);
    wanted = new Map(found.map((each) => [each.number, each.digest]));
    return found;
  };
  pictures.settleAlong = (of, outcome) => (wanted.get(of) === second ? Promise.reject(ended) : settle(of, outcome));
  for (let i = 0; i < 3; i++) await assert.rejects(take(path, true), ended);
  while (await pictures.show(1000));
  assert.deepEqual(await shown(), { 'One.': ['r'], 'Two.': [] });
  await soundly();
  pictures.settleAlong = settle;
  const last = await take(path, true);
  assert.equal(last.pictures.broughtAlong, 1);
  const refused = await take(path, true);
  assert.deepEqual(
    refused.pictures.leftOut.map(({ count, example }) => [count, example]),
    [[1, '2.jpg']],
  );
});

test('what another item of the store holds back cannot be had by naming its bytes', async () => {
  const red = await jpeg('#d00');
  await take(await zipOf({ 'r.csv': `${review}A,5,Held.,2026-01-01,1.jpg\nB,5,Else.,2026-01-01,\n`, '1.jpg': red }));
  const named = `archive:${hash('sha256', red, 'hex')}/1.jpg`;
  await storage.items
    .receive({ type: 'Review', source: 'file', body: 'Guess.', images: [named], authorImage: named }, 'shop')
    .then(({ id }) => storage.items.publish([id], ACT));
  while ((await storage.pictures.follow(1000)).more);
  while (await storage.pictures.show(1000));
  assert.deepEqual((await shown())['Guess.'], []);
  await soundly();
});
