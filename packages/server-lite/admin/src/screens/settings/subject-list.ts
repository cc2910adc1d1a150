import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { ApiError } from '../../api/problem.ts';
import { count } from '../../parts/count.ts';
import { section } from '../../parts/page.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { freeSlug, slugOf } from '../collections/slug.ts';
import { Reading } from './reading.ts';

type Subject = components['schemas']['AdminSubject'];
type Type = Subject['type'];

const TYPES: Readonly<Record<Type, string>> = {
  LocalBusiness: 'A business that people visit',
  Organization: 'A business or organisation',
  Product: 'A product',
  Service: 'A service',
  SoftwareApplication: 'Software',
};

/** What is reviewed: made, renamed. */
export class SubjectList extends LitElement {
  static override properties = { open: { attribute: false, state: true }, fault: { attribute: false, state: true } };
  /** Slug of the one that is changed. */
  declare open: string | undefined;
  declare fault: string | undefined;
  readonly #subjects = new Reading(this, () => data(api.GET('/admin/api/subjects')));
  readonly #counts = new Reading(this, () => data(api.GET('/admin/api/items/counts')));

  protected override createRenderRoot(): this {
    return this;
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { name, type, url } = this.#said(form);
    const taken = (this.#subjects.value ?? []).map(({ slug }) => slug);
    const body = { slug: freeSlug(slugOf(name) || 'subject', taken), name, type, ...(url && { url }) };
    void this.#do(form, async () => {
      await data(api.POST('/admin/api/subjects', { body }));
      form.reset();
      say(`“${name}” can be reviewed now. Make a collection for it to show what comes in.`);
    });
  };

  #change(event: SubmitEvent, { slug }: Subject): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { name, type, url } = this.#said(form);
    const body = { name, type, ...(url && { url }) };
    void this.#do(form, async () => {
      await data(api.PATCH('/admin/api/subjects/{slug}', { params: { path: { slug } }, body }));
      this.open = undefined;
      say('Saved. Your pages show it within a minute.');
      await this.updateComplete;
      this.querySelector<HTMLElement>(`[data-slug="${slug}"]`)?.focus();
    });
  }

  #said(form: HTMLFormElement): { name: string; type: Type; url: string } {
    const said = new FormData(form);
    const [name = '', type, url = ''] = ['name', 'type', 'url'].map((field) => String(said.get(field) ?? '').trim());
    return { name, type: type as Type, url };
  }

  #do(form: HTMLFormElement, act: () => Promise<void>): Promise<void> {
    this.fault = undefined;
    return attempt(async () => {
      try {
        await act();
        await this.#subjects.again();
      } catch (error) {
        // What is wrong with a field is said where it was typed.
        if (!(error instanceof ApiError && error.code === 'invalid')) throw error;
        this.fault = error.message;
      }
    }, form);
  }

  protected override render(): TemplateResult {
    const { value } = this.#subjects;
    return html`${section(
      'What is reviewed',
      'Your business, a place, a product, a service. Each has its own rating and its own full list.',
      html`${this.#subjects.note()}
      ${
        value?.length === 0
          ? html`<p>Nothing yet. Add below what your customers write about.</p>`
          : html`<ul>
              ${value?.map((subject) => this.#entry(subject))}
            </ul>`
      }`,
    )}
    ${section('Add something', '', this.#form(undefined, this.#add, 'Add it'))}`;
  }

  #entry(subject: Subject): TemplateResult {
    const { slug, name, type, sample } = subject;
    const items = this.#counts.value?.subjects.find(({ value }) => value === slug)?.count ?? 0;
    if (this.open === slug)
      return html`<li class="entry open">${this.#form(subject, (event) => this.#change(event, subject), 'Save')}</li>`;
    return html`<li class="entry">
      <span
        ><b><bdi>${name}</bdi></b
        ><span class="small quiet"
          >${TYPES[type] ?? type} · /${slug} ·
          ${count(items, 'item')}${sample ? ' · a sample, and every page says so' : ''}</span
        ></span
      ><span class="do"
        ><button
          class="btn bare"
          data-slug=${slug}
          aria-label="Change ${name}"
          @click=${() => {
            this.open = slug;
            this.fault = undefined;
            void this.updateComplete.then(() => this.querySelector<HTMLElement>('.entry.open input')?.focus());
          }}
        >
          Change
        </button></span
      >
    </li>`;
  }

  #form(subject: Subject | undefined, submit: (event: SubmitEvent) => void, label: string): TemplateResult {
    const isShown = (subject === undefined) === (this.open === undefined);
    return html`<form class="stack" @submit=${submit}>
      <label class="field"
        ><span>Name</span><input name="name" required maxlength="200" autocomplete="off" .value=${subject?.name ?? ''}
      /></label>
      <label class="field"
        ><span>Kind</span
        ><select name="type">
          ${Object.entries(TYPES).map(([type, told]) => html`<option value=${type} ?selected=${type === (subject?.type ?? 'LocalBusiness')}>${told}</option>`)}
        </select></label
      >
      <label class="field"
        ><span>Its page</span
        ><input
          name="url"
          inputmode="url"
          maxlength="2000"
          autocomplete="off"
          placeholder="https://www.example.com"
          .value=${subject?.url ?? ''}
      /></label>
      <p class="fault" role="alert">${isShown ? (this.fault ?? '') : ''}</p>
      <p class="do-row">
        <button class="btn ${subject === undefined ? '' : 'main'}">${label}</button>
        ${subject === undefined ? nothing : html`<button class="btn" type="button" @click=${() => (this.open = undefined)}>Cancel</button>`}
      </p>
    </form>`;
  }
}
customElements.define('subject-list', SubjectList);
