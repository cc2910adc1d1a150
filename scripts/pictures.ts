// `pnpm pictures`: builds the stories and compares each with its recorded picture. With --update it records them.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, run, runPackageScript } from './lib/command.ts';
import { endWithParent } from './lib/end-with-parent.ts';
import { ensureBrowser } from './lib/find-browser.ts';

async function pictures(isUpdate: boolean): Promise<number> {
  process.env['CHROME_PATH'] = ensureBrowser(console.log);
  console.log('building the stories …');
  const built = await runPackageScript(join(ROOT, 'stories'), 'build');
  if (built?.code !== 0) throw new Error(`the stories cannot be built:\n${built?.output}`);
  console.log(isUpdate ? 'recording, two to three minutes …' : 'comparing, two to three minutes …');
  const env = { SMM_PICTURES: isUpdate ? 'update' : 'compare' };
  const reporter = `--test-reporter=${join(ROOT, 'scripts/lib/node-reporter.ts')}`;
  const { code } = await run(process.execPath, ['--test', reporter, 'test/long/pictures.test.ts'], { env, show: true });
  if (isUpdate) console.log('recorded in test/pictures: look at what changed before you commit it');
  return code;
}

endWithParent();
try {
  const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
  process.exitCode = await pictures(values.update);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
