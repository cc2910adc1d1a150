import type { HTTPRequest, Page } from 'puppeteer-core';

/** What the toolbar of Storybook sets for a page of stories. */
export interface StoryGlobals {
  readonly theme?: string;
  readonly scheme?: string;
  readonly locale?: string;
}

/** A page of the built Storybook that shows one story after the other without being loaded again. */
export interface StoryPage {
  readonly page: Page;
  /** Ends when the story was drawn, played and came to rest. @throws {Error} it threw, or does not come to rest. */
  show(id: string): Promise<void>;
  /** Ends when nothing is asked for and nothing changed for a few frames. */
  rest(): Promise<void>;
}

/** Longest time that a story may take, in milliseconds. */
const LIMIT = 120_000;

interface Channel {
  on(event: string, listen: (what: unknown) => void): void;
  off(event: string, listen: (what: unknown) => void): void;
  emit(event: string, what: unknown): void;
}

/** Runs in the page. */
async function setGlobals(globals: object): Promise<void> {
  const channel = (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
  await new Promise<unknown>((done) => {
    channel.on('globalsUpdated', done);
    channel.emit('updateGlobals', { globals });
  });
}

/** Runs in the page: asks the preview for a story and waits for its end. Answers with what went wrong. */
async function turnTo(storyId: string, limit: number): Promise<string> {
  const channel = (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
  const troubles = ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing'];
  return new Promise((done) => {
    const end = (trouble: string): void => {
      clearTimeout(timer);
      channel.off('storyFinished', finished);
      for (const [event, listen] of failing) channel.off(event, listen);
      done(trouble);
    };
    const timer = setTimeout(() => end(`it did not end within ${limit} ms`), limit);
    const finished = (what: unknown): void => {
      const { storyId: id, status } = what as { storyId: string; status: string };
      if (id === storyId) end(status === 'error' ? 'its play function failed' : '');
    };
    const failing = troubles.map((event) => {
      const listen = (what: unknown): void => end(`${event}: ${(what as Error | undefined)?.message ?? String(what)}`);
      return [event, listen] as const;
    });
    channel.on('storyFinished', finished);
    for (const [event, listen] of failing) channel.on(event, listen);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

/** Runs in the page: ends after a few frames in which nothing that can be seen changed. */
async function atRest(limit: number): Promise<boolean> {
  const quietFrames = 4;
  const state = (): string => {
    let text = '';
    const read = (root: ShadowRoot | HTMLElement): void => {
      text += root.innerHTML;
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) read(shadowRoot);
    };
    read(document.body);
    const moving = document.getAnimations().filter(({ playState, effect }) => {
      return playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
    });
    return `${document.documentElement.scrollHeight} ${document.fonts.status} ${moving.length} ${text}`;
  };
  const end = performance.now() + limit;
  for (let last = '', quiet = 0; performance.now() < end;) {
    await new Promise((frame) => requestAnimationFrame(frame));
    const now = state();
    quiet = now === last ? quiet + 1 : 0;
    last = now;
    if (quiet >= quietFrames && document.fonts.status === 'loaded') return true;
  }
  return false;
}

/** Opens the Storybook that is served at `url` with what its toolbar sets, in a page that shows nothing yet. */
export async function openStories(page: Page, url: string, globals: StoryGlobals = {}): Promise<StoryPage> {
  await page.emulateFocusedPage(true);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const asked = new Set<HTTPRequest>();
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  await page.goto(`${url}/iframe.html?viewMode=story`, { waitUntil: 'load' });
  await page.waitForFunction(`globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue !== undefined`, { timeout: LIMIT });
  // Whoever opens stories here looks at them with axe themselves, or does not.
  await page.evaluate(setGlobals, { ...globals, a11y: { manual: true } });

  const rest = async (): Promise<void> => {
    const end = Date.now() + LIMIT;
    while (Date.now() < end) {
      const isStill = await page.evaluate(atRest, LIMIT);
      if (isStill && asked.size === 0) return;
    }
    const open = [...asked].map((request) => request.url());
    throw new Error(`the story did not come to rest within ${LIMIT} ms; asked for and not there: ${open.join(', ')}`);
  };
  const show = async (id: string): Promise<void> => {
    const trouble = await page.evaluate(turnTo, id, LIMIT);
    if (trouble !== '') throw new Error(`${id}: ${trouble}`);
    await rest();
  };
  return { page, show, rest };
}
