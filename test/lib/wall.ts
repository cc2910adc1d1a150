import type { Page } from 'puppeteer-core';

/** What a visitor sees of the page's first wall. */
export interface WallView {
  cards: number;
  disclosure: string;
  /** The text of the wall as a whole. */
  text: string;
}

/** Waits until the wall shows at least so many cards. */
export async function untilCards(page: Page, least: number): Promise<WallView> {
  await page.waitForFunction(
    (count) =>
      (document.querySelector('smm-testimonials')?.shadowRoot?.querySelectorAll('[part~=card]').length ?? 0) >= count,
    { timeout: 15_000 },
    least,
  );
  return readWall(page);
}

export function readWall(page: Page): Promise<WallView> {
  return page.evaluate(() => {
    const root = document.querySelector('smm-testimonials')?.shadowRoot;
    return {
      cards: root?.querySelectorAll('[part~=card]').length ?? 0,
      disclosure: root?.querySelector<HTMLElement>('[part~=disclosure]')?.innerText.trim() ?? '',
      text: root?.textContent ?? '',
    };
  });
}

/** Presses "Show more" as a visitor would. */
export async function pressMore(page: Page): Promise<void> {
  const button = await page.waitForSelector('smm-testimonials >>> [part~=more]', { timeout: 15_000 });
  await button?.click();
}
