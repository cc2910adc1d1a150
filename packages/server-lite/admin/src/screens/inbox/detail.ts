import { html, nothing, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import type { ChooseWords } from './choose-words.ts';
import { markedText } from './marked-text.ts';
import type { Item } from '../../api/client.ts';
import { avatar, nameOf } from '../../parts/person.ts';
import { languageName } from '../../parts/language.ts';
import { stars } from '../../parts/stars.ts';
import { fullTime, when } from '../../parts/when.ts';
import { REASONS } from './inbox-acts.ts';

export interface Entry {
  at: string;
  by: string;
  type: string;
  reason?: string;
}

const LEVEL: Readonly<Record<Item['verification']['level'], string>> = {
  none: 'Nothing was checked',
  imported: 'Brought in from a file; not checked here',
  email: 'The e-mail address was checked',
  order: 'The order was checked',
  'signed-by-author': 'Signed by its author',
};
const TOLD: Readonly<Record<string, string>> = {
  received: 'Received',
  published: 'Published',
  hidden: 'Hidden',
  featured: 'Featured or no longer',
  replied: 'Reply changed',
  edited: 'Details changed',
  withdrawn: 'Withdrawn by its author',
  erased: 'Erased',
};

const line = (term: string, value: unknown): TemplateResult | typeof nothing =>
  value === null || value === undefined || value === ''
    ? nothing
    : html`<div>
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`;

function date(text: string | null): string | null {
  return text === null ? null : text.length > 10 ? fullTime(text) : text;
}

function provenance(item: Item): TemplateResult {
  const reason = item.hideReason;
  return html`<section>
    <h2 class="term">Where it came from</h2>
    <dl class="kv">
      ${line('Source', item.url ? html`<a href=${item.url} target="_blank" rel="noopener noreferrer">${item.source}</a>` : item.source)}
      ${line('Written', date(item.datePublished))} ${line('Checked', LEVEL[item.verification.level])}
      ${line('Connection', item.materialConnection?.text ?? (item.materialConnection ? 'Declared' : 'None declared'))}
      ${line('Language', item.language && languageName(item.language))}
      ${line('About', item.itemReviewed?.name ?? item.subject)} ${line('Tags', item.tags.join(', '))}
      ${line('Hidden', reason === null ? null : REASONS[reason])}
    </dl>
  </section>`;
}

function told(history: readonly Entry[] | undefined): TemplateResult {
  return html`<section>
    <h2 class="term">History</h2>
    ${
      history === undefined
        ? html`<p class="bone" aria-hidden="true">Received</p>`
        : html`<ol class="history" reversed>
            ${history.toReversed().map(
              ({ at, by, type, reason }) =>
                html`<li>
                  ${TOLD[type] ?? type}${reason === undefined ? '' : `: ${reason}`}
                  <span class="quiet">by ${by.startsWith('account:') ? 'a person signed in' : by}</span><br />
                  <time datetime=${at} title=${fullTime(at)}>${when(at)}</time>
                </li>`,
            )}
          </ol>`
    }
  </section>`;
}

interface Detail {
  item: Item;
  history: readonly Entry[] | undefined;
  words: Ref<Element>;
  chooser: Ref<ChooseWords>;
  mayChange: boolean;
  takeExcerptAway: () => void;
}

/** One review, whole and as it was received. There is nothing here to change its words with. */
export function detail({ item, history, words, chooser, mayChange, takeExcerptAway }: Detail): TemplateResult {
  const name = nameOf(item.author);
  return html`<article class="whole">
    <header class="author">
      ${avatar(name, 'l')}
      <span
        ><b><bdi>${name}</bdi></b
        ><span class="small quiet"
          >${[item.author.jobTitle, item.author.worksFor].filter(Boolean).join(', ')}</span
        ></span
      >
      ${stars(item.rating, 'l')}
    </header>
    ${item.title ? html`<h2 dir="auto" lang=${item.language ?? nothing}>${item.title}</h2>` : nothing}
    <div class="around">
      <blockquote class="full" dir="auto" lang=${item.language ?? nothing}>
        <span class="words" ${ref(words)}>${markedText(item)}</span>
        ${item.body === '' ? html`<span class="quiet" dir="ltr" lang="en">There are no words, a rating alone.</span>` : nothing}
      </blockquote>
      ${mayChange ? html`<choose-words .item=${item} .words=${words} ${ref(chooser)}></choose-words>` : nothing}
    </div>
    <p class="small quiet">
      The words can’t be changed.
      ${mayChange ? 'Select some to highlight them; highlights and excerpts are whole pieces of the original.' : nothing}
      ${item.excerpt === null || !mayChange ? nothing : html`<button class="btn bare" @click=${takeExcerptAway}>Show from the beginning</button>`}
    </p>
    ${
      item.reply
        ? html`<section>
            <h2 class="term">Your reply, as <bdi>${item.reply.author}</bdi></h2>
            <p class="reply" dir="auto">${item.reply.text}</p>
          </section>`
        : nothing
    }
    <div class="cols">${provenance(item)} ${told(history)}</div>
  </article>`;
}
