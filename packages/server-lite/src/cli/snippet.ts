import { Command, Option } from 'commander';
import { readConfig, SETTINGS } from '../config.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

type Host = 'html' | 'react' | 'vue';

interface Flags extends StoreFlags {
  for: Host;
  endpoint: string;
  layout: string;
  cdnPath?: string;
}

/** `smm snippet`: what to paste. */
export function snippetCommand(): Command {
  return storeOptions(new Command('snippet').argument('<slug>', 'The collection.'))
    .description('Print what to paste into a page.')
    .addOption(new Option('--for <host>', 'The kind of page.').choices(['html', 'react', 'vue']).default('html'))
    .addOption(
      new Option('--layout <layout>', 'How cards are laid out.').choices(['wall', 'grid', 'list']).default('wall'),
    )
    .addOption(
      new Option('--endpoint <url>', 'Where smm serve is reached.')
        .env('SMM_ENDPOINT')
        .default('http://127.0.0.1:8787'),
    )
    .option(SETTINGS.cdnPath.flag, 'The same as of smm serve.')
    .addHelpText('after', '\nExample:\n  smm snippet home --for html --endpoint https://reviews.example.com\n')
    .action(async (slug: string, flags: Flags) => {
      const collection = await withStore(flags, (store) => store.collections.get(slug));
      if (!collection) throw new NotFoundError(`There is no collection “${slug}”. See smm collection list.`);
      const { cdnPath } = readConfig({ cdnPath: flags.cdnPath }, process.env);
      const snippet = write(flags.for, address(flags.endpoint), cdnPath, slug, flags.layout);
      print(flags, { slug, for: flags.for, snippet }, snippet);
    });
}

function write(host: Host, endpoint: string, cdnPath: string, slug: string, layout: string): string {
  const src = `${endpoint}/v1/collections/${slug}.json`;
  const script = `${endpoint}/${cdnPath}`;
  switch (host) {
    case 'html':
      return `<script async type="module" src="${script}"></script>
<smm-testimonials src="${src}" layout="${layout}"></smm-testimonials>`;
    case 'react':
      return `// npm install @smm/widgets
import '@smm/widgets/testimonials/define';

export function Testimonials() {
  return <smm-testimonials src="${src}" layout="${layout}"></smm-testimonials>;
}`;
    case 'vue':
      return `<!-- npm install @smm/widgets; in vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('smm-') } } }) -->
<script setup>
import '@smm/widgets/testimonials/define';
</script>

<template>
  <smm-testimonials src="${src}" layout="${layout}"></smm-testimonials>
</template>`;
  }
}

function address(endpoint: string): string {
  const url = URL.parse(endpoint);
  if (!url || !/^https?:$/.test(url.protocol) || /["<>\s]/.test(url.href)) {
    throw new InvalidInputError('--endpoint', `“${endpoint}” is no web address. Give one that starts with https://.`);
  }
  return url.href.replace(/\/$/, '');
}
