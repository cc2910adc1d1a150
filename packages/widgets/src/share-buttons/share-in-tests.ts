import { waitUntil } from '@open-wc/testing';

/** Waits as long as a busy machine may need. */
export const until = (condition: () => unknown): Promise<void> =>
  waitUntil(() => Boolean(condition()), 'did not come true', { timeout: 60_000 });

/** What the tests of both elements look at. */
export const links = ({ shadowRoot }: Element): HTMLAnchorElement[] => [...shadowRoot!.querySelectorAll('a')];

/** Every button and link of the row, and places that are kept. */
export const row = ({ shadowRoot }: Element): HTMLElement[] => [...shadowRoot!.querySelectorAll<HTMLElement>('.one')];

export const status = ({ shadowRoot }: Element): string | undefined =>
  shadowRoot!.querySelector('[role=status]')?.textContent.trim();

/** @returns what puts the browser's own back. */
export function replaceNavigator(name: 'canShare' | 'clipboard' | 'share', value: unknown): () => void {
  Object.defineProperty(navigator, name, { configurable: true, value });
  return () => void Reflect.deleteProperty(navigator, name);
}

export const opener = ({ shadowRoot }: Element): HTMLElement =>
  shadowRoot!.querySelector<HTMLElement>('[aria-haspopup=menu]')!;

export async function openMenu(element: Element): Promise<void> {
  opener(element).focus();
  opener(element).click();
}

/** A key on what has the focus inside. */
export function press({ shadowRoot }: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  shadowRoot!.activeElement!.dispatchEvent(event);
  return event;
}
