interface Still {
  /** Without a slash at its end. */
  endpoint: string;
  cdnPath: string;
  slug: string;
  element?: StillElement | undefined;
  layout?: string | undefined;
}

/** What is whole without a script. */
export const STILL_ELEMENTS = ['wall', 'rating', 'ticker', 'feed'] as const;
type StillElement = (typeof STILL_ELEMENTS)[number];

export const isStillElement = (element: string): element is StillElement =>
  (STILL_ELEMENTS as readonly string[]).includes(element);

/** Layouts of a wall that need no script. */
export const STILL_LAYOUTS: readonly string[] = ['wall', 'grid', 'list'];

/** How a page includes a collection's fragment, when it is built or asked for: any one of the ways. */
export function stillRecipe({ endpoint, cdnPath, slug, element = 'wall', layout }: Still): string {
  const usual = element === 'feed' ? 'list' : 'wall';
  const isUsual = layout === undefined || layout === usual;
  const file = element === 'wall' ? slug : `${slug}/${element}`;
  const fragment = `${endpoint}/v1/collections/${file}.html${isUsual ? '' : `?layout=${layout}`}`;
  const kept = file.replace('/', '-');
  const options = [
    'src',
    ...(element === 'wall' ? [] : [`element: '${element}'`]),
    ...(isUsual ? [] : [`layout: '${layout}'`]),
  ];
  return `<!-- 1. Include the fragment, in any one of these ways. It is whole without JavaScript. -->

<!-- PHP. Keep what it answers for a minute, and the last good one for longer. -->
<?= file_get_contents('${fragment}') ?>

<!-- Server-side includes, with a file that this command writes from time to time:
     curl --fail --silent --compressed '${fragment}' --output ${kept}.html -->
<!--#include file="${kept}.html" -->

<!-- Eleventy and other builds in JavaScript: _data/reviews.js, and {{ reviews | safe }} in a template.
     export default async () => (await fetch('${fragment}')).text(); -->

<!-- A server in JavaScript: npm install @smm/widgets
     import { fragment } from '@smm/widgets/fragment';
     const src = '${endpoint}/v1/collections/${slug}.json';
     const html = fragment(await (await fetch(src)).json(), { ${options.join(', ')} }); -->

<!-- 2. If the reviews are to come alive where there is JavaScript: they stay in their place. -->
<script async type="module" src="${endpoint}/${cdnPath}"></script>`;
}
