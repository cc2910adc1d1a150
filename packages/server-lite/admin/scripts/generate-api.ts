/** Writes `src/api/api.generated.ts`: types of every call of the admin API, from the OpenAPI document that is served. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openapiDocument } from '../../src/openapi/document.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const TARGET = join(import.meta.dirname, '../src/api/api.generated.ts');

/** Types of the document as it is now. Throws with what the generator says. */
export function apiTypes(): string {
  const document = openapiDocument('cdn/smm.js') as { paths: Record<string, unknown> };
  const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => path.startsWith('/admin/api/')));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'tools/lint/openapi-types.mjs')], {
    input: JSON.stringify({ ...document, paths }),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The types of the API could not be made:\n${stderr}`);
  const used = stdout.replace(/^export type (?:webhooks|\$defs) = .*\n/gm, '');
  return `// Made by scripts/generate-api.ts from the OpenAPI document. Not edited by hand.\n${used}`;
}

if (import.meta.main) {
  const types = apiTypes();
  if (process.argv.includes('--check')) {
    if ((await readFile(TARGET, 'utf8')) !== types)
      throw new Error(
        'src/api/api.generated.ts is behind the API: run "node packages/server-lite/admin/scripts/generate-api.ts".',
      );
  } else await writeFile(TARGET, types);
}
