/** What the editor sends: a page as the wire has it, and how it looks. */
export interface Shown {
  /** Tells it from what else is said between frames. */
  of: 'smm';
  page: unknown;
  layout: string;
  theme: string;
  scheme: string;
  properties: Readonly<Record<string, string>>;
  /** Address of the folder of themes. */
  themes: string;
}

/** What the inbox sends: one review as the wire has it. */
export interface ShownCard {
  of: 'smm';
  card: unknown;
  scheme: string;
}

const root = document.documentElement;
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
let element = document.querySelector('smm-testimonials') as HTMLElement & { page: unknown };

function show({ page, layout, theme, scheme, properties, themes }: Shown): void {
  root.style.cssText = '';
  root.style.colorScheme = scheme;
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
  root.dataset['smmTheme'] = theme;
  if (theme) {
    sheet.href = new URL(`${theme}.css`, themes).href;
    document.head.append(sheet);
  } else sheet.remove();
  if (element.getAttribute('layout') !== layout) {
    const fresh = document.createElement('smm-testimonials') as typeof element;
    fresh.setAttribute('layout', layout);
    element.replaceWith(fresh);
    element = fresh;
  }
  element.page = page;
}

type CardElement = HTMLElement & { item: unknown; isLoading: boolean };
const sayHeight = (): void => parent.postMessage({ height: document.body.offsetHeight }, location.origin);
const sizes = new ResizeObserver(sayHeight);

async function showCard({ card, scheme }: ShownCard): Promise<void> {
  root.style.colorScheme = scheme;
  root.dataset['one'] = '';
  let shown = document.querySelector('smm-testimonial-card') as CardElement | null;
  if (shown === null) {
    shown = document.createElement('smm-testimonial-card') as CardElement;
    element.replaceWith(shown);
  }
  shown.item = card;
  await customElements.whenDefined(shown.localName);
  do await new Promise(requestAnimationFrame);
  while (shown.isLoading);
  // Words that are cut short get their button once they were measured.
  await new Promise(requestAnimationFrame);
  // Another one came meanwhile, and is told of by itself.
  if (shown.item !== card) return;
  // The height first: what stands below the card is shown once it is drawn.
  sayHeight();
  parent.postMessage('drawn', location.origin);
  sizes.observe(document.body);
}

addEventListener('message', ({ origin, source, data }) => {
  const said = data as Partial<Shown & ShownCard> | null;
  if (origin !== location.origin || source !== parent || said?.of !== 'smm') return;
  if (said.card === undefined) show(said as Shown);
  else void showCard(said as ShownCard);
});
// A link of the preview leads out of it: nothing is opened in its place.
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((at): at is HTMLAnchorElement => at instanceof HTMLAnchorElement);
  if (link) event.preventDefault();
});
parent.postMessage('ready', location.origin);
