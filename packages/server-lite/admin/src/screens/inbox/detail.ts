import { html, nothing, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import type { Item } from '../../api/client.ts';
import { avatar, nameOf } from '../../parts/person.ts';
import { stars } from '../../parts/stars.ts';
import { alsoFrom } from './also-from.ts';
import type { ChooseWords } from './choose-words.ts';
import { foundIn } from './found-by.ts';
import { history } from './history.ts';
import { markedText } from './marked-text.ts';
import type { OpenItem } from './open-item.ts';
import { provenance } from './provenance.ts';
import { tagList } from './tag-list.ts';
import { termBadges } from './term-badges.ts';
import { visitorsSee } from './visitors-see.ts';
import './item-pictures.ts';

interface Shown {
  item: Item;
  opened: OpenItem;
  /** Names of accounts by their number. */
  names: Readonly<Record<string, string>>;
  words: Ref<Element>;
  chooser: Ref<ChooseWords>;
  mayChange: boolean;
  mayPublish: boolean;
  takeExcerptAway: () => void;
  removeTag: (tag: string) => void;
  addTags: () => void;
  declare: () => void;
  askPermission: () => void;
  answer: () => void;
  /** Of another review. */
  address: (id: string) => string;
  split: (part: string) => void;
  merge: (other: string) => void;
  keepApart: (other: string) => void;
}

function words(shown: Shown): TemplateResult {
  const { item, mayChange } = shown;
  return html`<div class="around">
      <blockquote class="full" dir="auto" lang=${item.language ?? nothing}>
        <span class="words" ${ref(shown.words)}>${markedText(item, foundIn('body', shown.opened.detail))}</span>
        ${item.body === '' ? html`<span class="quiet" dir="ltr" lang="en">There are no words, a rating alone.</span>` : nothing}
      </blockquote>
      ${mayChange ? html`<choose-words .item=${item} .words=${shown.words} ${ref(shown.chooser)}></choose-words>` : nothing}
    </div>
    <p class="small quiet">
      The words can’t be changed.
      ${mayChange ? 'Select some to highlight them; highlights and excerpts are whole pieces of the original.' : nothing}
      ${item.excerpt === null || !mayChange ? nothing : html`<button class="link" @click=${shown.takeExcerptAway}>Show from the beginning</button>`}
    </p>`;
}

function titleOf({ item, opened }: Shown): TemplateResult[] {
  return markedText({ body: item.title ?? '', facets: [], excerpt: null }, foundIn('title', opened.detail));
}

function badges(item: Item): TemplateResult | typeof nothing {
  const asked = termBadges(item);
  return asked.length === 0 ? nothing : html`<p class="badges">${asked}</p>`;
}

function replied({ item: { reply }, mayChange, answer }: Shown): TemplateResult | typeof nothing {
  if (reply === null) return nothing;
  return html`<section>
    <h2 class="term">Your reply, as <bdi>${reply.author}</bdi></h2>
    <p class="reply" dir="auto">${reply.text}</p>
    ${mayChange ? html`<button class="link" @click=${answer}>Change</button>` : nothing}
  </section>`;
}

/** One review, whole and as it was received. There is nothing here to change its words with. */
export function detail(shown: Shown): TemplateResult {
  const { item, opened, mayChange } = shown;
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
    ${badges(item)}
    ${item.title ? html`<h2 dir="auto" lang=${item.language ?? nothing}>${titleOf(shown)}</h2>` : nothing}
    ${words(shown)} ${tagList(item, mayChange, shown.removeTag, shown.addTags)} ${replied(shown)}
    <div class="cols">
      <div>
        ${provenance(item, opened.detail, opened.consents, shown)}
        ${alsoFrom({ ...shown, duplicates: opened.duplicates, id: item.id })}
      </div>
      ${history(opened.history, shown.names)}
    </div>
    ${mayChange ? html`<item-pictures .item=${item}></item-pictures>` : nothing} ${visitorsSee(item, opened)}
  </article>`;
}
