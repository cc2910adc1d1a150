import { StoreController } from '@nanostores/lit';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { ApiError } from '../../api/problem.ts';
import { copy } from '../../parts/copy.ts';
import { icon } from '../../parts/icon.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { nameWindow } from '../../shell/name-window.ts';
import { collectionsPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { readChoices, type Choices } from './choices.ts';
import { $draft, change, hasUnkept, isChanged, openDraft, readDraft, revert, save, type Rule } from './draft.ts';
import { code, HOSTS, PLAIN, type Host, type Looks } from './looks.ts';
import { looksPanel } from './looks-panel.ts';
import { NoCollectionError } from './no-collection-error.ts';
import './pin-dialog.ts';
import type { PinDialog } from './pin-dialog.ts';
import './pins.ts';
import './preview-frame.ts';
import { KINDS, newRule, ruleRow } from './rule-row.ts';

/** Registered once, however often a collection is opened. */
const warnOfLoss = (event: BeforeUnloadEvent): void => {
  if (hasUnkept() && may('curate')) event.preventDefault();
};

/** One collection: what is in it, what comes first, how it looks on a page, and what to paste. */
export class CollectionEditor extends LitElement {
  static override properties = {
    slug: {},
    looks: { attribute: false, state: true },
    host: { attribute: false, state: true },
    isOutdated: { attribute: false, state: true },
    choices: { attribute: false, state: true },
  };
  declare slug: string;
  declare looks: Looks;
  declare host: Host;
  declare isOutdated: boolean;
  /** Of the subject; undefined before they are counted. */
  declare choices: Choices | undefined;
  readonly #draft = new StoreController(this, $draft);
  /** The collection that choices were asked for of. */
  #counted = '';
  readonly #pinDialog = createRef<PinDialog>();
  readonly #script = new URL(
    document.querySelector<HTMLMetaElement>('meta[name=smm-script]')?.content ?? '/cdn/smm.js',
    location.href,
  );

  constructor() {
    super();
    this.looks = PLAIN;
    this.host = 'html';
    this.isOutdated = false;
  }
  protected override createRenderRoot(): this {
    return this;
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('slug')) {
      this.isOutdated = false;
      this.choices = undefined;
      this.#counted = '';
      void openDraft(this.slug);
    }
    if (this.#draft.value.kept?.slug === this.slug && this.#counted !== this.slug) {
      this.#counted = this.slug;
      void this.#count();
    }
  }
  protected override updated(): void {
    nameWindow(this);
  }
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', warnOfLoss);
  }

  /** Without an answer values are typed, as before: nothing is lost but the help. */
  async #count(): Promise<void> {
    const { kept } = $draft.get();
    if (kept === undefined) return;
    const { slug } = this;
    await attempt(async () => {
      let choices: Choices = {};
      try {
        choices = await readChoices(kept.subject);
      } finally {
        if (slug === this.slug) this.choices = choices;
      }
    });
  }

  readonly #save = (): void =>
    void attempt(async () => {
      try {
        await save();
        this.isOutdated = false;
        say('Saved. Your pages show it within a minute.');
      } catch (error) {
        if (!(error instanceof ApiError && error.code === 'outdated')) throw error;
        this.isOutdated = true;
      }
    }, this);

  readonly #copy = (): void => void copy(this.querySelector('pre code')!);

  #setRule(index: number, rule?: Rule): void {
    const rules = [...$draft.get().rules];
    rules.splice(index, 1, ...(rule ? [rule] : []));
    change({ rules });
    // Its button is gone with it.
    if (rule === undefined) void this.updateComplete.then(() => this.querySelector<HTMLElement>('select.add')?.focus());
  }

  protected override render(): TemplateResult {
    const { kept, preview, error } = this.#draft.value;
    if (kept === undefined) return error ? this.#unread(error) : html`<div class="nothing"></div>`;
    return html`<section class="form2" aria-label="The collection" ?data-waiting=${this.choices === undefined}>
        ${this.#head()} ${this.choices === undefined ? nothing : this.#parts(this.choices)}
      </section>
      <section class="live" aria-label="Preview">
        <preview-frame .page=${preview} .looks=${this.looks} .script=${this.#script}></preview-frame>
        <p class="small quiet why">
          ${icon('info')} The sentence below the cards is written from the rules. It can be styled, and it can’t be
          removed.
        </p>
      </section>
      <pin-dialog ${ref(this.#pinDialog)}></pin-dialog>`;
  }

  /** Once the first of them has its full height: nothing moves under a pointer. */
  #parts(choices: Choices): TemplateResult {
    return html`${this.#rules(choices)} ${this.#pins()}
    ${looksPanel(this.looks, (to) => void (this.looks = { ...this.looks, ...to }))} ${this.#paste()}`;
  }

  #unread(error: Error): TemplateResult {
    const isMissing = error instanceof NoCollectionError;
    return html`<div class="nothing">
      <h1>${isMissing ? 'Not found' : 'Not loaded'}</h1>
      <p role="alert">${error.message}</p>
      <p>
        ${isMissing ? nothing : html`<button class="btn" @click=${() => void readDraft(this.slug)}>Try again</button>`}
        <a class="btn" href=${collectionsPath()}>All collections</a>
      </p>
    </div>`;
  }

  #head(): TemplateResult {
    const draft = this.#draft.value;
    const isDirty = isChanged(draft);
    return html`<header>
        <a class="small" href=${collectionsPath()}>Collections</a>
        <h1>${draft.kept?.name}</h1>
        <p class="small quiet">/${draft.kept?.slug}</p>
      </header>
      ${
        this.isOutdated
          ? html`<p class="note" role="alert">
              Somebody else changed this collection meanwhile. Your changes are still here: look at theirs, then make
              yours again.
              <button class="btn" @click=${() => ((this.isOutdated = false), void readDraft(this.slug))}>
                Read theirs
              </button>
            </p>`
          : nothing
      }
      ${may('curate') ? nothing : html`<p class="note">Your role looks and tries out; what you change here is not kept.</p>`}
      <div class="keep" ?data-dirty=${isDirty} ?hidden=${!may('curate')}>
        <button class="btn main" aria-disabled=${!isDirty} @click=${this.#save}>Save</button>
        <button class="btn" aria-disabled=${!isDirty} @click=${revert}>Undo changes</button>
        <span class="small quiet" role="status">${isDirty ? 'Not saved yet' : 'Saved'}</span>
      </div>
      <label class="field"
        ><span>Name</span
        ><input
          maxlength="200"
          .value=${draft.name}
          @input=${(event: Event) => change({ name: (event.target as HTMLInputElement).value })}
      /></label>`;
  }

  #rules(choices: Choices): TemplateResult {
    const { rules, preview, isCounting, error } = this.#draft.value;
    const used = new Set(rules.map(({ type }) => type));
    const free = (Object.keys(KINDS) as Rule['type'][]).filter((type) => !used.has(type));
    const add = (event: Event): void => {
      const select = event.target as HTMLSelectElement;
      if (select.value) change({ rules: [...rules, newRule(select.value as Rule['type'])] });
      select.value = '';
    };
    return html`<section>
      <h2>Which reviews</h2>
      <p class="small quiet">
        ${rules.length === 0 ? 'Everything that is published, newest first.' : 'What meets every rule, newest first.'}
      </p>
      <ul class="rules">
        ${rules.map((rule, index) =>
          ruleRow(
            rule,
            (to) => this.#setRule(index, to),
            () => this.#setRule(index),
            choices,
          ),
        )}
      </ul>
      ${
        free.length === 0
          ? nothing
          : html`<select class="add" aria-label="Add a rule" @change=${add}>
              <option value="">Add a rule…</option>
              ${free.map((type) => html`<option value=${type}>${KINDS[type]}</option>`)}
            </select>`
      }
      ${used.has('rating') ? html`<p class="small warn">Visitors are told that only ratings from there on are shown.</p>` : nothing}
      <div class="says" aria-live="polite" ?data-counting=${isCounting}>
        <p class="small quiet">What visitors will read</p>
        <p>${error?.message ?? preview?.selection.text ?? ''}</p>
      </div>
    </section>`;
  }

  #pins(): TemplateResult {
    const { pins, kept } = this.#draft.value;
    return html`<section>
      <h2>Pinned first</h2>
      <pin-list .pins=${pins}></pin-list>
      <p><button class="btn" @click=${() => this.#pinDialog.value?.open(kept!.subject)}>Pin a review…</button></p>
    </section>`;
  }

  #paste(): TemplateResult {
    return html`<section>
      <h2>Put it on your page</h2>
      <p class="small quiet">Looks are part of the code. What is in the collection can change without it.</p>
      <label class="field"
        ><span>For</span
        ><select @change=${(event: Event) => (this.host = (event.target as HTMLSelectElement).value as Host)}>
          ${Object.entries(HOSTS).map(([host, label]) => html`<option value=${host} ?selected=${host === this.host}>${label}</option>`)}
        </select></label
      >
      <pre tabindex="0"><code>${code(this.host, this.looks, this.#script, this.slug)}</code></pre>
      <p><button class="btn" @click=${this.#copy}>Copy</button></p>
    </section>`;
  }
}
customElements.define('collection-editor', CollectionEditor);
