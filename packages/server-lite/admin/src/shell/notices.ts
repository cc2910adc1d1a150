import { atom } from 'nanostores';

export interface Notice {
  id: number;
  text: string;
  isBad: boolean;
  undo?: () => void;
}

/** How long a notice stays; one with something to undo stays longer. */
const STAYS_MS = { plain: 5000, undo: 10_000 };
const MAX_SHOWN = 3;
let last = 0;

export const $notices = atom<readonly Notice[]>([]);

export function dismiss(id: number): void {
  $notices.set($notices.get().filter((notice) => notice.id !== id));
}

/** Says what was done. A failure stays until it is read; what is said already is not said twice. */
export function say(text: string, { undo, isBad = false }: { undo?: () => void; isBad?: boolean } = {}): void {
  const others = $notices.get().filter((shown) => shown.text !== text);
  const notice = { id: ++last, text, isBad, ...(undo && { undo }) };
  $notices.set([...others, notice].slice(-MAX_SHOWN));
  if (!isBad) setTimeout(() => dismiss(notice.id), undo ? STAYS_MS.undo : STAYS_MS.plain);
}

export function sayError(error: unknown): void {
  say(error instanceof Error ? error.message : String(error), { isBad: true });
}
