import { room } from '@smm/widgets/templates';

export const HOSTS = ['html', 'react', 'vue', 'svelte', 'angular', 'next', 'astro'] as const;
export type Host = (typeof HOSTS)[number];

interface Element {
  tag: string;
  /** Folder of its modules in the package. */
  entry: string;
  /** What it can be laid out as, the usual way first; none where it has one way alone. */
  layouts: readonly string[];
  reads: 'collection' | 'review' | 'nothing';
}

/** What a snippet can be of. */
export const ELEMENTS = {
  wall: {
    tag: 'smm-testimonials',
    entry: 'testimonials',
    layouts: ['wall', 'grid', 'list', 'carousel', 'marquee', 'spotlight'],
    reads: 'collection',
  },
  form: { tag: 'smm-review-form', entry: 'review-form', layouts: [], reads: 'collection' },
  rating: { tag: 'smm-rating', entry: 'rating', layouts: [], reads: 'collection' },
  ticker: { tag: 'smm-ticker', entry: 'ticker', layouts: [], reads: 'collection' },
  feed: { tag: 'smm-feed', entry: 'feed', layouts: ['list', 'grid'], reads: 'collection' },
  share: { tag: 'smm-share-buttons', entry: 'share-buttons', layouts: [], reads: 'nothing' },
  card: { tag: 'smm-testimonial-card', entry: 'testimonial-card', layouts: [], reads: 'review' },
} as const satisfies Record<string, Element>;
export type ElementName = keyof typeof ELEMENTS;

export interface SnippetParts {
  element: ElementName;
  host: Host;
  /** Without a slash at its end. */
  endpoint: string;
  cdnPath: string;
  slug: string;
  /** One of the element's layouts. */
  layout?: string | undefined;
  /** Of a card. */
  item?: string | undefined;
  /** Rules of style that keep its room free until it is there. */
  hasRoom: boolean;
}

/** What to paste into a page. */
export function snippetText(parts: SnippetParts): string {
  const { element, host, endpoint, cdnPath } = parts;
  const { tag, entry } = ELEMENTS[element];
  const style = parts.hasRoom ? `<style>\n${room(tag)}\n</style>\n` : '';
  const sheet = parts.hasRoom
    ? `\n/* Into a style sheet, so that nothing moves when it comes:\n${room(tag)}\n*/\n`
    : '';
  const markup = tagOf(parts);
  switch (host) {
    case 'html':
      return `<script async type="module" src="${endpoint}/${cdnPath}"></script>\n${style}${markup}`;
    case 'react':
      return `// npm install @smm/widgets
import '@smm/widgets/${entry}/define';
${sheet}
export function ${componentName(tag)}() {
  return ${indent(markup)};
}`;
    case 'next':
      return `'use client';

// npm install @smm/widgets
import '@smm/widgets/${entry}/define';
import type {} from '@smm/widgets/react';
${sheet}
export function ${componentName(tag)}() {
  return ${indent(markup)};
}`;
    case 'vue':
      return `<!-- npm install @smm/widgets; in vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('smm-') } } }) -->
<script setup lang="ts">
import '@smm/widgets/${entry}/define';
</script>

<template>
  ${indent(markup)}
</template>${style && `\n\n${style.trimEnd()}`}`;
    case 'svelte':
      return `<!-- npm install @smm/widgets -->
<script>
  import '@smm/widgets/${entry}/define';
</script>

${markup}${parts.hasRoom ? `\n\n<style>\n:global {\n${room(tag)}\n}\n</style>` : ''}`;
    case 'angular':
      return `// npm install @smm/widgets
import '@smm/widgets/${entry}/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-${entry}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${indent(markup)}\`,${parts.hasRoom ? `\n  styles: \`\n${room(tag)}\n  \`,` : ''}
})
export class ${componentName(tag)} {}`;
    case 'astro':
      return `---
// npm install @smm/widgets
---

${markup}

<script>
  import '@smm/widgets/${entry}/define';
</script>${style && `\n\n${style.trimEnd().replace('<style>', '<style is:global>')}`}`;
  }
}

function tagOf({ element, endpoint, slug, layout, item }: SnippetParts): string {
  const { tag, reads } = ELEMENTS[element];
  const folder = `${endpoint}/v1/collections/${slug}`;
  const src = reads === 'nothing' ? '' : reads === 'review' ? `${endpoint}/v1/reviews/${item}.json` : `${folder}.json`;
  const attributes = [src && `src="${src}"`, layout && `layout="${layout}"`].filter(Boolean).map((text) => ` ${text}`);
  // Where no script runs, the way to the form that needs none.
  const inside = element === 'form' ? `\n  <a href="${endpoint}/c/${slug}/new">Write a review</a>\n` : '';
  return `<${tag}${attributes.join('')}>${inside}</${tag}>`;
}

function componentName(tag: string): string {
  return tag.replace(/^smm/, '').replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

function indent(markup: string): string {
  return markup.replaceAll('\n', '\n  ');
}
