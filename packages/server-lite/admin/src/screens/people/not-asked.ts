import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import { entry, section } from '../../parts/page.ts';
import { when } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { personPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import type { Suppression } from './calls.ts';
import { peoplePage, unread } from './people-page.ts';
import { shownName, SUPPRESSED } from './people-words.ts';

/** Whom no request reaches, and why. */
export class NotAsked extends LitElement {
  static override properties = {
    suppressions: { attribute: false, state: true },
    total: { attribute: false, state: true },
    next: { attribute: false, state: true },
    fault: { attribute: false, state: true },
    isRead: { attribute: false, state: true },
  };
  declare suppressions: readonly Suppression[] | undefined;
  declare total: number;
  declare next: string | null;
  declare fault: Error | undefined;
  /** It was answered once, with the list or a fault: what stands below has its place. */
  declare isRead: boolean;

  constructor() {
    super();
    this.total = 0;
    this.next = null;
    this.isRead = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  async #read(after?: string): Promise<void> {
    this.fault = undefined;
    try {
      const query = after === undefined ? {} : { after };
      const page = await data(api.GET('/admin/api/suppressions', { params: { query } }));
      this.suppressions =
        after === undefined ? page.suppressions : [...(this.suppressions ?? []), ...page.suppressions];
      this.total = page.total;
      this.next = page.next;
    } catch (error) {
      this.fault = error instanceof Error ? error : new Error(String(error));
    } finally {
      this.isRead = true;
    }
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const said = new FormData(form);
    void attempt(async () => {
      const body = { email: String(said.get('email')), reason: String(said.get('reason')) as 'bounced' | 'by-hand' };
      await data(api.POST('/admin/api/suppressions', { body }));
      say('Nobody at this address is asked any more.');
      form.reset();
      await this.#read();
    }, form);
  };
  #remove({ id }: Suppression): void {
    void attempt(async () => {
      await data(api.DELETE('/admin/api/suppressions/{id}', { params: { path: { id } } }));
      say('They may be asked again.');
      await this.#read();
    }, this);
  }

  protected override render(): TemplateResult {
    const { suppressions, fault } = this;
    return peoplePage(
      'not-asked',
      'Not asked',
      'No request reaches them. Who unsubscribed or was erased stays here for ever; of an address a hash is kept alone.',
      nothing,
      fault ? unread(fault, () => void this.#read()) : nothing,
      suppressions === undefined
        ? fault
          ? nothing
          : html`<p role="status">Looking…</p>`
        : suppressions.length === 0
          ? html`<div class="nothing">
              <h2>Everybody may be asked</h2>
              <p>
                Who unsubscribes comes onto this list by themselves. An address that does not work you put on it below.
              </p>
            </div>`
          : section(
              `${this.total.toLocaleString()} ${this.total === 1 ? 'address' : 'addresses'}`,
              '',
              this.#list(suppressions),
            ),
      this.isRead
        ? section('Stop asking an address', 'One that came back, or somebody who told you so.', this.#form())
        : nothing,
    );
  }

  #list(suppressions: readonly Suppression[]): TemplateResult {
    return html`<ul>
        ${suppressions.map((one) =>
          entry(
            one.person === null
              ? html`<span class="quiet">Nobody of the databank</span>`
              : html`<a href=${personPath(one.person.id)} dir="auto">${shownName(one.person)}</a>`,
            `${SUPPRESSED[one.reason]} · ${when(one.since)}`,
            (one.reason === 'bounced' || one.reason === 'by-hand') && may('publish')
              ? html`<button
                  class="btn bare"
                  aria-label=${`Let ${one.person === null ? 'this address' : shownName(one.person)} be asked again`}
                  @click=${() => this.#remove(one)}
                >
                  May be asked again
                </button>`
              : nothing,
          ),
        )}
      </ul>
      ${this.next === null ? nothing : html`<p><button class="btn" @click=${() => void this.#read(this.next ?? undefined)}>More</button></p>`}`;
  }

  #form(): TemplateResult {
    return html`<form class="inline" @submit=${this.#add}>
      <label class="field"
        ><span>E-mail address</span><input name="email" type="email" required maxlength="320" autocomplete="off"
      /></label>
      <label class="field"
        ><span>Because</span
        ><select name="reason">
          <option value="bounced">the address does not work</option>
          <option value="by-hand">they do not want it</option>
        </select></label
      >
      <button class="btn">Stop asking</button>
    </form>`;
  }
}
customElements.define('not-asked', NotAsked);
