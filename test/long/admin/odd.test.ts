import assert from 'node:assert/strict';
import { rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { atPlace, enter, makeOwner, openedAdmin, says, takeLink } from '../../lib/admin.ts';
import { findViolations } from '../../lib/axe.ts';
import { openBrowser } from '../../lib/browser.ts';
import { receivedReviews, type Endpoint } from '../../lib/imported.ts';
import { smmOk } from '../../lib/smm.ts';

const WAITING = 250;
const MARKUP = '<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script>';
/** author, rating, title, review, date, language, job title */
const ODD: readonly (readonly string[])[] = [
  [MARKUP, '5', MARKUP, `Markup ${MARKUP}`, '2026-07-01', 'en', MARKUP],
  ['\u202Ereversed\u2066', '4', '\u202Etitle', '\u202Ewords', '2026-13-45', 'a', ''],
  [`Z${'\u0301'.repeat(190)}`, '3', `t${'\u0336'.repeat(400)}`, `w${'\u0301'.repeat(9000)}`, '', 'tlh-1', ''],
  ['half \ud800 pair', '2', '\udfff', 'body \ud83d broken', 'yesterday', 'en-x', ''],
  ['x'.repeat(200), '1', 'y'.repeat(900), 'unbroken'.repeat(1200), '2026-07-02', 'i-klingon', 'z'.repeat(200)],
  ['ليلى حدّاد', '87/100', 'مراجعة', 'أصلحوا دراجتي في يوم واحد.', '2026-07-03', 'ar', ''],
  ['Stars alone', '5', '', '', '2026-07-04', '', ''],
];
let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), receivedReviews(WAITING)]);
  const folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = ODD.map((row) => row.map(quoted).join(','));
  writeFileSync(
    join(folder, 'odd.csv'),
    ['author,rating,title,review,date,language,job title', ...rows, ''].join('\n'),
  );
  await smmOk('import', join(folder, 'odd.csv'), '--data', server.data);
  rmSync(folder, { recursive: true });
});
after(async () => {
  await browser.close();
  await server.stop();
});

const ALL = WAITING + ODD.length;
const isFocused = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);
/** A page of its own, signed in at an address. */
const opened = (t: TestContext, path: string, name = 'Ada Sample') =>
  openedAdmin(t, browser, server.url, path, { name });

test('what strangers wrote is shown as text, in the inbox and as visitors see it', async (t) => {
  await makeOwner(browser, server.url, server.data);
  const { page, errors, violations, strangers } = await opened(t, '/admin');
  await atPlace(page, `1 of ${ALL}`);
  for (let at = 1; at <= ODD.length; at += 1) {
    await atPlace(page, `${at} of ${ALL}`);
    await page.waitForSelector('.history');
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      'nothing makes the page wider',
    );
    if (at === ODD.length) assert.deepEqual(await findViolations(page), []);
    await page.keyboard.press('j');
  }
  for (let left = ODD.length; left > 0; left -= 1) {
    await atPlace(page, `${left + 1} of `);
    await page.keyboard.press('k');
    await atPlace(page, `${left} of `);
    await page.keyboard.press('p');
    await atPlace(page, `${left} of ${ALL - (ODD.length - left) - 1}`);
  }
  await page.goto(`${server.url}/admin/collections/home`, { waitUntil: 'load' });
  const frame = await (await page.waitForSelector('preview-frame iframe'))!.contentFrame();
  for (const layout of ['list', 'grid', 'carousel', 'marquee', 'spotlight', 'wall']) {
    await page.click(`[name=layout][value=${layout}]`);
    await frame.waitForFunction(
      (wanted) =>
        document.querySelector(`smm-testimonials[layout=${wanted}]`)?.shadowRoot?.textContent?.includes('Markup <img'),
      {},
      layout,
    );
    assert.equal(await frame.evaluate(() => 'broken' in globalThis), false);
  }
  assert.equal(await page.evaluate(() => 'broken' in globalThis), false);
  assert.deepEqual({ errors, violations, strangers }, { errors: [], violations: [], strangers: [] });
});

test('a session that ends is taken up on the spot, with what was typed', async (t) => {
  const { page } = await opened(t, '/admin');
  await page.waitForSelector('.where');
  const address = page.url();
  await page.keyboard.press('r');
  await page.waitForSelector('reply-dialog [name=text]');
  await page.browserContext().deleteCookie(...(await page.browserContext().cookies()));
  await page.type('reply-dialog [name=text]', 'Typed before the session ended.');
  await page.type('reply-dialog [name=author]', 'The sample shop');
  await page.click('reply-dialog .main');
  await page.waitForSelector('again-dialog wa-dialog[open] [name=name]');
  assert.deepEqual(await findViolations(page), []);
  await enter(page, 'Ada Sample');
  await page.waitForFunction(() => document.querySelector('.whole .reply')?.textContent.includes('Typed before'));
  assert.equal(page.url(), address);
});

