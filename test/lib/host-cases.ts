import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, told, watchedPage, type Watched } from './browser.ts';
import { hostProject, type HostProject } from './host-project.ts';
import { backAndForth, weigh } from './host-walks.ts';
import { servedSample, type Endpoint } from './imported.ts';
import { moodyEndpoint, type Mood, type MoodyEndpoint } from './moody-endpoint.ts';
import { smmOk } from './smm.ts';
import { readWall, untilCards } from './wall.ts';

export interface HostCase {
  /** Its folder in `examples/`. */
  name: string;
  /** Builds it for an endpoint, and serves it. */
  serve(
    test: Pick<TestContext, 'after'>,
    project: HostProject,
    endpoint: string,
  ): Promise<{ url: string; host: string }>;
  /**
   * Who writes the words into the page's HTML: nobody, so that it has its own quotes; the build, which finds the endpoint well;
   * or a server with each request.
   */
  words: 'none' | 'built' | 'asked';
  /** Puts what `smm snippet` prints into the project, unchanged, as the view at `/pasted`. */
  paste(project: HostProject, snippet: string): void;
}

/** What all of them quote themselves, for whoever has no script or no endpoint. */
const QUOTE = /It opens flat\. It has never opened flat\./;
const ROUNDS = { few: 5, many: 50 };
/**
 * Bytes by which JavaScript's heap may grow meanwhile. Measured: 0.3 to 0.7 MB, most of it code that is compiled once it is warm, since
 * 250 rounds more add 0.45 MB in all. A page's data held by each round would be 3 MB.
 */
const HEAP_BOUND = 1_200_000;

export interface Hosted {
  browser: Browser;
  project: HostProject;
  site: { url: string; host: string };
  endpoint: MoodyEndpoint;
}

interface WatchedHost extends Watched {
  /** Whatever was logged as an error or a warning. */
  logged: string[];
}

