/** What a page noted of itself. Times in ms since its navigation began. */
export interface Probe {
  /** Cards in sight, each time that there were more of them than ever before. */
  seen: [time: number, cards: number][];
  /** Beginning and length of each task of more than 50 ms. */
  longTasks: [start: number, duration: number][];
  shift: number;
  timeOrigin: number;
}

/**
 * Runs in every frame before anything else of it. A card is in sight in the frame in which it came into the viewport, with all
 * that clips it taken into account.
 *
 * @param path Selectors from the document down; each but the last is a host, in whose shadow root the next is looked for.
 */
export function installProbe(path: readonly string[]): void {
  const probe: Probe = { seen: [], longTasks: [], shift: 0, timeOrigin: performance.timeOrigin };
  Object.assign(globalThis, { probe });
  const known = new Set<Element>();
  const inSight = new Set<Element>();
  let most = 0;
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries)
      if (isIntersecting && boundingClientRect.height > 0) inSight.add(target);
      else inSight.delete(target);
    if (inSight.size <= most) return;
    most = inSight.size;
    // A message comes once the frame that it was noted in is drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => probe.seen.push([performance.now(), inSight.size]);
    port2.postMessage(0);
  });
  const find = (root: ParentNode, [selector = '', ...inner]: readonly string[]): Element[] => {
    const found = [...root.querySelectorAll(selector)];
    return inner.length === 0 ? found : found.flatMap(({ shadowRoot }) => (shadowRoot ? find(shadowRoot, inner) : []));
  };
  let next = 0;
  const again = (): void => {
    cancelAnimationFrame(next);
    next = requestAnimationFrame(look);
  };
  const look = (): void => {
    for (const card of find(document, path)) {
      // What only keeps the room of a card has no words.
      if (known.has(card) || !card.textContent.trim()) continue;
      known.add(card);
      observer.observe(card);
    }
    again();
  };
  // A frame gives its window to another document before its first one is drawn, whose callback is then lost.
  setInterval(again, 100);
  again();
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) probe.longTasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) probe.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
