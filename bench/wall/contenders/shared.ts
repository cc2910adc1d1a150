import type { HeadPage, Item } from '../../../packages/sdk/src/schema/index.ts';

interface Bench {
  page: HeadPage;
  probe: { firstCard: number };
  probeStart: number;
}

const bench = globalThis as unknown as Bench;

export const page = (): HeadPage => bench.page;
export const items = (): Item[] => bench.page.items;
export const wall = (): HTMLElement => document.getElementById('wall') as HTMLElement;

/** Notes when the first card is on the screen: in the frame after it has a size. */
export function watch(first: () => Element | null | undefined): void {
  const look = (): void => {
    if ((first()?.getBoundingClientRect().height ?? 0) > 0) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (bench.probe.firstCard ||= performance.now() - bench.probeStart);
      port2.postMessage(0);
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
