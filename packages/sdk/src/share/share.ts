import { SmmShareError } from '../errors/smm-share-error.ts';
import type { Shared } from './fill-template.ts';

/** The part of a browser's `navigator` that sharing needs; handed in by tests. */
export interface ShareNavigator {
  readonly canShare?: (data: object) => boolean;
  readonly share?: (data: object) => Promise<void>;
  readonly clipboard?: { writeText(text: string): Promise<void> };
}

const browser = (): ShareNavigator => (globalThis as { navigator?: ShareNavigator }).navigator ?? {};

const shareData = ({ url, title, text }: Shared): object => ({ url, ...(title && { title }), ...(text && { text }) });

/** Whether the system's own share sheet can take it. */
export const canShare = (data: Shared, navigator: ShareNavigator = browser()): boolean =>
  typeof navigator.share === 'function' && (navigator.canShare?.(shareData(data)) ?? true);

/**
 * Opens the system's share sheet. Must be called in answer to a click.
 *
 * @returns whether something was shared: a visitor who closes the sheet has not.
 * @throws {SmmShareError} when there is no share sheet or it failed: offer the networks instead.
 */
export const share = async (data: Shared, navigator: ShareNavigator = browser()): Promise<boolean> => {
  if (!canShare(data, navigator)) throw new SmmShareError('This browser has no share sheet', data.url);
  try {
    await navigator.share?.(shareData(data));
    return true;
  } catch (cause) {
    if ((cause as Error | undefined)?.name === 'AbortError') return false;
    throw new SmmShareError('The share sheet failed', data.url, { cause });
  }
};

/**
 * Puts an address on the clipboard. Must be called in answer to a click.
 *
 * @throws {SmmShareError} when the page may not write there: show the address to be copied by hand.
 */
export const copyLink = async (url: string, navigator: ShareNavigator = browser()): Promise<void> => {
  if (!navigator.clipboard) throw new SmmShareError('This page has no clipboard (it needs https)', url);
  try {
    await navigator.clipboard.writeText(url);
  } catch (cause) {
    throw new SmmShareError('The clipboard refused', url, { cause });
  }
};
