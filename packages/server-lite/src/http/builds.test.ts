import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { testLog } from '../testing/fixture.ts';
import { spareFolder } from '../testing/snapshot-folder.ts';
import { buildFolder, buildOf, keepBuild } from './builds.ts';

const [BUILD, NEXT] = ['0123456789ab', 'ba9876543210'];

/** The elements as a build leaves them, and a data folder. */
function folders(t: TestContext) {
  const [cdn, data] = [spareFolder(t), spareFolder(t)];
  const build = (name: string): void => {
    writeFileSync(join(cdn, 'manifest.json'), JSON.stringify({ build: name, files: {} }));
    writeFileSync(join(cdn, 'smm.js'), `/* ${name} */`);
    writeFileSync(join(cdn, 'smm.js.map'), '{}');
    writeFileSync(join(cdn, 'smm.js.map.gz'), '');
  };
  build(BUILD);
  return { cdn, data, build, kept: join(data, 'cdn') };
}

test('a build is kept whole, without its maps, and found by its name once the next one is there', async (t) => {
  const { cdn, data, build, kept } = folders(t);
  const { log, lines } = testLog();
  await keepBuild(cdn, data, log);
  assert.deepEqual(readdirSync(kept), [BUILD]);
  assert.deepEqual(readdirSync(join(kept, BUILD)).sort(), ['manifest.json', 'smm.js']);
  assert.equal(await buildFolder(cdn, data, BUILD), cdn, 'this one is served from where it was built');
  build(NEXT);
  assert.equal(await buildFolder(cdn, data, BUILD), join(kept, BUILD));
  await keepBuild(cdn, data, log);
  assert.equal(readFileSync(join(kept, BUILD, 'smm.js'), 'utf8'), `/* ${BUILD} */`);
  assert.equal(readFileSync(join(kept, NEXT, 'smm.js'), 'utf8'), `/* ${NEXT} */`);
  rmSync(join(kept, BUILD), { recursive: true });
  assert.equal(await buildFolder(cdn, data, BUILD), undefined);
  assert.equal(lines(), '');
});

test('the same build kept several times at once leaves one, and nothing to complain of', async (t) => {
  const { cdn, data, kept } = folders(t);
  const { log, lines } = testLog();
  await Promise.all([1, 2, 3].map(() => keepBuild(cdn, data, log)));
  assert.deepEqual(readdirSync(kept), [BUILD]);
  assert.equal(lines(), '');
});

test('what is no name of a build leads nowhere, and elements without one are not kept', async (t) => {
  const { cdn, data, kept } = folders(t);
  mkdirSync(join(kept, 'other'), { recursive: true });
  for (const name of ['', '..', 'other', '../cdn', 'ABCDEFABCDEF', `${BUILD}/`, `${BUILD}0`, 'abcdefabcdef'])
    assert.equal(await buildFolder(cdn, data, name), undefined, name);
  for (const text of ['', '[]', '{"build":"../x"}', '{"build":7}', 'null']) {
    writeFileSync(join(cdn, 'manifest.json'), text);
    assert.equal(await buildOf(cdn), undefined, text);
    await keepBuild(cdn, data, testLog().log);
  }
  rmSync(join(cdn, 'manifest.json'));
  assert.equal(await buildOf(cdn), undefined);
  assert.deepEqual(readdirSync(kept), ['other']);
});

test('a data folder that cannot take it is told of, and nothing of it stays', async (t) => {
  const { cdn, data, kept } = folders(t);
  writeFileSync(kept, 'in the way');
  const { log, lines } = testLog();
  await keepBuild(cdn, data, log);
  assert.match(lines(), /could not be kept/);
  assert.ok(existsSync(kept));
  assert.deepEqual(readdirSync(data), ['cdn']);
});
