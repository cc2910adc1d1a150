import { html, nothing } from 'lit/html.js';
import type { HeadPage, Policy } from '@smm/sdk/schema';
import { readPolicy } from '@smm/sdk/policy';
import { warnOnce } from '../element/define.ts';
import { CHECKED, INFO } from '../icons/icons.ts';
import { CLOSE } from '../icons/talk-icons.ts';
import { isEverything } from '../locales/is-everything.ts';
import type { Speech } from '../locales/speech.ts';
import type { TalkWord } from '../locales/words.ts';
import { icon } from '../templates/icon.ts';
import { openDialog } from './dialog.ts';
import { howWeCheckStyles } from './how-we-check.styles.ts';
import { talkIn, type Talk } from './talk.ts';
import type { Wall } from './wall.ts';

type Figures = Policy['subjects'][number];

const LEVELS = ['order', 'signed-by-author', 'email', 'imported', 'none'] as const;
/** Columns of the table, by the stars they hold; null for items without a rating. */
const COLUMNS: readonly (readonly (number | null)[])[] = [[1, 2], [3], [4, 5], [null]];

/** How reviews are checked, chosen and left out, in plain words and with the numbers, before the page that says it all. */
export async function open({ host, source }: Wall, link: HTMLAnchorElement): Promise<void> {
  const { head } = source.state;
  if (!head) return location.assign(link.href);
  const talk = await talkIn(host);
  let figures: Figures | null | undefined;
  const readAll = (): void => {
    dialog.close();
    host.renderRoot.querySelector<HTMLElement>('[data-all]')?.click();
  };
  const draw = (): unknown => {
    const { selection } = head;
    const sentences = host.speech.disclose?.(selection, host.speech as Speech) ?? [selection.text];
    return html`<header>
        <h2>${talk.say('check-title')}</h2>
        <button class="round" type="button" data-close aria-label=${talk.say('close')}>${icon(html, CLOSE)}</button>
      </header>
      <div aria-busy=${figures === undefined} class="levels">
        ${figures ? levels(talk, figures) : figures === null ? html`<p>${talk.say('policy-gone')}</p>` : nothing}
      </div>
      <h3>${talk.say('chosen')}</h3>
      <p>${sentences.join(' ')}</p>
      <h3>${talk.say('hidden')}</h3>
      ${hidden(talk, head, figures ?? undefined)}
      <p class="ways">
        ${
          isEverything(selection)
            ? nothing
            : html`<button class="btn" type="button" @click=${readAll}>
                ${talk.say('read-all', { n: selection.published })}
              </button>`
        }
        <a href=${link.href}>${talk.say('read-policy')}</a>
      </p>`;
  };
  const leave = new AbortController();
  const { dialog, update } = openDialog(host.renderRoot, {
    name: 'check',
    label: talk.say('check-title'),
    styles: howWeCheckStyles,
    draw,
    closed: () => leave.abort(),
  });
  figures = await figuresOf(head, link.href, leave.signal);
  if (!leave.signal.aborted) update();
}

/** Null where they cannot be had: the dialog then says so, and the page of the policy has them. */
async function figuresOf({ links, subject }: HeadPage, page: string, signal: AbortSignal): Promise<Figures | null> {
  // Nobody but the endpoint itself is asked before a press on a link of theirs.
  if (new URL(page).origin !== new URL(links.root).origin) return null;
  try {
    const { subjects } = await readPolicy(page, { signal });
    return subjects.find((each) => each.subject.identifier === subject.identifier) ?? null;
  } catch (error) {
    if (!signal.aborted) warnOnce(`The figures of the policy could not be read: ${String(error)}`);
    return null;
  }
}

function levels(talk: Talk, { verification }: Figures): unknown {
  const shown = LEVELS.flatMap((level) => {
    const { count = 0 } = verification.find((each) => each.level === level) ?? {};
    return count ? { level, count } : [];
  });
  return html`<dl>
    ${shown.map(
      ({ level, count }) =>
        html`<div>
          <dt>
            ${icon(html, /^[eos]/.test(level) ? CHECKED : INFO)}${talk.say(`level-${level}`)}
            <small>${talk.number(count)}</small>
          </dt>
          <dd>${talk.say(`check-${level}`)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** By reason and stars where the figures are there, by reason alone before. */
function hidden(talk: Talk, { selection }: HeadPage, figures: Figures | undefined): unknown {
  const sums: readonly [TalkWord, number][] = [
    ...selection.hidden.map(({ reason, count }): [TalkWord, number] => [`reason-${reason}`, count]),
    ['reason-author-withdrew', selection.withdrawn],
    ['reason-pending', selection.pending],
    ['reason-erased', selection.erased],
  ];
  const rows = sums.filter(([, count]) => count > 0);
  if (!rows.length) return html`<p>${talk.say('nothing-hidden')}</p>`;
  const stars = (word: TalkWord, column: readonly (number | null)[]): string => {
    const ratings = figures?.hidden.find(({ reason }) => word === `reason-${reason}`)?.ratings;
    if (!ratings) return '';
    return talk.number(
      ratings.filter(({ ratingValue }) => column.includes(ratingValue)).reduce((sum, { count }) => sum + count, 0),
    );
  };
  const title = (column: readonly (number | null)[]): string =>
    column[0] === null ? talk.say('no-rating') : `★ ${column.map((star) => talk.number(star!)).join('–')}`;
  const columns = figures ? COLUMNS : [];
  return html`<table>
    <tr>
      <th scope="col">${talk.say('reason')}</th>
      ${columns.map((column) => html`<th scope="col">${title(column)}</th>`)}
      <th scope="col">${talk.say('all')}</th>
    </tr>
    ${rows.map(
      ([word, count]) =>
        html`<tr>
          <th scope="row">${talk.say(word)}</th>
          ${columns.map((column) => html`<td>${stars(word, column)}</td>`)}
          <td>${talk.number(count)}</td>
        </tr>`,
    )}
  </table>`;
}
