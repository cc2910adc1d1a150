import '@smm/widgets/rating/define';
import '@smm/widgets/testimonials/define';
import type { SmmTestimonials } from '@smm/widgets/testimonials';
import { useRef, useState } from 'react';
import { REVIEWS } from '../endpoint';
import { Quotes } from './Quotes';

type Layout = NonNullable<SmmTestimonials['layout']>;
const LAYOUTS: readonly Layout[] = ['wall', 'list'];

export function Reviews() {
  const wall = useRef<SmmTestimonials>(null);
  const [layout, setLayout] = useState<Layout>('wall');
  const [loaded, setLoaded] = useState(0);
  const [failed, setFailed] = useState(false);

  return (
    <div className="said in">
      <h1>What customers tell us</h1>
      <p>Everybody gets the same card in the parcel and is asked once. We answer, but we change no one’s words.</p>
      <smm-rating src={REVIEWS} distribution />

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

      <smm-testimonials
        ref={wall}
        src={REVIEWS}
        layout={layout}
        pageSize={12}
        share
        onsmm-load={({ count }) => {
          setLoaded(count);
          setFailed(false);
        }}
        onsmm-error={() => setFailed(true)}
      >
        <Quotes />
      </smm-testimonials>
    </div>
  );
}
