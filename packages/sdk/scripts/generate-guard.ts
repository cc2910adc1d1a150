import { writeFile } from 'node:fs/promises';
import { guardSource } from './guard-source.ts';

await writeFile(new URL('../src/client/guard.generated.ts', import.meta.url), guardSource());
