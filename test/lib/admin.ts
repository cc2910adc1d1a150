import type { TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { watchedPage, type Watched } from './browser.ts';
import { smmOk } from './smm.ts';

export const PASSWORD = 'four quiet herons by the weir';
const OWNER = 'Ada Sample';

/** What a page of the admin API answers to itself. */
export async function callApi<T>(page: Page, method: string, path: string, body?: unknown): Promise<T> {
  return page.evaluate(
    async (how, where, what) => {
      const headers = { 'Content-Type': 'application/json', 'SMM-Request': '1' };
      const answer = await fetch(`/admin/api${where}`, { method: how, headers, ...(what && { body: what }) });
      return (await answer.json()) as T;
    },
    method,
    path,
    body === undefined ? '' : JSON.stringify(body),
  );
}

/** What "smm account link" prints, after `/admin/`. */
export async function ownerLink(data: string): Promise<string> {
  const link = /\/admin\/(#link=\S+)/.exec(await smmOk('account', 'link', '--data', data))?.[1];
  if (link === undefined) throw new Error('"smm account link" printed no link.');
  return link;
}

/** Until somebody is signed in and sees a screen. */
const inside = (page: Page) => page.waitForSelector('#main > *');

/** Makes an account with a link, in a window of its own that is closed then. @param link what follows `/admin/` */
export async function takeLink(browser: Browser, url: string, link: string, name: string): Promise<void> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${url}/admin/${link}`, { waitUntil: 'load' });
  await page.waitForSelector('link-form [name=password]');
  await page.$eval('link-form [name=name]', (field) => ((field as HTMLInputElement).value = ''));
  await page.type('link-form [name=name]', name);
  await page.type('link-form [name=password]', PASSWORD);
  await page.click('link-form form button');
  await inside(page);
  await context.close();
}

/** The first account of a data folder, made with its link. */
export async function makeOwner(browser: Browser, url: string, data: string): Promise<void> {
  await takeLink(browser, url, await ownerLink(data), OWNER);
}

/** Fills the form of the sign-in, wherever it is asked for. */
export async function enter(page: Page, name: string): Promise<void> {
  await page.waitForSelector('sign-in-form [name=password]');
  await page.type('sign-in-form [name=name]', name);
  await page.type('sign-in-form [name=password]', PASSWORD);
  await page.keyboard.press('Enter');
}

interface Opened {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  name?: string;
}

/** A page in a window of its own, signed in at an address of the admin page. */
export async function openedAdmin(
  t: TestContext,
  browser: Browser,
  url: string,
  path: string,
  { width = 1280, height = 800, scheme = 'light', name = OWNER }: Opened = {},
): Promise<Watched> {
  const watched = await watchedPage(t, browser, [new URL(url).host]);
  const { page } = watched;
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(url + path, { waitUntil: 'load' });
  await enter(page, name);
  await inside(page);
  return watched;
}

/** Until the bar above a review begins with some words, such as "2 of 30". */
export const atPlace = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('.where')?.textContent.replace(/\s+/g, ' ').trim().startsWith(wanted),
    {},
    text,
  );

/** Until the tabs say how many are to read, published and hidden. */
export const counted = (page: Page, ...numbers: readonly [pending: number, published: number, hidden: number]) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.tabs small')].map(({ textContent }) => textContent).join(' ') === wanted,
    {},
    numbers.map((number) => number.toLocaleString('en')).join(' '),
  );

/** Until an element is there, visible, and says something. */
export const says = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    (where, wanted) =>
      [...document.querySelectorAll(where)].some(
        (each) => each.checkVisibility() && each.textContent.replace(/\s+/g, ' ').includes(wanted),
      ),
    {},
    selector,
    text,
  );

/** Until a dialog is open. */
export const isOpen = (page: Page, dialog: string) => page.waitForSelector(`${dialog} wa-dialog[open]`);
/** Until no dialog is open, or on its way out. */
export const allShut = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('wa-dialog[open]') === null &&
      [...document.querySelectorAll('wa-dialog')].every((each) => !each.shadowRoot?.querySelector('dialog')?.open),
  );
