import type { ReactiveElement } from '../element/reactive-element.ts';
import { declareRating } from '../rating/declared.ts';
import { embeddedPage } from '../testimonials/embedded-page.ts';
import { declareTicker } from '../ticker/declared.ts';

/** Lets an element draw for the first time when it can draw all that stands in its root. */
type Way = (host: never) => void;

/** How each element takes over what a server drew. Cards come with code that the others do without. */
const WAYS: Readonly<Record<string, () => Way | Promise<Way>>> = {
  'smm-feed': async () => (await import('./take-over-cards.ts')).declareFeed,
  'smm-rating': () => declareRating,
  'smm-testimonials': async () => (await import('./take-over-cards.ts')).declareWall,
  'smm-ticker': () => declareTicker,
};

/** What stays hidden from everybody else. */
interface Host extends Omit<ReactiveElement, 'createRenderRoot'> {
  readonly src?: string | undefined;
  createRenderRoot(): ShadowRoot;
}

/**
 * Begins an element that a server drew: its root, declared in markup, becomes its own, and the page that came with it is
 * what it shows. Nothing happens before its markup was read to the end, so that the parser can still declare the root
 * of an element whose code was there first.
 */
export async function takeOver(element: ReactiveElement): Promise<void> {
  const host = element as unknown as Host;
  const [way] = await Promise.all([WAYS[host.localName]?.(), whole(element)]);
  if (element.renderRoot) return;
  const { src } = host;
  const page = embeddedPage(element);
  // It is what lies at this address, and at no other.
  Object.defineProperty(host, 'seed', { get: () => (host.src === src ? page : undefined) });
  // Markup that a script put into the page declares nothing by itself.
  const template = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  if (!element.shadowRoot && template) element.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
  const isDrawn = element.shadowRoot !== null;
  element.renderRoot = host.createRenderRoot();
  if (isDrawn) way?.(element as never);
  if (element.isConnected) element.connectedCallback();
}

/** Resolves when everything between the tag and its end is there. */
function whole(element: Element): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (document.readyState === 'loading' && !isFollowed(element)) return;
      watch.disconnect();
      document.removeEventListener('readystatechange', look);
      done();
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true });
    document.addEventListener('readystatechange', look);
    look();
  });
}

/** Something stands behind it in the document. */
function isFollowed(element: Element): boolean {
  for (let at: Node | null = element; at; at = at.parentNode) if (at.nextSibling) return true;
  return false;
}
