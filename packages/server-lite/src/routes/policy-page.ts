import type { Policy } from '@smm/sdk/schema';
import { html, type Markup } from '../http/html.ts';
import { page } from '../http/page.ts';

type SubjectPolicy = Policy['subjects'][number];

const REASONS: Record<string, string> = {
  confidential: 'Contains something confidential',
  abusive: 'Abusive',
  'personal-data': 'Contains personal data of others',
  discriminatory: 'Discriminatory',
  'clearly-false': 'Clearly false',
  'suspected-fake': 'Suspected to be fake',
  'off-topic': 'Not about the business',
  spam: 'Spam',
  'author-withdrew': 'Its author took it back',
};

/** What was checked, in words, strongest claim first. */
const CHECKS: readonly [level: string, words: string][] = [
  ['signed-by-author', 'signed by their author'],
  ['order', 'matched with an order'],
  ['email', 'confirmed through their author’s e-mail address'],
  ['imported', 'brought in from where they first appeared, and not checked again here'],
  ['none', 'not checked'],
];
const UNCHECKED = new Set(['imported', 'none']);
const STARS = [5, 4, 3, 2, 1, null] as const;

/** The page at `/policy`. It reads in full without JavaScript. @param samples slugs of invented subjects. */
export function policyPage(policy: Policy, samples: ReadonlySet<string>): string {
  return page(
    'How these reviews are gathered, checked and chosen',
    html`<h1>How these reviews are gathered, checked and chosen</h1>
      <p class="lead">
        The figures on this page are counted from the store each time it changes. Nobody types them in.
        <a href="./policy.json">The same as data</a>
      </p>
      <h2>Gathered</h2>
      <p>
        Reviews come from the business’s own records and exports, and from the places named beside each review. They are
        shown in the words they were written in: the business can choose an excerpt, which is then marked as one, and
        can reply, but it cannot change a word.
      </p>
      <p>
        A review that came with an advantage for its author, or from somebody close to the business, says so on the card
        itself. A review that is suspected to be fake is hidden for that reason and counted below.
      </p>
      <h2>Checked</h2>
      <p>Each card says what was checked about its author. Where it says nothing was checked, nothing was.</p>
      <h2>Chosen</h2>
      <p>
        Every published review counts towards the rating, and the full list, newest first, is always one link away from
        a selection. A selection says how many reviews it shows, of how many, and by which rules. No rating is left out
        of the full list for being low.
      </p>
      <p>
        A published review can be hidden for one of nine reasons only. Each case is counted here with its stars. Its
        author can have a review taken back at any time.
      </p>
      ${policy.subjects.map((subject) => subjectSection(subject, samples.has(subject.subject.identifier)))}
      ${policy.subjects.length === 0 ? html`<p class="card">Nothing is reviewed here yet. <strong>Not verified</strong>: no review was checked, because there is none.</p>` : ''}
      <footer><p>Served by smm, which keeps a record of every change of state.</p></footer>`,
  );
}

function subjectSection(policy: SubjectPolicy, sample: boolean): Markup {
  const { subject, received, imported, published, pending, withdrawn, erased } = policy;
  const hidden = policy.hidden.flatMap((row) => row.ratings).reduce((sum, { count }) => sum + count, 0);
  return html`<section>
    <h2>${subject.name}</h2>
    ${sample ? html`<p class="note">This business, its people and their words are invented, to show how smm works.</p>` : ''}
    <div class="card scroll">
      <table>
        <tbody>
          ${row('Received', received)} ${row('of these, brought in by the business', imported)}
          ${row('Published', published)} ${row('Waiting to be read', pending)} ${row('Hidden, with a reason', hidden)}
          ${row('Taken back by their authors', withdrawn)} ${row('Erased', erased)}
        </tbody>
      </table>
    </div>
    <h3>What was checked</h3>
    ${verification(policy)}
    <h3>What is hidden, and why</h3>
    ${hidden === 0 ? html`<p>Nothing is hidden.</p>` : hiddenTable(policy)}
  </section>`;
}

function row(label: string, count: number): Markup {
  return html`<tr>
    <th scope="row">${label}</th>
    <td class="n">${count}</td>
  </tr>`;
}

function verification({ verification: counts }: SubjectPolicy): Markup {
  const count = (level: string) => counts.find((entry) => entry.level === level)?.count ?? 0;
  const lines = CHECKS.filter(([level]) => count(level) > 0).map(
    ([level, words]) => html`<li>${count(level)} ${words}</li>`,
  );
  const nothingChecked = counts.every((entry) => entry.count === 0 || UNCHECKED.has(entry.level));
  return html`${nothingChecked ? html`<p><strong>Not verified.</strong> No author of these reviews was checked by this business.</p>` : ''}
  ${
    lines.length > 0
      ? html`<ul>
          ${lines}
        </ul>`
      : ''
  }`;
}

function hiddenTable({ hidden }: SubjectPolicy): Markup {
  return html`<div class="card scroll" role="region" aria-label="Hidden reviews by reason and stars" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Reason</th>
          ${STARS.map((stars) => html`<th scope="col" class="n">${stars === null ? 'No rating' : `${stars} ${stars === 1 ? 'star' : 'stars'}`}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${hidden
          .filter(({ ratings }) => ratings.some(({ count }) => count > 0))
          .map(
            ({ reason, ratings }) =>
              html`<tr>
                <th scope="row">${REASONS[reason] ?? reason}</th>
                ${STARS.map((stars) => html`<td class="n">${ratings.find(({ ratingValue }) => ratingValue === stars)?.count ?? 0}</td>`)}
              </tr>`,
          )}
      </tbody>
    </table>
  </div>`;
}
