import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { requireFirefox } from './scripts/lib/find-browser.ts';
import { sharedConfig } from './scripts/lib/web-test-runner.ts';

export default sharedConfig([
  puppeteerLauncher({
    launchOptions: { browser: 'firefox', executablePath: requireFirefox() },
    // Of two tabs one is hidden, and a hidden page gets no frames.
    concurrency: 1,
  }),
]);
