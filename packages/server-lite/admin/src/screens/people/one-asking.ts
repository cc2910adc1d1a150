import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import { entry, section } from '../../parts/page.ts';
import { fullTime, when } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { nameWindow } from '../../shell/name-window.ts';
import { say } from '../../shell/notices.ts';
import { askingsPath, personPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import type { Asking, Invitation } from './calls.ts';
import { linkDialog } from './link-dialog.ts';
import { peoplePage, unread } from './people-page.ts';
import { ASKING_STATE, audienceWords, leftOutWords, messageWords, people, shownName } from './people-words.ts';

const LOOK_MS = 2000;
const UNDER_WAY: readonly Asking['state'][] = ['waiting', 'choosing', 'sending'];

/** One request: whom it reached, who was left out, what came of it, and each of its people. */
export class OneAsking extends LitElement {
  static override properties = {
    askingId: { attribute: false },
    asking: { attribute: false, state: true },
    invitations: { attribute: false, state: true },
    next: { attribute: false, state: true },
    fault: { attribute: false, state: true },
    link: { attribute: false, state: true },
  };
  declare askingId: string;
  declare asking: Asking | undefined;
  declare invitations: readonly Invitation[];
  declare next: string | null;
  declare fault: Error | undefined;
  declare link: { address: string; name: string } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.invitations = [];
    this.next = null;
  }

  protected override createRenderRoot(): this {
    return this;
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }
  protected override updated(): void {
    nameWindow(this);
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('askingId')) void this.#read();
  }

  async #read(): Promise<void> {
    this.fault = undefined;
    const params = { path: { id: this.askingId } };
    try {
      const [asking, page] = await Promise.all([
        data(api.GET('/admin/api/askings/{id}', { params })),
        data(api.GET('/admin/api/askings/{id}/invitations', { params })),
      ]);
      this.asking = asking;
      // What was reached further down stays as it was read.
      this.invitations = [...page.invitations, ...this.invitations.slice(page.invitations.length)];
      if (this.invitations.length === page.invitations.length) this.next = page.next;
      clearTimeout(this.#timer);
      if (this.isConnected && UNDER_WAY.includes(asking.state))
        this.#timer = setTimeout(() => void this.#read(), LOOK_MS);
    } catch (error) {
      this.fault = error instanceof Error ? error : new Error(String(error));
    }
  }

  readonly #more = (): void => {
    void attempt(async () => {
      const params = { path: { id: this.askingId }, query: { after: this.next ?? '' } };
      const page = await data(api.GET('/admin/api/askings/{id}/invitations', { params }));
      this.invitations = [...this.invitations, ...page.invitations];
      this.next = page.next;
    }, this);
  };
  readonly #stop = (): void => {
    void attempt(async () => {
      this.asking = await data(api.POST('/admin/api/askings/{id}/stop', { params: { path: { id: this.askingId } } }));
      say('Stopped. What was not sent is not sent any more.');
      await this.#read();
    }, this);
  };
  #give(invitation: string, name: string): void {
    void attempt(async () => {
      const { link } = await data(
        api.POST('/admin/api/invitations/{id}/link', { params: { path: { id: invitation } } }),
      );
      this.link = { address: link, name };
    }, this);
  }

  protected override render(): TemplateResult {
    const { asking, fault } = this;
    if (!asking)
      return peoplePage(
        undefined,
        'A request',
        '',
        nothing,
        fault
          ? unread(fault, () => void this.#read(), html`<a class="btn" href=${askingsPath()}>All requests</a>`)
          : html`<p role="status">Looking…</p>`,
      );
    const { state, when: due, collection, remindAfter, way } = asking;
    const canStop = may('publish') && (UNDER_WAY.includes(state) || (remindAfter !== null && state !== 'stopped'));
    return peoplePage(
      undefined,
      audienceWords(asking.people, asking.isSearched),
      html`For <b>${collection}</b>, ${way === 'email' ? 'by e-mail' : 'by links that you hand over'},
        <time datetime=${due} title=${fullTime(due)}>${when(due)}</time> ·
        <span role="status">${ASKING_STATE[state]}</span
        >${remindAfter === null ? nothing : ` · one reminder after ${remindAfter} days`}`,
      canStop
        ? html`<button class="btn bad" @click=${this.#stop}>
            ${UNDER_WAY.includes(state) ? 'Stop' : 'Send no reminders'}
          </button>`
        : nothing,
      fault ? unread(fault, () => void this.#read()) : nothing,
      this.#figures(asking),
      this.#words(asking),
      section('Each of them', '', this.#each()),
      linkDialog(this.link?.address, this.link?.name ?? '', () => (this.link = undefined)),
    );
  }

  #figures({ reach, figures, way, capDays, state }: Asking): TemplateResult {
    const figure = (count: number, label: string) =>
      html`<div>
        <dt>${label}</dt>
        <dd>${count.toLocaleString()}</dd>
      </div>`;
    const left = leftOutWords(reach.leftOut, capDays);
    const chosen =
      state === 'waiting'
        ? 'They are chosen when its time has come.'
        : `${people(reach.asked)} of ${reach.found.toLocaleString()}.`;
    return html`<section class="part">
      <dl class="counted">
        ${figure(reach.asked, 'asked')}
        ${
          way === 'link'
            ? nothing
            : html`${figure(figures.sent, 'sent')} ${figure(figures.waiting, 'waiting')}
              ${figure(figures.failed, 'not delivered')}
              ${figures.uncertain > 0 ? figure(figures.uncertain, 'may have gone') : nothing}
              ${figure(figures.reminded, 'reminded')}`
        }
        ${figure(figures.answered, 'answered')} ${figure(figures.unsubscribed, 'unsubscribed')}
      </dl>
      <p class="small quiet">
        ${chosen}${left.length === 0 ? (state === 'waiting' ? '' : ' Nobody was left out.') : ` Left out: ${left.join('; ')}.`}
        Whether a message was opened is not looked at: nothing in it reports back.
      </p>
    </section>`;
  }

  #words({ words, way }: Asking): TemplateResult | typeof nothing {
    if (way === 'link' || (words.subject === '' && words.text === '')) return nothing;
    return section(
      'Your words',
      '',
      html`<div class="card letter">
        ${words.subject === '' ? nothing : html`<p dir="auto"><b>${words.subject}</b></p>`}
        <p class="words" dir="auto">${words.text}</p>
      </div>`,
    );
  }

  #each(): TemplateResult {
    if (this.invitations.length === 0) return html`<p class="quiet">Nobody yet.</p>`;
    return html`<ul>
        ${this.invitations.map((one) => this.#invitation(one))}
      </ul>
      ${this.next === null ? nothing : html`<p><button class="btn" @click=${this.#more}>More</button></p>`}`;
  }

  #invitation(one: Invitation): TemplateResult {
    const { person, invitation, dateAnswered, dateUnsubscribed, reminder } = one;
    const said = [
      messageWords(one),
      reminder === 'sent' ? 'reminded' : '',
      dateAnswered === null ? '' : `answered ${when(dateAnswered)}`,
      dateUnsubscribed === null ? '' : `unsubscribed ${when(dateUnsubscribed)}`,
    ].filter(Boolean);
    const canGive = person !== null && dateAnswered === null && dateUnsubscribed === null && may('publish');
    return entry(
      person === null
        ? html`<span class="quiet">Somebody who was erased</span>`
        : html`<a href=${personPath(person.id)} dir="auto">${shownName(person)}</a>`,
      said.join(' · '),
      canGive
        ? html`<button
            class="btn bare"
            aria-label=${`Make a link for ${shownName(person)}`}
            @click=${() => this.#give(invitation, shownName(person))}
          >
            Link
          </button>`
        : nothing,
    );
  }
}
customElements.define('one-asking', OneAsking);
