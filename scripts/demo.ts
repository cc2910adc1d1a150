// `npm start`: builds what is stale, fills a fresh folder with the sample business or with your own export, and serves.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startLean } from '../packages/server-lite/src/start-lean.ts';
import { buildServed, buildServer } from './build.ts';
import { ROOT } from './lib/command.ts';
import { endWithParent } from './lib/end-with-parent.ts';

/** The server as it is published. */
const DIST = join(ROOT, 'packages/server-lite/dist');
const SMM = join(DIST, 'smm.js');
/** What that file runs, and this process runs itself to serve. */
const MAIN = join(DIST, 'main.js');
const USAGE = 'usage: npm start [-- --import FILE…]   (environment: PORT, SMM_DATA)';
/** Lies in a data folder while the sample is being written, so that an interrupted start is taken up again. */
const UNFINISHED = '.sample-unfinished';

interface Wishes {
  data: string;
  port: string;
  files: string[];
}

function readWishes(): Wishes {
  const calledFrom = process.env['SMM_CWD'] ?? process.env['INIT_CWD'] ?? process.cwd();
  const { values, positionals } = parseArgs({
    options: { import: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  if (positionals.length > 0 && values.import === undefined)
    throw new Error(`unknown word ${positionals[0]}. ${USAGE}`);
  const files = [...(values.import ?? []), ...positionals].map((file) => resolve(calledFrom, file));
  for (const file of files) {
    if (!existsSync(file)) throw new Error(`there is no file ${file}: check the path after --import.`);
    if (!statSync(file).isFile()) throw new Error(`${file} is not a file: name the export itself after --import.`);
  }
  const port = process.env['PORT'] || '8787';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error(`PORT is "${port}": use a number from 0 to 65535.`);
  return { data: resolve(calledFrom, process.env['SMM_DATA'] || join(ROOT, '.smm')), port, files };
}

/** Runs a command of smm to its end; its output goes to the terminal. */
function smm(args: string[], stdio: 'inherit' | 'ignore' = 'inherit'): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [SMM, ...args], { cwd: ROOT, stdio });
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}

async function must(...args: string[]): Promise<void> {
  const code = await smm(args);
  if (code !== 0) throw new Error(`"smm ${args[0]}" ended with code ${code}, see above; nothing is served.`);
}

async function fillWithYours({ data, files }: Wishes): Promise<void> {
  if (readdirSync(data).length > 0) await must('sample', '--remove', '--data', data);
  rmSync(join(data, UNFINISHED), { force: true });
  console.log('Importing with --publish: this records your word (an attestation) that you may show these reviews.');
  await must('import', ...files, '--publish', '--data', data);
}

async function fillWithSample(data: string): Promise<void> {
  writeFileSync(join(data, UNFINISHED), 'The sample is being written here; the next start takes it up again.\n');
  await must('sample', '--data', data);
  rmSync(join(data, UNFINISHED));
}

/** Fills the data folder where that is due, and answers with the folder of pages that suits what is in it. */
async function fill(wishes: Wishes): Promise<string> {
  const { data, files } = wishes;
  mkdirSync(data, { recursive: true });
  const fresh = readdirSync(data).length === 0 || existsSync(join(data, UNFINISHED));
  if (files.length > 0) await fillWithYours(wishes);
  else if (fresh) await fillWithSample(data);
  const hasSample = (await smm(['sample', '--check', '--data', data], 'ignore')) === 0;
  return join(ROOT, 'examples/html', hasSample ? 'site' : 'yours');
}

/** From here on this process is `smm serve`: it answers, and a signal stops it as it stops the server. */
async function serve(data: string, port: string, pages: string): Promise<void> {
  const { main } = (await import(pathToFileURL(MAIN).href)) as { main(argv: string[]): Promise<void> };
  await main(['serve', '--data', data, '--port', port, '--site', pages, '--log-level', 'warn']);
}

startLean('serve');
endWithParent();
try {
  const wishes = readWishes();
  await buildServed(console.log);
  await buildServer(console.log);
  await serve(wishes.data, wishes.port, await fill(wishes));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`smm: ${error.message}`);
  process.exitCode = 1;
}
