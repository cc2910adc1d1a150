import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';

/** Writes `custom-elements.json` from the comments of the elements. */
const folder = dirname(import.meta.dirname);
const cem = join(folder, '..', '..', 'node_modules', '.bin', 'cem');
execFileSync(cem, ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'], {
  cwd: folder,
  stdio: 'inherit',
});
