import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Item } from '../../api/client.ts';
import { icon } from '../../parts/icon.ts';
import { avatar, nameOf } from '../../parts/person.ts';
import { stars } from '../../parts/stars.ts';
import { fullTime, when } from '../../parts/when.ts';
import { inboxPath, type Tab } from '../../shell/router.ts';

export const ROW_PX = 112;
/** What two lines can show, and some more. */
const WORDS_SHOWN = 220;

const CHECKED: Partial<Record<Item['verification']['level'], string>> = { email: 'E-mail', order: 'Order' };

const at = (place: number) => styleMap({ transform: `translateY(${place * ROW_PX}px)` });

/** Room for an item that is on its way. */
export const rowToCome = (place: number): TemplateResult =>
  html`<li style=${at(place)} aria-hidden="true">
    <div class="row"><span class="avatar"></span><span class="bone"></span><span class="bone"></span></div>
  </li>`;

export function row(item: Item, state: Tab, place: number, isCurrent: boolean): TemplateResult {
  const name = nameOf(item.author);
  const checked = CHECKED[item.verification.level];
  return html`<li style=${at(place)}>
    <a class="row" href=${inboxPath(state, item.id)} aria-current=${isCurrent ? 'true' : nothing} data-place=${place}>
      ${avatar(name)}
      <span class="top"
        ><b><bdi>${name}</bdi></b
        ><time datetime=${item.dateReceived} title=${fullTime(item.dateReceived)}
          >${when(item.dateReceived)}</time
        ></span
      >
      <span class="words" lang=${item.language ?? nothing} dir="auto">${item.body.slice(0, WORDS_SHOWN)}</span>
      <span class="meta"
        >${stars(item.rating)}<span>${item.source}</span>${
          checked === undefined ? nothing : html`<em>${icon('seal')}${checked}</em>`
        }</span
      >
    </a>
  </li>`;
}
