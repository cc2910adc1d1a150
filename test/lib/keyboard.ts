import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** Where the keyboard is, looked up through every shadow root. */
export interface Stop {
  /** The element it lies in, or the page's own tag. */
  host: string;
  tag: string;
  /** What a screen reader calls it, roughly. */
  name: string;
  /** Something is drawn around it that the eye can find. */
  isMarked: boolean;
  /** It can be seen, whole or in part, without scrolling. */
  isInView: boolean;
}

/** Runs in the page. A string: the functions inside would be rewritten on the way. */
const STOP = `(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return null;
  const root = at.getRootNode();
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const around = at.closest('label') ?? at.parentElement;
  const own = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const outer = around ? getComputedStyle(around) : null;
  const { top, bottom, left, right } = at.getBoundingClientRect();
  return {
    host: root.host?.localName ?? at.localName,
    tag: at.localName,
    name: (at.ariaLabel || at.textContent || at.querySelector('img')?.alt || at.title || at.parentElement?.textContent || '').trim().replace(/\\s+/g, ' ').slice(0, 60),
    isMarked: own || (outer !== null && outer.outlineStyle !== 'none' && parseFloat(outer.outlineWidth) >= 2),
    isInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
})()`;

export async function stop(page: Page): Promise<Stop | null> {
  return (await page.evaluate(STOP)) as Stop | null;
}

/** Every stop of the Tab key from the top of the page on, up to `most`; ends where the page does. */
export async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const at = await stop(page);
    if (at === null) break;
    stops.push(at);
  }
  return stops;
}

/** Goes on with Tab until the stop is of this name. */
export async function tabTo(page: Page, host: string, name: RegExp): Promise<Stop> {
  for (let pressed = 0; pressed < 200; pressed++) {
    await page.keyboard.press('Tab');
    const at = await stop(page);
    if (at?.host === host && name.test(at.name)) return at;
  }
  throw new Error(`200 presses of Tab do not come to ${name} in ${host}`);
}

/** Goes on with Tab to something that shows where the keyboard is, and presses Enter on it. */
export async function press(page: Page, host: string, name: RegExp): Promise<void> {
  const { isMarked } = await tabTo(page, host, name);
  assert.ok(isMarked, `${name.source} shows where the keyboard is`);
  await page.keyboard.press('Enter');
}
