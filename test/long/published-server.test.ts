// The server as it is published: bundled, installed by npm, and asked for everything that lies in files of its own.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { STARTED } from '../../packages/server-lite/src/own-files.ts';
import { waitFor } from '../../packages/server-lite/src/testing/wait-for.ts';
import { run } from '../../scripts/lib/command.ts';
import { npm } from '../lib/host-project.ts';
import { packed } from '../lib/packed.ts';
import { reviewsCsv } from '../lib/reviews-csv.ts';
import { serveBy, smmBy, type RunningServer } from '../lib/smm.ts';
import { staticFiles } from '../lib/static-files.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';

/** So many that two threads read, and another puts rows together. */
const MANY = 25_000;
/** Milliseconds that a loaded machine may take over them. */
const LONG = 300_000;

const folder = temporaryFolder({ after });
const data = join(folder, 'data');
const store = join(data, 'smm.db');
const installed = join(folder, 'node_modules/@smm/server-lite');
const dist = join(installed, 'dist');
const smmFile = join(dist, 'smm.js');

async function smm(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await smmBy(smmFile, args);
  assert.equal(code, 0, `smm ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

async function json<T>(...args: string[]): Promise<T> {
  return JSON.parse(await smm(...args, '--data', data, '--json')) as T;
}

interface Listed {
  items: { id: string; body: string }[];
  total: number;
}

before(async () => {
  const tarballs = await packed('sdk', 'widgets', 'server-lite');
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
  await npm(['install', ...Object.values(tarballs)], folder);
});

test('it has a file for each thread and process, and one for the command', async () => {
  const missing = ['smm', 'main', ...STARTED].filter((name) => !existsSync(join(dist, `${name}.js`)));
  assert.deepEqual(missing, []);
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string };
  assert.equal((await smm('--version')).trim(), version);
  assert.match(await smm('--help'), /serve.*Serve the endpoint/);
  assert.match(await smm('doctor', '--data', data), /Elements.*smm\.js/);
});

test('it imports a large file in threads, and a web page, a feed and YAML by what is installed beside it', async () => {
  const file = join(folder, 'reviews.csv');
  writeFileSync(file, reviewsCsv(MANY));
  const { added, rejected } = await json<{ added: number; rejected: number }>('import', file, '--publish');
  assert.deepEqual([added, rejected], [MANY, 0]);
  const others = {
    'page.html':
      '<script type="application/ld+json">{"@type":"Review","author":{"name":"Invented Page"},"reviewBody":"Of a page.","reviewRating":{"ratingValue":4}}</script>',
    'feed.xml':
      '<rss version="2.0"><channel><title>Sample</title><item><title>T</title><guid>a</guid><author>Invented Feed</author><description>Of a feed.</description></item></channel></rss>',
    'list.yaml': '- author: Invented Yaml\n  rating: 5\n  review: Of a list in YAML.\n',
  };
  for (const [name, text] of Object.entries(others)) {
    writeFileSync(join(folder, name), text);
    assert.equal((await json<{ added: number }>('import', join(folder, name))).added, 1, name);
  }
});

describe('its server', () => {
  let server: RunningServer;
  let token = '';

  before(async () => {
    token = (await json<{ token: string }>('token', 'create', 'test')).token;
    server = await serveBy(smmFile, data);
  });
  after(() => server.stop());

  async function call<T = Record<string, unknown>>(method: string, path: string, body?: object | string): Promise<T> {
    const type = typeof body === 'string' ? 'application/octet-stream' : 'application/json';
    const response = await fetch(`${server.url}/admin/api${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': type }) },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }
  const stateOf = async (id: string) => (await call<{ state: string }>('GET', `/imports/${id}`)).state;

  test('serves reviews, their pages, the elements and the admin page', async () => {
    const paths = ['/v1/collections/home.json', '/v1/collections/home.html', '/v1/collections/home.rss'];
    for (const path of [...paths, '/c/home/new', '/cdn/smm.js', '/admin/', '/policy', '/openapi.json', '/healthz']) {
      const response = await fetch(server.url + path);
      assert.equal(response.status, 200, `${path}: ${await response.text()}`);
    }
  });

  test('makes what was imported searchable by its own schedule', async () => {
    const found = `${server.url}/v1/collections/home/query?q=grandmother`;
    await waitFor(
      'the search index',
      async () => {
        const { isComplete, items } = (await (await fetch(found)).json()) as { isComplete: boolean; items: object[] };
        return isComplete && items.length > 0;
      },
      LONG,
    );
  });

  test('counts figures in a thread', async () => {
    const { steps } = await call<{ steps: { received: number }[] }>('GET', '/figures?by=day');
    assert.equal(
      steps.reduce((sum, { received }) => sum + received, 0),
      MANY + 3,
    );
  });

  test('imports an upload in a process of its own, and takes it back', async () => {
    const { id } = await call<{ id: string }>(
      'POST',
      '/imports?name=more.csv',
      reviewsCsv(3).replaceAll('The ', 'One '),
    );
    await waitFor('the look', async () => (await stateOf(id)) === 'looked-at', LONG);
    await call('POST', `/imports/${id}/start`, {});
    await waitFor('the import', async () => (await stateOf(id)) === 'done', LONG);
    await call('POST', `/imports/${id}/undo`);
    await waitFor('the undo', async () => (await stateOf(id)) === 'undone', LONG);
  });

  test('makes a backup and restores it in processes of their own', async () => {
    const { name } = await call<{ name: string }>('POST', '/backups', {});
    await call('POST', '/restore', { backup: name });
    await waitFor(
      'the restore',
      async () => {
        const { state, ...rest } = await call<{ state: string }>('GET', '/restore');
        assert.notEqual(state, 'failed', JSON.stringify(rest));
        return state === 'done';
      },
      LONG,
    );
    assert.equal((await fetch(`${server.url}/v1/collections/home.json`)).status, 200);
  });
});

test('what is erased is overwritten in a process of its own', async () => {
  const { items } = await json<Listed>('review', 'list');
  const { id, body } = items.find((item) => item.body)!;
  assert.ok(readFileSync(store).includes(body));
  await smm('review', 'erase', id, '--yes', '--data', data);
  assert.ok(!readFileSync(store).includes(body));
  // Where that process fails the file is written anew, which would hide it.
  const { code, output } = await run(process.execPath, [join(dist, 'storage/sqlite/scrub-process.js'), store]);
  assert.equal(code, 0, output);
});

test('the sample comes, and goes without a trace by a file that a thread writes anew', async () => {
  const place = join(folder, 'sample');
  await smm('sample', '--data', place);
  const { items } = JSON.parse(await smm('review', 'list', '--data', place, '--json')) as Listed;
  const words = items.find(({ body }) => body)!.body!;
  assert.ok(readFileSync(join(place, 'smm.db')).includes(words));
  await smm('sample', '--remove', '--data', place);
  assert.ok(!readFileSync(join(place, 'smm.db')).includes(words));
});

test('feeds are looked at', async (t) => {
  const { url, server } = await staticFiles(folder);
  t.after(() => server.close());
  const outbound = ['--outbound-allow', new URL(url).host];
  await smm('feed', 'add', `${url}/feed.xml`, '--data', data, ...outbound);
  assert.match(await smm('sync', '--data', data, ...outbound), /1/);
});

test('it writes a snapshot, an export and a backup, restores that, and the audit agrees', async () => {
  await smm('snapshot', join(folder, 'site'), '--data', data, '--public-url', 'https://reviews.example.com');
  assert.ok(existsSync(join(folder, 'site/v1/collections/home.json')));
  await smm('export', join(folder, 'everything.zip'), '--data', data);
  await smm('backup', join(folder, 'copy.db'), '--data', data);
  await smm('restore', join(folder, 'copy.db'), '--data', data);
  assert.match(await smm('audit', '--data', data), /all agrees/);
});

describe('what nobody foresaw', () => {
  const broken = `import { DatabaseSync } from 'node:sqlite';
    const { prepare } = DatabaseSync.prototype;
    DatabaseSync.prototype.prepare = function (sql) {
      if (sql.includes('from "subject"')) throw new Error('broken on purpose');
      return prepare.call(this, sql);
    };`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(broken)}`;

  test('is told with the names of our functions', async () => {
    const { code, stderr } = await smmBy(smmFile, ['subject', 'list', '--data', data], { NODE_OPTIONS });
    assert.equal(code, 1);
    assert.match(stderr, /broken on purpose\n(?: +at .*\n)* +at async SqlSubjects\.list \(file:/);
  });

  test('is told with our files and lines where Node is asked for them', async () => {
    const { stderr } = await smmBy(smmFile, ['subject', 'list', '--data', data], {
      NODE_OPTIONS: `${NODE_OPTIONS} --enable-source-maps`,
    });
    assert.match(
      stderr,
      /broken on purpose\n(?: +at .*\n)* +at async SqlSubjects\.list \(.*\/src\/storage\/subjects\.ts:\d+/,
    );
  });
});

describe('what is bundled', () => {
  const nodeModules = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/;
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(new URL('../../packages/server-lite/package.json', import.meta.url), 'utf8'),
  ) as Record<'dependencies' | 'optionalDependencies', object>;
  const beside = Object.keys({ ...dependencies, ...optionalDependencies });

  test('has its licence in the package, by name and version', () => {
    const sources = globSync('**/*.js.map', { cwd: dist, exclude: ['admin/**'] }).flatMap(
      (file) => (JSON.parse(readFileSync(join(dist, file), 'utf8')) as { sources: string[] }).sources,
    );
    const bundled = [...new Set(sources.flatMap((source) => nodeModules.exec(source)?.[1] ?? []))].sort();
    assert.ok(bundled.includes('kysely') && bundled.includes('zod'));
    assert.deepEqual(
      bundled.filter((name) => beside.includes(name)),
      [],
      'bundled and installed',
    );
    const licences = readFileSync(join(dist, 'licences.txt'), 'utf8');
    const named = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gm)].map(([, name]) => name);
    assert.deepEqual(named, bundled);
  });

  test('imports nothing but Node and what is installed with it', async () => {
    const { build } = await import('esbuild');
    const entryPoints = globSync('**/*.js', { cwd: dist, exclude: ['admin/**'] });
    const { metafile } = await build({
      absWorkingDir: dist,
      entryPoints,
      outdir: 'looked-at',
      bundle: true,
      packages: 'external',
      splitting: true,
      format: 'esm',
      platform: 'node',
      metafile: true,
      write: false,
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.filter(({ external }) => external));
    const names = new Set(imports.map(({ path }) => path).filter((path) => !path.startsWith('node:')));
    const packages = [...names].map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)![0]);
    assert.deepEqual(
      packages.filter((name) => !beside.includes(name)),
      [],
    );
  });
});
