import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { appSite } from '../lib/app-site.ts';
import { hostCases } from '../lib/host-cases.ts';

const hosted = hostCases({
  name: 'angular',
  words: 'none',
  paste: (project, snippet) => {
    project.write('src/app/pasted.ts', snippet);
    const view = `{ path: 'pasted', loadComponent: async () => (await import('./pasted')).Testimonials },`;
    project.change('src/app/app.routes.ts', `{ path: 'reviews'`, `${view}\n{ path: 'reviews'`);
  },
  serve: async (test, project, endpoint) => {
    await project.script('build', {}, '--define', `SMM_ENDPOINT='${endpoint}'`);
    return appSite(test, join(project.folder, 'dist/browser'), 'index.html');
  },
});

test('Angular’s own check holds a listener against the type of its event', async (t) => {
  const { project } = hosted;
  const file = 'src/app/reviews/reviews.ts';
  project.change(file, 'arrived({ count }: SmmLoadEvent)', 'arrived({ count }: { count: number; network: string })');
  t.after(() =>
    project.change(file, 'arrived({ count }: { count: number; network: string })', 'arrived({ count }: SmmLoadEvent)'),
  );
  await assert.rejects(project.script('check'), /reviews\.html[\s\S]*'SmmLoadEvent' is not assignable/);
});
