import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { components } from '../../api/api.generated.ts';
import { api, data } from '../../api/client.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { collectionsPath } from '../../shell/router.ts';
import { AskingLook } from './asking-look.ts';
import type { AddAsking, PersonRecord } from './calls.ts';
import { letterCard } from './letter-card.ts';
import { linkDialog } from './link-dialog.ts';
import { shownName } from './people-words.ts';
import { whyNotOne } from './why-not-one.ts';

/** As a request to a list has it where nothing else is said. */
const CAP_DAYS = 90;
const REMIND_AFTER = 7;
const LOOK_MS = 300;
const LOOKS = 20;

/** A request to one person: by e-mail as they will read it, or by a link that is handed over; or why it cannot go. */
export class AskOne extends LitElement {
  static override properties = {
    person: { attribute: false },
    collections: { attribute: false },
    whenAsked: { attribute: false },
    way: { attribute: false, state: true },
    link: { attribute: false, state: true },
    isBusy: { attribute: false, state: true },
  };
  declare person: PersonRecord;
  declare collections: readonly components['schemas']['AdminCollection'][];
  declare whenAsked: () => Promise<void>;
  declare way: 'email' | 'link';
  declare link: string | undefined;
  declare isBusy: boolean;
  // What a message would be and whether it may go is looked at whichever way is chosen.
  readonly #look = new AskingLook(this, () => {
    const body = this.#said();
    return body && { ...body, way: 'email', capDays: CAP_DAYS };
  });

  constructor() {
    super();
    this.way = 'email';
    this.isBusy = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('person');
    if (before !== undefined && before.id !== this.person.id) this.#look.preview = undefined;
  }
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('person') || changed.has('collections')) void this.#look.now();
  }

  #said(): AddAsking | undefined {
    const form = this.querySelector('form');
    if (!form) return undefined;
    const fields = new FormData(form);
    const text = (name: string) => String(fields.get(name) ?? '').trim();
    return {
      collection: text('collection'),
      people: { person: this.person.id },
      way: this.way,
      words: { subject: '', text: text('text') },
      remindAfter: this.way === 'email' && fields.has('remind') ? REMIND_AFTER : null,
      capDays: this.way === 'email' ? CAP_DAYS : 0,
    };
  }

  readonly #changed = (): void => {
    this.way = String(new FormData(this.querySelector('form')!).get('way')) === 'link' ? 'link' : 'email';
    this.#look.soon();
  };

  readonly #ask = (event: SubmitEvent): void => {
    event.preventDefault();
    const body = this.#said();
    if (!body || this.isBusy) return;
    this.isBusy = true;
    void attempt(async () => {
      if (body.way === 'email') {
        const { id } = await data(api.POST('/admin/api/askings', { body }));
        say('The request is on its way.');
        await this.#follow(id);
      } else {
        const params = { path: { id: this.person.id } };
        const { collection } = body;
        this.link = (await data(api.POST('/admin/api/people/{id}/link', { params, body: { collection } }))).link;
      }
      await this.whenAsked();
    }, this).finally(() => (this.isBusy = false));
  };

  /** Until it is known what became of it, or for a few seconds: a mail server may refuse the address at once, or be away. */
  async #follow(id: string): Promise<void> {
    for (let look = 0; look < LOOKS && this.isConnected; look++) {
      const { state, figures } = await data(api.GET('/admin/api/askings/{id}', { params: { path: { id } } }));
      if (state !== 'waiting' && state !== 'choosing' && figures.waiting === 0) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  protected override render(): TemplateResult {
    const { person } = this;
    const open = this.collections.filter(({ form }) => form === 'open');
    const never = person.suppressed !== null && person.suppressed !== 'bounced';
    return html`${
      never
        ? html`<p>${whyNotOne(person, undefined, CAP_DAYS)}</p>`
        : open.length === 0
          ? html`<p class="quiet">
              There is no form that they could answer. <a href=${collectionsPath()}>Open the form of a collection</a>
              first.
            </p>`
          : html`<div class="asking">${this.#form(open)} ${this.#seen()}</div>`
    }
    ${linkDialog(this.link, shownName(person), () => (this.link = undefined))}`;
  }

  #form(open: typeof this.collections): TemplateResult {
    const isByEmail = this.way === 'email';
    const canSend = (this.#look.preview?.reach.asked ?? 0) > 0;
    return html`<form class="stack" @submit=${this.#ask} @input=${this.#changed} @change=${this.#changed}>
      <label class="field"
        ><span>What for</span
        ><select name="collection">
          ${open.map(({ slug, name }) => html`<option value=${slug}>${name}</option>`)}
        </select></label
      >
      <fieldset class="choices">
        <legend>How</legend>
        <label class="choice"><input type="radio" name="way" value="email" checked /> By e-mail</label>
        <label class="choice"
          ><input type="radio" name="way" value="link" /> By a link or QR code that you hand them yourself</label
        >
      </fieldset>
      ${
        isByEmail
          ? html`<label class="field"
                ><span>Your own words</span><textarea name="text" maxlength="5000" rows="3"></textarea
                ><small>They come first; the rest is in their language.</small></label
              >
              <label class="in-words"
                ><input type="checkbox" name="remind" checked /> Remind them once, after ${REMIND_AFTER} days</label
              >`
          : html`<p class="small quiet">
              The link is theirs alone and good for one review. You stand before them, so it is yours to judge how
              often.
            </p>`
      }
      ${this.#standing()}
      <p>
        <button class="btn main" ?disabled=${this.isBusy || (isByEmail && !canSend)}>
          ${isByEmail ? 'Send the request' : 'Make a link'}
        </button>
      </p>
    </form>`;
  }

  #seen(): TemplateResult | typeof nothing {
    const { person } = this;
    const { preview } = this.#look;
    const isShown = preview !== undefined && this.way === 'email' && whyNotOne(person, preview, CAP_DAYS) === '';
    return isShown ? html`<div class="seen">${letterCard(preview)}</div>` : nothing;
  }

  /** Why it cannot go, or where it goes. */
  #standing(): TemplateResult {
    const { person } = this;
    const { preview, fault } = this.#look;
    const isByEmail = this.way === 'email';
    const why = preview === undefined ? '' : whyNotOne(person, preview, CAP_DAYS);
    return html`<div role="status" class="stack">
      ${fault === undefined ? nothing : html`<p class="fault">${fault}</p>`}
      ${why === '' ? nothing : html`<p class=${isByEmail ? 'warn' : 'small quiet'}>${why}</p>`}
      ${
        preview?.via === 'outbox' && isByEmail && why === ''
          ? html`<p class="small quiet">
              No mail server is named, so the message is written to the folder “outbox” for you to send.
            </p>`
          : nothing
      }
    </div>`;
  }
}
customElements.define('ask-one', AskOne);
