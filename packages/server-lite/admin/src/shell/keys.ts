import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { atom } from 'nanostores';

export interface Key {
  /** As `KeyboardEvent.key` has it: a capital letter is pressed with Shift. */
  key: string;
  /** What it does, for the list of keys. */
  label: string;
  run: () => void;
  /** Held down, it runs on; anything else runs once for each press. */
  repeats?: true;
}

/** The keys of the screen, while they are listed; undefined otherwise. */
export const $listedKeys = atom<readonly Key[] | undefined>(undefined);

/** Keys that press what has the focus. */
const PRESSES = [' ', 'Enter'];

/** Typing is never a command, nor is a key of the browser's, of an open dialog, or of the button that has the focus. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  // A press on its words takes the focus out of a dialog that stays open.
  if (document.querySelector('wa-dialog[open]') !== null) return true;
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  if (target.closest('input[type=checkbox]') !== null) return PRESSES.includes(event.key);
  return (
    target.closest('input, textarea, select, [contenteditable], dialog, wa-dialog, [role=menu], wa-dropdown') !==
      null ||
    (PRESSES.includes(event.key) && target.closest('button, summary') !== null)
  );
}

const OFF = 'smm-keys-off';

/** Kept in this browser: whoever dictates to it, or rests a hand on the keyboard, turns them off. */
export const areKeysOff = (): boolean => kept().getItem(OFF) !== null;
export function setKeysOff(isOff: boolean): void {
  if (isOff) kept().setItem(OFF, 'off');
  else kept().removeItem(OFF);
}
// eslint-disable-next-line no-restricted-globals -- no visitor ever opens this page; whoever works here asked for it
const kept = (): Storage => localStorage;

/** How a key is written on a keyboard. */
export const keyName = (key: string): string =>
  ({ ' ': 'Space', Escape: 'Esc' })[key] ?? (/[A-Z]/.test(key) ? `⇧${key}` : key.toUpperCase());

/** Single keys of a screen, for as long as it is shown (WCAG 2.1.4: they can be turned off, and only work outside of fields). */
export class Keys implements ReactiveController {
  readonly #keys: () => readonly Key[];

  constructor(host: ReactiveControllerHost, keys: () => readonly Key[]) {
    this.#keys = keys;
    host.addController(this);
  }

  /** Those of the screen, and the one that lists them. */
  all(): readonly Key[] {
    return [...this.#keys(), { key: '?', label: 'All keys', run: () => this.list() }];
  }
  list(): void {
    $listedKeys.set(this.all());
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (areKeysOff() || isTaken(event)) return;
    // Caps Lock is no other key.
    const pressed = event.shiftKey || event.key.length > 1 ? event.key : event.key.toLowerCase();
    const found = this.all().find(({ key }) => key === pressed);
    if (!found) return;
    event.preventDefault();
    if (!event.repeat || found.repeats) found.run();
  };

  hostConnected(): void {
    document.addEventListener('keydown', this.#press);
  }
  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#press);
    $listedKeys.set(undefined);
  }
}
