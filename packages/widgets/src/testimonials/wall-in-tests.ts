import { fixture, html, waitUntil } from '@open-wc/testing';
import type { HeadPage } from '@smm/sdk/schema';
import './define.ts';
import type { SmmTestimonials } from './testimonials.ts';

export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(`[part=${name}]`);
export const cards = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.card:not(.bone)'),
];
export const text = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
export const settled = async (element: Element, count: number): Promise<void> => {
  // `waitUntil` keeps its condition until the time is up, also after it held: it must not keep the element.
  const held = new WeakRef(element);
  await waitUntil(
    () => {
      const wall = held.deref()!;
      return cards(wall).length === count && wall.shadowRoot!.querySelector('[role=status]');
    },
    `${count} cards and a foot`,
    { timeout: 60_000 },
  );
};
export const withPage = async (page: HeadPage, attributes: Record<string, string> = {}): Promise<SmmTestimonials> => {
  const element = document.createElement('smm-testimonials');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.page = page;
  (await fixture(html`<div lang="en"></div>`)).append(element);
  return element;
};

/** Two cards lie over each other. */
export function overlaps(all: readonly HTMLElement[]): boolean {
  const boxes = all.map((card) => card.getBoundingClientRect());
  return boxes.some((a, index) =>
    boxes
      .slice(index + 1)
      .some((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1),
  );
}

/** Time for observers to have seen what is on screen. */
export async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 6; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
