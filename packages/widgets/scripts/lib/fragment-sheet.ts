import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { feedSheet, fragmentStyles, ratingSheet, tickerSheet } from '../../src/fragment/fragment-styles.ts';

const SHEETS: Readonly<Record<string, () => string>> = {
  'fragment.css': fragmentStyles,
  'fragment-rating.css': ratingSheet,
  'fragment-ticker.css': tickerSheet,
  'fragment-feed.css': feedSheet,
};

/** Lays the style sheets of fragments into `TARGET/`, for pages whose policy takes no style element. Throws on a fault in one. */
export async function writeFragmentSheets(target: string): Promise<void> {
  for (const [name, styles] of Object.entries(SHEETS)) {
    const { code, warnings } = await transform(styles(), { loader: 'css', minify: true, target: 'esnext' });
    if (warnings.length) throw new Error(`${name}: ${warnings[0]?.text ?? ''}. Correct the style sheet.`);
    await writeFile(join(target, name), code);
  }
}
