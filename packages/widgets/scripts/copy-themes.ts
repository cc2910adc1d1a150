import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Lays the themes beside what the compiler wrote, as the package publishes them. */
const folder = dirname(import.meta.dirname);
cpSync(join(folder, 'src', 'themes'), join(folder, 'dist', 'themes'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});
