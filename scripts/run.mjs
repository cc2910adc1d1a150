// Runs one script of this folder on the workspace's own Node, installing the workspace first where needed.
// The only file that the machine's Node runs, so it is plain JavaScript for Node 20 and later.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WINDOWS = process.platform === 'win32';
const STAMP = join(ROOT, 'node_modules/.smm-installed');
const NODE = join(ROOT, 'node_modules/node/bin', WINDOWS ? 'node.exe' : 'node');

function fail(message, code = 1) {
  console.error(`smm: ${message}`);
  process.exit(code);
}

/** What decides the contents of node_modules. */
function wanted() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function install() {
  const key = wanted();
  if (existsSync(NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === key) return;
  console.log('smm: installing packages, about half a minute the first time …');
  const quiet = process.stdout.isTTY ? [] : ['--reporter=append-only', '--loglevel=warn'];
  const args = ['--yes', 'pnpm@12', 'install', '--frozen-lockfile', '--prefer-offline', ...quiet];
  // CI: pnpm asks nothing then.
  const env = { ...process.env, CI: 'true', npm_config_update_notifier: 'false' };
  const { status, error } = spawnSync('npx', args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: WINDOWS,
  });
  if (error) fail(`npx could not be started (${error.message}): it comes with npm, install that first.`);
  if (status !== 0) {
    fail(
      'the packages could not be installed, see above. The npm registry must be reachable once (a network, or a proxy set for npm).',
    );
  }
  if (!existsSync(NODE))
    fail(
      `the npm package "node" has no binary for ${process.platform}-${process.arch}: install Node 26 and try again.`,
    );
  writeFileSync(STAMP, key);
}

/** Waits for the script and ends as it ended. */
function run(script, args) {
  const bin = [dirname(NODE), join(ROOT, 'node_modules/.bin')];
  const env = {
    ...process.env,
    PATH: [...bin, process.env.PATH].join(delimiter),
    SMM_CWD: process.env.INIT_CWD ?? process.cwd(),
    // TypeScript is stripped once, not at every start.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(ROOT, 'node_modules/.cache/smm-compiled'),
    SMM_STARTED_BY: String(process.pid),
  };
  const file = join(ROOT, 'scripts', `${script}.ts`);
  // A process group of its own: one Ctrl-C reaches npm, npm hands it on, and the script shall still get it once.
  const child = spawn(NODE, [file, ...args], { cwd: ROOT, env, stdio: 'inherit', detached: !WINDOWS });
  let last = 0;
  const hand = (signal) => {
    if (WINDOWS || child.exitCode !== null || Date.now() - last < 500) return;
    last = Date.now();
    process.kill(-child.pid, signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, hand);
  // npm's shell dies of SIGTERM without handing it on.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    hand('SIGTERM');
  }, 500);
  child.on('error', (error) => fail(`${script} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

const [script, ...args] = process.argv.slice(2);
if (Number.parseInt(process.versions.node, 10) < 20)
  fail(`Node ${process.versions.node} is too old: install Node 20 or later.`);
if (!script || !existsSync(join(ROOT, 'scripts', `${script}.ts`)))
  fail(`no such script: ${script ?? '(none given)'}`, 2);
install();
run(script, args);
