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
    {},
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
  await page.locator('smm-testimonials >>> [part~=more]').click();
}

/**
 * Presses "Show more" whenever it is there, until so many cards stand. Cards come in slices, and the button may go
 * between a look and a press, so both happen in one step.
 */
export async function showAll(page: Page, count: number): Promise<void> {
  for (let { cards } = await readWall(page); cards < count; { cards } = await readWall(page)) {
    await page.waitForFunction(
      (all) => {
        const root = document.querySelector('smm-testimonials')?.shadowRoot;
        const button = root?.querySelector<HTMLButtonElement>('[part~=more]:not([disabled])');
        button?.click();
        return button || (root?.querySelectorAll('[part~=card]').length ?? 0) >= all;
      },
      {},
      count,
    );
    await untilCards(page, cards + 1);
  }
}
