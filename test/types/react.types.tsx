// Checked by the compiler alone: each line after `@ts-expect-error` must stay wrong.
import type { HeadPage } from '@smm/sdk/schema';
import type { SmmLoadEvent } from '@smm/widgets';
import type {} from '@smm/widgets/react';
import type { SmmTestimonials } from '@smm/widgets/testimonials';
import type { RefObject } from 'react';

declare const page: HeadPage;
declare const wall: RefObject<SmmTestimonials | null>;
const loaded = ({ count }: SmmLoadEvent): void => void count;

void (
  <section>
    <smm-testimonials
      ref={wall}
      key="home"
      className="wide"
      style={{ maxWidth: '60rem' }}
      lang="de"
      layout="grid"
      page-size="12"
      pageSize={12}
      page={page}
      collection="home"
      onsmm-load={loaded}
      onsmm-error={({ error }) => console.error(error)}
    >
      <p slot="empty">Be the first.</p>
    </smm-testimonials>
    <smm-rating distribution size={undefined} src="/v1/collections/home.json" />
    <smm-share-buttons title="A shop" networks="email bluesky" onsmm-share={(event) => event.preventDefault()} />
    <smm-ticker paused={false} aria-label="What customers say" />
  </section>
);

// @ts-expect-error No such layout.
void (<smm-testimonials layout="heap" />);
// @ts-expect-error A page is an object, not an address.
void (<smm-rating page="/v1/collections/home.json" />);
// @ts-expect-error No such attribute.
void (<smm-ticker speed="fast" />);
// @ts-expect-error No such element.
void (<smm-testimonial-wall />);
// @ts-expect-error The listener of another event.
void (<smm-share-buttons onsmm-share={loaded} />);
