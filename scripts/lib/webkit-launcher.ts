import type { BrowserLauncher } from '@web/test-runner';
import { startWebKit, type WebDriver } from './webdriver.ts';

/** Runs browser tests in WebKit, one file after the other in one window. */
export function webkitLauncher(): BrowserLauncher {
  let driver: WebDriver | undefined;
  let current: string | undefined;
  const open = async (): Promise<WebDriver> => (driver ??= await startWebKit());
  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async initialize() {
      await open();
    },
    async startSession(sessionId, url) {
      current = sessionId;
      await (await open()).navigate(url);
    },
    isActive: (sessionId) => sessionId === current,
    getBrowserUrl: async () => (await open()).url(),
    async stopSession() {
      current = undefined;
      await (await open()).navigate('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit runs hidden here: debug in Chromium')),
    async stop() {
      await driver?.close();
      driver = undefined;
    },
  };
}
