import { shared } from '@smm/sdk/first-view';

interface SightWatch {
  watch(target: Element, changed: (isSeen: boolean) => void): void;
  leave(target: Element): void;
}

const isWatch = (value: unknown): value is SightWatch => typeof (value as SightWatch | undefined)?.watch === 'function';

function createWatch(rootMargin = '0px'): SightWatch {
  const watched = new Map<Element, (isSeen: boolean) => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting);
    },
    { rootMargin },
  );
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

/** The page's one observer of what is on the screen. */
export const sightWatch = (): SightWatch => shared('observers', 'sight', isWatch, () => createWatch());

/** The page's one observer of what comes near: it calls back before that is seen. */
export const nearWatch = (): SightWatch => shared('observers', 'near', isWatch, () => createWatch('600px'));
