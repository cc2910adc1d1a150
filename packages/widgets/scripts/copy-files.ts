import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Lays beside what the compiler wrote what the package publishes as it is: the themes, and the pages about elements and themes. */
const folder = dirname(import.meta.dirname);
const docs = join(folder, '..', '..', 'docs');
cpSync(join(folder, 'src', 'themes'), join(folder, 'dist', 'themes'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});
for (const page of ['elements', 'theming.md'])
  cpSync(join(docs, page), join(folder, 'dist', 'docs', page), { recursive: true });
