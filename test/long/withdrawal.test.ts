import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PNG } from 'pngjs';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from '../lib/browser.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { eachRead, type Read } from '../lib/every-read.ts';
import { smmOk } from '../lib/smm.ts';

/** In small letters, as an index keeps them; the ends alone are looked for, because indexes share beginnings. */
const MARKS = [
  'qzwordxkvjq',
  'qznamexkvjq',
  'qzcompanyxkvjq',
  'qztitlexkvjq',
  'qztiexkvjq',
  'qzmailxkvjq',
  'qztagxkvjq',
  'qzreplyxkvjq',
] as const;
/** Beside the marks, because a search says what it was asked. */
const SEARCHED = 'kelpwort';
const SHOWN = MARKS.filter((mark) => mark !== 'qzmailxkvjq');
/** What a page may be out of date, from wherever it comes. */
const LONGEST = 60;

let browser: Browser;
let server: Endpoint;
let token: string;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(30, '--form-wait', '0')]);
  token = (JSON.parse(await smmOk('token', 'create', 'walker', '--json', '--data', server.data)) as { token: string })
    .token;
});
after(async () => {
  await browser.close();
  await server.stop();
});

/** A picture like no other, so that its bytes can be looked for. */
function photo(): string {
  const png = new PNG({ width: 64, height: 64 });
  for (let n = 0; n < png.data.length; n++) png.data[n] = n % 4 === 3 ? 255 : (n * 7919 + (n >> 3) * 104_729) % 251;
  const file = join(server.data, '..', 'me.png');
  writeFileSync(file, PNG.sync.write(png));
  return file;
}

/** As a person without JavaScript sends it. @returns the receipt's address */
async function sendThroughForm(): Promise<string> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${server.url}/c/home/new`);
  const [word, name, company, title, tie, mail] = MARKS;
  const fields = { words: `Invented ${SEARCHED} ${word} words.`, name, company, title, tieText: `Invented ${tie}` };
  for (const [field, text] of Object.entries({ ...fields, email: `${mail}@private.example` }))
    await page.type(`#${field}`, text);
  await page.select('#tie', 'family');
  await page.click('[name=rating][value="5"]');
  const file = (await page.$('#photo')) as import('puppeteer-core').ElementHandle<HTMLInputElement>;
  await file.uploadFile(photo());
  await page.click('[value=publish]');
  await page.click('[value=name]');
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('button.main')]);
  const receipt = page.url();
  await page.browserContext().close();
  assert.match(receipt, /\/receipts\/[\w-]{43}$/);
  return receipt;
}

/** Reviews of today that push the marked one behind the head. */
async function importLater(count: number): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const rows = Array.from({ length: count }, (_, n) => `Invented Later ${n},4,"Invented later words ${n}.",${today}`);
  const file = join(server.data, '..', 'later.csv');
  writeFileSync(file, ['author,rating,review,date', ...rows, ''].join('\n'));
  await smmOk('import', file, '--data', server.data, '--publish');
}

const marksIn = (bytes: Uint8Array, marks: readonly string[]): string[] => {
  const text = Buffer.from(bytes).toString('latin1').toLowerCase();
  return marks.filter((mark) => text.includes(mark.slice(4)));
};
const has = (read: Read, marks: readonly string[] = SHOWN): boolean => marksIn(read.body, marks).length > 0;

/** Files of the data folder that hold any of these, by name. */
function filesWith(marks: readonly string[], needle?: Buffer): string[] {
  return readdirSync(server.data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return marksIn(bytes, marks).length > 0 || (needle !== undefined && bytes.includes(needle));
    });
}

