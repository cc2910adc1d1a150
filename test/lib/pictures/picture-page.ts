import type { Browser } from 'puppeteer-core';
import { openWindow } from '../browser.ts';
import { staticFiles } from '../static-files.ts';
import { BUILT } from '../stories.ts';
import { openStories, type StoryGlobals, type StoryPage } from '../story-page.ts';
import { FONT_FOLDER, FONT_PATH, fontRules } from './fonts.ts';

/** Where the stories lie in every picture: some of them say it. */
const PICTURE_ORIGIN = 'http://stories.localhost';

/** The stories under an address that is the same everywhere. The caller ends it. */
export interface PictureServer {
  readonly url: string;
  /** What makes Chromium find that address, and paint the same on every machine that has it. */
  readonly flags: readonly string[];
  end(): void;
}

export async function servePictures(): Promise<PictureServer> {
  const { url, server } = await staticFiles(BUILT, { [FONT_PATH]: FONT_FOLDER });
  const flags = [
    `--host-resolver-rules=MAP ${new URL(PICTURE_ORIGIN).host}:80 ${new URL(url).host}`,
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
    '--lang=en-US',
  ];
  const end = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: PICTURE_ORIGIN, flags, end };
}

/** The moment at which all pictures are taken. */
const NOW = Date.UTC(2026, 10, 22, 12);

/** Runs in the page before any script of it: the clock stands still, and the reader is always the same. */
function fixReader(now: number): void {
  const Moving = Date;
  globalThis.Date = new Proxy(Moving, {
    construct: (date, args, self) => Reflect.construct(date, args.length ? args : [now], self) as object,
    get: (date, name, self) => (name === 'now' ? () => now : (Reflect.get(date, name, self) as unknown)),
  });
  Object.defineProperty(navigator, 'languages', { get: () => ['en-US', 'en'] });
}

/** Stories with the test's own fonts, a clock that stands still, and the same reader everywhere. */
export async function openPictures(browser: Browser, url: string, globals: StoryGlobals = {}): Promise<StoryPage> {
  const page = await openWindow(browser);
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(fixReader, NOW);
  const stories = await openStories(page, url, globals);
  await page.addStyleTag({
    content: `${fontRules()}
      *, *::before, *::after { caret-color: transparent !important; transition: none !important; }`,
  });
  return stories;
}
