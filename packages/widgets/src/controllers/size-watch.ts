import { shared } from '@smm/sdk/first-view';

interface SizeWatch {
  watch(target: Element, changed: () => void): void;
  leave(target: Element): void;
}

const isWatch = (value: unknown): value is SizeWatch => typeof (value as SizeWatch | undefined)?.leave === 'function';

/** One observer for the page. */
function createWatch(): SizeWatch {
  const watched = new Map<Element, () => void>();
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) watched.get(target)?.();
  });
  return {
    watch(target, changed) {
      watched.set(target, changed);
      observer.observe(target);
    },
    leave(target) {
      watched.delete(target);
      observer.unobserve(target);
    },
  };
}

/** The page's one observer of sizes: calls back at once, and when a watched element's size has changed. */
export const sizeWatch = (): SizeWatch => shared('observers', 'size', isWatch, createWatch);