/** A call of the admin API, as the business makes it: what it keeps for taking an act back is looked through too. */
async function change(method: string, path: string, body: object): Promise<void> {
  const response = await fetch(`${server.url}/admin/api${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  assert.equal(response.status, 200, await response.text());
}

/** Asks until every address says the same as the store: another process changed it. */
async function untilShown(path: string): Promise<Response> {
  for (;;) {
    const response = await fetch(server.url + path);
    if (response.ok) return response;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Until the head is without an item: newer ones stand before it. */
async function untilMoved(id: string): Promise<void> {
  for (;;) {
    const head = await (await fetch(`${server.url}/v1/collections/home.json`)).text();
    if (!head.includes(id)) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Seconds for which a store on the way may go on giving what it has. */
function lifetime(cacheControl: string): { shared: number; own: number } {
  if (/no-store/.test(cacheControl)) return { shared: 0, own: 0 };
  const seconds = (name: string): number | undefined => {
    const found = new RegExp(`(?:^|[ ,])${name}=(\\d+)`).exec(cacheControl)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const stale = seconds('stale-while-revalidate') ?? 0;
  const own = (seconds('max-age') ?? Infinity) + stale;
  return { shared: (seconds('s-maxage') ?? seconds('max-age') ?? Infinity) + stale, own };
}

test('sent, published, seen on every route; withdrawn, on none; erased, in no file', async () => {
  const receipt = await sendThroughForm();
  const listed = await smmOk('review', 'list', '--state', 'pending', '--json', '--data', server.data);
  const { items } = JSON.parse(listed) as { items: { id: string }[] };
  const id = items[0]?.id ?? '';
  const reply = (text: string) => change('PUT', `/items/${id}/reply`, { text, author: 'Invented Shop' });
  await change('POST', '/items/publish', { ids: [id] });
  await change('PATCH', `/items/${id}`, { tags: [`invented-${MARKS[6]}`] });
  await reply(`Invented thanks, ${MARKS[7]}.`);
  await reply(`Invented thanks again, ${MARKS[7]}.`);
  const walk = (scope: 'public' | 'admin') =>
    eachRead({ url: server.url, token, scope, id, receipt, words: SEARCHED, also: [...known] });
  const known = new Set<string>();

  // In the head; then on a further page; each address three times, so that what is kept hot is kept.
  const { item } = (await (await untilShown(`/v1/reviews/${id}.json`)).json()) as {
    item: { author: { image: { url: string } } };
  };
  const picture = `/v1/${item.author.image.url}`;
  known.add(picture);
  const inHead = await walk('public');
  await importLater(60);
  // The server looks for what another process wrote a few times a second.
  await untilMoved(id);
  const shown = [...inHead, ...(await walk('public'))].filter((read) => has(read) || read.path === picture);
  const paths = new Set(shown.map(({ path }) => path));
  for (const wanted of [
    /^\/v1\/collections\/home\.json$/,
    /^\/v1\/collections\/home\/all\.json$/,
    /^\/v1\/collections\/home\/(?:all\/)?p-[\w-]+\.json$/,
    /^\/v1\/collections\/home\/query\?q=/,
    /^\/v1\/collections\/home\/all\/query\?q=/,
    /^\/v1\/reviews\//,
    /^\/c\/home\/r\/\w+$/,
    /^\/v1\/media\/\w+\.webp$/,
    /^\/receipts\/[\w-]+$/,
    /^\/receipts\/[\w-]+\.json$/,
  ])
    assert.ok(
      [...paths].some((path) => wanted.test(path)),
      `${String(wanted)} showed it`,
    );
  for (const { path, cacheControl } of shown) {
    const { shared, own } = lifetime(cacheControl);
    assert.ok(shared <= LONGEST, `${path}: a store on the way may keep it for ${shared} s (${cacheControl})`);
    // What its address names by its content may stay with whoever saw it; no page leads there any longer.
    const isNamed = /immutable/.test(cacheControl) && /\/(?:p-[\w-]+\.json|\w{32,}\.webp)$/.test(path);
    assert.ok(own <= LONGEST || isNamed, `${path}: a browser may show it for ${own} s (${cacheControl})`);
  }
  for (const path of paths) known.add(path);
  assert.deepEqual(
    inHead.filter((read) => has(read, [MARKS[5]])).map(({ path }) => path),
    [],
    'the e-mail address is on no public route',
  );
  const needle = Buffer.from(shown.find(({ path }) => path === picture)?.body ?? []).subarray(60, 124);
  assert.equal(needle.length, 64);

  // Withdrawn in two clicks.
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(receipt);
  await page.click('summary');
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('details button')]);
  assert.match(await page.$eval('.state', (element) => element.textContent ?? ''), /Withdrawn/);
  const withdrawn = await walk('public');
  assert.deepEqual(
    withdrawn
      .filter((read) => has(read, MARKS) || (read.path === picture && read.status !== 404))
      .map(({ path }) => path),
    [],
  );
  assert.ok(
    !withdrawn.some(({ path, body }) => path !== picture && Buffer.from(body).includes(picture.slice(4))),
    'no page leads to the picture',
  );
  for (const { path, etag, body } of shown) {
    const again = await fetch(server.url + path, { headers: etag === null ? {} : { 'If-None-Match': etag } });
    assert.notEqual(again.status, 304, `${path}: what was kept is not said to be current`);
    assert.notDeepEqual(Buffer.from(await again.arrayBuffer()), Buffer.from(body), path);
  }
  const files = filesWith(MARKS).map((path) => path.slice(server.data.length + 1));
  assert.notEqual(files.length, 0);
  assert.deepEqual(
    files.filter((path) => !/^smm\.db(?:-wal|-shm)?$/.test(path)),
    [],
    'nothing beside the store holds it, which keeps it for the business alone',
  );
  assert.ok(
    (await walk('admin')).some((read) => has(read)),
    'the business can still read it',
  );

  // And erased in two more.
  await page.click('summary');
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('details button')]);
  assert.match(await page.$eval('h1', (heading) => heading.textContent ?? ''), /Your review was erased/);
  const erased = [...(await walk('public')), ...(await walk('admin'))];
  assert.ok(erased.some(({ path }) => path === '/admin/api/items'));
  assert.deepEqual(
    erased.filter((read) => has(read, MARKS)).map(({ path }) => path),
    [],
  );
  assert.deepEqual(filesWith(MARKS, needle), [], 'nor any byte of any file: tables, indexes, free pages, log');
  const history = erased.find(({ path }) => path === `/admin/api/items/${id}/history`);
  const entries = Buffer.from(history?.body ?? []).toString();
  assert.match(entries, /received[\s\S]*published[\s\S]*withdrawn[\s\S]*erased/);
  assert.doesNotMatch(entries, /xkvjq/);
  await smmOk('audit', '--data', server.data);
  await page.browserContext().close();
});
