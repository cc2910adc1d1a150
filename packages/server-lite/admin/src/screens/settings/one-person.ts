import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { ApiError } from '../../api/problem.ts';
import { count } from '../../parts/count.ts';
import { openFor } from '../../parts/dialog.ts';
import { section } from '../../parts/page.ts';
import { when } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { handOver } from './download.ts';

type Found = components['schemas']['PersonFound'];
type Wanted = components['schemas']['PersonWanted'];
type Item = Found['items'][number];

const BY: Readonly<Record<Item['by'], string>> = {
  email: 'same e-mail address',
  person: 'known by a request',
  name: 'same name: look whether it is the same person',
  item: 'by its number',
  receipt: 'by the receipt',
};

/** What is kept about one person: to give to them, or to forget. */
export class OnePerson extends LitElement {
  static override properties = {
    found: { attribute: false, state: true },
    isBusy: { attribute: false, state: true },
    fault: { attribute: false, state: true },
    asking: { attribute: false, state: true },
    done: { attribute: false, state: true },
  };
  declare found: Found | undefined;
  declare isBusy: boolean;
  declare fault: string | undefined;
  /** What is about to be erased. */
  declare asking: { items: string[]; person?: string } | undefined;
  declare done: components['schemas']['PersonErased'] | undefined;

  constructor() {
    super();
    this.isBusy = false;
  }
  protected override createRenderRoot(): this {
    return this;
  }

