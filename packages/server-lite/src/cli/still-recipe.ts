interface Still {
  /** Without a slash at its end. */
  endpoint: string;
  cdnPath: string;
  slug: string;
  layout?: string | undefined;
}

/** Layouts of a wall that need no script. */
export const STILL_LAYOUTS: readonly string[] = ['wall', 'grid', 'list'];

/** How a page includes a collection's fragment, when it is built or asked for: any one of the ways. */
export function stillRecipe({ endpoint, cdnPath, slug, layout }: Still): string {
  const query = layout === undefined || layout === 'wall' ? '' : `?layout=${layout}`;
  const fragment = `${endpoint}/v1/collections/${slug}.html${query}`;
  return `<!-- 1. Include the fragment, in any one of these ways. It is whole without JavaScript. -->

<!-- PHP. Keep what it answers for a minute, and the last good one for longer. -->
<?= file_get_contents('${fragment}') ?>

<!-- Server-side includes, with a file that this command writes from time to time:
     curl --fail --silent --compressed '${fragment}' --output ${slug}.html -->
<!--#include file="${slug}.html" -->

<!-- Eleventy and other builds in JavaScript: _data/reviews.js, and {{ reviews | safe }} in a template.
     export default async () => (await fetch('${fragment}')).text(); -->

<!-- A server in JavaScript: npm install @smm/widgets
     import { fragment } from '@smm/widgets/fragment';
     const src = '${endpoint}/v1/collections/${slug}.json';
     const html = fragment(await (await fetch(src)).json(), { src${query && `, layout: '${layout}'`} }); -->

<!-- 2. If the reviews are to come alive where there is JavaScript: they stay in their place. -->
<script async type="module" src="${endpoint}/${cdnPath}"></script>`;
}
