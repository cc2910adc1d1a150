import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { which } from './find-browser.ts';

const START_LIMIT = 30_000;

const MISSING =
  'WebKit needs WebKitWebDriver, MiniBrowser and Xvfb: on Debian, apt-get install webkit2gtk-driver xvfb; elsewhere this tier cannot run.';

/** One browser window that is driven by the WebDriver protocol, as much of it as the tests use. */
export interface WebDriver {
  navigate(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs a function body in the page and answers with what it returns (JSON). */
  execute(body: string, ...args: unknown[]): Promise<unknown>;
  resize(width: number, height: number): Promise<void>;
  /** What follows happens in the page's first frame, until the next `navigate`. */
  enterFrame(): Promise<void>;
  /** A PNG of the window's viewport. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}

function miniBrowser(): string | undefined {
  return globSync(['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/libexec/webkit2gtk-4.*/MiniBrowser']).find((file) =>
    existsSync(file),
  );
}

/** Whether WebKit can be driven on this machine. */
export function hasWebKit(): boolean {
  return which('WebKitWebDriver') !== undefined && which('Xvfb') !== undefined && miniBrowser() !== undefined;
}

/** Starts a display that nobody sees; answers with its name. */
function startDisplay(): Promise<{ name: string; process: ChildProcess }> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`Xvfb ended with code ${code}`)));
    child.stdio[3]?.once('data', (number: Buffer) => done({ name: `:${number.toString().trim()}`, process: child }));
  });
}

async function call(base: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(120_000),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebDriver ${method} ${path} failed: ${JSON.stringify(value)}`);
  return value;
}

async function untilReady(base: string): Promise<void> {
  const end = Date.now() + START_LIMIT;
  while (Date.now() < end) {
    try {
      await call(base, 'GET', '/status');
      return;
    } catch {
      // Not listening yet.
      await delay(50);
    }
  }
  throw new Error(`WebKitWebDriver did not answer within ${START_LIMIT / 1000} s`);
}

function driverOf(base: string, session: string, end: () => void): WebDriver {
  const at = `/session/${session}`;
  return {
    navigate: async (url) => {
      await call(base, 'POST', `${at}/frame`, { id: null });
      await call(base, 'POST', `${at}/url`, { url });
    },
    url: async () => String(await call(base, 'GET', `${at}/url`)),
    execute: (script, ...args) => call(base, 'POST', `${at}/execute/sync`, { script, args }),
    resize: async (width, height) =>
      void (await call(base, 'POST', `${at}/window/rect`, { width, height, x: 0, y: 0 })),
    enterFrame: async () => void (await call(base, 'POST', `${at}/frame`, { id: 0 })),
    screenshot: async () => Buffer.from(String(await call(base, 'GET', `${at}/screenshot`)), 'base64'),
    close: async () => {
      try {
        await call(base, 'DELETE', at);
      } finally {
        end();
      }
    },
  };
}

/** Starts WebKit's MiniBrowser under its driver and a hidden display. The caller closes it. */
export async function startWebKit(scheme: 'light' | 'dark' = 'light'): Promise<WebDriver> {
  const binary = miniBrowser();
  if (binary === undefined || !hasWebKit()) throw new Error(MISSING);
  const display = await startDisplay();
  const port = await freePort();
  // As root there is no sandbox to be had.
  const root = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
  const env = {
    ...process.env,
    ...root,
    DISPLAY: display.name,
    GDK_BACKEND: 'x11',
    GTK_THEME: scheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
  };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const end = (): void => {
    driver.kill();
    display.process.kill();
  };
  const base = `http://127.0.0.1:${port}`;
  try {
    await untilReady(base);
    const options = { binary, args: ['--automation'] };
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
    const { sessionId } = (await call(base, 'POST', '/session', { capabilities })) as { sessionId: string };
    return driverOf(base, sessionId, end);
  } catch (error) {
    end();
    throw error;
  }
}
