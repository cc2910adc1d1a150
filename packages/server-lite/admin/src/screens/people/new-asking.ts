import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { languageName } from '../../parts/language.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { $route, askingPath, askingsPath, collectionsPath, peopleInPath } from '../../shell/router.ts';
import { AskingLook } from './asking-look.ts';
import {
  readChoices,
  readCollections,
  readSubjects,
  type AddAsking,
  type AskingPreview,
  type Choices,
} from './calls.ts';
import { letterCard } from './letter-card.ts';
import { peoplePage } from './people-page.ts';
import { leftOutWords, people } from './people-words.ts';

/** A request for reviews: who, in what words, when; with whom it reaches and what they read, while it is written. */
export class NewAsking extends LitElement {
  static override properties = {
    collections: { attribute: false, state: true },
    choices: { attribute: false, state: true },
    subjects: { attribute: false, state: true },
    way: { attribute: false, state: true },
    isLater: { attribute: false, state: true },
  };
  declare collections: readonly components['schemas']['AdminCollection'][] | undefined;
  declare choices: Choices | undefined;
  declare subjects: readonly components['schemas']['AdminSubject'][];
  declare way: 'email' | 'link';
  declare isLater: boolean;
  readonly #look = new AskingLook(this, () => {
    const body = this.#said();
    return body?.collection === '' ? undefined : body;
  });

  constructor() {
    super();
    this.subjects = [];
    this.way = 'email';
    this.isLater = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void attempt(async () => {
      [this.collections, this.choices, this.subjects] = await Promise.all([
        readCollections(),
        readChoices(),
        readSubjects(),
      ]);
      await this.updateComplete;
      await this.#look.now();
    });
  }

  /** What the form says now; undefined while there is nothing to ask for. */
  #said(): AddAsking | undefined {
    const form = this.querySelector('form');
    if (!form) return undefined;
    const fields = new FormData(form);
    const text = (name: string) => String(fields.get(name) ?? '').trim();
    const filter = Object.fromEntries(
      ['tag', 'language', 'subject', 'boughtSince']
        .map((name) => [name, text(name)])
        .filter(([, value]) => value !== ''),
    );
    const at = text('at');
    const remind = Number(text('remindAfter'));
    return {
      collection: text('collection'),
      people: filter,
      way: this.way,
      words: { subject: text('subjectLine'), text: text('text') },
      remindAfter: this.way === 'email' && fields.has('remind') && remind > 0 ? remind : null,
      capDays: Math.max(0, Number(text('capDays')) || 0),
      ...(this.isLater && at !== '' && { when: new Date(at).toISOString() }),
    };
  }

  readonly #changed = (): void => {
    const form = this.querySelector('form')!;
    this.way = String(new FormData(form).get('way')) === 'link' ? 'link' : 'email';
    this.isLater = String(new FormData(form).get('start')) === 'later';
    this.#look.soon();
  };

  readonly #ask = (event: SubmitEvent): void => {
    event.preventDefault();
    void attempt(async () => {
      const { id } = await data(api.POST('/admin/api/askings', { body: this.#said()! }));
      say('The request is on its way.');
      $route.open(askingPath(id));
    }, this);
  };

  protected override render(): TemplateResult {
    const open = this.collections?.filter(({ form }) => form === 'open');
    const body =
      open === undefined || this.choices === undefined
        ? html`<p role="status">Looking…</p>`
        : open.length === 0
          ? this.#first(
              'There is no form that could be answered. Add a collection, or open the form of one.',
              'To the collections',
              collectionsPath(),
            )
          : this.choices.total === 0
            ? this.#first('There is nobody to ask yet.', 'Bring clients in', peopleInPath())
            : html`<div class="asking">${this.#form(open)} ${this.#seen()}</div>`;
    return peoplePage(
      undefined,
      'Ask for reviews',
      'Everybody on the list is asked, whatever they may have to say. Nobody is chosen by how they rated.',
      html`<a class="btn" href=${askingsPath()}>All requests</a>`,
      body,
    );
  }

  #first(words: string, label: string, path: string): TemplateResult {
    return html`<div class="nothing">
      <p>${words}</p>
      <a class="btn main" href=${path}>${label}</a>
    </div>`;
  }

  #form(open: NonNullable<typeof this.collections>): TemplateResult {
    const choices = this.choices!;
    const asked = this.#look.preview?.reach.asked ?? 0;
    const select = (label: string, name: string, any: string, options: readonly (readonly [string, string])[]) =>
      html`<label class="field"
        ><span>${label}</span
        ><select name=${name}>
          <option value="">${any}</option>
          ${options.map(([value, word]) => html`<option value=${value}>${word}</option>`)}
        </select></label
      >`;
    return html`<form class="stack" @submit=${this.#ask} @input=${this.#changed} @change=${this.#changed}>
      <label class="field"
        ><span>What for</span
        ><select name="collection">
          ${open.map(({ slug, name }) => html`<option value=${slug}>${name}</option>`)}
        </select></label
      >
      <fieldset class="stack">
        <legend>Who</legend>
        <div class="two">
          ${select(
            'List',
            'tag',
            'Everybody',
            choices.tags.map(({ name, count }) => [name, `${name} (${count})`]),
          )}
          ${select(
            'Language',
            'language',
            'Every language',
            choices.languages.map(({ name }) => [name, languageName(name)]),
          )}
          ${select(
            'Who bought',
            'subject',
            'Anything, or nothing',
            this.subjects.map(({ slug, name, archived }) => [
              slug,
              archived === undefined ? name : `${name} (archived)`,
            ]),
          )}
          <label class="field"><span>Bought since</span><input name="boughtSince" type="date" /></label>
        </div>
      </fieldset>
      <fieldset class="choices">
        <legend>How</legend>
        <label class="choice"><input type="radio" name="way" value="email" checked /> By e-mail</label>
        <label class="choice"
          ><input type="radio" name="way" value="link" /> By links that you hand over yourself: letters, cards,
          messages</label
        >
      </fieldset>
      ${
        this.way === 'link'
          ? nothing
          : html`<label class="field"
                ><span>Subject line</span
                ><input
                  name="subjectLine"
                  maxlength="200"
                  autocomplete="off"
                  placeholder=${this.#look.preview?.message.subject ?? ''}
                /><small>Leave it empty, and everybody reads it in their own language.</small></label
              >
              <label class="field"
                ><span>Your own words</span><textarea name="text" maxlength="5000"></textarea
                ><small
                  >They come first. What asks for good and bad alike, and how to have no more of it, always
                  follows.</small
                ></label
              >
              <label class="in-words"
                ><input type="checkbox" name="remind" checked /> Remind those who did not answer once, after
                <input
                  class="days"
                  type="number"
                  name="remindAfter"
                  value="7"
                  min="1"
                  max="365"
                  aria-label="Days until the reminder"
                />
                days</label
              >`
      }
      <label class="in-words"
        >Leave out who was asked within
        <input
          class="days"
          type="number"
          name="capDays"
          value="90"
          min="0"
          max="3650"
          aria-label="Days in which nobody is asked twice"
        />
        days</label
      >
      <fieldset class="choices">
        <legend>When</legend>
        <label class="choice"><input type="radio" name="start" value="now" checked /> Now</label>
        <label class="choice"><input type="radio" name="start" value="later" /> Later</label>
        ${this.isLater ? html`<label class="field"><span class="vh">Day and time</span><input type="datetime-local" name="at" required /></label>` : nothing}
      </fieldset>
      <p>
        <button class="btn main" ?disabled=${!asked}>${this.#look.preview ? `Ask ${people(asked)}` : 'Ask'}</button>
      </p>
    </form>`;
  }

  #seen(): TemplateResult {
    const { preview, fault } = this.#look;
    return html`<div class="seen">
      <section class="card" role="status" aria-label="Who is reached">
        ${fault === undefined ? nothing : html`<p class="fault">${fault}</p>`}
        ${preview ? this.#reach(preview) : nothing}
      </section>
      ${preview && this.way === 'email' ? letterCard(preview) : nothing}
    </div>`;
  }

  #reach({ reach, via }: AskingPreview): TemplateResult {
    const capDays = this.#said()?.capDays ?? 0;
    const left = leftOutWords(reach.leftOut, capDays);
    return html`<p><b>${people(reach.asked)}</b> of ${reach.found.toLocaleString()} will be asked.</p>
      ${
        left.length === 0
          ? html`<p class="small quiet">Nobody is left out.</p>`
          : html`<p class="small">Left out:</p>
              <ul class="reasons">
                ${left.map((one) => html`<li>${one}</li>`)}
              </ul>`
      }
      ${
        this.way === 'email' && via === 'outbox'
          ? html`<p class="small quiet">
              No mail server is named, so messages are written to the folder “outbox” for you to send. Whoever runs smm
              names one with --smtp.
            </p>`
          : nothing
      }`;
  }
}
customElements.define('new-asking', NewAsking);
