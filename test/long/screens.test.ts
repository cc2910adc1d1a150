import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { servedSample, type Endpoint } from '../lib/imported.ts';
import { ENGINES, SCHEMES, type Engine, type Scheme } from '../lib/screens.ts';

const WIDTHS = [360, 768, 1280];
const HEIGHT = 900;

let server: Endpoint;
const folder = process.env['SMM_SCREENS'] ?? mkdtempSync(join(tmpdir(), 'smm-screens-'));
mkdirSync(folder, { recursive: true });
console.error(`screens are in ${folder}`);

before(async () => {
  server = await servedSample();
});
after(() => server.stop());

async function check(engine: Engine, scheme: Scheme): Promise<void> {
  const screen = await ENGINES[engine](scheme);
  try {
    for (const width of WIDTHS) {
      const { seen, png } = await screen.look(server.url, width, HEIGHT);
      writeFileSync(join(folder, `${engine}-${scheme}-${width}.png`), png);
      const at = `${engine}, ${scheme}, ${width} px`;
      assert.equal(seen.width, width, `${at}: the page is not as wide as it should be`);
      assert.equal(seen.isDark, scheme === 'dark', `${at}: the scheme is not the one that was asked for`);
      assert.ok(seen.cards >= 6, `${at}: ${seen.cards} cards are visible`);
      assert.deepEqual(seen.tooWide, [], `${at}: something is wider than the page`);
      // Only Chromium measures it.
      if (seen.layoutShift !== null) assert.ok(seen.layoutShift < 0.0005, `${at}: layout shift ${seen.layoutShift}`);
    }
  } finally {
    await screen.close();
  }
}

describe('the sample page at 360, 768 and 1280 px in', () => {
  for (const engine of Object.keys(ENGINES) as Engine[]) {
    for (const scheme of SCHEMES) test(`${engine}, ${scheme}`, { timeout: 600_000 }, () => check(engine, scheme));
  }
});