/** The cases that every host of `examples/` passes. @returns what further tests of one host need */
export function hostCases(host: HostCase): Hosted {
  const hosted = {} as Hosted;
  let sample: Endpoint;

  // What is begun in a hook ends with the file, not with the hook.
  const endings: (() => unknown)[] = [];
  const whole = { after: (end: () => unknown): unknown => endings.push(end) } as unknown as TestContext;
  before(async () => {
    [hosted.browser, sample] = await Promise.all([openBrowser(), servedSample()]);
    endings.push(() => hosted.browser.close(), sample.stop);
    hosted.endpoint = await moodyEndpoint(whole, sample.url);
    hosted.project = await hostProject(whole, host.name);
    const wanted = ['--endpoint', hosted.endpoint.url, '--data', sample.data, '--for', host.name];
    host.paste(hosted.project, await smmOk('snippet', 'home', ...wanted));
    await hosted.project.script('check');
    hosted.site = await host.serve(whole, hosted.project, hosted.endpoint.url);
  });
  after(async () => {
    for (const end of endings.reverse()) await end();
  });

  async function opened(t: TestContext, path: string, mood: Mood = 'well'): Promise<WatchedHost> {
    hosted.endpoint.mood = mood;
    t.after(() => (hosted.endpoint.mood = 'well'));
    const watched = await watchedPage(t, hosted.browser, [hosted.site.host, hosted.endpoint.host]);
    const logged: string[] = [];
    watched.page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) logged.push(told(message));
    });
    await watched.page.goto(hosted.site.url + path, { waitUntil: 'load' });
    return { ...watched, logged };
  }

  test('shows rating, ticker, share buttons and wall, follows the wall’s events, logs nothing and asks nobody else', async (t) => {
    const { page, errors, logged, strangers } = await opened(t, '/');
    await untilText(page, 'smm-rating', /\d\.\d/);
    await untilText(page, 'smm-ticker', /\w{3}/);
    await untilText(page, 'smm-share-buttons', /Bluesky|Mastodon/i);
    await page.locator('nav ::-p-text(Reviews)').click();
    const { disclosure } = await untilCards(page, 12);
    assert.match(disclosure, /\d+/);
    await page.waitForFunction(() => /\d+ reviews are here/.test(document.querySelector('.choose')?.textContent ?? ''));
    // While a router draws the change of views, what is pressed is not what lies there.
    await page.waitForFunction(() => !(document as { activeViewTransition?: unknown }).activeViewTransition);
    await page.locator('.choose ::-p-text(List)').click();
    await page.waitForSelector('smm-testimonials[layout=list]');
    assert.deepEqual({ errors, logged, strangers }, { errors: [], logged: [], strangers: [] });
  });

  test('opens at the reviews’ own address as well', async (t) => {
    const { page, errors, logged, strangers } = await opened(t, '/reviews');
    await untilCards(page, 12);
    await untilText(page, 'smm-rating', /\d\.\d/);
    assert.deepEqual({ errors, logged, strangers }, { errors: [], logged: [], strangers: [] });
  });

  test(`after ${ROUNDS.many} times back and forth there is no more than after ${ROUNDS.few}`, async (t) => {
    const { page, errors, logged } = await opened(t, '/');
    // What a router would draw between two views takes its time in full.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await backAndForth(page, ROUNDS.few);
    const first = await weigh(page);
    await backAndForth(page, ROUNDS.many - ROUNDS.few);
    const last = await weigh(page);
    t.diagnostic(`after ${ROUNDS.few}: ${JSON.stringify(first)}, after ${ROUNDS.many}: ${JSON.stringify(last)}`);
    assert.ok(last.nodes <= first.nodes * 1.02, `nodes grew from ${first.nodes} to ${last.nodes}`);
    assert.ok(last.listeners <= first.listeners + 10, `listeners grew from ${first.listeners} to ${last.listeners}`);
    assert.ok(last.heap <= first.heap + HEAP_BOUND, `the heap grew from ${first.heap} to ${last.heap} bytes`);
    assert.deepEqual({ errors, logged }, { errors: [], logged: [] });
  });

  for (const mood of ['dead', 'rubbish', 'silent'] as const)
    test(`with an endpoint that is ${mood} the page stands and keeps its own quotes`, async (t) => {
      const { page, errors, logged } = await opened(t, '/reviews', mood);
      await page.waitForFunction(() => document.querySelector('smm-testimonials')?.matches(':defined'));
      if (host.words === 'built') assert.match((await untilCards(page, 12)).text, QUOTE);
      else {
        await page.waitForFunction(() => document.querySelector<HTMLElement>('.quotes')?.checkVisibility());
        assert.match(await page.$eval('main', (main) => main.innerText), QUOTE);
      }
      await page.locator('nav ::-p-text(Workshop)').click();
      await page.waitForFunction(() => /Sewn back together/.test(document.querySelector('main h1')?.textContent ?? ''));
      // A browser tells of a request that failed, and an element warns of it once.
      const foreign = [...errors, ...logged].filter((text) => !/^smm: |^Failed to load resource/.test(text));
      assert.deepEqual(foreign, []);
    });

  const never = host.words === 'built' && 'its words are in the page, so that nothing fails';
  test('an endpoint that comes back is read when the visitor tries again', { skip: never }, async (t) => {
    const { page } = await opened(t, '/reviews', 'dead');
    const retry = await page.waitForSelector('.choose p button');
    hosted.endpoint.mood = 'well';
    await retry!.click();
    await untilCards(page, 12);
    await page.waitForFunction(() => !document.querySelector('.choose p button'));
  });

  test(`without JavaScript ${host.words === 'none' ? 'the page’s own quotes are there' : 'the reviews are there'}`, async (t) => {
    const { page, strangers } = await watchedPage(t, hosted.browser, [hosted.site.host, hosted.endpoint.host]);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${hosted.site.url}/reviews`, { waitUntil: 'load' });
    if (host.words !== 'none') {
      const { cards, text, disclosure } = await readWall(page);
      assert.ok(cards >= 12, `${cards} cards`);
      assert.match(text, QUOTE);
      assert.match(disclosure, /\d+/);
    } else assert.match(await page.$eval('body', (body) => (body as HTMLElement).innerText), QUOTE);
    assert.deepEqual(strangers, []);
  });

  test('shows what smm snippet prints for it, unchanged', async (t) => {
    const { page, errors, logged, strangers } = await opened(t, '/pasted');
    await untilCards(page, 12);
    assert.deepEqual({ errors, logged, strangers }, { errors: [], logged: [], strangers: [] });
  });

  return hosted;
}

/** Waits until an element shows words that match. */
async function untilText(page: Page, tag: string, words: RegExp): Promise<void> {
  await page.waitForFunction(
    (tag, source) => {
      const root = document.querySelector(tag)?.shadowRoot;
      const labels = [...(root?.querySelectorAll('[aria-label], title') ?? [])].map(
        (each) => each.getAttribute('aria-label') ?? each.textContent,
      );
      return new RegExp(source, 'i').test(`${root?.textContent ?? ''} ${labels.join(' ')}`);
    },
    {},
    tag,
    words.source,
  );
}
