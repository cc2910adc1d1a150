import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../smm.ts';
import { layoutDifferences } from './layout-picture.ts';
import { packed, pixelDifference } from './pixel-picture.ts';

/** The pictures that were meant. */
const RECORDED = join(ROOT, 'test/pictures');
/** What was drawn instead; made anew by every run and never committed. */
const FAILED = join(ROOT, 'test/dist/pictures');
const MACHINE = 'recorded-with.json';

/** How to record, in words. */
const UPDATE = 'npx --yes pnpm@12 pictures --update';

export const isUpdate = process.env['SMM_PICTURES'] === 'update';

/** What decides how letters are painted, beside the fonts, which are the test's own. */
export interface Machine {
  readonly browser: string;
  readonly platform: string;
}

function write(folder: string, name: string, content: string | Buffer): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return relative(ROOT, file);
}

/** Empties what an earlier run left; when recording, the record as well. */
export function beginPictures(machine: Machine): void {
  rmSync(FAILED, { recursive: true, force: true });
  if (!isUpdate) return;
  rmSync(RECORDED, { recursive: true, force: true });
  write(RECORDED, MACHINE, `${JSON.stringify(machine, null, 2)}\n`);
}

/** Why pixels are not compared here, or undefined where they are. */
export function whyNoPixels(machine: Machine): string | undefined {
  const file = join(RECORDED, MACHINE);
  if (!existsSync(file)) return undefined;
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as Machine;
  if (recorded.browser === machine.browser && recorded.platform === machine.platform) return undefined;
  return `recorded with ${recorded.browser} on ${recorded.platform}, and this is ${machine.browser} on ${machine.platform}, which paints letters otherwise; layouts and colours are compared`;
}

/** Records a layout, or compares it. Answers with what is wrong, nothing where nothing is. */
export function checkLayout(name: string, now: string): string[] {
  const path = `layout/${name}.txt`;
  if (isUpdate) {
    write(RECORDED, path, `${now}\n`);
    return [];
  }
  const file = join(RECORDED, path);
  if (!existsSync(file)) return [`test/pictures/${path} is not recorded yet: look at it, then run ${UPDATE}`];
  const differences = layoutDifferences(readFileSync(file, 'utf8'), now);
  if (differences.length === 0) return [];
  const actual = write(FAILED, path, `${now}\n`);
  return [
    `the layout is not the recorded one: compare test/pictures/${path} with ${actual}. If it was meant, run ${UPDATE}`,
    ...differences,
  ];
}

/** Records pixels, or compares them. Answers with what is wrong, nothing where nothing is. */
export function checkPixels(name: string, screenshot: Uint8Array): string[] {
  const path = `pixels/${name}.png`;
  const now = packed(screenshot);
  if (isUpdate) {
    write(RECORDED, path, now);
    return [];
  }
  const file = join(RECORDED, path);
  if (!existsSync(file)) return [`test/pictures/${path} is not recorded yet: look at it, then run ${UPDATE}`];
  const different = pixelDifference(readFileSync(file), now);
  if (!different) return [];
  const actual = write(FAILED, path, now);
  const shown = different.picture && write(FAILED, `pixels/${name}.difference.png`, different.picture);
  return [
    `${different.words}: compare test/pictures/${path} with ${actual}${shown ? ` (in red: ${shown})` : ''}. If it was meant, run ${UPDATE}`,
  ];
}

/** Recorded pictures of stories that are not there any more. */
export function orphans(names: ReadonlySet<string>): string[] {
  return globSync('{layout,pixels}/*', { cwd: RECORDED })
    .filter((path) => !names.has(path.replace(/^\w+\/|\.\w+$/g, '')))
    .map((path) => `test/pictures/${path} belongs to no story: run ${UPDATE}, or delete it`);
}
