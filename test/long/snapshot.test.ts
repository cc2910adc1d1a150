import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { fileServer, type FileServer } from '../lib/file-server.ts';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { MAIN, ROOT, serve, smm, smmOk } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';
import { showAll, untilCards } from '../lib/wall.ts';

const REAL = join(ROOT, '../shared/data/datasets/skytrax_lounge.csv');
const KILLS = Number(process.env['SMM_KILLS'] ?? 40);
const KILL_AT = new URL('../lib/kill-at.ts', import.meta.url).href;
const FULL_AT = new URL('../lib/full-at.ts', import.meta.url).href;
const HEADS = ['v1/collections/home.json', 'v1/collections/home/all.json'];

let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

interface Read {
  items: Record<string, unknown>[];
  links: Record<string, string | null>;
}

async function everyItem(url: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let at: string | null = url; at !== null;) {
    const response: Response = await fetch(at);
    assert.equal(response.status, 200, at);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/, at);
    const page = (await response.json()) as Read;
    items.push(...page.items);
    at = page.links['next'] ? new URL(page.links['next'], at).href : null;
  }
  return items;
}

test('real reviews from a plain file server are the endpoint’s, item by item', async (t) => {
  const spare = temporaryFolder(t);
  const [data, site] = [join(spare, 'data'), join(spare, 'site')];
  const isReal = existsSync(REAL);
  if (!isReal) t.diagnostic('the real data is not there: invented reviews instead');
  writeFileSync(join(spare, 'invented.csv'), reviewsCsv(700));
  await smmOk('import', isReal ? REAL : join(spare, 'invented.csv'), '--data', data, '--publish');
  await smmOk('collection', 'add', 'best', '--rule', 'rating>=4', '--data', data);
  mkdirSync(site);
  // In a folder of a site, as it may lie anywhere.
  await smmOk('snapshot', join(site, 'words'), '--data', data);
  const [live, files] = await Promise.all([serve(data), fileServer(site)]);
  t.after(() => Promise.all([live.stop(), files.stop()]));
  t.diagnostic(`served by ${files.by}`);
  const seen = new Set<string>();
  for (const head of [...HEADS, 'v1/collections/best.json', 'v1/collections/best/all.json']) {
    const theirs = await everyItem(`${live.url}/${head}`);
    assert.ok(theirs.length > 24, `${head} has ${theirs.length}`);
    assert.deepEqual(await everyItem(`${files.url}/words/${head}`), theirs, head);
    for (const { permalink } of theirs) seen.add(String(permalink));
  }
  for (const permalink of [...seen].filter((_, n) => n % 7 === 0)) {
    const [a, b] = await Promise.all(
      [`${live.url}/v1/`, `${files.url}/words/v1/`].map(
        async (root) => (await (await fetch(root + permalink)).json()) as object,
      ),
    );
    assert.deepEqual({ ...b, links: null }, { ...a, links: null }, permalink);
  }
  const policy = await fetch(`${files.url}/words/policy`);
  assert.equal(policy.status, 200, 'the name that the endpoint has for it leads on');
  assert.match(policy.headers.get('content-type') ?? '', /^text\/html/);
});

