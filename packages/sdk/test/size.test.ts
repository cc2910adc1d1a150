import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes after minification and brotli 11 of all that an import needs. */
const sizeOf = async (code: string): Promise<{ bytes: number; modules: string[] }> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
  });
  const body = outputFiles[0]!.contents;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const inputs = Object.values(metafile.outputs)[0]!.inputs;
  const modules = Object.keys(inputs).filter((path) => inputs[path]!.bytesInOutput > 0);
  return { bytes: brotliCompressSync(body, { params }).length, modules };
};

/** Today's size is the limit, so that growth is a visible change. Budgets: readers 6,000, everything 19,000. */
const ENTRIES: Record<string, { code: string; limit: number; lean?: boolean }> = {
  readPage: { code: `export { readPage } from '../src/client/read.ts'`, limit: 2580, lean: true },
  'a store on readPage': {
    code: `export { sharedTestimonialsStore } from '../src/stores/index.ts'`,
    limit: 4304,
    lean: true,
  },
  'everything that reads': {
    code: `export * from '../src/client/read.ts'; export * from '../src/stores/index.ts'`,
    limit: 4960,
    lean: true,
  },
  'what a first view reads with': {
    code: `export { headFrom, headOf, isPlain, waitingFor } from '../src/first-view/index.ts'`,
    limit: 1222,
    lean: true,
  },
  'filters and search': { code: `export * from '../src/query/index.ts'`, limit: 4200, lean: true },
  'being told of changes, beside a store': {
    code: `export * from '../src/live/index.ts'; export { sharedTestimonialsStore } from '../src/stores/index.ts'`,
    limit: 5100,
    lean: true,
  },
  share: { code: `export * from '../src/share/index.ts'`, limit: 3115, lean: true },
  'links to the commonest networks': { code: `export * from '../src/share/common.ts'`, limit: 1000, lean: true },
  'structured data': { code: `export * from '../src/structured-data/index.ts'`, limit: 916, lean: true },
  submit: { code: `export * from '../src/submit/index.ts'`, limit: 1817, lean: true },
  client: { code: `export * from '../src/client/index.ts'`, limit: 18810 },
};

for (const [name, { code, limit, lean }] of Object.entries(ENTRIES)) {
  test(`bytes of ${name}`, async (t) => {
    const { bytes, modules } = await sizeOf(code);
    t.diagnostic(`${name}: ${bytes} B of ${limit} B`);
    assert.ok(bytes <= limit, `${name} is ${bytes} B, over its ${limit} B`);
    const heavy = modules.filter((path) => /node_modules\/(?:ky|zod)\//.test(path));
    if (lean) assert.deepEqual(heavy, [], 'ky and zod stay out of what a first view needs');
    assert.deepEqual(
      modules.filter((path) => /zod\/v4\/(?:locales|classic)\//.test(path)),
      [],
      "import * as z from 'zod/mini', nothing else",
    );
  });
}

test("the measure would notice import { z } from 'zod'", async () => {
  const { bytes, modules } = await sizeOf(`import { z } from 'zod'; export const schema = z.object({ a: z.string() })`);
  assert.ok(bytes > 19000);
  assert.ok(modules.some((path) => /zod\/v4\/(?:locales|classic)\//.test(path)));
});
