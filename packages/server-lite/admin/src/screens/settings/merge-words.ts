import { html, nothing, type TemplateResult } from 'lit';
import { count } from '../../parts/count.ts';
import type { MergePreview } from './merge-calls.ts';

type Head = MergePreview['after'];

export function movedCount({ items }: MergePreview): string {
  return count(
    Object.values(items).reduce((sum, n) => sum + n, 0),
    'review',
  );
}

const average = ({ aggregateRating }: Head): string =>
  aggregateRating === null ? 'no rating' : `${aggregateRating.ratingValue.toFixed(1)} of 5`;

const STATES = {
  published: 'published',
  pending: 'to read',
  hidden: 'hidden',
  withdrawn: 'withdrawn',
  erased: 'erased',
};

/** “12 published, 3 to read”. */
export function statesOf(items: MergePreview['items']): string {
  return Object.entries(STATES)
    .filter(([state]) => items[state as keyof typeof STATES] > 0)
    .map(([state, told]) => `${items[state as keyof typeof STATES].toLocaleString('en')} ${told}`)
    .join(', ');
}

/** What goes along besides reviews. */
export function alongOf({ collections, purchases, imports, views, askings, from }: MergePreview): string {
  const own = collections.filter(({ subject }) => subject === from.subject.slug).length;
  return [
    [own, 'collection'],
    [purchases, 'purchase'],
    [imports, 'import'],
    [views, 'saved view'],
    [askings, 'request for reviews', 'requests for reviews'],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, one, many]) => count(number as number, one as string, many as string | undefined))
    .join(', ');
}

/** What would become of two subjects: numbers beside each other, the sentence that visitors read then, and each collection. */
export function mergeWords(preview: MergePreview): TemplateResult {
  const { from, into, after, same, collections } = preview;
  const row = ({ subject: { name }, ...head }: Head, label = name): TemplateResult =>
    html`<tr>
      <th scope="row"><bdi>${label}</bdi></th>
      <td>${head.published.toLocaleString('en')}</td>
      <td>${average({ subject: after.subject, ...head })}</td>
    </tr>`;
  const along = alongOf(preview);
  return html`<table class="beside">
      <thead>
        <tr>
          <th scope="col">What visitors see</th>
          <th scope="col">Published</th>
          <th scope="col">Rated</th>
        </tr>
      </thead>
      <tbody>
        ${row(from)} ${row(into)} ${row(after, 'Both as one')}
      </tbody>
    </table>
    <p>
      <span class="small quiet">Visitors read then</span><br />
      <q>${after.selection.text}</q>
    </p>
    <ul class="plain small">
      <li>
        ${movedCount(preview)} ${statesOf(preview.items) === '' ? '' : `(${statesOf(preview.items)})`} move, with their
        addresses.
      </li>
      ${along === '' ? nothing : html`<li>With them: ${along}.</li>`}
      ${collections.map(
        ({ name, slug, before, after: then, rules }) =>
          html`<li>
            Collection <b><bdi>${name}</bdi></b> (/${slug}${rules > 0 ? `, ${count(rules, 'rule')}` : ''}) shows
            ${before.toLocaleString('en')} now, ${then.toLocaleString('en')} then.
          </li>`,
      )}
      ${
        same === 0
          ? nothing
          : html`<li class="warn">
              ${same === 1 ? 'One of them is' : `${same.toLocaleString('en')} of them are`} equal to one that is there
              already. What waits becomes part of the other; of what is shown twice you decide afterwards.
            </li>`
      }
      <li>
        Pages keep their code: every collection stays under its address, and /${from.subject.slug} leads to
        /${into.subject.slug}.
      </li>
      ${preview.imports === 0 ? nothing : html`<li>An import that brought them can’t be undone any more: its reviews were moved since.</li>`}
    </ul>`;
}
