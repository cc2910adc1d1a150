import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Item } from '../../api/client.ts';
import { icon } from '../../parts/icon.ts';
import { avatar, nameOf } from '../../parts/person.ts';
import { sourceName } from '../../parts/source.ts';
import { stars } from '../../parts/stars.ts';
import { fullTime, when } from '../../parts/when.ts';
import { foundBadge, shownWords } from './found-in-row.ts';
import { termBadges } from './term-badges.ts';

export const ROW_PX = 112;

const CHECKED: Partial<Record<Item['verification']['level'], string>> = { email: 'E-mail', order: 'Order' };

const at = (place: number) => styleMap({ transform: `translateY(${place * ROW_PX}px)` });

/** Room for an item that is on its way. */
export const rowToCome = (place: number): TemplateResult =>
  html`<li style=${at(place)} aria-hidden="true">
    <div class="row"><span class="avatar"></span><span class="bone"></span><span class="bone"></span></div>
  </li>`;

export interface Row {
  address: string;
  place: number;
  isCurrent: boolean;
  isChosen: boolean;
  /** Undefined where nothing may be done with several. */
  choose: ((id: string, isRange: boolean) => void) | undefined;
}

export function row(item: Item, { address, place, isCurrent, isChosen, choose }: Row): TemplateResult {
  const name = nameOf(item.author);
  const checked = CHECKED[item.verification.level];
  // Shift and a press reach to here from where the last choice was made.
  const press = (event: MouseEvent): void => {
    if (!event.shiftKey || choose === undefined) return;
    event.preventDefault();
    choose(item.id, true);
  };
  const pick = (event: MouseEvent): void => choose?.(item.id, event.shiftKey);
  return html`<li style=${at(place)} class=${isChosen ? 'chosen' : ''}>
    <a class="row" href=${address} aria-current=${isCurrent ? 'true' : nothing} data-place=${place} @click=${press}>
      ${avatar(name)}
      <span class="top"
        ><b><bdi>${name}</bdi></b
        ><time datetime=${item.dateReceived} title=${fullTime(item.dateReceived)}
          >${when(item.dateReceived)}</time
        ></span
      >
      <span class="words" lang=${item.language ?? nothing} dir="auto">${shownWords(item)}</span>
      <span class="meta"
        >${stars(item.rating)}<span>${sourceName(item.source)}</span>${
          item.tags.length === 0
            ? nothing
            : html`<span class="tagged">${icon('tag')}<bdi>${item.tags.join(', ')}</bdi></span>`
        }${foundBadge(item)}${termBadges(item)}${checked === undefined ? nothing : html`<em>${icon('seal')}${checked}</em>`}</span
      >
    </a>
    ${
      choose === undefined
        ? nothing
        : html`<label class="pick"
            ><input type="checkbox" .checked=${live(isChosen)} @click=${pick} /><span class="vh"
              >Choose ${name}</span
            ></label
          >`
    }
  </li>`;
}