/** A page with every element, beside the folder. */
const page = (id: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
<link rel="icon" href="data:,"><script type="module" src="words/cdn/smm.js"></script></head><body>
<smm-rating collection="home" distribution></smm-rating>
<smm-ticker collection="home" variant="inline"></smm-ticker>
<smm-testimonials collection="home" controls="rating tag language source search sort" share live page-size="6"></smm-testimonials>
<smm-feed collection="home"></smm-feed>
<smm-testimonial-card src="words/v1/reviews/${id}.json"></smm-testimonial-card>
<smm-share-buttons></smm-share-buttons><smm-share-button network="copy"></smm-share-button>
<smm-review-form src="words/v1/collections/home.json"></smm-review-form></body></html>`;

async function sampleSite(t: { after(clean: () => unknown): void }): Promise<{ files: FileServer; site: string }> {
  const spare = temporaryFolder(t);
  const [data, site] = [join(spare, 'data'), join(spare, 'site')];
  await smmOk('sample', '--data', data);
  mkdirSync(site);
  await smmOk('snapshot', join(site, 'words'), '--data', data, '--public-url', 'https://www.example.com/words');
  const files = await fileServer(site);
  t.after(() => files.stop());
  return { files, site };
}

/** Everything that the page was refused. */
function refusals(page: Page): string[] {
  const found: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => found.push(`failed ${request.url()}`));
  return found;
}

test('a page with every element works on files alone: nothing is refused, and what needs a server does not show', async (t) => {
  const { files, site } = await sampleSite(t);
  const head = JSON.parse(readFileSync(join(site, 'words', HEADS[0] as string), 'utf8')) as Read & {
    selection: { selected: number };
  };
  const all = await everyItem(`${files.url}/words/${HEADS[0]}`);
  assert.equal(all.length, head.selection.selected);
  writeFileSync(join(site, 'index.html'), page(String(all[0]?.['identifier'])));
  const watched = await watchedPage(t, browser, [new URL(files.url).host]);
  const refused = refusals(watched.page);
  await watched.page.goto(files.url);
  await untilCards(watched.page, 6);
  await showAll(watched.page, all.length);
  await watched.page.waitForFunction(() =>
    [
      'smm-rating',
      'smm-ticker',
      'smm-feed',
      'smm-testimonial-card',
      'smm-share-buttons',
      'smm-share-button',
      'smm-review-form',
    ].every((tag) => (document.querySelector(tag)?.shadowRoot?.textContent ?? '').trim() !== ''),
  );
  const shown = await watched.page.evaluate(() => {
    const inside = (tag: string) => document.querySelector(tag)?.shadowRoot;
    return {
      chosenBy: inside('smm-testimonials')?.querySelectorAll('input, select, [role=search], form').length,
      fields: inside('smm-review-form')?.querySelectorAll('textarea, input').length,
      card: inside('smm-testimonial-card')?.textContent?.length ?? 0,
      policy: inside('smm-testimonials')?.querySelector<HTMLAnchorElement>('[data-check]')?.href ?? '',
      broken: [...(inside('smm-testimonials')?.querySelectorAll('img') ?? [])].filter(
        (image) => image.complete && image.naturalWidth === 0,
      ).length,
    };
  });
  assert.equal(shown.chosenBy, 0, 'nothing to choose by');
  assert.equal(shown.fields, 0, 'no form');
  assert.ok(shown.card > 20);
  assert.equal(shown.broken, 0);
  assert.match(shown.policy, /\/words\/policy\.html$/);
  await watched.page.goto(shown.policy);
  await watched.page.waitForSelector('h1');
  assert.deepEqual([refused, watched.errors, watched.strangers, watched.violations], [[], [], [], []]);
});

test('a link to one review far back is found with one request', async (t) => {
  const spare = temporaryFolder(t);
  const [data, site, file] = [join(spare, 'data'), join(spare, 'site'), join(spare, 'r.csv')];
  writeFileSync(file, reviewsCsv(150));
  await smmOk('import', file, '--data', data, '--publish');
  mkdirSync(site);
  await smmOk('snapshot', join(site, 'words'), '--data', data);
  const files = await fileServer(site);
  t.after(() => files.stop());
  const last = String((await everyItem(`${files.url}/words/${HEADS[0]}`)).at(-1)?.['identifier']);
  const wall = '<smm-testimonials collection="home" page-size="6"></smm-testimonials>';
  writeFileSync(join(site, 'index.html'), page('none').replace(/<smm-[\s\S]*(?=<\/body>)/, wall));
  const watched = await watchedPage(t, browser, [new URL(files.url).host]);
  const refused = refusals(watched.page);
  const asked: string[] = [];
  watched.page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (path.startsWith('/words/v1/')) asked.push(path);
  });
  await watched.page.goto(`${files.url}/#smm-${last}`);
  const link = await watched.page.waitForSelector(`smm-testimonials >>> [part=linked] a[href="#smm-${last}"]`);
  assert.ok(link);
  assert.deepEqual(asked, [`/words/${HEADS[0]}`, `/words/v1/reviews/${last}.json`]);
  assert.deepEqual([refused, watched.errors, watched.strangers], [[], [], []]);
});

