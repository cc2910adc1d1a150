import Link from 'next/link';
import { connection } from 'next/server';
import { newestReviews, reviewsUrl } from '@/lib/reviews';
import { Elements } from './elements';

const PRICES = [
  ['A paperback or cookbook, mended', 'Loose pages, tired spine, favourite stain kept', 'from £34'],
  ['A hardback, resewn', 'New sewing and spine, your own boards put back', 'from £95'],
  ['A thesis', 'Buckram, gilt title, ready the next working day', '£38'],
  ['Registers and family Bibles', 'Taken slowly, with a photograph every fortnight', 'from £240'],
];

export default async function Workshop() {
  // Read when somebody asks, not when the site is built.
  await connection();
  const rating = (await newestReviews())?.aggregateRating;
  return (
    <>
      <section className="hero">
        <div className="in">
          <h1>
            <span>Read to pieces.</span> <span>Sewn back together.</span>
          </h1>
          <p>
            A family bindery with three pairs of hands. We mend what you love, bind what you wrote, and tell you the
            price before we cut a thread.
          </p>
        </div>
      </section>

      <section className="strip" aria-label="What customers say">
        <div className="in">
          <smm-rating src={reviewsUrl()}>
            {rating && `${rating.ratingValue.toFixed(1)} out of 5 from ${rating.ratingCount} ratings. `}
            <Link href="/reviews">What customers tell us</Link>
          </smm-rating>
          <smm-ticker src={reviewsUrl()} />
        </div>
      </section>

      <section className="prices in">
        <div>
          <h2>What leaves the bench</h2>
          <p>
            Prices include materials and brown paper. If a book is not worth mending we say so; looking costs nothing.
          </p>
        </div>
        <dl>
          {PRICES.map(([what, how, price]) => (
            <div key={what}>
              <dt>
                {what} <span>{how}</span>
              </dt>
              <dd>{price}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section className="pass in">
        <h2>Know somebody with a book in bits?</h2>
        <smm-share-buttons heading="Hollin Row Bindery" networks="email whatsapp mastodon bluesky" />
      </section>
      <Elements />
    </>
  );
}
