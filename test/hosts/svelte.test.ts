import { join } from 'node:path';
import { appSite } from '../lib/app-site.ts';
import { hostCases } from '../lib/host-cases.ts';

hostCases({
  name: 'svelte',
  words: 'none',
  paste: (project, snippet) => {
    project.write('src/routes/pasted/+page.svelte', snippet);
    // A page that no link leads to is named where the others are found.
    project.change(
      'vite.config.ts',
      'adapter: adapter()',
      `adapter: adapter(), prerender: { entries: ['*', '/pasted'] }`,
    );
  },
  serve: async (test, project, endpoint) => {
    await project.script('build', { SMM_ENDPOINT: endpoint });
    return appSite(test, join(project.folder, 'build'));
  },
});
