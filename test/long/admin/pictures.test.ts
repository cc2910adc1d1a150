import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { pictureServer } from '../../../packages/server-lite/src/testing/picture-server.ts';
import { makeOwner, openedAdmin } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser } from '../../lib/browser.ts';
import { serve, smmOk } from '../../lib/smm.ts';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('a review’s pictures stand in the page as they are: fetched now, left out, shown again', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { url, host, answers } = await pictureServer(t);
  answers.set('/gone.jpg', (response) => void response.writeHead(404).end());
  const file = join(folder, 'reviews.csv');
  writeFileSync(
    file,
    `review,rating,name,avatar,picture_urls\nWords of a sample that go with pictures.,5,Sample Anna,${url}/face.jpg,"${url}/1.jpg,${url}/gone.jpg"\n`,
  );
  const data = join(folder, 'data');
  await smmOk('import', file, '--data', data, '--publish');
  // By itself it asks for none, so that a person does.
  const server = await serve(data, '--outbound-allow', host, '--pictures-rate', '0');
  t.after(() => server.stop());
  await makeOwner(browser, server.url, data);
  const { page, strangers } = await openedAdmin(t, browser, server.url, '/admin/inbox/published');
  await page.click('a.row');
  const press = async (name: string, place: number) => {
    await page.waitForFunction(
      (wanted, at) => {
        const entry = document.querySelectorAll('item-pictures li')[at];
        const button = [...(entry?.querySelectorAll('button') ?? [])].find((each) => each.textContent.includes(wanted));
        if (!button || button.disabled) return false;
        button.click();
        return true;
      },
      {},
      name,
      place,
    );
  };
  const says = (words: string, place: number) =>
    page.waitForFunction(
      (wanted, at) => document.querySelectorAll('item-pictures li')[at]?.textContent.includes(wanted),
      {},
      words,
      place,
    );
  await says('Waits to be fetched', 0);
  await press('Fetch now', 0);
  await says('Shown with the review', 0);
  // Pictures are loaded where somebody looks.
  await page.$eval('item-pictures', (element) => element.scrollIntoView({ block: 'center' }));
  await page.waitForFunction(() => {
    const image = document.querySelector<HTMLImageElement>('item-pictures img');
    return image !== null && image.complete && image.naturalWidth > 0;
  });
  await press('Fetch now', 1);
  await says('Could not be fetched', 1);
  await press('Leave out', 0);
  await says('Somebody left it out', 0);
  await press('Show again', 0);
  await says('Shown with the review', 0);
  await page.type('item-pictures li input[name=text]', 'A door of a sample');
  await press('Save', 0);
  await says('Leave out', 0);
  const field = () => page.$eval('item-pictures li input[name=text]', (input) => (input as HTMLInputElement).value);
  const told = (words: string) =>
    page.waitForFunction((wanted) => document.body.textContent.includes(wanted), {}, words);
  await told('in your words.');
  assert.equal(await field(), 'A door of a sample');
  await page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('item-pictures img')?.alt === 'A door of a sample',
    {},
  );
  for (const width of [390, 768, 1440]) {
    await page.setViewport({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(over, 0, String(width));
    const shots = process.env['SMM_SHOTS'];
    if (shots !== undefined) {
      await page.$eval('item-pictures', (element) => element.scrollIntoView({ block: 'center' }));
      await page.screenshot({ path: join(shots, `pictures-${width}.png`) });
    }
  }
  const buttons = await page.$$('button');
  for (const button of buttons)
    if ((await button.evaluate((each) => each.textContent)).startsWith('Undo'))
      await button.evaluate((each) => each.click());
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('item-pictures li input[name=text]')?.value === '',
    {},
  );
  assert.deepEqual(await findViolations(page), []);
  assert.deepEqual(strangers, []);
});
