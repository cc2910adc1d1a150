/**
 * A button that can do nothing just now says so with `aria-disabled`, and keeps the focus that `disabled` would lose. Its
 * presses, Enter in the form that it sends among them, go nowhere.
 */
export function holdButtons(): void {
  const hold = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('button[aria-disabled=true]') !== null) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  addEventListener('click', hold, { capture: true });
}
