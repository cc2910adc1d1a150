import { writeFile } from 'node:fs/promises';
import { guardSource, plainSource, policySource, querySource } from './guard-source.ts';

await writeFile(new URL('../src/client/guard.generated.ts', import.meta.url), guardSource());
await writeFile(new URL('../src/first-view/plain.generated.ts', import.meta.url), plainSource());
await writeFile(new URL('../src/query/query.generated.ts', import.meta.url), querySource());
await writeFile(new URL('../src/policy/policy.generated.ts', import.meta.url), policySource());
