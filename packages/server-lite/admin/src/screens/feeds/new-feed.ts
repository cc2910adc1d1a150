import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { messageOf } from '../../api/problem.ts';
import { say } from '../../shell/notices.ts';
import { $route, feedPath, feedsPath, linkCardPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { Polling } from '../bring-in/polling.ts';
import { Reading } from '../settings/reading.ts';
import {
  addFeed,
  findFeeds,
  readKinds,
  readLook,
  readSubjects,
  recognise,
  type FeedLook,
  type Offers,
  type Recognised,
} from './calls.ts';
import { feedFields, saidIn } from './feed-fields.ts';
import { outcomeWords } from './feed-words.ts';
import { feedsPage } from './feeds-page.ts';
import { kindsList } from './kinds-list.ts';
import { attemptIn } from './attempt-in.ts';
import { keyNote, limitsList, termsList } from './terms-list.ts';

type Told = NonNullable<Recognised['feed']>;

/** An address is told, what its terms allow is said, and only then is anything there asked. */
export class NewFeed extends LitElement {
  static override properties = {
    given: { attribute: false },
    recognised: { attribute: false, state: true },
    offers: { attribute: false, state: true },
    look: { attribute: false, state: true },
    fault: { attribute: false, state: true },
    busy: { attribute: false, state: true },
  };
  /** Address that another screen sends along. */
  declare given: string;
  declare recognised: Recognised | undefined;
  declare offers: Offers | undefined;
  /** The first look at what was added. */
  declare look: FeedLook | undefined;
  declare fault: string | undefined;
  declare busy: 'telling' | 'finding' | 'adding' | undefined;
  readonly #subjects = new Reading(this, readSubjects);
  readonly #kinds = new Reading(this, readKinds);
  readonly #polling = new Polling(this, () => this.#follow());

  protected override createRenderRoot(): this {
    return this;
  }
  protected override firstUpdated(_: PropertyValues<this>): void {
    if (this.given !== '') void this.#tell(this.given);
  }

  readonly #send = (event: SubmitEvent): void => {
    event.preventDefault();
    const address = String(new FormData(event.target as HTMLFormElement).get('address')).trim();
    if (address !== '') void this.#tell(address);
  };
  /** Another address is another place. */
  readonly #typed = (): void => {
    if (this.busy === 'adding') return;
    this.recognised = undefined;
    this.offers = undefined;
    this.fault = undefined;
    this.look = undefined;
  };

  #tell(address: string): Promise<void> {
    return this.#do('telling', async () => {
      this.offers = undefined;
      this.look = undefined;
      this.recognised = await recognise(address);
      await this.updateComplete;
      this.querySelector<HTMLElement>('.told')?.focus();
    });
  }

  readonly #find = (): void =>
    void this.#do('finding', async () => {
      const { feed } = this.recognised ?? {};
      if (!feed) return;
      this.offers = await findFeeds(feed.address);
      await this.updateComplete;
      (this.querySelector<HTMLElement>('.offers input') ?? this.querySelector<HTMLElement>('.offers'))?.focus();
    });

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const chosen = new FormData(form).get('offer');
    const address = chosen === null ? this.recognised?.feed?.address : String(chosen);
    if (address === undefined) return;
    void this.#do('adding', async () => {
      const feed = await addFeed({ address, ...saidIn(form) });
      this.look = feed.look ?? undefined;
      if (this.look === undefined) $route.open(feedPath(feed.id));
      else this.#polling.set(true);
    });
  };

  async #follow(): Promise<void> {
    const { look } = this;
    if (look === undefined) return;
    try {
      this.look = await readLook(look.feed);
    } catch (error) {
      this.#polling.set(false);
      this.fault = messageOf(error);
      return;
    }
    const { state, wasRemoved, outcome, feed, read } = this.look;
    if (state === 'waiting' || state === 'looking') return;
    this.#polling.set(false);
    if (wasRemoved) {
      this.fault = `It was not added, because it cannot be read. ${outcome?.why ?? ''}`;
      this.look = undefined;
      await this.updateComplete;
      this.querySelector<HTMLElement>('.told .fault')?.focus();
      return;
    }
    say(outcome === null ? 'Added. It is being looked at.' : `Added. ${outcomeWords(outcome, read, false)}`);
    $route.open(feedPath(feed));
  }

  #do(what: NonNullable<NewFeed['busy']>, act: () => Promise<void>): Promise<void> {
    return attemptIn(this, (isBusy) => (this.busy = isBusy ? what : undefined), act);
  }

  protected override render(): TemplateResult {
    const { recognised, fault, busy } = this;
    if (!may('import')) return feedsPage('feeds', 'Add a feed', 'Owners and curators add feeds.', nothing);
    const isEmpty = recognised === undefined;
    return feedsPage(
      'feeds',
      'Add a feed',
      'Paste the address of a page, an account, a hashtag or a board. You see what it is, and what its terms allow, before anything there is asked.',
      html`<a class="btn" href=${feedsPath()}>All feeds</a>`,
      html`<form class="inline address" @submit=${this.#send}>
        <label class="field"
          ><span>Address</span
          ><input
            name="address"
            required
            maxlength="2000"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            placeholder="https://blog.example/ or @name@host"
            aria-invalid=${isEmpty && fault !== undefined}
            aria-describedby="address-fault"
            .value=${this.given ?? ''}
            @input=${this.#typed}
        /></label>
        <button class="btn ${isEmpty ? 'main' : ''}" aria-disabled=${busy !== undefined}>
          ${busy === 'telling' ? 'One moment…' : 'What is it?'}
        </button>
      </form>`,
      html`<p class="fault" role="alert" id="address-fault">${isEmpty ? (fault ?? '') : ''}</p>`,
      isEmpty ? kindsList(this.#kinds.value) : this.#told(recognised),
    );
  }

  #told({ feed, link, refusal }: Recognised): TemplateResult {
    return html`<section class="told part" tabindex="-1" aria-label="What it is">
      ${feed === null ? html`<p class="note" role="status">${refusal}</p>` : this.#feed(feed)}
      ${
        link === null
          ? nothing
          : html`<div class="card-note">
              <p>
                <b>A link card</b> leads to these words on ${link.name} without keeping them. It says: “${link.why}”
              </p>
              <a class="btn ${feed === null ? 'main' : ''}" href=${linkCardPath(link.url)}>Make a link card</a>
            </div>`
      }
    </section>`;
  }

  #feed(feed: Told): TemplateResult {
    const { name, address, known, key } = feed;
    const isKeyless = key !== null && !key.isSet;
    return html`<header>
        <h2>${name}</h2>
        <p class="small quiet"><bdi>${address}</bdi></p>
      </header>
      ${known.map(
        ({ id, subject }) =>
          html`<p class="note">
            It is looked at already, for “${subject}”. <a href=${feedPath(id)}>Go to that feed</a>
          </p>`,
      )}
      <div class="asks">${termsList(feed.terms)} ${keyNote(name, key)} ${limitsList(feed.limits)}</div>
      ${isKeyless ? nothing : this.#form(feed)}`;
  }

  #form({ everyMinutes, isPage }: Told): TemplateResult {
    const { look, busy } = this;
    const isBusy = busy !== undefined || look !== undefined;
    return html`<form class="stack" @submit=${this.#add}>
      ${isPage ? this.#offers(isBusy) : nothing}
      ${feedFields({ subjects: this.#subjects.value, leastMinutes: everyMinutes })}
      <p class="small quiet">
        What comes waits in the inbox: nothing is published by itself. It is looked at once now, and then again and
        again.
      </p>
      <p class="fault" role="alert" tabindex="-1">${this.fault ?? ''}</p>
      <p class="do-row">
        <button class="btn main" aria-disabled=${isBusy}>Add it and look</button>
        <span class="small quiet" role="status"
          >${
            look === undefined
              ? busy === 'adding'
                ? 'Adding…'
                : ''
              : `Looking… ${look.pages > 0 ? `page ${look.pages}, ${look.read.toLocaleString('en')} read` : ''}`
          }</span
        >
      </p>
    </form>`;
  }

  /** A page may name several feeds: its newest, its comments. */
  #offers(isBusy: boolean): TemplateResult {
    const { offers, busy } = this;
    if (offers === undefined)
      return html`<div class="card-note">
        <p>
          A page may name several feeds, such as its newest entries and its comments. Without a choice the first one is
          taken.
        </p>
        <button class="btn" type="button" aria-disabled=${isBusy} @click=${this.#find}>
          ${busy === 'finding' ? 'Asking the page…' : 'Ask the page for its feeds'}
        </button>
      </div>`;
    if (offers.offers.length === 0)
      return html`<p class="note offers" tabindex="-1" role="status">No feed was found: ${offers.why}</p>`;
    return html`<fieldset class="choices offers">
      <legend><b>Feeds that it names</b></legend>
      ${offers.offers.map(
        ({ address, title, kindName, known }, at) =>
          html`<label class="choice found"
            ><input type="radio" name="offer" value=${address} ?checked=${at === 0} /><span
              ><span><bdi>${title ?? address}</bdi>${known.length > 0 ? ' (added already)' : ''}</span
              ><span class="small quiet">${kindName} · <bdi>${address}</bdi></span></span
            ></label
          >`,
      )}
    </fieldset>`;
  }
}
customElements.define('new-feed', NewFeed);
