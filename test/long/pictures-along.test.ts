import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { pictureServer } from '../../packages/server-lite/src/testing/picture-server.ts';
import { waitFor } from '../../packages/server-lite/src/testing/wait-for.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { hostSite } from '../lib/host-site.ts';
import { serve, smmOk } from '../lib/smm.ts';
import { untilCards } from '../lib/wall.ts';

const LONG = 180_000;

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

interface Page {
  items: { author: { image?: { url: string } }; image?: { url: string }[] }[];
}

test('a picture that came along by its address appears in the wall from the endpoint, and nobody else is asked', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'smm-along-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, 'data');
  const { url, host, asked } = await pictureServer(t);
  const file = join(folder, 'reviews.csv');
  writeFileSync(
    file,
    `review,rating,name,avatar,picture_urls\nWords of a sample that go with a picture.,5,Sample Anna,${url}/face.jpg,${url}/counter.jpg\nWords of a sample without one.,4,Sample Bo,,\n`,
  );
  await smmOk('import', file, '--data', data, '--publish');
  assert.deepEqual(asked, []);
  // The server finds and fetches them by itself.
  const server = await serve(data, '--outbound-allow', host);
  t.after(() => server.stop());
  const read = async () => (await (await fetch(`${server.url}/v1/collections/home.json`)).json()) as Page;
  const shown = async () => (await read()).items.find(({ author, image }) => author.image && image?.length === 1);
  await waitFor('the picture', async () => (await shown()) !== undefined, LONG);
  assert.deepEqual(asked.toSorted(), ['/counter.jpg', '/face.jpg']);
  const address = `${server.url}/v1/${(await shown())!.image![0]!.url}`;
  const picture = await fetch(address);
  assert.deepEqual([picture.status, picture.headers.get('content-type')], [200, 'image/webp']);

  const site = await hostSite(t, {
    '/': {
      html: `<!doctype html><html lang="en"><title>Pictures</title><link rel="icon" href="data:,">
        <script type="module" src="${server.url}/cdn/smm.js"></script>
        <smm-testimonials src="${server.url}/v1/collections/home.json"></smm-testimonials>`,
    },
  });
  const { page, strangers, errors } = await watchedPage(t, browser, [site.host, new URL(server.url).host]);
  await page.goto(site.url);
  await untilCards(page, 2);
  await page.waitForFunction(() => {
    const images = [...document.querySelector('smm-testimonials')!.shadowRoot!.querySelectorAll('img')];
    return images.length === 2 && images.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
  });
  const sources = await page.$eval('smm-testimonials', (wall) =>
    [...wall.shadowRoot!.querySelectorAll('img')].map(({ src }) => src),
  );
  assert.ok(sources.includes(address), sources.join());
  assert.deepEqual([strangers, errors], [[], []]);
  assert.equal(asked.length, 2);

  // Hidden, it can be had no more.
  const [id] = (
    JSON.parse(await smmOk('review', 'list', '--data', data, '--json', '--state', 'published')) as {
      items: { id: string; images: unknown[] }[];
    }
  ).items.flatMap(({ id: each, images }) => (images.length > 0 ? [each] : []));
  await smmOk('review', 'hide', id!, '--reason', 'off-topic', '--data', data);
  await waitFor('its end', async () => (await fetch(address)).status === 404, LONG);
});
