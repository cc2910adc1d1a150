import { writeFileSync } from 'node:fs';
import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { LEFT_OUT_MARK, type Totals } from './tier.ts';

function count(suite: TestSuiteResult | undefined, totals: Totals, failures: string[]): void {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) {
      totals.skipped += 1;
      process.stdout.write(`\n${LEFT_OUT_MARK}skipped: ${test.name}\n`);
    } else if (test.passed) totals.passed += 1;
    else {
      totals.failed += 1;
      failures.push(`${test.name} ${test.error?.message?.split('\n')[0]?.slice(0, 160) ?? ''}`);
    }
  }
  for (const inner of suite?.suites ?? []) count(inner, totals, failures);
}

/** A reporter for the browser test runner that writes the totals to a file. A file that broke as a whole is one failure. */
export function totalsReporter(file: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
      const failures: string[] = [];
      for (const session of sessions) {
        const before = totals.failed;
        count(session.testResults, totals, failures);
        if (session.passed || totals.failed > before) continue;
        totals.failed += 1;
        failures.push(`${session.testFile ?? 'a file'} as a whole: ${session.errors[0]?.message ?? 'no test ended'}`);
      }
      writeFileSync(file, JSON.stringify({ ...totals, failures }));
    },
  };
}
