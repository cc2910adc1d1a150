import { GROUP } from './card-groups.ts';
import { cardsOf } from './place-wall.ts';

/** Takes cards off their lanes, so that the number of lanes can be read anew. */
export function clearPlaces(groups: readonly HTMLElement[]): void {
  for (const group of groups) {
    group.classList.remove('placed', 'rows');
    group.style.marginBlockStart = '';
    for (const { style } of cardsOf(group)) style.gridColumn = style.marginBlockStart = '';
    for (const words of group.querySelectorAll('.fits')) words.classList.remove('fits');
  }
}

/** A long wall's full groups are skipped by the browser while they are far away, at the size that they have. */
export function setFar(groups: readonly HTMLElement[]): void {
  if (groups.length < 3) return;
  const near = groups.filter((group) => !group.matches('.far') && group.childElementCount === GROUP);
  const heights = near.map((group) => group.offsetHeight);
  near.forEach(({ style, classList }, index) => {
    style.containIntrinsicBlockSize = `auto ${heights[index]}px`;
    classList.add('far');
  });
}
