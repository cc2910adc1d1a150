import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../parts/icon.ts';
import { avatar, nameOf } from '../../parts/person.ts';
import { sourceName } from '../../parts/source.ts';
import { stars } from '../../parts/stars.ts';
import { fullTime, when } from '../../parts/when.ts';
import { EVERYTHING, inboxAddress } from '../inbox/inbox-filter.ts';
import { isTab } from '../../shell/router.ts';
import { EVIDENCE, STATES } from '../inbox/also-from.ts';
import { day } from '../inbox/provenance.ts';
import type { Pair, Side } from './calls.ts';

interface PairCard {
  pair: Pair;
  place: number;
  isCurrent: boolean;
  isChosen: boolean;
  mayDecide: boolean;
  isBusy: boolean;
  choose: () => void;
  enter: () => void;
  merge: () => void;
  apart: () => void;
}

/** Two that may be the same, side by side: where each came from, its words, and what would become of them. */
export function pairCard(card: PairCard): TemplateResult {
  const { pair, place, isCurrent, isChosen, mayDecide, isBusy } = card;
  const { one, other, evidence, foundAt, outlook } = pair;
  const name = nameOf(one.author);
  const [stays, part] = outlook.stays === one.id ? [one, other] : [other, one];
  return html`<article
    class="pair ${isChosen ? 'chosen' : ''}"
    tabindex="-1"
    aria-labelledby="pair-${place}"
    data-place=${place}
    data-current=${isCurrent ? '' : nothing}
    @focusin=${card.enter}
  >
    <header>
      ${
        mayDecide
          ? html`<label class="choice"
              ><input type="checkbox" .checked=${isChosen} @change=${card.choose} /><span class="vh"
                >Choose the pair by ${name}</span
              ></label
            >`
          : nothing
      }
      <h2 id="pair-${place}"><bdi>${name}</bdi>, ${sourceName(stays.source)} and ${sourceName(part.source)}</h2>
      <span class="small quiet"
        >Shown by ${EVIDENCE[evidence]} ·
        <time datetime=${foundAt} title=${fullTime(foundAt)}>found ${when(foundAt)}</time></span
      >
    </header>
    <div class="sides">${side(stays, 'Stays', part)} ${side(part, 'Becomes part of it', stays)}</div>
    <div class="would">
      <h3>${outlook.fault === null ? 'On your pages, if they are merged' : 'They cannot be merged'}</h3>
      ${
        outlook.fault === null
          ? html`<ul class="plain small">
              ${outlook.changes.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
          : html`<p class="small warn">${outlook.fault.replace(/\.$/, '')}.</p>`
      }
    </div>
    ${
      mayDecide
        ? html`<p class="do-row">
            <button class="btn main" aria-disabled=${isBusy || outlook.fault !== null} @click=${card.merge}>
              <span>Merge<span class="vh">: ${name}</span></span
              >${isCurrent ? html`<kbd>M</kbd>` : nothing}
            </button>
            <button class="btn" aria-disabled=${isBusy} @click=${card.apart}>
              <span>Not the same<span class="vh">: ${name}</span></span
              >${isCurrent ? html`<kbd>N</kbd>` : nothing}
            </button>
          </p>`
        : nothing
    }
  </article>`;
}

function side(item: Side, role: string, beside: Side): TemplateResult {
  const { id, state, source, url, title, body, rating, author, datePublished, dateReceived, tags } = item;
  const name = nameOf(author);
  const address = isTab(state) ? inboxAddress({ ...EVERYTHING, state }, id) : undefined;
  const where = sourceName(source);
  const same = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const isSame = same(body) === same(beside.body) && role !== 'Stays';
  return html`<div class="side" role="group" aria-label=${role}>
    <p class="role small">${role}</p>
    <p class="who">
      ${avatar(name)}<span
        ><b><bdi>${name}</bdi></b
        ><span class="small quiet"
          >${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${where} ${icon('out')}</a>` : where} ·
          ${STATES[state]}</span
        ></span
      >${stars(rating)}
    </p>
    ${title ? html`<p class="title" dir="auto"><b>${title}</b></p>` : nothing}
    <p class="words" dir="auto">${body}</p>
    ${isSame ? html`<p class="small quiet">Word for word the same.</p>` : nothing}
    <p class="small quiet">
      ${datePublished === null ? 'No date' : `Written ${day(datePublished)}`} · received
      ${fullTime(dateReceived)}${tags.length === 0 ? nothing : html` · <bdi>${tags.join(', ')}</bdi>`}
      ${address === undefined ? nothing : html` · <a href=${address}>Open<span class="vh"> the one from ${where}</span></a>`}
    </p>
  </div>`;
}
