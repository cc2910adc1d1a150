import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { compileScript, parse, type SFCTemplateCompileOptions } from 'vue/compiler-sfc';
import { ROOT } from './smm.ts';

const COPIED = /^copied:/;
const ENTRIES = {
  react: `import { createRoot } from 'react-dom/client';
    import { createElement } from 'react';
    import { Testimonials } from 'copied:Testimonials.jsx';
    createRoot(document.querySelector('#app')).render(createElement(Testimonials));`,
  vue: `import { createApp } from 'vue';
    import Testimonials from 'copied:Testimonials.vue';
    createApp(Testimonials).mount('#app');`,
} as const;

/** Builds a page of an application of somebody's own that holds a copied text, unchanged, and writes it into a folder. */
export async function hostApp(host: keyof typeof ENTRIES, copied: string, folder: string): Promise<void> {
  const contents = host === 'vue' ? compiled(copied) : copied;
  const plugin: Plugin = {
    name: 'copied',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: COPIED }, ({ path }) => ({ path, namespace: 'copied' }));
      onLoad({ filter: COPIED, namespace: 'copied' }, () => ({
        contents,
        loader: 'jsx',
        resolveDir: join(ROOT, 'test'),
      }));
    },
  };
  await build({
    stdin: { contents: ENTRIES[host], resolveDir: join(ROOT, 'test') },
    bundle: true,
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    target: 'es2024',
    outdir: folder,
    entryNames: 'app',
    plugins: [plugin],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="app.css"><div id="app"></div><script type="module" src="app.js"></script></html>',
  );
}

/** A single-file component as its build tool makes it, with the settings that the copied text itself asks for. */
function compiled(text: string): string {
  const settings = /vue\((\{.*\})\) -->/.exec(text)?.[1];
  if (settings === undefined) throw new Error('the copied text no longer says how Vue is to be set');
  const { template } = runInNewContext(`(${settings})`) as { template: Partial<SFCTemplateCompileOptions> };
  const { descriptor, errors } = parse(text);
  if (errors.length > 0) throw new Error('the copied text is no component', { cause: errors[0] });
  return compileScript(descriptor, { id: 'copied', inlineTemplate: true, templateOptions: template }).content;
}
