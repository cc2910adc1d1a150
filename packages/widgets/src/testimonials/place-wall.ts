/** A lane that is shorter by less than this, in px, is not worth breaking the order in which dates read. */
const TOLERANCE = 12;

/**
 * Puts each card on the shortest lane, in the order of the document, by column and offset alone. Heights are read once
 * for all, then everything is written: one layout, none per frame. One lane needs nothing.
 *
 * @param starts where each group's lanes begin, in px from its top. Read for the group `from`, written for those after.
 */
export function placeWall(groups: readonly HTMLElement[], from: number, starts: number[][]): void {
  // No box of its own: nothing to place, or the browser lays the lanes.
  if (!groups[from]?.clientWidth) return;
  const { gridTemplateColumns, rowGap } = getComputedStyle(groups[from]);
  const lanes = gridTemplateColumns.split(' ').length;
  if (lanes < 2) return;
  const measured = groups
    .slice(from)
    .map((group) => cardsOf(group).map((card) => [card.style, card.offsetHeight] as const));
  measured.forEach((cards, index) => {
    const group = groups[from + index]!;
    const ends = starts[from + index] ?? Array<number>(lanes).fill(0);
    const top = Math.min(...ends);
    const now = ends.map((end) => end - top);
    group.style.marginBlockStart = px(-Math.max(...now));
    group.classList.add('placed');
    for (const [style, height] of cards) {
      const least = Math.min(...now) + TOLERANCE;
      const lane = now.findIndex((end) => end <= least);
      style.gridColumn = `${lane + 1}`;
      style.marginBlockStart = px(now[lane]!);
      now[lane]! += height + parseFloat(rowGap);
    }
    starts[from + index + 1] = now;
  });
}

/** Not by a template: turning many whole numbers into text that way makes V8 set 64 kB aside to remember them. */
const px = (length: number): string => `${length.toFixed(1)}px`;

export const cardsOf = (group: Element): HTMLElement[] => [...group.children] as HTMLElement[];