test('a key that is held down publishes one review; no reason and no reply is left over from another', async (t) => {
  const { page, errors } = await opened(t, '/admin');
  await page.waitForSelector('.where');
  const total = async (): Promise<number> =>
    Number((await page.$eval('.where', ({ textContent }) => textContent)).match(/of\s+(\d+)/)![1]);
  const before = await total();
  for (let times = 0; times < 5; times += 1) {
    await page.keyboard.down('p');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.keyboard.up('p');
  await atPlace(page, `1 of ${before - 1}`);
  await page.keyboard.press('h');
  await page.waitForSelector('hide-dialog [value=spam]');
  await page.click('hide-dialog legend');
  await page.keyboard.press('p');
  await page.click('hide-dialog [value=spam]');
  await page.keyboard.press('Escape');
  await page.waitForSelector('hide-dialog wa-dialog:not([open])');
  await page.keyboard.press('h');
  await page.waitForSelector('hide-dialog [value=spam]');
  assert.equal(await page.$('hide-dialog :checked'), null);
  await page.keyboard.press('Escape');
  await page.waitForSelector('hide-dialog wa-dialog:not([open])');
  assert.equal(await total(), before - 1, 'behind an open dialog no key does anything');

  await page.keyboard.press('r');
  await page.waitForSelector('reply-dialog [name=text]');
  await page.type('reply-dialog [name=text]', 'Meant for the first one.');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('reply-dialog [name=text]'));
  await page.keyboard.press('j');
  await atPlace(page, '2 of');
  await page.keyboard.press('r');
  await page.waitForSelector('reply-dialog [name=text]');
  assert.equal(await page.$eval('reply-dialog [name=text]', (field) => (field as HTMLTextAreaElement).value), '');
  assert.deepEqual(errors, []);
});

test('an endpoint in trouble is asked once, not without end, and asked again on demand', async (t) => {
  const { page } = await opened(t, '/admin');
  await page.waitForSelector('.where');
  let asked = 0;
  let isDown = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isFurther = /[?&]at=[1-9]/.test(request.url());
    if (isFurther) asked += 1;
    if (isFurther && isDown) void request.respond({ status: 500, contentType: 'text/plain', body: 'no' });
    else void request.continue();
  });
  await page.$eval('.rows', (rows) => rows.scrollTo(0, rows.scrollHeight));
  await page.waitForSelector('.rows [role=alert] .btn');
  await page.$eval('.rows', (rows) => rows.scrollTo(0, 0));
  await page.$eval('.rows', (rows) => rows.scrollTo(0, rows.scrollHeight));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.equal(asked, 1);
  isDown = false;
  await page.$eval('.rows [role=alert] .btn', (button) => (button as HTMLElement).click());
  await page.waitForFunction(() => document.querySelectorAll('.rows a.row').length > 3);
});

test('every address leads somewhere: a review far down, nothing at all, and the window is called after it', async (t) => {
  const { page, errors } = await opened(t, '/admin/collections/nowhere');
  await page.waitForFunction(() => document.title === 'Not found · smm');
  await page.click('.rail a[href="/admin/you"]');
  await page.waitForFunction(() => document.title === 'You · smm');
  await isFocused(page, 'main');
  const id = await page.evaluate(async () => {
    let after = '';
    for (let pages = 0; ; pages += 1) {
      const answer = await fetch(`/admin/api/items?state=pending&limit=100${after && `&cursor=${after}`}`);
      const { items, next } = (await answer.json()) as { items: { id: string }[]; next: string };
      if (pages === 1) return items[80]!.id;
      after = next;
    }
  });
  await page.goto(`${server.url}/admin/inbox/pending/${id}`, { waitUntil: 'load' });
  await page.waitForSelector('.whole');
  // In another state it is shown where it is.
  await page.goto(`${server.url}/admin/inbox/hidden/${id}`, { waitUntil: 'load' });
  await page.waitForFunction((wanted) => location.pathname === `/admin/inbox/pending/${wanted}`, {}, id);
  await page.waitForSelector('.whole');
  await page.goto(`${server.url}/admin/inbox/pending/nobody`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('.detail')?.textContent.includes('not here'));
  assert.deepEqual(
    errors.filter((text) => !text.includes('404')),
    [],
  );
});

test('an answer that comes late does not write into the search field', async (t) => {
  const { page } = await opened(t, '/admin');
  await page.waitForSelector('.where');
  await page.setRequestInterception(true);
  const held: (() => void)[] = [];
  page.on('request', (request) => {
    if (request.url().includes('q=grand&') || request.url().endsWith('q=grand'))
      held.push(() => void request.continue());
    else void request.continue();
  });
  await page.keyboard.press('/');
  const searched = page.waitForRequest((request) => request.url().includes('q=grand'));
  await page.keyboard.type('grand');
  await searched;
  await page.keyboard.type('mother');
  for (const go of held) go();
  await page.waitForFunction(() => document.querySelector('.words')?.textContent.includes('grandmother'));
  assert.equal(await page.$eval('.find input', (field) => (field as HTMLInputElement).value), 'grandmother');
});

