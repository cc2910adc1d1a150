import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import { count } from '../../parts/count.ts';
import { section } from '../../parts/page.ts';
import { when } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { may } from '../../shell/session.ts';
import { freeSlug, slugOf } from '../collections/slug.ts';
import { Polling } from '../bring-in/polling.ts';
import {
  archive,
  beginMerge,
  readMerges,
  type Subject,
  type SubjectMerge,
  unarchive,
  undoMerge,
} from './merge-calls.ts';
import './merge-dialog.ts';
import type { MergeDialog } from './merge-dialog.ts';
import { mergeList, shownMerges } from './merge-list.ts';
import { Reading } from './reading.ts';
import './subject-menu.ts';
import type { MenuAct } from './subject-menu.ts';

type Type = Subject['type'];

const TYPES: Readonly<Record<Type, string>> = {
  LocalBusiness: 'A business that people visit',
  Organization: 'A business or organisation',
  Product: 'A product',
  Service: 'A service',
  SoftwareApplication: 'Software',
};

/** What is reviewed: made, renamed, archived, two made one. */
export class SubjectList extends LitElement {
  static override properties = { open: { attribute: false, state: true }, fault: { attribute: false, state: true } };
  /** Slug of the one that is changed. */
  declare open: string | undefined;
  declare fault: string | undefined;
  readonly #subjects = new Reading(this, () => data(api.GET('/admin/api/subjects')));
  readonly #counts = new Reading(this, () => data(api.GET('/admin/api/items/counts')));
  readonly #merges = new Reading(this, async () => {
    const merges = await readMerges();
    const isUnderWay = merges.some(({ state }) => state !== 'merged');
    // What was on its way has come to its end: what is listed is other than before.
    if (this.#wasUnderWay && !isUnderWay) void Promise.all([this.#subjects.again(), this.#counts.again()]);
    this.#wasUnderWay = isUnderWay;
    this.#polling.set(isUnderWay);
    return merges;
  });
  readonly #polling = new Polling(this, () => this.#merges.again());
  #wasUnderWay = false;

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

  #archive({ slug, name }: Subject, isArchived: boolean): void {
    void attempt(async () => {
      await (isArchived ? archive(slug) : unarchive(slug));
      await this.#subjects.again();
      await this.updateComplete;
      this.#menuOf(slug)?.focus();
      say(isArchived ? `“${name}” is archived. Your pages show it as before.` : `“${name}” takes reviews again.`, {
        undo: async () => {
          await (isArchived ? unarchive(slug) : archive(slug));
          await this.#subjects.again();
        },
      });
    }, this);
  }

  #askMerge(from: Subject): void {
    const others = (this.#subjects.value ?? []).filter(
      ({ slug, sample, archived }) => slug !== from.slug && sample === from.sample && archived === undefined,
    );
    this.querySelector<MergeDialog>('merge-dialog')?.ask(from, others, (into) => this.#merge(from, into));
  }

  #merge(from: Subject, into: Subject): void {
    void attempt(async () => {
      const merge = await beginMerge(from.slug, into.slug);
      await Promise.all([this.#merges.again(), this.#subjects.again()]);
      say(`“${from.name}” goes into “${into.name}”.`, { undo: () => this.#undo(merge) });
      await this.updateComplete;
      this.#menuOf(into.slug)?.focus();
    }, this);
  }

  async #undo({ from, into }: Pick<SubjectMerge, 'from' | 'into'>): Promise<void> {
    await undoMerge(from.slug);
    await this.#merges.again();
    say(`“${from.name}” comes back out of “${into.name}”.`);
  }

  #menuOf(slug: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`subject-menu[data-of="${slug}"]`);
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
    // Everything at once: each of them stands above something, or makes a line longer.
    if ([this.#subjects, this.#counts, this.#merges].some(({ isFirst }) => isFirst))
      return this.#reviewed(html`<p class="quiet" role="status">Reading…</p>`);
    const archived = value?.filter((subject) => subject.archived !== undefined) ?? [];
    const merges = shownMerges(this.#merges.value ?? [], Date.now());
    return html`${this.#reviewed(
        html`${this.#subjects.note()}
        ${
          value?.length === 0
            ? html`<p>Nothing yet. Add below what your customers write about.</p>`
            : html`<ul>
                ${value?.filter((subject) => subject.archived === undefined).map((subject) => this.#entry(subject))}
              </ul>`
        }
        ${
          value !== undefined && value.length > 0 && archived.length === value.length
            ? html`<p>
                Everything is archived, and takes nothing new. Take something out of the archive, or add something.
              </p>`
            : nothing
        }`,
      )}
      ${merges.length === 0 ? nothing : section('Merged', '', this.#merged(merges))}
      ${
        archived.length === 0
          ? nothing
          : section(
              'Archived',
              'Takes nothing new: forms are closed, imports refused, nobody is asked. Your pages show what is there as before.',
              html`<ul>
                ${archived.map((subject) => this.#entry(subject))}
              </ul>`,
            )
      }
      ${section('Add something', '', this.#form(undefined, this.#add, 'Add it'))}<merge-dialog></merge-dialog>`;
  }

  #reviewed(body: TemplateResult): TemplateResult {
    return section(
      'What is reviewed',
      'Your business, a place, a product, a service. Each has its own rating and its own full list.',
      body,
    );
  }

  #merged(merges: readonly SubjectMerge[]): TemplateResult | typeof nothing {
    return mergeList(merges, {
      mayChange: may('settings'),
      undo: (merge) => void attempt(() => this.#undo(merge), this),
    });
  }

  #acts(subject: Subject): MenuAct[] {
    const isArchived = subject.archived !== undefined;
    return [
      { label: 'Merge into another…', run: () => this.#askMerge(subject) },
      {
        label: isArchived ? 'Take out of the archive' : 'Archive',
        run: () => this.#archive(subject, !isArchived),
      },
    ];
  }

  #entry(subject: Subject): TemplateResult {
    const { slug, name, type, sample, archived } = subject;
    const counts = this.#counts.value?.subjects;
    const items = counts?.find(({ value }) => value === slug)?.count ?? 0;
    if (this.open === slug)
      return html`<li class="entry open">${this.#form(subject, (event) => this.#change(event, subject), 'Save')}</li>`;
    return html`<li class="entry">
      <span
        ><b><bdi>${name}</bdi></b
        ><span class="small quiet"
          >${TYPES[type] ?? type} ·
          /${slug}${counts && ` · ${count(items, 'item')}`}${sample ? ' · a sample, and every page says so' : ''}${archived === undefined ? '' : ` · archived ${when(archived)}`}</span
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
          Change</button
        >${
          may('settings')
            ? html`<subject-menu data-of=${slug} .name=${name} .acts=${this.#acts(subject)}></subject-menu>`
            : nothing
        }</span
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
