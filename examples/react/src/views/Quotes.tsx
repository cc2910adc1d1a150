/** Stands in the wall until it has something to show, and when the endpoint cannot be reached. */
export function Quotes() {
  return (
    <div className="quotes">
      <figure>
        <blockquote>It opens flat. It has never opened flat.</blockquote>
        <figcaption>Fenella Okafor, 28 October 2026</figcaption>
      </figure>
      <figure>
        <blockquote>
          Nice work, nice people, but the shop is only open four days and the stairs are steep. Ring the bell twice.
        </blockquote>
        <figcaption>Piers Lowther, 10 October 2026</figcaption>
      </figure>
      <figure>
        <blockquote>They told me it wasn’t worth mending, and why.</blockquote>
        <figcaption>Colm Brannigan, 3 October 2026</figcaption>
      </figure>
    </div>
  );
}