test('a viewer is offered nothing that would be refused', async (t) => {
  const { page: owner } = await opened(t, '/admin/access');
  await owner.waitForSelector('[name=role]');
  await owner.select('[name=role]', 'viewer');
  await owner.$$eval('form', ([invitation]) => invitation!.querySelector('button')!.click());
  const link = /\/admin\/(#link=\S+)/.exec(
    await (await owner.waitForSelector('.shown code'))!.evaluate(({ textContent }) => textContent),
  )![1]!;
  await takeLink(browser, server.url, link, 'Vera Sample');
  const { page, errors } = await opened(t, '/admin', 'Vera Sample');
  await page.waitForSelector('.where');
  const offered = await page.$$eval('.acts button:not([aria-label])', (buttons) =>
    buttons.map((each) => each.textContent),
  );
  assert.deepEqual(offered, []);
  const total = await page.$eval('.where', ({ textContent }) => textContent);
  for (const key of ['p', 'h', 'r', 'w'] as const) await page.keyboard.press(key);
  assert.equal(await page.$('wa-dialog[open]'), null);
  assert.equal(await page.$eval('.where', ({ textContent }) => textContent), total);
  await page.goto(`${server.url}/admin/collections`, { waitUntil: 'load' });
  await page.waitForSelector('.entry');
  assert.equal(await page.$('form'), null);
  await page.goto(`${server.url}/admin/access`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('main')?.textContent.includes('Only an owner'));
  await page.goto(`${server.url}/admin/collections/home`, { waitUntil: 'load' });
  await page.waitForSelector('.keep[hidden]');
  assert.deepEqual(errors, []);
});

test('in the editor the focus follows what is moved, a second press saves nothing twice, and what is not kept waits', async (t) => {
  const { page, errors, violations } = await opened(t, '/admin/collections/home');
  await page.waitForSelector('.keep');
  await says(page, '.form2 button', 'Pin a');
  for (const place of [0, 1]) {
    await page.$$eval('.form2 button', (buttons) =>
      buttons.find((each) => each.textContent.includes('Pin a'))!.click(),
    );
    await page.waitForSelector('pin-dialog [name=id]');
    const [choice, word] = [
      (await page.$$('pin-dialog [name=id]'))[place]!,
      (await page.$('pin-dialog [type=checkbox]'))!,
    ];
    for (const input of [choice, word]) await input.evaluate((field) => (field as HTMLElement).click());
    await page.click('pin-dialog .main');
    await page.waitForFunction((count) => document.querySelectorAll('.pins li').length === count + 1, {}, place);
    await page.waitForFunction(
      () => !document.querySelector('pin-dialog wa-dialog')?.shadowRoot?.querySelector('dialog')?.open,
    );
  }
  const moved = await page.$eval('.pins li:nth-child(2)', (pin) => (pin as HTMLElement).dataset['id']);
  await page.focus('.pins li:nth-child(2) [data-by="-1"]');
  await page.keyboard.press('Enter');
  await isFocused(page, `.pins li:first-child[data-id="${moved}"] button`);
  await page.focus('.pins li:nth-child(1) .unpin');
  await page.keyboard.press('Enter');
  await isFocused(page, '.pins li:first-child .unpin');

  await page.$eval('.keep .main', (button) => {
    (button as HTMLElement).click();
    (button as HTMLElement).click();
  });
  await page.waitForFunction(() => document.querySelector('.keep [role=status]')?.textContent === 'Saved');
  assert.equal(await page.$('.form2 .note'), null, 'nobody else changed it');

  await page.select('select.add', 'featured');
  await page.click('.rail a[href="/admin/you"]');
  await page.waitForFunction(() => document.title === 'You · smm');
  await page.goBack();
  await page.waitForSelector('.rule');
  await page.focus('.rule button');
  await page.keyboard.press('Enter');
  await isFocused(page, 'select.add');

  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await says(page, '.form2 button', 'Copy');
  await page.$$eval('.form2 button', (buttons) => buttons.find((each) => each.textContent.trim() === 'Copy')!.click());
  await page.waitForSelector('.notice.bad');
  assert.match(await page.evaluate(() => String(getSelection())), /<smm-testimonials src=/);
  assert.deepEqual({ errors, violations }, { errors: [], violations: [] });
});

test('single keys can be turned off, and a dialog gives the focus back', async (t) => {
  const { page } = await opened(t, '/admin/you');
  const turn = async (): Promise<void> => {
    await page.waitForSelector('.choice input');
    await page.$eval('.choice input', (box) => (box as HTMLElement).click());
    await page.click('.rail a[href="/admin/inbox/pending"]');
    await atPlace(page, '1 of');
  };
  await turn();
  await page.keyboard.press('h');
  assert.equal(await page.$('hide-dialog wa-dialog[open]'), null);
  await page.click('.rail a[href="/admin/you"]');
  await turn();
  const hide = (await page.$$('.acts .btn')).at(2)!;
  await hide.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('hide-dialog wa-dialog[open] [value=spam]');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.textContent.includes('Hide…'));
  await page.focus('.to-main');
  await page.keyboard.press('Enter');
  await isFocused(page, 'main');
});
