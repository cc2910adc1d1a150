import { join } from 'node:path';
import { appSite } from '../lib/app-site.ts';
import { hostCases } from '../lib/host-cases.ts';

hostCases({
  name: 'astro',
  words: 'built',
  paste: (project, snippet) => {
    project.write('src/components/Testimonials.astro', snippet);
    const imports = ['layouts/Base', 'components/Testimonials'].map((path) => {
      return `import ${path.split('/')[1]} from '../${path}.astro';`;
    });
    project.write('src/pages/pasted.astro', `---\n${imports.join('\n')}\n---\n<Base><Testimonials /></Base>\n`);
  },
  serve: async (test, project, endpoint) => {
    await project.script('build', { SMM_ENDPOINT: endpoint });
    return appSite(test, join(project.folder, 'dist'));
  },
});
