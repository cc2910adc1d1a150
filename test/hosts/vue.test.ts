import { join } from 'node:path';
import { appSite } from '../lib/app-site.ts';
import { hostCases } from '../lib/host-cases.ts';

hostCases({
  name: 'vue',
  words: 'none',
  paste: (project, snippet) => {
    project.write('src/Testimonials.vue', snippet);
    const view = `{ path: '/pasted', component: () => import('./Testimonials.vue') },`;
    project.change('src/main.ts', `{ path: '/reviews'`, `${view}\n{ path: '/reviews'`);
  },
  serve: async (test, project, endpoint) => {
    await project.script('build', { VITE_SMM_ENDPOINT: endpoint });
    return appSite(test, join(project.folder, 'dist'), 'index.html');
  },
});
