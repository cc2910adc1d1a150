import { fragment, fragmentWords } from '@smm/widgets/fragment';
import { connection } from 'next/server';
import { newestReviews, reviewsUrl } from '@/lib/reviews';
import { Elements } from '../elements';
import { Wall } from './wall';

export default async function Reviews() {
  // The words are those of the moment somebody asks, not those of the build.
  await connection();
  const head = await newestReviews();
  const src = reviewsUrl();
  const words = await fragmentWords('en-GB');
  return (
    <div className="said in">
      <h1>What customers tell us</h1>
      <p>Everybody gets the same card in the parcel and is asked once. We answer, but we change no one’s words.</p>
      <smm-rating src={src} distribution />
      <Wall
        src={src}
        markup={head && fragment(head, { src, words, layout: 'wall', limit: 12, share: true })}
        inMarkup={head?.items.length ?? 0}
      />
      <Elements />
    </div>
  );
}
