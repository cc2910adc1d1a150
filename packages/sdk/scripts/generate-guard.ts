import { writeFile } from 'node:fs/promises';
import { guardSource, plainSource } from './guard-source.ts';

await writeFile(new URL('../src/client/guard.generated.ts', import.meta.url), guardSource());
await writeFile(new URL('../src/first-view/plain.generated.ts', import.meta.url), plainSource());
