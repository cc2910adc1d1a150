import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface Key {
  /** As `KeyboardEvent.key` has it. */
  key: string;
  /** What it does, for the list of keys. */
  label: string;
  run: () => void;
  /** Held down, it runs on; anything else runs once for each press. */
  repeats?: true;
}

/** Typing is never a command, nor is a key of the browser's or of an open dialog. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  // A press on its words takes the focus out of a dialog that stays open.
  if (document.querySelector('wa-dialog[open]') !== null) return true;
  const [target] = event.composedPath();
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], dialog, wa-dialog, [role=menu], wa-dropdown') !== null
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

/** Single keys of a screen, for as long as it is shown (WCAG 2.1.4: they can be turned off, and only work outside of fields). */
export class Keys implements ReactiveController {
  readonly #keys: () => readonly Key[];

  constructor(host: ReactiveControllerHost, keys: () => readonly Key[]) {
    this.#keys = keys;
    host.addController(this);
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (areKeysOff() || isTaken(event)) return;
    // Caps Lock is no other key.
    const pressed = event.shiftKey ? event.key : event.key.toLowerCase();
    const found = this.#keys().find(({ key }) => key === pressed);
    if (!found) return;
    event.preventDefault();
    if (!event.repeat || found.repeats) found.run();
  };

  hostConnected(): void {
    document.addEventListener('keydown', this.#press);
  }
  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#press);
  }
}
