import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type BrowserLauncher, type TestRunnerConfig, type TestRunnerPlugin } from '@web/test-runner';
import { totalsReporter } from './browser-reporter.ts';

/** nanostores and lit ask for `process.env.NODE_ENV`, and tests for `SMM_LONG`, which a browser does not have. */
const nodeEnv: TestRunnerPlugin = {
  name: 'node-env',
  transform(context) {
    if (!context.response.is('js') || typeof context.body !== 'string') return;
    return context.body
      .replaceAll('process.env.NODE_ENV', '"development"')
      .replaceAll('process.env.SMM_LONG', JSON.stringify(process.env['SMM_LONG'] ?? ''));
  },
};

/** A test waits for what it waits for as long as the test may take; on a busy machine a second is nothing. */
const patience: TestRunnerPlugin = {
  name: 'patience',
  transform(context) {
    if (!context.path.endsWith('/@open-wc/testing-helpers/src/helpers.js')) return;
    const { body } = context;
    const given = 'const { interval = 50, timeout = 1000 } = options;';
    if (typeof body !== 'string' || !body.includes(given)) throw new Error('waitUntil is written otherwise now');
    return body.replace(given, `const [interval, timeout] = [10, ${PATIENCE_MS}];`);
  },
};

/** The admin page's controller of stores comes as CommonJS, which its build bundles and a browser does not load. */
const storeController: TestRunnerPlugin = {
  name: 'store-controller',
  transform(context) {
    if (context.path.endsWith('/@nanostores/lit/lib/index.js')) return `export * from './StoreController.js';`;
    if (context.path.endsWith('/@nanostores/lit/lib/StoreController.js'))
      return `const exports = {};\n${String(context.body)}\nexport { StoreController };`;
    return undefined;
  },
};

/** As long as a wait, and so a test, may take before it is given up. */
const PATIENCE_MS = 60_000;

/** What the three engines have in common: sources as written, workspace packages from their TypeScript. */
export function sharedConfig(browsers: BrowserLauncher[]): TestRunnerConfig {
  const totalsFile = process.env['SMM_TOTALS_FILE'];
  return {
    files: ['packages/*/{src,test,admin/src}/**/*.browser.test.ts'],
    browsers,
    // More than two at once makes timings of layout and observers unsteady on two cores.
    concurrency: 2,
    nodeResolve: { exportConditions: ['browser', 'development'] },
    plugins: [nodeEnv, patience, storeController, esbuildPlugin({ ts: true, target: 'es2022' })],
    reporters: [
      defaultReporter({ reportTestProgress: process.stdout.isTTY }),
      ...(totalsFile === undefined ? [] : [totalsReporter(totalsFile)]),
    ],
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    testFramework: { config: { ui: 'bdd', timeout: 2 * PATIENCE_MS } },
    testsFinishTimeout: 900_000,
  };
}
