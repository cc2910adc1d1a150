import { render } from 'lit/html.js';
import { adopt } from '../element/css.ts';
import { dialogStyles } from './dialog.styles.ts';

const adopted = new WeakMap<ShadowRoot, Set<string>>();

function adoptOnce(root: ShadowRoot, text: string): void {
  const known = adopted.get(root) ?? new Set();
  adopted.set(root, known);
  if (!known.has(text)) adopt(root, text);
  known.add(text);
}

/**
 * A native dialog inside an element's root, there only while it is open. The platform keeps the focus in it, closes it
 * on Escape and gives the focus back; a press beside it closes it too.
 *
 * @param draw puts its content into words; called again by what is returned.
 * @param closed called once, after it was closed.
 */
export function openDialog(
  root: ShadowRoot,
  { name, label, styles, draw, closed }: DialogOptions,
): { dialog: HTMLDialogElement; update: () => void } {
  for (const sheet of [dialogStyles, styles]) adoptOnce(root, sheet);
  const dialog = document.createElement('dialog');
  dialog.className = name;
  dialog.setAttribute('aria-label', label);
  dialog.setAttribute('part', 'dialog');
  const update = (): void => void render(draw(), dialog);
  update();
  dialog.addEventListener('click', (event) => {
    // Its backdrop counts as the dialog itself; what is in it does not.
    if (event.target === dialog && !isInside(dialog, event)) dialog.close();
    if ((event.target as Element).closest('[data-close]')) dialog.close();
  });
  dialog.addEventListener(
    'close',
    () => {
      dialog.remove();
      closed?.();
    },
    { once: true },
  );
  root.querySelector('.smm')!.append(dialog);
  dialog.showModal();
  return { dialog, update };
}

export interface DialogOptions {
  readonly name: string;
  readonly label: string;
  readonly styles: string;
  readonly draw: () => unknown;
  readonly closed?: () => void;
}

function isInside(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
