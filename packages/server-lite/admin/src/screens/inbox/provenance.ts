import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../api/client.ts';
import { icon } from '../../parts/icon.ts';
import { languageName } from '../../parts/language.ts';
import { sourceName } from '../../parts/source.ts';
import { fullTime } from '../../parts/when.ts';
import type { Consent, Detail } from './calls.ts';
import { feedPath } from '../../shell/router.ts';
import { foundBy } from './found-by.ts';
import { and, REASONS } from './words.ts';

const LEVEL: Readonly<Record<Item['verification']['level'], string>> = {
  none: 'Nothing was checked',
  imported: 'Brought in by the business; not checked here',
  email: 'The e-mail address was checked',
  order: 'The order was checked',
  'signed-by-author': 'Signed by its author',
};
const SCOPES: Readonly<Record<Consent['scope'], string>> = {
  publish: 'publish',
  name: 'with the name',
  reuse: 'in advertising',
};
const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });

/** A day as people say it; what is no day stays as it is. */
export function day(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date);
}

const line = (term: string, value: unknown): TemplateResult | typeof nothing =>
  value === null || value === undefined || value === ''
    ? nothing
    : html`<div>
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`;

const date = (text: string | null): string | null =>
  text === null ? null : text.length > 10 ? fullTime(text) : text.length === 10 ? day(text) : text;

function source(item: Item): unknown {
  const name = sourceName(item.source);
  return item.url
    ? html`<a href=${item.url} target="_blank" rel="noopener noreferrer">${name} ${icon('out')}</a>`
    : name;
}

function checked({ verification: { level, date: on } }: Item): string {
  return on === undefined ? LEVEL[level] : `${LEVEL[level]}, ${day(on)}`;
}

function agreed(consents: readonly Consent[]): unknown {
  if (consents.length === 0) return null;
  const scopes = and(consents.map(({ scope }) => SCOPES[scope]));
  return html`<details class="consents">
    <summary>${scopes.charAt(0).toUpperCase() + scopes.slice(1)}</summary>
    ${consents.map(
      ({ text, inLanguage, dateGiven }) =>
        html`<blockquote lang=${inLanguage} dir="auto">
          ${text} <small class="quiet" lang="en" dir="ltr">agreed ${fullTime(dateGiven)}</small>
        </blockquote>`,
    )}
  </details>`;
}

interface ProvenanceActs {
  mayChange: boolean;
  mayPublish: boolean;
  declare: () => void;
  askPermission: () => void;
}

function connection({ materialConnection: tie }: Item, { mayChange, declare }: ProvenanceActs): TemplateResult {
  return html`<bdi>${tie?.text ?? 'None declared'}</bdi>
    ${mayChange ? html`<button class="link" @click=${declare}>${tie ? 'Change' : 'Declare'}</button>` : nothing}`;
}

function rights(
  { state, rights: { needs, permission, until, source: from } }: Detail,
  acts: ProvenanceActs,
): TemplateResult {
  if (needs.includes('permission') && permission === null) {
    return html`<span class="warn">${from.name} asks for the author’s own permission.</span>
      ${acts.mayPublish ? html`<button class="link" @click=${acts.askPermission}>Ask permission</button>` : nothing}`;
  }
  if (until !== null) {
    const isOver = new Date(until).getTime() < Date.now();
    return html`<span class=${isOver ? 'warn' : ''}
      >${isOver ? `Was to be refreshed by ${day(until)}: bring it in again` : `Refresh by ${day(until)}`}</span
    >`;
  }
  if (permission !== null) return html`Permission of its author: <bdi>${permission}</bdi>`;
  if (!needs.includes('attestation')) return html`Author’s own, until withdrawn`;
  return state === 'published'
    ? html`The business attested that it may`
    : html`Yours to attest: publishing it is your word that you may`;
}

function language({ language: tag, isLanguageDetected }: Item): string | null {
  return tag && `${languageName(tag)}${isLanguageDetected ? ', told from the words' : ''}`;
}

/** The feeds by which it came; null where it came otherwise. */
function cameBy({ feeds }: Detail): TemplateResult | null {
  if (feeds.length === 0) return null;
  return html`${feeds.map(
    ({ id, title, address, goneAt }, i) =>
      html`${i === 0 ? '' : ', '}<a href=${feedPath(id)}><bdi>${title ?? address}</bdi></a
        >${goneAt === null ? '' : `, gone there since ${day(goneAt)}`}`,
  )}`;
}

/** Where a review came from, and what may be done with it. */
export function provenance(
  item: Item,
  detail: Detail | undefined,
  consents: readonly Consent[],
  acts: ProvenanceActs,
): TemplateResult {
  const { hideReason } = item;
  return html`<section>
    <h2 class="term">Where it came from</h2>
    <dl class="kv">
      ${line('Source', source(item))} ${line('Written', date(item.datePublished))}
      ${line('Received', fullTime(item.dateReceived))} ${line('Checked', checked(item))}
      ${line('Consent', agreed(consents))} ${line('Connection', connection(item, acts))}
      ${line('Language', language(item))} ${line('About', item.itemReviewed?.name ?? item.subject)}
      ${line('E-mail', item.authorEmail)} ${line('Right to show', detail && rights(detail, acts))}
      ${line('Found by', detail && foundBy(detail.matches))} ${line('Came by', detail && cameBy(detail))}
      ${line('Hidden', hideReason === null ? null : REASONS[hideReason])}
    </dl>
  </section>`;
}
