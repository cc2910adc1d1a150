import { fixture, html, waitUntil } from '@open-wc/testing';
import type { HeadPage } from '@smm/sdk/schema';
import { registry } from '@smm/sdk/stores';
import { headPage, reviews } from '../../../../stories/fixtures.ts';
import './define.ts';
import type { SmmTicker } from './ticker.ts';

export const shadow = (element: SmmTicker): ShadowRoot => element.shadowRoot!;
export const lines = (element: SmmTicker): HTMLElement[] => [...shadow(element).querySelectorAll<HTMLElement>('li')];
export const at = (element: SmmTicker): number => lines(element).findIndex((line) => line.matches('.on'));
export const button = (element: SmmTicker, label = ''): HTMLButtonElement =>
  shadow(element).querySelector(label ? `button[aria-label=${label}]` : 'button')!;
export const said = (element: SmmTicker): string => shadow(element).querySelector('.on q, li q')?.textContent ?? '';

/** A page of short lines, so that a turn takes four seconds. */
export const quick = headPage(reviews.slice(0, 3).map((review) => ({ ...review, reviewBody: 'Fine.' })));

export async function ticker(page: HeadPage = headPage(), attributes = {}): Promise<SmmTicker> {
  const place = await fixture(html`<div lang="en"></div>`);
  const element = Object.assign(document.createElement('smm-ticker'), attributes, { page });
  place.append(element);
  // And the button that stops them, where they turn.
  const isThere = (): boolean => lines(element).length > 0 && !shadow(element).querySelector('i');
  await waitUntil(isThere, 'lines', { timeout: 60_000 });
  return element;
}

/** Time in the hands of a test: the page's clock, which ticks when it is told to. */
export function ownClock(): { seconds(count: number): void; listeners(): number; restore(): void } {
  const beats = new Set<() => void>();
  const before = registry()['clock'];
  const clock = {
    join: (beat: () => void) => {
      beats.add(beat);
      return () => void beats.delete(beat);
    },
  };
  registry()['clock'] = new Map([['second', clock]]);
  return {
    seconds: (count) => {
      for (let second = 0; second < count; second++) beats.forEach((beat) => beat());
    },
    listeners: () => beats.size,
    restore: () => {
      registry()['clock'] = before;
    },
  };
}

/** The page of a visitor who asked for less motion. Returns how to undo it. */
export function lessMotion(): () => void {
  const { matchMedia } = window;
  window.matchMedia = (query) =>
    query.includes('reduced-motion')
      ? (Object.assign(new EventTarget(), { matches: true, media: query }) as unknown as MediaQueryList)
      : matchMedia.call(window, query);
  return () => {
    window.matchMedia = matchMedia;
  };
}
