import type { Policy } from '@smm/sdk/schema';
import type { Speech } from '@smm/widgets/locales';
import { html, type Markup } from '../http/html.ts';
import type { VisitorWord } from '../locales/visitor.words.ts';

type SubjectPolicy = Policy['subjects'][number];
type Words = Speech<VisitorWord>;

/** What was checked, strongest claim first. */
const CHECKS: readonly [level: string, word: VisitorWord][] = [
  ['signed-by-author', 'pSigned'],
  ['order', 'pOrder'],
  ['email', 'pEmail'],
  ['imported', 'pImported'],
  ['none', 'pUnchecked'],
];
const UNCHECKED = new Set(['imported', 'none']);
const STARS = [5, 4, 3, 2, 1, null] as const;

/** All that is counted about one subject: states, checks, and what is hidden by reason and by stars. */
export function policyFigures(policy: SubjectPolicy, isSample: boolean, words: Words): Markup {
  const { subject, received, imported, published, pending, withdrawn, erased } = policy;
  const { say } = words;
  const hidden = sumOf(policy.hidden.flatMap((row) => row.ratings));
  const row = (word: VisitorWord, count: number, isPart = false): Markup => countRow(say(word), count, words, isPart);
  return html`<section>
    <h2><bdi>${subject.name}</bdi>: ${say('pFigures')}</h2>
    ${isSample ? html`<p class="note">${say('pSample')}</p>` : ''}
    <div class="card scroll">
      <table>
        <tbody>
          ${row('pNReceived', received)} ${row('pNImported', imported, true)} ${row('published', published)}
          ${row('pending', pending)} ${row('pNHidden', hidden)} ${row('pNWithdrawn', withdrawn)}
          ${row('pNErased', erased)}
        </tbody>
      </table>
    </div>
    <h3>${say('pWhatChecked')}</h3>
    ${checked(policy, words)}
    <h3>${say('pWhatHidden')}</h3>
    ${hidden === 0 ? html`<p>${say('pNothingHidden')}</p>` : hiddenTable(policy, words)}
  </section>`;
}

function countRow(label: string, count: number, { language }: Words, isPart: boolean): Markup {
  return html`<tr>
    <th scope="row" ${isPart ? html`class="r"` : ''}>${label}</th>
    <td class="n">${figure(count, language)}</td>
  </tr>`;
}

function checked({ verification: counts }: SubjectPolicy, words: Words): Markup {
  const { say } = words;
  const count = (level: string): number => counts.find((entry) => entry.level === level)?.count ?? 0;
  const rows = CHECKS.filter(([level]) => count(level) > 0).map(([level, word]) =>
    countRow(say(word), count(level), words, false),
  );
  const nothingChecked = counts.every((entry) => entry.count === 0 || UNCHECKED.has(entry.level));
  const table = html`<div class="card scroll">
    <table>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  return html`${nothingChecked ? html`<p><strong>${say('pNotVerified')}</strong> ${say('pNotVerifiedWhy')}</p>` : ''}
  ${rows.length > 0 ? table : ''}`;
}

function hiddenTable({ hidden }: SubjectPolicy, { say, language }: Words): Markup {
  const shown = hidden.filter(({ ratings }) => ratings.some(({ count }) => count > 0));
  return html`<div class="card scroll wide" role="region" aria-label="${say('pWhatHidden')}" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">${say('pReason')}</th>
          ${STARS.map((n) => html`<th scope="col" class="n">${n === null ? say('pNoRating') : starsHead(n, say('pStars', { n }), language)}</th>`)}
          <th scope="col" class="n">${say('pTotal')}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          ({ reason, ratings }) =>
            html`<tr>
              <th scope="row">${say(reason)}</th>
              ${STARS.map((n) => {
                const count = ratings.find(({ ratingValue }) => ratingValue === n)?.count ?? 0;
                return html`<td class="n">${figure(count, language)}</td>`;
              })}
              <td class="n">${figure(sumOf(ratings), language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function sumOf(counts: readonly { count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** Short for the eye, in words for the ear: seven columns have to fit. */
function starsHead(n: number, inWords: string, language: string): Markup {
  return html`<span aria-hidden="true">${figure(n, language)}&nbsp;★</span><span class="vh">${inWords}</span>`;
}

function figure(count: number, language: string): string {
  return new Intl.NumberFormat(language).format(count);
}
