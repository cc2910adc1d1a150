import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './smm.ts';

/** Debian's packages that a WordPress of our own takes. */
export const WORDPRESS_PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'mariadb-server',
  'php-cli',
  'php-mysql',
];

const SOURCE = '/usr/share/wordpress';
const THEMES = '/var/lib/wordpress/wp-content/themes';
const THEME = 'twentytwentythree';

/** Whether Debian's packages are installed here. */
export function hasWordPress(): boolean {
  return [SOURCE, join(THEMES, THEME), '/usr/sbin/mariadbd', '/usr/bin/php'].every((path) => existsSync(path));
}

export interface WordPress {
  /** Without a slash at the end. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Runs PHP inside of WordPress. @returns what it printed */
  php(code: string): string;
  stop(): Promise<void>;
}

/** Lets a program be ended, and waited for. */
function ender(child: ChildProcess): () => Promise<void> {
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}

/** A WordPress of its own, from Debian's packages, with our plugin and a database in a folder that goes with it. */
export async function startWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'smm-wordpress-'));
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const each of stops.reverse()) await each();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const socket = join(folder, 'sql.sock');
    const data = join(folder, 'sql');
    const asUser = process.getuid?.() === 0 ? ['--user=root'] : [];
    run('mariadb-install-db', [
      '--no-defaults',
      ...asUser,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ]);
    const sql = spawn(
      '/usr/sbin/mariadbd',
      [
        '--no-defaults',
        ...asUser,
        `--datadir=${data}`,
        `--socket=${socket}`,
        '--skip-networking',
        '--skip-grant-tables',
      ],
      { stdio: 'ignore' },
    );
    stops.push(ender(sql));
    await untilAnswers(socket, sql);
    const site = join(folder, 'site');
    cpSync(SOURCE, site, { recursive: true, dereference: true, filter: (path) => !path.endsWith('/wp-config.php') });
    const content = join(site, 'wp-content');
    rmSync(content, { recursive: true, force: true });
    mkdirSync(join(content, 'plugins'), { recursive: true });
    cpSync(join(THEMES, THEME), join(content, 'themes', THEME), { recursive: true, dereference: true });
    cpSync(join(ROOT, 'examples/wordpress/smm'), join(content, 'plugins/smm'), { recursive: true });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    writeFileSync(join(site, 'wp-config.php'), configFor(url, socket));
    const php = (code: string): string => inWordPress(site, code);
    inWordPress(site, INSTALL.replaceAll('THEME', THEME), true);
    const web = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], {
      stdio: 'ignore',
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      detached: true,
    });
    // Its workers are children of its own.
    stops.push(async () => {
      const ended = new Promise<void>((done) => web.once('close', () => done()));
      process.kill(-web.pid!, 'SIGTERM');
      await ended;
    });
    await untilServes(url);
    return { url, user: 'owner', password: 'sample-password', php, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function run(program: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', input, maxBuffer: 1 << 26 });
  if (error || status !== 0)
    throw new Error(`${program} failed: ${error?.message ?? `${stdout}\n${stderr}`.slice(-2000)}`);
  return stdout;
}

function inWordPress(site: string, code: string, isNew = false): string {
  const before = isNew ? `define('WP_INSTALLING', true);` : '';
  const program = `<?php ${before} require '${site}/wp-load.php'; ${code}`;
  return run('php', ['-d', 'display_errors=stderr'], program);
}

const INSTALL = `
  require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  require_once ABSPATH . 'wp-admin/includes/plugin.php';
  wp_install('Sample shop', 'owner', 'owner@example.com', false, '', 'sample-password');
  switch_theme('THEME');
  $failed = activate_plugin('smm/smm.php');
  if (is_wp_error($failed)) { fwrite(STDERR, $failed->get_error_message()); exit(1); }
`;

/** Nobody outside is asked, and what a program prints about itself would be seen by the tests. */
function configFor(url: string, socket: string): string {
  const settings: Record<string, string | boolean> = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: url,
    WP_SITEURL: url,
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost',
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: true,
    CONCATENATE_SCRIPTS: false,
  };
  const lines = Object.entries(settings).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`);
  const create = `$sql = mysqli_connect('localhost', 'root', '', null, 0, '${socket}'); mysqli_query($sql, 'create database if not exists wordpress');`;
  return `<?php\n${create}\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

async function untilAnswers(socket: string, sql: ChildProcess): Promise<void> {
  const code = `exit(@mysqli_connect('localhost', 'root', '', null, 0, '${socket}') ? 0 : 1);`;
  while (spawnSync('php', ['-d', 'display_errors=0', '-r', `mysqli_report(MYSQLI_REPORT_OFF); ${code}`]).status !== 0) {
    if (sql.exitCode !== null) throw new Error(`mariadbd ended with ${sql.exitCode} before it answered`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

async function untilServes(url: string): Promise<void> {
  for (;;) {
    try {
      if ((await fetch(`${url}/wp-login.php`)).ok) return;
    } catch {
      // Not yet.
    }
    await new Promise((done) => setTimeout(done, 200));
  }
}
