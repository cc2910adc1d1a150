/** Writes `docs/export.md`: every file and field of an export, from `src/exports/schema`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeExport } from '../src/exports/schema/describe.ts';

await writeFile(join(import.meta.dirname, '../../../docs/export.md'), describeExport());
