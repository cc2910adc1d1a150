// Everyday browser tests, in Chromium. Firefox and WebKit: web-test-runner.{firefox,webkit}.config.mjs.
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { CHROMIUM_FLAGS, requireBrowser } from './scripts/lib/find-browser.ts';
import { sharedConfig } from './scripts/lib/web-test-runner.ts';

export default sharedConfig([
  puppeteerLauncher({
    // With the collector at hand, a test can tell what is kept from what is only not collected yet.
    launchOptions: { executablePath: requireBrowser(), args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc'] },
    // A window each: of two tabs in one window one is hidden, and a hidden page gets no frames.
    createPage: ({ context }) => context.newPage({ type: 'window' }),
  }),
]);
