const symbol = Symbol.for('smm/1');

/**
 * What elements of one page share: named slots, each a map. It hangs on `globalThis`, so it outlives any copy
 * of the script, older or newer: read it by shape and change no meaning of a slot within `smm/1`.
 */
export type Registry = Record<string, unknown>;

const local: Registry = {};

const isObject = (value: unknown): value is Registry => typeof value === 'object' && value !== null;

/** The page's registry, or this copy's own one where the page does not let us hang it up. */
export const registry = (): Registry => {
  const page = globalThis as unknown as Record<symbol, unknown>;
  try {
    page[symbol] ??= {};
  } catch {
    // A frozen global: elements then share within this copy of the script.
  }
  return isObject(page[symbol]) ? page[symbol] : local;
};

/**
 * The one value that lies under `key` in `slot`, made when it is missing. A value that `accepts` refuses was left
 * by a copy that means something else: it is left alone, and the caller gets one of its own.
 */
export const shared = <T>(slot: string, key: string, accepts: (value: unknown) => value is T, create: () => T): T => {
  const slots = registry();
  const map = (slots[slot] ??= new Map()) as Map<string, unknown>;
  if (typeof map?.get !== 'function') return create();
  const found = map.get(key);
  if (accepts(found)) return found;
  const made = create();
  if (found === undefined) map.set(key, made);
  return made;
};
