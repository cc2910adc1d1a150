import { clearPlaces } from './relayout.ts';

/** Cards that are about to show other items: nothing that was done to the ones before stays with them. */
export function freshCards(groups: readonly HTMLElement[]): void {
  clearPlaces(groups);
  for (const group of groups) {
    for (const picture of group.querySelectorAll('img')) picture.hidden = false;
    for (const button of group.querySelectorAll('.more[aria-expanded]')) button.ariaExpanded = 'false';
    for (const details of group.querySelectorAll('details')) details.open = false;
    for (const card of group.children) card.classList.remove('here');
  }
}
