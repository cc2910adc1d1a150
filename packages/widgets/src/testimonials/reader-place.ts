/** Where a reader is inside a root: what has the focus, and what is selected. */
export interface ReaderPlace {
  /** Brings both back, as far as what they were in is still there. Scrolls nothing. */
  restore(): void;
}

/** What the foot of a wall has for the same purpose, whatever it is drawn as. */
export const FOOT: readonly string[] = ['[data-next]', '[data-all]', '[data-check]'];

type Composed = Selection & {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
};

/** @param alike what is for the same purpose as what had the focus, when that is drawn anew: selectors. */
export function placeOf(root: ShadowRoot, alike: readonly string[]): ReaderPlace {
  const focused = root.activeElement as HTMLElement | null;
  const same = focused && alike.find((selector) => focused.matches(selector));
  const selection = document.getSelection() as Composed | null;
  const [range] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  const isInside =
    range && !range.collapsed && root.contains(range.startContainer) && root.contains(range.endContainer);
  return {
    restore() {
      const target = focused?.isConnected ? focused : same && root.querySelector<HTMLElement>(same);
      if (target && !root.activeElement) target.focus({ preventScroll: true });
      // After the focus, which takes a selection with it.
      if (isInside && root.contains(range.startContainer) && root.contains(range.endContainer))
        selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    },
  };
}
