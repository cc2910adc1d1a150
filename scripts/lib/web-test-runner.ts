import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type BrowserLauncher, type TestRunnerConfig, type TestRunnerPlugin } from '@web/test-runner';
import { totalsReporter } from './browser-reporter.ts';

/** nanostores and lit ask for `process.env.NODE_ENV`, which a browser does not have. */
const nodeEnv: TestRunnerPlugin = {
  name: 'node-env',
  transform(context) {
    if (!context.response.is('js') || typeof context.body !== 'string') return;
    return context.body.replaceAll('process.env.NODE_ENV', '"development"');
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

/** What the three engines have in common: sources as written, workspace packages from their TypeScript. */
export function sharedConfig(browsers: BrowserLauncher[]): TestRunnerConfig {
  const totalsFile = process.env['SMM_TOTALS_FILE'];
  return {
    files: ['packages/*/{src,test,admin/src}/**/*.browser.test.ts'],
    browsers,
    // More than two at once makes timings of layout and observers unsteady on two cores.
    concurrency: 2,
    nodeResolve: { exportConditions: ['browser', 'development'] },
    plugins: [nodeEnv, storeController, esbuildPlugin({ ts: true, target: 'es2022' })],
    reporters: [
      defaultReporter({ reportTestProgress: process.stdout.isTTY }),
      ...(totalsFile === undefined ? [] : [totalsReporter(totalsFile)]),
    ],
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
    testsFinishTimeout: 240_000,
  };
}
