import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_APPS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const MISSING =
  'The browser tests need Chrome, Chromium or Edge and none was found: install one, or set CHROME_PATH to its ' +
  'executable (`npx playwright install chromium` fetches one as well).';

/** Flags under which Chromium asks nobody for anything and runs in a container; as root it has no sandbox. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The first command of this name on PATH. */
export function which(command: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => existsSync(file));
}

function installed(): string[] {
  if (platform() === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => join(folder, app)),
    );
  }
  if (platform() === 'win32') {
    const roots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
    return roots.filter((root) => root !== undefined).flatMap((root) => WINDOWS_APPS.map((app) => join(root, app)));
  }
  return COMMANDS.map(which).filter((file) => file !== undefined);
}

function playwrightCache(): string[] {
  const caches = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
  } as Partial<Record<string, string>>;
  const root = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? caches[platform()] ?? join(homedir(), '.cache/ms-playwright');
  const executables = ['chrome-linux*/chrome', 'chrome-mac*/*.app/Contents/MacOS/*', 'chrome-win*/chrome.exe'];
  return executables.flatMap((path) => globSync(`chromium-*/${path}`, { cwd: root }).map((file) => join(root, file)));
}

/** A distribution's stub that only says "install the snap" exists as a file and cannot run. */
function runs(file: string): boolean {
  if (!existsSync(file)) return false;
  return platform() === 'win32' || spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;
}

/**
 * The executable of a Chromium browser: CHROME_PATH, an installed one, or Playwright's.
 * Throws where CHROME_PATH names something that does not run.
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (runs(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which does not run as a browser: correct it or unset it.`);
  }
  return [...installed(), ...playwrightCache()].find(runs);
}

/** As `findBrowser`; throws with a remedy where there is none. */
export function requireBrowser(): string {
  const file = findBrowser();
  if (file === undefined) throw new Error(MISSING);
  return file;
}

/** Firefox's executable, FIREFOX_PATH first; undefined where there is none. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return [named, which('firefox-esr'), which('firefox'), mac].find((file) => file !== undefined && existsSync(file));
}

/** As `findFirefox`; throws with a remedy where there is none. */
export function requireFirefox(): string {
  const file = findFirefox();
  if (file === undefined) throw new Error('Firefox was not found: install it, or set FIREFOX_PATH to its executable.');
  return file;
}

/** Whether packages can be installed here with apt-get without asking anybody. Ubuntu's browsers are snaps, not packages. */
export function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || which('apt-get') === undefined || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs Debian packages; throws with apt-get's own last words. */
export function aptInstall(...packages: string[]): void {
  // Of what is a service, only the program is wanted: in runlevel 1 none is started.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8' });
    if (status === 0) continue;
    const reason = `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' ');
    throw new Error(`apt-get ${args.join(' ')} failed (is there a network?): ${reason}`);
  }
}

/** As `requireBrowser`, installing Debian's Chromium where that is possible. Says in one line what it did. */
export function ensureBrowser(say: (line: string) => void): string {
  const found = findBrowser();
  if (found !== undefined) {
    say(`browser: ${found}`);
    return found;
  }
  if (!isDebianRoot()) throw new Error(MISSING);
  say('browser: none found, installing Debian’s chromium with apt-get (about a minute)');
  aptInstall('chromium', 'fonts-liberation');
  const file = requireBrowser();
  say(`browser: ${file}, installed just now`);
  return file;
}
