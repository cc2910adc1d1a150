'use client';

import '@smm/widgets/testimonials/define';
import type { SmmTestimonials } from '@smm/widgets/testimonials';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Quotes } from './quotes';

type Layout = NonNullable<SmmTestimonials['layout']>;
const LAYOUTS: readonly Layout[] = ['wall', 'list'];

interface Props {
  src: string;
  /** The wall as the server drew it, words and all; nothing where it could not read them. */
  markup: string | undefined;
  /** How many reviews came with it. */
  inMarkup: number;
}

const never = () => () => {};

/** Whether this view stood in the page that the server wrote, rather than being come to by a link. */
function useWritten(): boolean {
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return useState(isHydrating)[0];
}

export function Wall({ src, markup, inMarkup }: Props) {
  const wall = useRef<SmmTestimonials>(null);
  const isWritten = useWritten();
  const [layout, setLayout] = useState<Layout>('wall');
  const [loaded, setLoaded] = useState(inMarkup);
  const [failed, setFailed] = useState(false);

  const frame = useCallback(
    (frame: HTMLDivElement) => {
      const gone = new AbortController();
      const { signal } = gone;
      // `innerHTML` makes no shadow root of a template; this does, as the parser does.
      if (markup && !frame.hasChildNodes()) frame.setHTMLUnsafe(markup);
      wall.current = frame.querySelector('smm-testimonials')!;
      wall.current.addEventListener('smm-load', ({ count }) => (setLoaded(count), setFailed(false)), { signal });
      wall.current.addEventListener('smm-error', () => setFailed(true), { signal });
      return () => gone.abort();
    },
    [markup],
  );

  useEffect(() => {
    wall.current!.layout = layout;
  }, [layout]);

  return (
    <>
      <div className="choose">
        <p role="status">
          {failed ? 'Our reviews cannot be reached just now. ' : loaded > 0 && `${loaded} reviews are here so far.`}
          {failed && <button onClick={() => void wall.current?.refresh()}>Try again</button>}
        </p>
        <div role="group" aria-label="Layout">
          {LAYOUTS.map((each) => (
            <button key={each} aria-pressed={each === layout} onClick={() => setLayout(each)}>
              {each === 'wall' ? 'Wall' : 'List'}
            </button>
          ))}
        </div>
      </div>

      {markup ? (
        // The parser makes a shadow root of a template that React would then miss, so its comparison has nothing to say here.
        <div
          key="written"
          ref={frame}
          {...(isWritten && { dangerouslySetInnerHTML: { __html: markup } })}
          suppressHydrationWarning
        />
      ) : (
        <div key="read" ref={frame}>
          <smm-testimonials src={src} pageSize={12} share>
            <Quotes />
          </smm-testimonials>
        </div>
      )}
    </>
  );
}
