import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { say } from '../../shell/notices.ts';
import { $route, newFeedPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { EVERYTHING, inboxAddress } from '../inbox/inbox-filter.ts';
import { Reading } from '../settings/reading.ts';
import { addLinkCard, readSubjects, recognise, type Recognised } from './calls.ts';
import { subjectField } from './feed-fields.ts';
import { feedsPage } from './feeds-page.ts';
import { attemptIn } from './attempt-in.ts';

/** Words that may not be kept: a card without them, which leads to where they stand and says why. */
export class LinkCardForm extends LitElement {
  static override properties = {
    given: { attribute: false },
    recognised: { attribute: false, state: true },
    fault: { attribute: false, state: true },
    isBusy: { attribute: false, state: true },
  };
  declare given: string;
  declare recognised: Recognised | undefined;
  declare fault: string | undefined;
  declare isBusy: boolean;
  readonly #subjects = new Reading(this, readSubjects);

  constructor() {
    super();
    this.isBusy = false;
  }
  protected override createRenderRoot(): this {
    return this;
  }
  protected override firstUpdated(_: PropertyValues<this>): void {
    if (this.given !== '') void this.#tell(this.given);
  }

  readonly #send = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const [address, note, by, subject] = ['address', 'note', 'by', 'subject'].map((name) =>
      String(said.get(name) ?? '').trim(),
    ) as [string, string, string, string];
    if (this.recognised?.link) void this.#add({ address, note, by, subject });
    else void this.#tell(address);
  };
  readonly #typed = (): void => {
    this.recognised = undefined;
    this.fault = undefined;
  };

  #tell(address: string): Promise<void> {
    return this.#do(async () => {
      this.recognised = await recognise(address);
      if (this.recognised.link === null)
        this.fault =
          'A link card leads to a posting or place at Threads, Google Maps, Facebook, Instagram, TikTok, LinkedIn or X, and this is none.';
    });
  }

  #add({ address, note, by, subject }: Record<'address' | 'note' | 'by' | 'subject', string>): Promise<void> {
    return this.#do(async () => {
      const { id, merged } = await addLinkCard({
        address,
        ...(note !== '' && { note }),
        ...(by !== '' && { by }),
        ...(subject !== '' && { subject }),
      });
      say(merged ? 'This card was there before.' : 'The card waits for you: read it, and publish it.');
      $route.open(inboxAddress(EVERYTHING, id));
    });
  }

  #do(act: () => Promise<void>): Promise<void> {
    return attemptIn(this, (isBusy) => (this.isBusy = isBusy), act);
  }

  protected override render(): TemplateResult {
    const { recognised, fault, isBusy } = this;
    const link = recognised?.link ?? null;
    return feedsPage(
      'link',
      'Link cards',
      'Some words may be linked to, and not kept. A card without them leads there, says why, and holds what you say of it.',
      nothing,
      may('import')
        ? html`<form class="stack narrow" @submit=${this.#send}>
            <label class="field"
              ><span>Address of the posting or place</span
              ><input
                name="address"
                required
                maxlength="2000"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                placeholder="https://www.threads.com/@sample/post/C1"
                aria-invalid=${fault !== undefined}
                aria-describedby="link-fault"
                .value=${this.given ?? ''}
                @input=${this.#typed}
              /><small>Threads, Google Maps, Facebook, Instagram, TikTok, LinkedIn or X. Nobody is asked.</small></label
            >
            <p class="fault" role="alert" id="link-fault">${fault ?? ''}</p>
            ${
              recognised?.feed && link === null
                ? html`<p class="note">
                    ${recognised.feed.name} can be looked at instead.
                    <a href=${newFeedPath(recognised.feed.address)}>Add it as a feed</a>
                  </p>`
                : nothing
            }
            ${link === null ? nothing : this.#fields(link)}
            <p class="do-row">
              <button class="btn main" aria-disabled=${isBusy}>
                ${link === null ? 'What is it?' : 'Add the card'}
              </button>
            </p>
          </form>`
        : html`<p>Owners and curators add link cards.</p>`,
    );
  }

  #fields({ name, url, author, why }: NonNullable<Recognised['link']>): TemplateResult {
    return html`<div class="card-note" role="status">
        <p><b>${name}</b>${author === null ? nothing : html`, <bdi>${author}</bdi>`}</p>
        <p class="small quiet"><bdi class="address">${url}</bdi></p>
        <p>The card says: “${why}”</p>
      </div>
      <label class="field"
        ><span>Your note <span class="small quiet">(shown as yours)</span></span
        ><textarea name="note" rows="3" maxlength="2000"></textarea>
      </label>
      <label class="field"
        ><span>Who wrote it</span
        ><input name="by" maxlength="200" autocomplete="off" placeholder=${author ?? name} /><small
          >Without this, what the address says.</small
        ></label
      >
      ${subjectField(this.#subjects.value)}`;
  }
}
customElements.define('link-card-form', LinkCardForm);
