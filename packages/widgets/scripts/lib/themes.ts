import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

/** Lays the themes into `TARGET/themes/`, minified and otherwise as they are written. Throws on a sheet with a fault. */
export async function writeThemes(source: string, target: string): Promise<void> {
  await mkdir(join(target, 'themes'), { recursive: true });
  const names = globSync('*.css', { cwd: source });
  if (names.length === 0) throw new Error(`There is no theme in ${source}: look where the sheets went.`);
  for (const name of names) {
    const text = await readFile(join(source, name), 'utf8');
    const { code, warnings } = await transform(text, { loader: 'css', minify: true, target: 'esnext' });
    if (warnings.length) throw new Error(`themes/${name}: ${warnings[0]?.text ?? ''}. Correct the style sheet.`);
    await writeFile(join(target, 'themes', name), code);
  }
}
