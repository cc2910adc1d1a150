const watchers = new Map<string, Set<() => void>>();

function tell({ type }: Event): void {
  for (const told of watchers.get(type) ?? []) told();
}

/** Runs `told` at every such event, until the function that is returned is called. One listener of the window serves all. */
export function watchWindow(type: 'online' | 'hashchange', told: () => void): () => void {
  const all = watchers.get(type) ?? new Set();
  watchers.set(type, all);
  if (!all.size) addEventListener(type, tell);
  all.add(told);
  return () => {
    all.delete(told);
    if (!all.size) removeEventListener(type, tell);
  };
}
