import { prefetch, registry } from '@smm/sdk/stores';
import { warnOnce } from './element/define.ts';

/** What each tag needs. The build replaces an import by one of everything behind it, so that all of it comes at once. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'smm-feed': () => import('./feed/load.ts'),
  'smm-rating': () => import('./rating/define.ts'),
  'smm-review-form': () => import('./review-form/load.ts'),
  'smm-share-button': () => import('./share-button/load.ts'),
  'smm-share-buttons': () => import('./share-buttons/define.ts'),
  'smm-testimonial-card': () => import('./testimonial-card/load.ts'),
  'smm-testimonials': () => import('./testimonials/define.ts'),
  'smm-ticker': () => import('./ticker/define.ts'),
};

/** An element as the page wrote it, before or after its code is there. */
type Tag = Element & { src?: string | undefined };

/** Addresses that came from `collection`, so that one that the page set itself is never replaced. */
const resolved = new WeakMap<Tag, string>();

const tags = Object.keys(ELEMENTS).join();

/** The folder with `v1/`: this script's `data-endpoint`, else the page's `<meta name="smm-endpoint">`, else `../`. */
function endpoint(): string {
  const own = [...document.scripts].find(({ src }) => src === import.meta.url)?.dataset['endpoint'];
  const meta = document.querySelector<HTMLMetaElement>('meta[name="smm-endpoint"]')?.content;
  const written = own ?? meta;
  return written
    ? new URL(`${written.replace(/\/*$/, '')}/`, document.baseURI).href
    : new URL('../', import.meta.url).href;
}

/** The address of a tag's collection; undefined where it has none or brings its page along. */
function address(tag: Tag): string | undefined {
  const src = tag.getAttribute('src') || tag.src;
  const slug = tag.getAttribute('collection');
  if (slug && (!src || src === resolved.get(tag))) {
    const url = new URL(`v1/collections/${encodeURIComponent(slug)}.json`, endpoint()).href;
    resolved.set(tag, url);
    return (tag.src = url);
  }
  // A card's is a review, that of share buttons a page, and a form is asked for when it is there: it is good for one review.
  if (!src || tag.hasAttribute('still') || /rd|rm|ns$/.test(tag.localName)) return undefined;
  return new URL(src, document.baseURI).href;
}

function load(tag: Tag): void {
  const { localName } = tag;
  const tell = (error: unknown): void => warnOnce(`<${localName}> could not be loaded.`, error);
  try {
    const url = address(tag);
    if (customElements.get(localName)) return;
    if (url) prefetch(url);
    const loading = (registry()['loading'] ??= new Set()) as Set<string>;
    if (loading.has(localName)) return;
    loading.add(localName);
    ELEMENTS[localName]?.().catch((error: unknown) => {
      loading.delete(localName);
      tell(error);
    });
  } catch (error) {
    tell(error);
  }
}

function find(root: ParentNode): void {
  root.querySelectorAll(tags).forEach(load);
}

if (globalThis.document) {
  find(document);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') {
        if ((target as Element).matches(tags)) load(target as Tag);
        continue;
      }
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(tags)) load(node);
        find(node);
      }
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['collection'] });
}
