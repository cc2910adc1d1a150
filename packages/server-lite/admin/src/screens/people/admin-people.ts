import { StoreController } from '@nanostores/lit';
import { VirtualizerController } from '@tanstack/lit-virtual';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { icon } from '../../parts/icon.ts';
import { languageName } from '../../parts/language.ts';
import { avatar } from '../../parts/person.ts';
import { when } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { askPath, cardPath, newPersonPath, peopleInPath, personPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { readChoices, type Choices, type Person, type Wanted } from './calls.ts';
import { peoplePage, unread } from './people-page.ts';
import { $people, NOBODY_WANTED, openPeople, reachPeople } from './people-rows.ts';
import { people, shownName, suppressedWords } from './people-words.ts';

const ROW_PX = 60;
/** How long nothing is typed before it is looked for. */
const PAUSE_MS = 200;

/** The databank of clients: found by words, list and language. */
export class AdminPeople extends LitElement {
  static override properties = { choices: { attribute: false, state: true } };
  declare choices: Choices | undefined;
  readonly #people = new StoreController(this, $people);
  readonly #scroller = createRef<HTMLElement>();
  readonly #rows = new VirtualizerController<HTMLElement, Element>(this, {
    count: 0,
    getScrollElement: () => this.#scroller.value ?? null,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  #pause: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void openPeople(NOBODY_WANTED);
    void attempt(async () => {
      this.choices = await readChoices();
    });
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override willUpdate(): void {
    const rows = this.#rows.getVirtualizer();
    const count = this.#people.value.total ?? 0;
    if (rows.options.count !== count) rows.setOptions({ ...rows.options, count });
  }
  protected override updated(): void {
    const shown = this.#rows.getVirtualizer().getVirtualItems();
    if (shown.length > 0) void reachPeople(shown[0]!.index, shown.at(-1)!.index);
  }

  #want(change: Partial<Wanted>): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(
      () => {
        this.#scroller.value?.scrollTo({ top: 0 });
        void openPeople({ ...$people.get().wanted, ...change });
      },
      'q' in change ? PAUSE_MS : 0,
    );
  }

  readonly #search = (event: Event): void => this.#want({ q: (event.target as HTMLInputElement).value.trim() });
  readonly #none = (): void => {
    for (const field of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.people-find :is(input, select)'))
      field.value = '';
    this.#want(NOBODY_WANTED);
  };

  protected override render(): TemplateResult {
    const { total, wanted, error } = this.#people.value;
    const isNarrowed = Object.values(wanted).some(Boolean);
    const isEmpty = total === 0 && !isNarrowed;
    return peoplePage(
      'people',
      'Clients',
      'Everybody you may ask for a review, what they bought, and what became of it.',
      isEmpty ? nothing : this.#acts(),
      isEmpty
        ? this.#begin()
        : html`${this.#finding()}
            <p class="small quiet" role="status">
              ${total === undefined ? 'Looking…' : `${people(total)}${isNarrowed ? ' found' : ''}`}
            </p>
            ${total === undefined && error ? unread(error, () => void openPeople(wanted)) : this.#list()}`,
    );
  }

  #acts(): TemplateResult {
    return html`${may('publish') ? html`<a class="btn main" href=${askPath()}>Ask for reviews</a>` : nothing}
      ${may('import') ? html`<a class="btn" href=${peopleInPath()}>Bring in a file</a>` : nothing}
      <a class="btn" href=${newPersonPath()}>Add somebody</a>
      <a class="btn" href=${cardPath()}>Counter card</a>
      <a class="btn" href="/admin/api/people/export" download>Take along as CSV</a>`;
  }

  #begin(): TemplateResult {
    return html`<div class="nothing">
      <h2>Nobody is here yet</h2>
      <p>
        Bring in the list of clients that you have: an export of your shop, of your newsletter, or of a spreadsheet.
      </p>
      <p class="do">
        ${may('import') ? html`<a class="btn main" href=${peopleInPath()}>Bring in a file</a>` : nothing}
        <a class="btn" href=${newPersonPath()}>Add somebody</a>
        <a class="btn" href=${cardPath()}>Counter card</a>
      </p>
    </div>`;
  }

  #finding(): TemplateResult {
    const select = (
      label: string,
      name: 'tag' | 'language',
      options: Choices['tags'],
      word: (value: string) => string,
    ) =>
      html`<label class="field"
        ><span class="vh">${label}</span
        ><select @change=${(event: Event) => this.#want({ [name]: (event.target as HTMLSelectElement).value })}>
          <option value="">${label}</option>
          ${options.map(({ name: value, count }) => html`<option value=${value}>${word(value)} (${count})</option>`)}
        </select></label
      >`;
    return html`<search class="people-find">
      <label class="find"
        >${icon('search')}<span class="vh">Search</span
        ><input type="search" placeholder="Name, address, telephone, list" autocomplete="off" @input=${this.#search}
      /></label>
      ${select('Every list', 'tag', this.choices?.tags ?? [], (tag) => tag)}
      ${select('Every language', 'language', this.choices?.languages ?? [], languageName)}
      <label class="field"
        ><span class="vh">Address</span
        ><select
          @change=${(event: Event) => this.#want({ undeliverable: (event.target as HTMLSelectElement).value as Wanted['undeliverable'] })}
        >
          <option value="">Every address</option>
          <option value="true">Undeliverable</option>
        </select></label
      >
    </search>`;
  }

  #list(): TemplateResult {
    const { people: found, total, error, wanted } = this.#people.value;
    const rows = this.#rows.getVirtualizer();
    if (total === 0)
      return html`<div class="nothing">
        <h2>Nobody fits</h2>
        <p>Nobody in the databank has all of that.</p>
        <button class="btn" @click=${this.#none}>Show everybody</button>
      </div>`;
    return html`${error ? unread(error, () => void openPeople(wanted)) : nothing}
      <div class="people-rows" role="region" aria-label="Clients" tabindex="0" ${ref(this.#scroller)}>
        <ul style=${styleMap({ blockSize: `${rows.getTotalSize()}px` })}>
          ${repeat(
            rows.getVirtualItems(),
            ({ index }) => index,
            ({ index, start }) => {
              const person = found[index];
              return html`<li style=${styleMap({ blockSize: `${ROW_PX}px`, transform: `translateY(${start}px)` })}>
                ${person ? this.#row(person) : html`<span class="to-come" aria-hidden="true"></span>`}
              </li>`;
            },
          )}
        </ul>
      </div>`;
  }

  #row(person: Person): TemplateResult {
    const shown = shownName(person);
    const asked = person.dateAsked === null ? 'Not asked yet' : `Asked ${when(person.dateAsked)}`;
    return html`<a class="person-row" href=${personPath(person.id)}>
      ${avatar(shown)}
      <span class="who"
        ><b dir="auto">${shown}</b>
        <span class="small quiet" dir="auto"
          >${[person.name ? (person.email ?? person.telephone) : '', person.tags.join(', ')].filter(Boolean).join(' · ')}</span
        ></span
      >
      <span class="small quiet state"
        >${person.suppressed === null ? asked : html`<span class="warn">${suppressedWords(person)}</span>`}</span
      >
    </a>`;
  }
}
customElements.define('admin-people', AdminPeople);
