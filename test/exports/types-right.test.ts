import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { packed } from '../lib/packed.ts';

/**
 * Two findings are decisions rather than mistakes. `node10` is a resolution that knows no export map, and all entries but the
 * root are behind one. The packages are modules alone: `require` of a module works since Node 22.12, whatever resolution calls it.
 */
const DECIDED = (problem: { kind: string; resolutionKind?: string }): boolean =>
  problem.resolutionKind === 'node10' || problem.kind === 'CJSResolvesToESM';

for (const name of ['sdk', 'widgets'] as const)
  test(`every entry of ${name} has the types of what it resolves to, for Node and for bundlers`, async () => {
    const { [name]: tarball } = await packed('sdk', 'widgets');
    const checked = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), {
      excludeEntrypoints: [/\.(css|json)$/],
    });
    assert.ok(checked.types, 'no types were found at all');
    assert.ok(Object.keys(checked.entrypoints).length > 10);
    assert.deepEqual(
      checked.problems.filter((problem) => !DECIDED(problem)),
      [],
    );
  });
