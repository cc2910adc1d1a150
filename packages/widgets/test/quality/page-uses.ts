/** How many of each of a page's things are in use. */
export type Uses = Readonly<Record<string, number>>;

const uses: Record<string, number> = {};
const add = (name: string, count: number): void => void (uses[name] = (uses[name] ?? 0) + count);

type Observer = 'IntersectionObserver' | 'ResizeObserver' | 'MutationObserver' | 'PerformanceObserver';

function countObservers(name: Observer): void {
  const Real = globalThis[name] as unknown as new (...given: unknown[]) => object;
  Object.assign(globalThis, {
    [name]: class extends Real {
      constructor(...given: unknown[]) {
        super(...given);
        add(name, 1);
      }
    },
  });
}

/** An observer counts when it is made; a timer while it runs; a listener while it listens to what outlives an element. */
export function countUses(): void {
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver', 'PerformanceObserver'] as const)
    countObservers(name);
  const page = globalThis as unknown as Record<string, (...given: never[]) => unknown>;
  for (const [set, clear] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
  ] as const) {
    const realSet = page[set] as (run: () => void, ...more: unknown[]) => number;
    const realClear = page[clear] as (timer?: number) => void;
    const running = new Set<number>();
    const end = (timer: number | undefined): void => {
      if (timer !== undefined && running.delete(timer)) add(set, -1);
    };
    Object.assign(page, {
      [set]: (run: (...given: unknown[]) => void, ...more: unknown[]) => {
        const timer = realSet(
          (...given: unknown[]) => {
            if (set === 'setTimeout') end(timer);
            run(...given);
          },
          ...more,
        );
        running.add(timer);
        add(set, 1);
        return timer;
      },
      [clear]: (timer?: number) => {
        end(timer);
        realClear(timer);
      },
    });
  }
  const { addEventListener: realAdd, removeEventListener: realRemove } = EventTarget.prototype;
  /** Listeners by their target, weakly, so that counting keeps nothing alive. */
  const heard = new WeakMap<object, WeakMap<object, Set<string>>>();
  const isShort = (target: unknown): boolean => target instanceof Element || target instanceof ShadowRoot;
  const nameOf = (target: object): string => `listeners of ${target.constructor.name}`;
  const keyOf = (type: string, options: unknown): string =>
    `${type} ${typeof options === 'object' && options ? Boolean((options as AddEventListenerOptions).capture) : Boolean(options)}`;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    realAdd.call(this, type, listener, options);
    const target = this ?? globalThis;
    const isOnce = typeof options === 'object' && (options?.once || options?.signal);
    if (!listener || isOnce || isShort(target)) return;
    const byListener = heard.get(target) ?? new WeakMap<object, Set<string>>();
    heard.set(target, byListener);
    const keys = byListener.get(listener) ?? new Set();
    byListener.set(listener, keys);
    if (keys.has(keyOf(type, options))) return;
    keys.add(keyOf(type, options));
    add(nameOf(target), 1);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    realRemove.call(this, type, listener, options);
    const target = this ?? globalThis;
    if (listener && heard.get(target)?.get(listener)?.delete(keyOf(type, options))) add(nameOf(target), -1);
  };
}

export const liveUses = (): Uses => ({ ...uses });
