import { html, nothing, type TemplateResult } from 'lit';
import { sourceName } from '../../parts/source.ts';
import { icon } from '../../parts/icon.ts';
import { fullTime } from '../../parts/when.ts';
import type { Duplicates } from './calls.ts';
import { and } from './words.ts';

type Part = Duplicates['parts'][number];
type Proposed = Duplicates['proposed'][number];

export const EVIDENCE: Readonly<Record<Part['evidence'], string>> = {
  id: 'the same id at the same source',
  permalink: 'the same link',
  words: 'the same author, words and day',
};
export const STATES: Readonly<Record<Part['item']['state'], string>> = {
  pending: 'waits',
  published: 'published',
  hidden: 'hidden',
  withdrawn: 'withdrawn',
  erased: 'erased',
  merged: 'merged',
};
const FIELDS: Readonly<Record<string, string>> = {
  sourceId: 'id',
  body: 'words',
  authorEmail: 'e-mail',
  datePublished: 'date',
  dateExperienced: 'date of experience',
  url: 'link',
  itemReviewed: 'what it is about',
  verification: 'what was checked',
};

interface AlsoFrom {
  /** Undefined until it is read. */
  duplicates: Duplicates | undefined;
  /** The one that is open. */
  id: string;
  mayChange: boolean;
  address: (id: string) => string;
  split: (part: string) => void;
  merge: (other: string) => void;
  keepApart: (other: string) => void;
}

function where({ source, url }: Part['item']): TemplateResult {
  const name = sourceName(source);
  return url
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${name} ${icon('out')}</a>`
    : html`<b>${name}</b>`;
}

function part({ item, into, import: run, evidence, differs }: Part, shown: AlsoFrom): TemplateResult {
  const other = differs.filter((field) => field !== 'source').map((field) => FIELDS[field] ?? field);
  return html`<li>
    <p>
      ${where(item)}, received ${fullTime(item.dateReceived)}${run && html`, with <bdi>${run.fileName}</bdi>`}
      <span class="small quiet"
        >Shown by ${EVIDENCE[evidence]}.${other.length > 0 ? ` Other there: ${and(other)}.` : nothing}</span
      >
    </p>
    ${
      shown.mayChange && into === shown.id
        ? html`<button
            class="link"
            aria-label=${`Keep apart: ${sourceName(item.source)}`}
            @click=${() => shown.split(item.id)}
          >
            Keep apart
          </button>`
        : nothing
    }
  </li>`;
}

function proposed({ item, evidence }: Proposed, { mayChange, address, merge, keepApart }: AlsoFrom): TemplateResult {
  return html`<li>
    <p>
      <a href=${address(item.id)}>${sourceName(item.source)}, ${STATES[item.state]}</a>
      <span class="small quiet">Shown by ${EVIDENCE[evidence]}.</span>
    </p>
    ${
      mayChange
        ? html`<button class="link" @click=${() => merge(item.id)}>Merge</button>
            <button class="link" @click=${() => keepApart(item.id)}>Not the same</button>`
        : nothing
    }
  </li>`;
}

/** Where a review came from besides, and what may be the same one. Nothing where it came from one place. */
export function alsoFrom(shown: AlsoFrom): TemplateResult | typeof nothing {
  const { duplicates } = shown;
  if (duplicates === undefined || duplicates.parts.length + duplicates.proposed.length === 0) return nothing;
  return html`${
    duplicates.parts.length > 0
      ? html`<h2 class="term">Also came from</h2>
          <ul class="also">
            ${duplicates.parts.map((each) => part(each, shown))}
          </ul>`
      : nothing
  }
  ${
    duplicates.proposed.length > 0
      ? html`<h2 class="term">May be the same review</h2>
          <ul class="also">
            ${duplicates.proposed.map((each) => proposed(each, shown))}
          </ul>`
      : nothing
  }`;
}
