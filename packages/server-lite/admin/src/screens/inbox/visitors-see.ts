import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../api/client.ts';
import { copy } from '../../parts/copy.ts';
import { icon } from '../../parts/icon.ts';
import type { Detail } from './calls.ts';
import type { OpenItem } from './open-item.ts';
import './card-preview.ts';

/** The addresses of a review, to be sent: its own page, and others'. */
function permalink({ page, permalink: data, fragment, collections }: NonNullable<Detail['shown']>): TemplateResult {
  const whole = (address: string): string => new URL(address, location.href).href;
  const take = ({ currentTarget }: Event): void => {
    void copy((currentTarget as Element).parentElement!.querySelector('code')!);
  };
  const line = (label: string, code: string, isPage = false): TemplateResult =>
    html`<li>
      <span>${label}</span
      ><code>${isPage ? html`<a href=${code} target="_blank" rel="noopener">${code}</a>` : code}</code
      ><button class="btn" @click=${take}>${icon('link')} Copy<span class="vh"> the address: ${label}</span></button>
    </li>`;
  return html`<h3 class="term">Where it is shown</h3>
    <ul class="links">
      ${page === null ? nothing : line('Public page', whole(page), true)} ${line('By itself, as data', whole(data))}
      ${collections.map(({ name }) => line(`On a page with “${name}”, behind its address`, fragment))}
    </ul>
    ${
      collections.length === 0
        ? html`<p class="small quiet">It is in no collection of its own: only where everything is shown.</p>`
        : nothing
    }`;
}

/** The card itself, and what publishing or hiding it would change. */
export function visitorsSee(item: Item, { detail, sentence }: Pick<OpenItem, 'detail' | 'sentence'>): TemplateResult {
  const { effect = null, shown = null, rights } = detail ?? {};
  // Another card, and words above others: nothing of it is drawn before all of it has its place.
  return html`<section class="seen" ?data-waiting=${detail === undefined || sentence === undefined}>
    <h2 class="term">What visitors ${item.state === 'published' ? 'see' : 'will see'}</h2>
    <div class="seen-cols">
      <card-preview .card=${detail?.card}></card-preview>
      <div class="stack">
        ${
          sentence == null
            ? nothing
            : html`<p class="sentence" dir="auto">${sentence.text}</p>
                <p class="small quiet">Visitors of “<bdi>${sentence.name}</bdi>” read this now.</p>`
        }
        ${
          detail === undefined
            ? nothing
            : html`${rights?.mayShow === false && rights.why ? html`<p class="warn">${rights.why}</p>` : nothing}
              ${effect === null ? nothing : html`<p class="effect">${effect.text}</p>`}
              ${shown === null ? nothing : permalink(shown)}`
        }
      </div>
    </div>
  </section>`;
}
