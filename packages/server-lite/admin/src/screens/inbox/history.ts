import { html, type TemplateResult } from 'lit';
import { fullTime, when } from '../../parts/when.ts';
import { who } from '../../parts/who.ts';
import type { Entry } from './open-item.ts';
import { and, REASONS } from './words.ts';
import type { HideReason } from './calls.ts';

const FIELDS: Readonly<Record<string, string>> = {
  materialConnection: 'connection',
  facets: 'highlights',
  interactionStatistic: 'counts',
  authorImage: 'picture',
};
const TOLD: Readonly<Record<string, string>> = {
  received: 'Received',
  published: 'Published',
  withdrawn: 'Withdrawn by its author',
  erased: 'Erased',
  returned: 'The last act was taken back',
  merged: 'Merged into the same review from elsewhere',
  joined: 'The same review from elsewhere became part of it',
  split: 'Stands for itself again, apart from the other review',
  parted: 'A part stands for itself again',
};

/** What an entry of the ledger says, for people. */
export function told(entry: Entry): string {
  const { type, reason, fields, featured, replied, subject, merged } = entry;
  switch (type) {
    case 'hidden':
      return `Hidden: ${(REASONS[reason as HideReason] ?? reason ?? '').toLowerCase()}`;
    case 'featured':
      return featured === false ? 'Featured no longer' : 'Featured';
    case 'replied':
      return replied === false ? 'Reply taken away' : 'Replied';
    case 'edited':
      if (merged) return `Moved from /${subject?.from} to /${subject?.to}: both were merged`;
      return `Changed: ${and((fields ?? []).map(named)) || 'details'}`;
    case 'split':
      return [TOLD[type], ...takenOver(entry)].join('; ');
    default:
      return TOLD[type] ?? type;
  }
}

/** What went over to the one that took the place of another. */
function takenOver({ fields = [], left = [], featured, replied }: Entry): string[] {
  const taken = [...(featured ? ['featured'] : []), ...(replied ? ['reply'] : []), ...fields.map(named)];
  return [
    ...(taken.length > 0 ? [`took over: ${and(taken)}`] : []),
    ...(left.length > 0 ? [`did not fit its own words or terms: ${and(left.map(named))}`] : []),
  ];
}

function named(field: string): string {
  return FIELDS[field] ?? field;
}

/** The ledger's entries, latest first. */
export function history(
  entries: readonly Entry[] | undefined,
  names: Readonly<Record<string, string>>,
): TemplateResult {
  return html`<section ?data-waiting=${entries === undefined}>
    <h2 class="term">History</h2>
    ${
      entries === undefined
        ? html`<p aria-hidden="true">Received</p>`
        : html`<ol class="history" reversed>
            ${entries.toReversed().map(
              (entry) =>
                html`<li>
                  <time datetime=${entry.at} title=${fullTime(entry.at)}>${when(entry.at)}</time>
                  <p>${told(entry)} <span class="quiet">by ${who(entry.by, names)}</span></p>
                </li>`,
            )}
          </ol>`
    }
  </section>`;
}
