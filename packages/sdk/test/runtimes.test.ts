import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { startEndpoint } from './endpoint.ts';
import { sampleHead, sampleReview } from './sample-pages.ts';

const HOME = '/v1/collections/home.json';

/** What every browser and worker has, and nothing of Node. */
const web = {
  AbortController,
  AbortSignal,
  Blob,
  clearTimeout,
  DOMException,
  fetch,
  FormData,
  Headers,
  queueMicrotask,
  ReadableStream,
  Request,
  Response,
  setTimeout,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
};

/** One classic script that puts an entry's exports on `sdk`. */
const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '../src/${entry}'`, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'sdk',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0]!.text;
};

test('a worker reads a page', async (t) => {
  const { url } = await startEndpoint(t, { [HOME]: sampleHead([sampleReview(1), { bad: true }]) });
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: url });
  t.after(() => worker.terminate());
  const message = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  assert.deepEqual(message, { read: 1, rejected: 1, fromClient: 1, fromStore: 1 });
});

test('a strict page runs the whole SDK: no DOM, no process, and no code made from text', async (t) => {
  const { url } = await startEndpoint(t, { [HOME]: sampleHead([sampleReview(1)]) });
  const attempts: string[] = [];
  const refuse = (...code: string[]): never => {
    attempts.push(code.join());
    throw new EvalError('refused by the policy');
  };
  const page = { ...web, Function: refuse, eval: refuse };
  const code = `${await bundle('index.ts')};
    const client = sdk.createClient({ endpoint: ${JSON.stringify(url)}, validate: true });
    client.head('home').then(async (head) => {
      const store = sdk.createTestimonialsStore({ src: ${JSON.stringify(url + HOME)} });
      await store.refresh();
      return [head.items.length, store.$testimonials.get().items.length].join();
    })`;
  const result: unknown = await runInNewContext(code, page, { contextCodeGeneration: { strings: false, wasm: false } });
  assert.equal(result, '1,1');
  assert.deepEqual(attempts, []);
});

test('where there is a document, an address is relative to it; in a worker, to its own address', async (t) => {
  const { url } = await startEndpoint(t, { [`/shop${HOME}`]: sampleHead([sampleReview(1)]) });
  const code = `${await bundle('client/read.ts')}; sdk.readPage('v1/collections/home.json').then((page) => page.items[0].permalink)`;
  for (const scope of [
    { document: { baseURI: `${url}/shop/` }, location: { href: 'about:srcdoc' } },
    { location: { href: `${url}/shop/worker.js` } },
  ]) {
    assert.equal(await runInNewContext(code, { ...web, ...scope }), `${url}/shop/v1/reviews/r1.json`);
  }
});
