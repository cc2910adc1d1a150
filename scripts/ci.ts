// The longer tiers, after `npm test`: other engines, screenshots, faults, stories. Ends in one line that adds up all.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserTests } from './lib/browser-tests.ts';
import { ROOT, runPackageScript } from './lib/command.ts';
import { endWithParent } from './lib/end-with-parent.ts';
import { aptInstall, ensureBrowser, findFirefox, isDebianRoot } from './lib/find-browser.ts';
import { END_TO_END, filesOfMany, nodeTests, nodeTestsTwice, UNIT } from './lib/node-tests.ts';
import { hasWordPress, WORDPRESS_PACKAGES } from '../test/lib/wordpress.ts';
import { add, printTotals, runTiers, single, type Tier, type Totals } from './lib/tier.ts';
import { hasWebKit } from './lib/webdriver.ts';

/** How often the fault tests kill a process; `npm test` takes a few. */
const KILLS = '40';
/** Tests that take few of something on every change take all of it (`many`). */
const LONG = { SMM_LONG: '1' };
const TIERS_AT_ONCE = 2;

function provideEngines(): void {
  process.env['CHROME_PATH'] = ensureBrowser(console.log);
  const missing = [
    ...(findFirefox() === undefined ? ['firefox-esr'] : []),
    ...(hasWebKit() ? [] : ['webkit2gtk-driver', 'xvfb']),
    ...(hasWordPress() ? [] : WORDPRESS_PACKAGES),
  ];
  if (missing.length === 0) return;
  if (!isDebianRoot()) {
    throw new Error(`missing: ${missing.join(', ')}. Only Debian as root can have them installed from here.`);
  }
  console.log(`installing ${missing.join(', ')} with apt-get`);
  aptInstall(...missing);
}

const STORYBOOK: Tier = {
  name: 'storybook build',
  run: async () => {
    const built = await runPackageScript(join(ROOT, 'stories'), 'build');
    if (built === undefined) throw new Error('stories/package.json has no script "build"');
    return single(built.code === 0, built.output);
  },
};

/** What `npm test` came to; a run that died before its end is one failure. */
function everydayTotals(): Totals {
  const file = process.env['SMM_CHECK_TOTALS_FILE'];
  if (file === undefined || !existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  return JSON.parse(readFileSync(file, 'utf8')) as Totals;
}

async function longerTiers(): Promise<Totals> {
  try {
    provideEngines();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  // Each leaves more than half of two cores idle, so two run at once; those that take longest begin.
  const tiers = [
    browserTests('webkit', { long: true }),
    nodeTestsTwice('admin screens', ['test/long/admin-screens.test.ts'], 1),
    nodeTestsTwice('admin page', ['test/long/admin/**/*.test.ts']),
    nodeTestsTwice('still pages', ['test/long/still-page.test.ts'], 1),
    browserTests('firefox', { long: true }),
    nodeTestsTwice('hosts', ['test/hosts/*.test.ts'], 1),
    nodeTestsTwice('a folder of files', ['test/long/snapshot.test.ts'], 1, { SMM_KILLS: '15' }),
    nodeTestsTwice(
      'fragments, frames, live',
      [
        'test/long/{still-fragment,late-fragment,no-javascript,fade-without-script,any-policy,embed,live,pinned,guides}.test.ts',
      ],
      1,
    ),
    nodeTests('faults, long', ['test/fault/**/*.test.ts', 'packages/*/{src,test}/**/*.fault.test.ts'], 1, {
      ...LONG,
      SMM_KILLS: KILLS,
    }),
    nodeTestsTwice('stories, pictures', ['test/long/pictures.test.ts'], 1),
    nodeTests('many', filesOfMany([...UNIT, ...END_TO_END]), 2, LONG),
    nodeTestsTwice('stories, axe', ['test/long/stories.test.ts'], 1),
    browserTests('chromium', { long: true, many: true }),
    nodeTests('published server', ['test/long/published-server.test.ts'], 1),
    nodeTests('large files', ['test/long/{huge-files,pictures-along}.test.ts'], 1),
    nodeTestsTwice('screens, three engines', ['test/long/screens.test.ts'], 1),
    nodeTestsTwice('public pages, withdrawal', ['test/long/{public-pages,withdrawal}.test.ts']),
    nodeTestsTwice('code for React and Vue, run', ['test/long/hosts.test.ts'], 1),
  ];
  // The stories are looked at as they were built.
  return add(await runTiers([STORYBOOK]), await runTiers(tiers, TIERS_AT_ONCE));
}

endWithParent();
const totals = add(everydayTotals(), await longerTiers());
printTotals(totals);
process.exitCode = totals.failed === 0 ? 0 : 1;