test('without JavaScript a fragment of the folder is a page of words whose links lead on', async (t) => {
  const { files, site } = await sampleSite(t);
  const fragment = readFileSync(join(site, 'words/v1/collections/home.html'), 'utf8');
  const links = [...fragment.matchAll(/href="https:\/\/www\.example\.com(\/words\/[^"#?]+)/g)].map(
    ([, path]) => path as string,
  );
  assert.ok(links.length > 0);
  for (const path of new Set(links)) assert.equal((await fetch(files.url + path)).status, 200, path);
  const list = new URL(`${files.url}/words/v1/collections/home/selection.html`);
  const text = await (await fetch(list)).text();
  for (const [, link = ''] of text.matchAll(/href="(\.\.[^"#]+)/g))
    assert.equal((await fetch(new URL(link, list))).status, 200, link);
});

/** Every file by a digest of its bytes. The elements may be built anew meanwhile. */
function filesIn(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
  const text = (path: string): string => {
    const whole = readFileSync(join(folder, path), 'latin1');
    return path.endsWith('manifest') ? whole.replaceAll(/.* cdn\/.*\n/g, '') : hash('sha256', whole, 'hex');
  };
  return Object.fromEntries(paths.filter((path) => !path.startsWith('cdn/')).map((path) => [path, text(path)]));
}

/** Each head that is there leads to its end, and each item has its file. */
function assertWhole(folder: string, what: string): void {
  for (const head of HEADS) {
    for (let at: string | null = head; at !== null;) {
      const file = join(folder, at);
      if (at === head && !existsSync(file)) break;
      const { items, links } = JSON.parse(readFileSync(file, 'utf8')) as Read;
      for (const { permalink } of items)
        assert.ok(existsSync(join(folder, 'v1', String(permalink))), `${what}: ${permalink}`);
      at = links['next'] ? new URL(links['next'], `http://folder/${at}`).pathname.slice(1) : null;
    }
  }
}

function snapshotWith(
  preload: string,
  env: Record<string, string>,
  ...args: string[]
): Promise<{ code: number | null; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ code: number | null; text: string }>();
  const preloaded = ['--import', preload, MAIN, 'snapshot', ...args];
  const child = spawn(process.execPath, preloaded, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  child.on('error', reject);
  child.on('close', (code) => resolve({ code, text }));
  return promise;
}

interface Taken {
  removed: string[];
  purge: string[];
}

/** A folder, and the store as it became since: a review was withdrawn behind the head, another came. */
async function changedSince(t: { after(clean: () => void): void }) {
  const spare = temporaryFolder(t);
  const [data, old, file] = [join(spare, 'data'), join(spare, 'old'), join(spare, 'r.csv')];
  writeFileSync(file, reviewsCsv(150));
  await smmOk('import', file, '--data', data, '--publish');
  await smmOk('snapshot', old, '--data', data);
  const items = JSON.parse(readFileSync(join(old, HEADS[0] as string), 'utf8')) as Read;
  const second = new URL(items.links['next'] ?? '', `http://folder/${HEADS[0]}`).pathname.slice(1);
  const deep = (JSON.parse(readFileSync(join(old, second), 'utf8')) as Read).items[5]?.['identifier'] as string;
  await smmOk('review', 'withdraw', deep, '--data', data);
  writeFileSync(file, 'author,rating,review,date\nInvented Late,5,"Invented late words.",2026-11-20\n');
  await smmOk('import', file, '--data', data, '--publish');
  const expected = join(spare, 'expected');
  cpSync(old, expected, { recursive: true });
  const taken = JSON.parse(await smmOk('snapshot', expected, '--data', data, '--json')) as Taken;
  assert.ok(taken.removed.includes(`v1/reviews/${deep}.json`));
  return { spare, data, old, expected, taken };
}

test(`killed at any of ${KILLS} moments, the folder is whole, and the next run completes it and tells of all that went`, async (t) => {
  const { spare, data, old, expected, taken } = await changedSince(t);
  const folder = join(spare, 'killed');
  const fresh = (): void => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(old, folder, { recursive: true });
  };
  const killAt = (n: number) =>
    snapshotWith(KILL_AT, { KILL_AT: String(n), KILL_IN: folder }, folder, '--data', data, '--json');
  fresh();
  const { code, text } = await killAt(0);
  assert.equal(code, 0, text);
  const moments = JSON.parse(/^moments (.*)$/m.exec(text)?.[1] ?? '[]') as string[];
  assert.ok(moments.length > KILLS, `${moments.length} moments`);
  for (let n = 0; n < KILLS; n++) {
    const at = 1 + Math.floor(((n + Math.random()) / KILLS) * moments.length);
    const what = `moment ${at}, ${moments[at - 1]}`;
    fresh();
    const { code: killed } = await killAt(at);
    assert.equal(killed, null, what);
    assertWhole(folder, what);
    const after = JSON.parse(await smmOk('snapshot', folder, '--data', data, '--json')) as Taken;
    assert.deepEqual(filesIn(folder), filesIn(expected), what);
    // Only a run that had come to its end has told already.
    const isTold = /manifest|unfinished/.test(
      moments
        .slice(0, at)
        .filter((each) => each.startsWith('after renameSync'))
        .at(-1) ?? '',
    );
    const named = (list: readonly string[]): string[] => list.filter((path) => !path.startsWith('/cdn/'));
    if (!isTold) assert.deepEqual(named(after.purge), named(taken.purge), what);
  }
});

test('a disk that is full at any point: a clear error, and what was there is still whole', async (t) => {
  const { spare, data, old, expected } = await changedSince(t);
  const folder = join(spare, 'full');
  cpSync(old, folder, { recursive: true });
  const { text } = await snapshotWith(FULL_AT, { FULL_AT: '0' }, folder, '--data', data);
  const writings = Number(/^writings (\d+)$/m.exec(text)?.[1]);
  assert.ok(writings > 20);
  for (let share = 0; share < 1; share += 0.2) {
    rmSync(folder, { recursive: true });
    cpSync(old, folder, { recursive: true });
    const at = String(1 + Math.floor(share * writings));
    const { code, text: said } = await snapshotWith(FULL_AT, { FULL_AT: at }, folder, '--data', data);
    assert.equal(code, 1, said);
    assert.match(said, /^smm: There is no room in .*Make room and run the command again/m);
    assertWhole(folder, `full at ${at}`);
    await smmOk('snapshot', folder, '--data', data);
    assert.deepEqual(filesIn(folder), filesIn(expected), `full at ${at}`);
  }
});

test('the command says what it did, what to purge, and what is wrong', async (t) => {
  const spare = temporaryFolder(t);
  const [data, file, site] = [join(spare, 'data'), join(spare, 'r.csv'), join(spare, 'site')];
  writeFileSync(file, reviewsCsv(60));
  await smmOk('import', file, '--data', data, '--publish');
  assert.match(
    await smmOk('snapshot', site, '--data', data),
    /^Wrote \d+ files .*\nLeft out: feeds, fragments .*--public-url/,
  );
  assert.match(await smmOk('snapshot', site, '--data', data), /^Nothing has changed: the \d+ files/);
  const list = join(spare, 'purge.txt');
  const { items } = JSON.parse(readFileSync(join(site, HEADS[0] as string), 'utf8')) as Read;
  const id = String(items[2]?.['identifier']);
  await smmOk('review', 'erase', id, '--yes', '--data', data);
  const said = await smmOk(
    'snapshot',
    site,
    '--data',
    data,
    '--public-url',
    'https://cdn.example/words',
    '--purge',
    list,
  );
  assert.match(said, new RegExp(`Removed \\(.*\\):\\n(?:.*\\n)*  v1/reviews/${id}\\.json`));
  const addresses = readFileSync(list, 'utf8').trimEnd().split('\n');
  assert.ok(addresses.includes(`https://cdn.example/words/v1/reviews/${id}.json`));
  assert.ok(addresses.includes('https://cdn.example/words/v1/collections/home.json'));
  for (const [words, expected] of [
    [['snapshot', site], /its feeds and fragments need to know/],
    [['snapshot', site, '--public-url', 'reviews.example'], /--public-url: "reviews\.example" does not fit/],
    [['snapshot', spare], /holds ".*" and no snapshot/],
    [['snapshot', join(spare, 'new'), '--collection', 'none'], /no collection "none"/],
    [['snapshot', join(spare, 'new'), '--purge', join(spare, 'new', 'p.txt')], /--purge: /],
  ] as const) {
    const { code, stderr } = await smm(...words, '--data', data);
    assert.equal(code, 1, stderr);
    assert.match(stderr, expected);
  }
  assert.match(await smmOk('snapshot', '--help'), /Examples:\n {2}smm snapshot \.\/public/);
});
