import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { hostCases } from '../lib/host-cases.ts';
import type { HostProject } from '../lib/host-project.ts';

/** `next start`, on a port of the kernel's choice. */
async function started(
  test: Pick<TestContext, 'after'>,
  { folder, env }: HostProject,
  endpoint: string,
): Promise<{ url: string; host: string }> {
  const next = join(folder, 'node_modules/next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, ...env, SMM_ENDPOINT: endpoint },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  test.after(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  child.stderr.resume();
  for await (const line of createInterface({ input: child.stdout })) {
    const host = /http:\/\/(127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (host === undefined) continue;
    child.stdout.resume();
    return { url: `http://${host}`, host };
  }
  throw new Error('next start ended before it was ready');
}

hostCases({
  name: 'next',
  words: 'asked',
  paste: (project, snippet) => {
    project.write('app/pasted/testimonials.tsx', snippet);
    const page = `import { Testimonials } from './testimonials';\nexport default () => <Testimonials />;\n`;
    project.write('app/pasted/page.tsx', page);
  },
  serve: async (test, project, endpoint) => {
    await project.script('build');
    return started(test, project, endpoint);
  },
});
