import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { fragmentStyles } from '../../src/fragment/fragment-styles.ts';

/** Lays the style sheet of fragments into `TARGET/`, for pages whose policy takes no style element. Throws on a fault in it. */
export async function writeFragmentSheet(target: string): Promise<void> {
  const { code, warnings } = await transform(fragmentStyles(), { loader: 'css', minify: true, target: 'esnext' });
  if (warnings.length) throw new Error(`fragment.css: ${warnings[0]?.text ?? ''}. Correct the style sheet.`);
  await writeFile(join(target, 'fragment.css'), code);
}