  readonly #search = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const wanted = Object.fromEntries(
      ['email', 'name', 'receipt']
        .map((field) => [field, String(said.get(field)).trim()] as const)
        .filter(([, text]) => text !== ''),
    ) as Wanted;
    this.done = undefined;
    this.found = undefined;
    if (Object.keys(wanted).length === 0) {
      this.fault = 'Fill in one of the three.';
      return;
    }
    this.fault = undefined;
    void attempt(async () => {
      this.isBusy = true;
      try {
        this.found = await data(api.POST('/admin/api/person-search', { body: wanted }));
      } finally {
        this.isBusy = false;
      }
    }, this);
  };

  /** What is ticked. */
  #chosen(): { items: string[]; person?: string } {
    const items = [...this.querySelectorAll<HTMLInputElement>('[name=item]:checked')].map(({ value }) => value);
    const person = this.querySelector<HTMLInputElement>('[name=person]:checked')?.value;
    return { items, ...(person !== undefined && { person }) };
  }

  readonly #export = (): void =>
    void attempt(async () => {
      const {
        data: blob,
        response,
        error,
      } = await api.POST('/admin/api/person-export', {
        body: this.#chosen(),
        parseAs: 'blob',
      });
      if (!response.ok) throw new ApiError(response.status, (error ?? {}) as object);
      handOver(blob as unknown as Blob, 'smm-person.zip');
    }, this);

  readonly #ask = (): void => {
    const chosen = this.#chosen();
    if (chosen.items.length === 0 && chosen.person === undefined) say('Nothing is ticked.', { isBad: true });
    else this.asking = chosen;
  };

  readonly #erase = (): void => {
    const { asking } = this;
    if (asking === undefined) return;
    this.asking = undefined;
    void attempt(async () => {
      this.done = await data(api.POST('/admin/api/person-erase', { body: asking }));
      this.found = undefined;
      await this.updateComplete;
      this.querySelector<HTMLElement>('.shown')?.focus();
    }, this);
  };

  readonly #remove = (name: string): void => {
    void attempt(async () => {
      await data(api.DELETE('/admin/api/rejected/{name}', { params: { path: { name } } }));
      const { done } = this;
      if (done !== undefined) {
        const left = done.rejected.left.filter((file) => file.name !== name);
        this.done = { ...done, rejected: { ...done.rejected, left } };
      }
      say('The file is deleted.');
      await this.updateComplete;
      this.querySelector<HTMLElement>('.shown')?.focus();
    }, this);
  };

  protected override render(): TemplateResult {
    return html`${section(
      'One person’s data',
      'Somebody asks what you keep about them, or asks to be forgotten. Look for them by what you know; each way that finds something counts.',
      html`<form class="stack" @submit=${this.#search}>
          <label class="field"
            ><span>E-mail address</span><input name="email" type="email" maxlength="254" autocomplete="off"
          /></label>
          <label class="field"
            ><span>Name, as it stands on the review</span><input name="name" maxlength="200" autocomplete="off"
          /></label>
          <label class="field"
            ><span>Address of their receipt</span
            ><input name="receipt" maxlength="500" autocomplete="off" spellcheck="false" /><small
              >They got it when they sent their review in.</small
            ></label
          >
          <p class="fault" role="alert">${this.fault ?? ''}</p>
          <p>
            <button class="btn main" aria-disabled=${this.isBusy}>${this.isBusy ? 'Looking…' : 'Look for them'}</button>
          </p>
        </form>
        <p class="vh" role="status">${this.isBusy ? 'Looking through everything.' : ''}</p>`,
    )}
    ${this.done === undefined ? nothing : this.#erased(this.done)}
    ${this.found === undefined ? nothing : this.#result(this.found)} ${this.#dialog()}`;
  }

  #result(found: Found): TemplateResult {
    const { items, person, suppression } = found;
    if (items.length === 0 && person === null && suppression === null)
      return section(
        'Nothing found',
        '',
        html`<p>Nothing is kept that this leads to. Try another way of the three.</p>`,
      );
    return section(
      'What is kept',
      'Ticked is what you give them, or erase.',
      html`<ul>
          ${
            person === null
              ? nothing
              : html`<li>
                  <label class="choice found"
                    ><input type="checkbox" name="person" value=${person.id} checked />
                    <span
                      ><b><bdi>${person.name}</bdi></b
                      ><span class="small quiet"
                        >Among your people since ${when(person.dateAdded)} · ${person.email ?? 'no address'} ·
                        ${count(person.purchases, 'purchase')} · asked ${count(person.asked, 'time')}</span
                      ></span
                    ></label
                  >
                </li>`
          }
          ${items.map((item) => this.#item(item))}
        </ul>
        ${suppression === null ? nothing : html`<p class="small">Nobody at this address is asked for reviews since ${when(suppression.since)} (${suppression.reason}). That stays: it is kept as a number that leads back to nobody.</p>`}
        <p class="do-row">
          <button class="btn main" @click=${this.#export}>Download it for them</button>
          <button class="btn bad" @click=${this.#ask}>Erase it…</button>
        </p>`,
    );
  }

  #item(item: Item): TemplateResult {
    const rating = item.rating === null ? '' : ` · ${item.rating.ratingValue} of ${item.rating.bestRating}`;
    const pictures = item.pictures === 0 ? '' : ` · ${count(item.pictures, 'picture')}`;
    return html`<li>
      <label class="choice found"
        ><input type="checkbox" name="item" value=${item.id} ?checked=${item.by !== 'name'} />
        <span
          ><b><bdi>${item.author || 'No name'}</bdi></b
          ><span class="small said"><bdi>${item.text || 'No words'}</bdi></span
          ><span class="small quiet"
            >${item.state} ·
            ${when(item.dateReceived)}${rating}${pictures}${item.email === null ? '' : ` · ${item.email}`} ·
            ${BY[item.by]}</span
          ></span
        ></label
      >
    </li>`;
  }

  #erased({ items, person, backups, rejected }: components['schemas']['PersonErased']): TemplateResult {
    const what = [...(items > 0 ? [count(items, 'item')] : []), ...(person ? ['their entry among your people'] : [])];
    return html`<section class="part shown" tabindex="-1">
      <p role="status">
        Erased: ${what.join(' and ')}. It is gone from every page within a minute; the ledger keeps that something was
        erased, and when.
      </p>
      ${
        backups.length === 0
          ? nothing
          : html`<p>
              ${count(backups.length, 'backup')} on this machine ${backups.length === 1 ? 'was' : 'were'} made before,
              and still ${backups.length === 1 ? 'holds' : 'hold'} it.
              <a href="/admin/settings/along">Delete ${backups.length === 1 ? 'it' : 'them'}</a>, and copies that you
              keep elsewhere.
            </p>`
      }
      ${rejected.left.length === 0 ? nothing : this.#left(rejected.left)}
    </section>`;
  }

  #left(files: components['schemas']['Forgotten']['left']): TemplateResult {
    return html`<p>
        Rows that imports could not take are still kept. Where they hold neither the address nor enough of the words,
        nothing tells whose they are: look into them, and delete what is not needed.
      </p>
      <ul class="small">
        ${files.map(
          ({ name, rows, named }) =>
            html`<li>
              <a href="/admin/api/rejected/${encodeURIComponent(name)}" download><bdi>${name}</bdi></a
              >: ${count(rows, 'row')}${named === 0 ? '' : `, ${named.toLocaleString('en')} with the same name`}
              <button class="link" aria-label="Delete ${name}" @click=${() => this.#remove(name)}>Delete</button>
            </li>`,
        )}
      </ul>`;
  }

  #dialog(): TemplateResult {
    const { asking } = this;
    const what = [
      ...(asking && asking.items.length > 0 ? [count(asking.items.length, 'item')] : []),
      ...(asking?.person === undefined ? [] : ['the entry among your people, with every link that was sent']),
    ];
    return html`<wa-dialog label="Erase for good?" ${openFor(asking, () => (this.asking = undefined))}>
      <div class="stack">
        <p>${what.join(' and ')}: words, pictures, consents, name and address. Nobody can bring them back.</p>
        <p class="small quiet">The ledger keeps one line each: that something was erased, when, and by whom.</p>
      </div>
      <button slot="footer" class="btn" data-dialog="close">Cancel</button>
      <button slot="footer" class="btn main danger" @click=${this.#erase}>Erase</button>
    </wa-dialog>`;
  }
}
customElements.define('one-person', OnePerson);
