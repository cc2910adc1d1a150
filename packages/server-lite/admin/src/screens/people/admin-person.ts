import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { openFor } from '../../parts/dialog.ts';
import { entry, section } from '../../parts/page.ts';
import { fullTime, when } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { nameWindow } from '../../shell/name-window.ts';
import { say } from '../../shell/notices.ts';
import { $route, askingPath, peoplePath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { readCollections, readPerson, readSubjects, type PersonRecord, type Purchase } from './calls.ts';
import './ask-one.ts';
import './wrote-by.ts';
import { peoplePage, unread } from './people-page.ts';
import { messageWords, purchaseWords, shownName, suppressedWords } from './people-words.ts';
import { personFields, saidIn } from './person-fields.ts';

type Collection = components['schemas']['AdminCollection'];
type Subject = components['schemas']['AdminSubject'];

/** One person: what is said of them, what they bought and wrote, and what they were asked. */
export class AdminPerson extends LitElement {
  static override properties = {
    personId: { attribute: false },
    person: { attribute: false, state: true },
    fault: { attribute: false, state: true },
    collections: { attribute: false, state: true },
    subjects: { attribute: false, state: true },
    isErasing: { attribute: false, state: true },
  };
  declare personId: string;
  declare person: PersonRecord | undefined;
  declare fault: Error | undefined;
  declare collections: readonly Collection[];
  declare subjects: readonly Subject[];
  declare isErasing: boolean;

  constructor() {
    super();
    this.collections = [];
    this.subjects = [];
    this.isErasing = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }
  protected override updated(): void {
    nameWindow(this);
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('personId')) void this.#read();
  }

  async #read(): Promise<void> {
    this.fault = undefined;
    try {
      [this.person, this.collections, this.subjects] = await Promise.all([
        readPerson(this.personId),
        readCollections(),
        readSubjects(),
      ]);
    } catch (error) {
      this.fault = error instanceof Error ? error : new Error(String(error));
    }
  }

  #change(body: components['schemas']['PatchPerson'], said: string, form?: HTMLFormElement): void {
    const { id, version } = this.person!;
    void attempt(async () => {
      this.person = await data(
        api.PATCH('/admin/api/people/{id}', { params: { path: { id } }, body: { ...body, version } }),
      );
      say(said);
    }, form);
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.#change(saidIn(form), 'Kept.', form);
  };
  readonly #addPurchase = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const said = new FormData(form);
    const text = (name: string) => String(said.get(name) ?? '').trim() || null;
    const purchase = {
      orderDate: text('orderDate'),
      subject: text('subject'),
      orderedItem: text('orderedItem'),
      orderNumber: text('orderNumber'),
    };
    if (Object.values(purchase).every((part) => part === null))
      return say('Say at least one thing of it.', { isBad: true });
    this.#change({ purchases: [...this.person!.purchases, purchase] }, 'Added.', form);
    form.reset();
  };
  #removePurchase(purchase: Purchase): void {
    const before = this.person!.purchases;
    this.#change({ purchases: before.filter((one) => one !== purchase) }, 'Removed.');
  }
  readonly #erase = (): void => {
    const { id } = this.person!;
    void attempt(async () => {
      await data(api.DELETE('/admin/api/people/{id}', { params: { path: { id } } }));
      this.isErasing = false;
      say('Erased. The address stays off every request.');
      $route.open(peoplePath());
    }, this);
  };

  protected override render(): TemplateResult {
    const { person, fault } = this;
    if (!person)
      return peoplePage(
        undefined,
        'A client',
        '',
        nothing,
        fault
          ? unread(fault, () => void this.#read(), html`<a class="btn" href=${peoplePath()}>To the clients</a>`)
          : html`<p role="status">Looking…</p>`,
      );
    const name = shownName(person);
    return peoplePage(
      undefined,
      html`<bdi>${name}</bdi>`,
      html`Here since
      ${when(person.dateAdded)}${person.suppressed === null ? nothing : html` · <span class="warn">${suppressedWords(person)}${person.suppressed === 'bounced' ? ': not asked until the address is another' : ': not asked any more'}</span>`}`,
      may('erase') ? html`<button class="btn bad" @click=${() => (this.isErasing = true)}>Erase…</button>` : nothing,
      section(
        'What you know of them',
        '',
        html`<form class="stack narrow" @submit=${this.#save}>
          ${personFields(person)}
          <p><button class="btn main">Save</button></p>
        </form>`,
      ),
      section(
        'What they bought',
        'A purchase of what a review is about lets the review say that it comes with an order.',
        this.#bought(person),
      ),
      section(
        'What they wrote',
        'Reviews that came by a link of theirs or with their address, before they were here too, and what you say is theirs.',
        html`<wrote-by
          .person=${person}
          .whenChanged=${(changed: PersonRecord) => (this.person = changed)}
        ></wrote-by>`,
      ),
      section('What they were asked', 'Nobody looks at whether a message was opened.', this.#asked(person)),
      may('publish')
        ? section(
            'Ask for a review',
            'This one person, whatever they may have to say.',
            html`<ask-one
              .person=${person}
              .collections=${this.collections}
              .whenAsked=${async () => {
                this.person = await readPerson(person.id);
              }}
            ></ask-one>`,
          )
        : nothing,
      this.#eraseDialog(name),
    );
  }

  #bought({ purchases }: PersonRecord): TemplateResult {
    return html`${
        purchases.length === 0
          ? html`<p class="quiet">Nothing is known.</p>`
          : html`<ul>
              ${purchases.map((purchase) =>
                entry(
                  purchaseWords(purchase),
                  purchase.subject === null
                    ? 'Not what reviews here are about'
                    : `Counts for reviews of “${purchase.subject}”`,
                  html`<button
                    class="btn bare"
                    aria-label=${`Remove ${purchaseWords(purchase)}`}
                    @click=${() => this.#removePurchase(purchase)}
                  >
                    Remove
                  </button>`,
                ),
              )}
            </ul>`
      }
      <details>
        <summary>Add a purchase</summary>
        <form class="stack narrow" @submit=${this.#addPurchase}>
          <div class="two">
            <label class="field"><span>Day</span><input name="orderDate" type="date" /></label>
            <label class="field"
              ><span>Of</span
              ><select name="subject">
                <option value="">something else</option>
                ${this.subjects
                  .filter(({ archived }) => archived === undefined)
                  .map(({ slug, name }) => html`<option value=${slug}>${name}</option>`)}
              </select></label
            >
            <label class="field"
              ><span>What</span><input name="orderedItem" maxlength="200" autocomplete="off"
            /></label>
            <label class="field"
              ><span>Order number</span><input name="orderNumber" maxlength="200" autocomplete="off"
            /></label>
          </div>
          <p><button class="btn">Add</button></p>
        </form>
      </details>`;
  }

  #asked({ asked }: PersonRecord): TemplateResult {
    return asked.length === 0
      ? html`<p class="quiet">Nothing yet.</p>`
      : html`<ul>
          ${asked.map((one) =>
            entry(
              html`<a href=${askingPath(one.asking)}>${one.collection}</a>`,
              html`<time datetime=${one.dateAsked} title=${fullTime(one.dateAsked)}>${when(one.dateAsked)}</time> ·
                ${messageWords({ message: one.message, fault: null })}${one.reminder === 'sent' ? ' · reminded' : ''}${one.dateAnswered ? ` · answered ${when(one.dateAnswered)}` : ''}${one.dateUnsubscribed ? ` · unsubscribed ${when(one.dateUnsubscribed)}` : ''}`,
            ),
          )}
        </ul>`;
  }

  #eraseDialog(name: string): TemplateResult {
    return html`<wa-dialog
      label=${`Erase ${name}?`}
      ${openFor(this.isErasing || undefined, () => (this.isErasing = false))}
    >
      <div class="stack">
        <p>
          Everything that is said of them goes, with every link and message that was made for them, and nobody can bring
          it back. Of their address a hash stays, so that no request ever reaches them again. Reviews that they wrote
          stay: erase those under Settings.
        </p>
      </div>
      <button slot="footer" class="btn" type="button" data-dialog="close">Keep</button>
      <button slot="footer" class="btn main danger" type="button" @click=${this.#erase}>Erase for good</button>
    </wa-dialog>`;
  }
}
customElements.define('admin-person', AdminPerson);
