import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApiError } from '../../api/problem.ts';
import { count } from '../../parts/count.ts';
import { entry, section } from '../../parts/page.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { feedPath, newFeedPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { takeBack } from '../inbox/calls.ts';
import { EVERYTHING, inboxAddress } from '../inbox/inbox-filter.ts';
import { Reading } from '../settings/reading.ts';
import { addWatch, readFeeds, readSubjects, readWatches, removeWatch, restoreWatch, setWatch } from './calls.ts';
import type { AdminWatch, Feed, WatchKept } from './calls.ts';
import { nameOf } from './feed-words.ts';
import { feedsPage } from './feeds-page.ts';
import './remove-watch.ts';
import type { RemoveWatch } from './remove-watch.ts';
import './try-out.ts';
import type { TryOut } from './try-out.ts';
import { watchForm, watchIn } from './watch-form.ts';

/** From how many on a share says something, and from which on a word is found everywhere. */
const FEW = 10;
const EVERYWHERE = 0.2;
const KINDS: Readonly<Record<AdminWatch['kind'], string>> = { word: 'words', name: 'name', link: 'link' };

/** What is looked out for in what feeds bring: added, changed, tried out. */
export class AdminListening extends LitElement {
  static override properties = {
    open: { attribute: false, state: true },
    fault: { attribute: false, state: true },
    warned: { attribute: false, state: true },
  };
  /** Number of the watch that is changed. */
  declare open: number | undefined;
  declare fault: string | undefined;
  /** The one that finds much of what came lately. */
  declare warned: WatchKept | undefined;
  readonly #watches = new Reading(this, readWatches);
  readonly #feeds = new Reading(this, async () => (await readFeeds()).feeds);
  readonly #subjects = new Reading(this, readSubjects);

