/** For the page inside a frame: tells the page around it how high it is, now and whenever that changes. */
import { HEIGHT, HEIGHT_WANTED } from './messages.ts';

if (parent !== window) {
  const page = document.documentElement;
  let told = 0;
  const tell = (isAsked = false): void => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === told && !isAsked) return;
    told = height;
    // A height is nobody's secret, and whoever shows this page may know it.
    parent.postMessage({ type: HEIGHT, height }, '*');
  };
  new ResizeObserver(() => tell()).observe(page);
  addEventListener('message', ({ data, source }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === HEIGHT_WANTED) tell(true);
  });
}
