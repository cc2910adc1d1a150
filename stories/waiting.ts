/** Longest wait for something to be drawn, in milliseconds. */
const LIMIT = 10_000;

/** Looks every frame until something is there. @throws {Error} it does not come. */
export async function until<Found>(look: () => Found | null | undefined, what: string): Promise<Found> {
  const end = performance.now() + LIMIT;
  while (performance.now() < end) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`${what} was not drawn within ${LIMIT / 1000} s: correct the story, or what it shows.`);
}

/** The first match inside the story's element, as soon as it is there. */
export const inside = <Kind extends Element = HTMLElement>(
  canvas: HTMLElement,
  tag: string,
  selector: string,
): Promise<Kind> =>
  until(() => canvas.querySelector(tag)?.shadowRoot?.querySelector<Kind>(selector), `${selector} in <${tag}>`);

type Play = (context: { canvasElement: HTMLElement }) => Promise<void>;

/** Ends when something is drawn: for stories that load. */
export const drawn =
  (tag: string, selector: string): Play =>
  async ({ canvasElement }) =>
    void (await inside(canvasElement, tag, selector));

/** Ends when the element shows what the page has put into it. */
export const shown =
  (tag: string): Play =>
  async ({ canvasElement }) =>
    void (await until(
      () => canvasElement.querySelector(`${tag} > :not([slot])`)?.checkVisibility({ visibilityProperty: true }),
      `what stands in <${tag}>`,
    ));

/** Clicks one after the other, each as soon as it is there. */
export const clicking =
  (tag: string, ...selectors: string[]): Play =>
  async ({ canvasElement }) => {
    for (const selector of selectors) (await inside(canvasElement, tag, selector)).click();
  };