  protected override createRenderRoot(): this {
    return this;
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.#do(form, async () => {
      const kept = await addWatch(watchIn(form));
      form.reset();
      this.warned = kept;
      say(`“${kept.text}” is looked out for. What is found waits for you.`);
    });
  };

  #change(event: SubmitEvent, { id }: AdminWatch): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.#do(form, async () => {
      const { subject: _, ...draft } = watchIn(form);
      this.warned = await setWatch(id, draft);
      this.open = undefined;
      say('Saved. Feeds that listen are read anew as far back as at first.');
      await this.updateComplete;
      this.querySelector<HTMLElement>(`[data-watch="${id}"]`)?.focus();
    });
  }

  #remove(watch: AdminWatch): void {
    this.querySelector<RemoveWatch>('remove-watch')?.ask(watch, (hide) =>
      this.#do(this, async () => {
        const { hidden, undo: word } = await removeWatch(watch.id, hide);
        const undo = async (): Promise<void> => {
          await restoreWatch(watch.id);
          if (word !== null) await takeBack(word, () => {});
          await this.#watches.again();
          say(`“${watch.text}” is looked out for again.`);
        };
        const what = hidden === 0 ? 'What it found stays.' : `${count(hidden, 'item is', 'items are')} hidden.`;
        say(`“${watch.text}” is looked out for no more. ${what}`, { undo });
        this.closest('main')?.focus({ preventScroll: true });
      }),
    );
  }

  #do(once: object, act: () => Promise<void>): void {
    this.fault = undefined;
    void attempt(async () => {
      try {
        await act();
        await this.#watches.again();
        this.querySelector<TryOut>('try-out')?.again();
      } catch (error) {
        if (!(error instanceof ApiError && (error.code === 'invalid' || error.code === 'conflict'))) throw error;
        // What the command says names it by a number that the page does not show.
        this.fault =
          error.code === 'conflict' ? 'That is looked out for already. Change the one that is there.' : error.message;
      }
    }, once);
  }

  protected override render(): TemplateResult {
    const { value } = this.#watches;
    const isFirst = [this.#watches, this.#feeds, this.#subjects].some((each) => each.isFirst);
    return feedsPage(
      'listening',
      'Listening',
      'Words, names and links to look out for in what feeds bring. What is found always waits for you, with the passage marked.',
      nothing,
      this.#watches.note(),
      isFirst || value === undefined
        ? nothing
        : html`${value.length === 0 ? this.#begin() : this.#list(value)} ${this.#careful()}
          ${
            may('curate')
              ? section(
                  'Look out for something',
                  'Each is found whole, whatever its case and accents; a link also with all that lies below it.',
                  watchForm({
                    watch: undefined,
                    subjects: this.#subjects.value,
                    fault: this.open === undefined ? this.fault : undefined,
                    send: this.#add,
                  }),
                )
              : nothing
          }
          ${value.length === 0 ? nothing : section('Try it out', 'Nothing of it is kept.', html`<try-out></try-out>`)}
          ${section('Who listens', '', this.#feedsThatListen(this.#feeds.value ?? []))}${may('curate') ? html`<remove-watch></remove-watch>` : nothing}`,
    );
  }

  #begin(): TemplateResult {
    return html`<div class="nothing">
      <h2>Nothing is looked out for yet</h2>
      <p>
        Say what you are called, your hashtag, or the address of your shop. Where it stands in what a feed brings, it is
        marked; feeds that listen take in nothing else.
      </p>
    </div>`;
  }

  #list(watches: readonly AdminWatch[]): TemplateResult {
    return html`<ul class="watch-list">
      ${watches.map((watch) =>
        watch.id === this.open
          ? html`<li class="entry open">
              ${watchForm({
                watch,
                subjects: undefined,
                fault: this.fault,
                send: (event) => this.#change(event, watch),
                cancel: () => void (this.open = undefined),
              })}
            </li>`
          : this.#entry(watch),
      )}
    </ul>`;
  }

  #about(subject: string): string {
    return this.#subjects.value?.find(({ slug }) => slug === subject)?.name ?? subject;
  }

  #entry(watch: AdminWatch): TemplateResult {
    const { id, text, kind, variants, not, subject, items, waiting } = watch;
    const name = this.#about(subject);
    const quoted = (some: readonly string[]): string => some.map((each) => `“${each}”`).join(', ');
    const filter = { ...EVERYTHING, watch: `${id}` };
    return html`<li class="entry">
      <span
        ><b><bdi>${text}</bdi> <span class="small quiet">${KINDS[kind]}</span></b
        ><span class="small quiet"
          >${variants.length === 0 ? nothing : html`also <bdi>${quoted(variants)}</bdi> · `}${
            not.length === 0 ? nothing : html`not with <bdi>${quoted(not)}</bdi> · `
          }about <bdi>${name}</bdi> · found in
          ${count(items, 'item')}${
            waiting === 0
              ? nothing
              : html`, <a href=${inboxAddress(filter)}>${waiting.toLocaleString('en')} to read</a>`
          }</span
        ></span
      ><span class="do"
        >${
          may('curate')
            ? html`<button
                  class="btn bare"
                  data-watch=${id}
                  aria-label="Change “${text}”"
                  @click=${() => {
                    this.open = id;
                    this.fault = undefined;
                    void this.updateComplete.then(() =>
                      this.querySelector<HTMLElement>('.entry.open [name=text]')?.focus(),
                    );
                  }}
                >
                  Change</button
                ><button class="btn bare" aria-label="Remove “${text}”" @click=${() => this.#remove(watch)}>
                  Remove
                </button>`
            : nothing
        }</span
      >
    </li>`;
  }

  /** A word that is found everywhere finds nothing. */
  #careful(): TemplateResult | typeof nothing {
    const { warned } = this;
    if (warned === undefined || warned.lately.of < FEW || warned.lately.found / warned.lately.of < EVERYWHERE)
      return nothing;
    const { found, of } = warned.lately;
    return html`<p class="note" role="status">
      <b>Careful:</b> ${found.toLocaleString('en')} of the last ${of.toLocaleString('en')} that came would match
      “<bdi>${warned.text}</bdi>”. Give more words, or say what is not meant.
    </p>`;
  }

  #feedsThatListen(feeds: readonly Feed[]): TemplateResult {
    const listening = feeds.filter(({ listen }) => listen);
    const others = feeds.length - listening.length;
    const add = may('import')
      ? html` <a href=${newFeedPath()}>Add one</a> and let it take in only what is found.`
      : nothing;
    return html`${
      listening.length === 0
        ? html`<p>No feed takes in only what is found yet.${add}</p>`
        : html`<ul>
            ${listening.map((feed) =>
              entry(
                html`<a href=${feedPath(feed.id)}><bdi>${nameOf(feed)}</bdi></a>`,
                html`${feed.kindName} · about <bdi>${this.#about(feed.subject)}</bdi>`,
              ),
            )}
          </ul>`
    }
    ${
      others === 0
        ? nothing
        : html`<p class="small quiet">
            In what ${count(others, 'other feed brings', 'other feeds bring')} it is noted as well.
          </p>`
    }`;
  }
}
customElements.define('admin-listening', AdminListening);
