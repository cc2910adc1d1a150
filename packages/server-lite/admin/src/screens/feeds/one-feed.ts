import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ApiError, messageOf } from '../../api/problem.ts';
import { section } from '../../parts/page.ts';
import { fullTime } from '../../parts/when.ts';
import { $names, readNames, who } from '../../parts/who.ts';
import { attempt } from '../../shell/fresh.ts';
import { nameWindow } from '../../shell/name-window.ts';
import { say } from '../../shell/notices.ts';
import { feedsPath, $route, newFeedPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { Polling } from '../bring-in/polling.ts';
import { EVERYTHING, inboxAddress } from '../inbox/inbox-filter.ts';
import { Reading } from '../settings/reading.ts';
import { addFeed, eraseFeed, lookAt, readFeed, readSubjects, removeFeed, setFeed } from './calls.ts';
import type { FeedDetail, PatchFeed } from './calls.ts';
import { feedFields, saidIn } from './feed-fields.ts';
import { nameOf, outcomeWords, stateOf, timesOf } from './feed-words.ts';
import { feedsPage } from './feeds-page.ts';
import './remove-feed.ts';
import type { RemoveFeed } from './remove-feed.ts';
import { keyNote, limitsList, termsList } from './terms-list.ts';

const isUnderWay = ({ look }: FeedDetail): boolean => look?.state === 'waiting' || look?.state === 'looking';

/** One feed: how it is, what came, a look now, what is changed about it, and its end. */
export class OneFeed extends LitElement {
  static override properties = {
    feedId: { attribute: false },
    feed: { attribute: false, state: true },
    fault: { attribute: false, state: true },
  };
  declare feedId: number;
  declare feed: FeedDetail | undefined;
  declare fault: Error | undefined;
  readonly #subjects = new Reading(this, readSubjects);
  readonly #polling = new Polling(this, () => this.#read());

  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    readNames();
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('feedId')) {
      this.feed = undefined;
      void this.#read();
    }
  }
  protected override updated(): void {
    nameWindow(this);
  }

  async #read(): Promise<void> {
    const { feedId } = this;
    try {
      const feed = await readFeed(feedId);
      if (this.feedId !== feedId) return;
      this.feed = feed;
      this.fault = undefined;
      // A first look that the server makes by itself shows when it has come to its end.
      this.#polling.set(isUnderWay(feed) || (feed.state === 'active' && feed.lastSyncAt === null));
    } catch (error) {
      this.#polling.set(false);
      this.fault = error instanceof Error ? error : new Error(messageOf(error));
    }
  }

  #do(act: (feed: FeedDetail) => Promise<void>, once: object = this): void {
    const { feed } = this;
    if (feed)
      void attempt(async () => {
        await act(feed);
        await this.#read();
      }, once);
  }

  #change(change: PatchFeed, said: string, back: PatchFeed | undefined): void {
    this.#do(async ({ id }) => {
      await setFeed(id, change);
      say(
        said,
        back && {
          undo: async () => {
            await setFeed(id, back);
            await this.#read();
          },
        },
      );
    });
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    this.#do(async ({ id, only, listen, everyMinutes, subject }) => {
      await setFeed(id, saidIn(form));
      const before = { only, listen, everyMinutes, subject };
      say('Saved. The next look goes by it.', {
        undo: async () => {
          await setFeed(id, before);
          await this.#read();
        },
      });
    }, form);
  };

  readonly #remove = (): void =>
    this.querySelector<RemoveFeed>('remove-feed')?.ask(this.feed!, (isErasing) => this.#end(isErasing));

  #end(isErasing: boolean): void {
    const { feed } = this;
    if (!feed) return;
    void attempt(async () => {
      const { id, address, subject, only, listen, everyMinutes, publish } = feed;
      if (isErasing) {
        const { erased } = await eraseFeed(id);
        say(`“${nameOf(feed)}” is removed, and ${erased.toLocaleString('en')} that came by it are erased.`);
      } else {
        await removeFeed(id);
        // Publishing by itself is on somebody's word, which nobody gives again by undoing.
        const undo = async (): Promise<void> => {
          const again = await addFeed({ address, subject, only, listen, everyMinutes, look: false });
          $route.open(`${feedsPath()}/${again.id}`);
        };
        say(`“${nameOf(feed)}” is removed. What came by it stays.`, publish ? {} : { undo });
      }
      $route.open(feedsPath());
    }, this);
  }

  protected override render(): TemplateResult {
    const { feed, fault } = this;
    // All at once: what is read later would push down what is there.
    if (!feed || (this.#subjects.isFirst && may('import'))) {
      const isGone = fault instanceof ApiError && fault.status === 404;
      return feedsPage(
        'feeds',
        'A feed',
        '',
        nothing,
        fault === undefined
          ? html`<p class="quiet" role="status">Reading…</p>`
          : html`<div class="nothing" role="alert">
              <p>${fault.message}</p>
              ${
                isGone
                  ? html`<a class="btn" href=${feedsPath()}>All feeds</a>`
                  : html`<button class="btn" @click=${() => void this.#read()}>Try again</button>`
              }
            </div>`,
      );
    }
    const name = this.#subjects.value?.find(({ slug }) => slug === feed.subject)?.name ?? feed.subject;
    return feedsPage(
      'feeds',
      html`<bdi>${nameOf(feed)}</bdi>`,
      html`${feed.kindName} · about <bdi>${name}</bdi> · <bdi class="address">${feed.address}</bdi>`,
      may('import') ? this.#acts(feed) : nothing,
      fault === undefined ? nothing : html`<p class="note" role="alert">${fault.message}</p>`,
      this.#state(feed),
      this.#figures(feed),
      may('import') ? this.#settings(feed) : nothing,
      section(
        'Terms',
        '',
        html`<div class="asks">
          ${termsList(feed.terms)} ${keyNote(feed.kindName, feed.key)} ${limitsList(feed.limits)}
        </div>`,
      ),
      html`<p class="small quiet">
          Feed ${feed.id}, added ${fullTime(feed.createdAt)} by <bdi>${who(feed.createdBy, $names.get())}</bdi>.
        </p>
        ${may('import') ? html`<remove-feed></remove-feed>` : nothing}`,
    );
  }

  #acts(feed: FeedDetail): TemplateResult {
    const isPaused = feed.state === 'paused';
    const isBusy = isUnderWay(feed);
    return html`${
        isPaused
          ? html`<button
              class="btn main"
              @click=${() => this.#change({ state: 'active' }, 'It is looked at again.', { state: 'paused' })}
            >
              Take it up again
            </button>`
          : html`<button
                class="btn main"
                aria-disabled=${isBusy}
                @click=${() => this.#do(({ id }) => lookAt(id).then(() => {}))}
              >
                ${isBusy ? 'Looking…' : 'Look now'}
              </button>
              <button
                class="btn"
                aria-disabled=${isBusy}
                @click=${() => this.#do(({ id }) => lookAt(id, { try: true }).then(() => {}))}
              >
                See what would come
              </button>
              <button
                class="btn"
                @click=${() => this.#change({ state: 'paused' }, 'Paused. What came stays.', { state: 'active' })}
              >
                Pause
              </button>`
      } <button class="btn bad" @click=${this.#remove}>Remove…</button>`;
  }

  #state(feed: FeedDetail): TemplateResult {
    const { look } = feed;
    const { label, tone, why, todo } = stateOf(feed);
    const isBusy = isUnderWay(feed);
    return html`<section class="feed-state" aria-label="How it is">
      <p><span class="is ${tone}">${label}</span> <span class="small quiet">${timesOf(feed, true)}</span></p>
      ${why === undefined ? nothing : html`<p>${why}</p>`}
      ${todo === undefined ? nothing : html`<p class="small">${todo}</p>`}
      ${
        feed.movedTo !== null && may('import')
          ? html`<p><a class="btn" href=${newFeedPath(feed.movedTo)}>Add where it went</a></p>`
          : nothing
      }
      ${
        feed.doubtedAt !== null && feed.state !== 'paused' && may('import') && may('curate')
          ? html`<p>
              <button class="btn" @click=${() => this.#do(({ id }) => lookAt(id, { sure: true }).then(() => {}))}>
                It was deleted: look, and take it for true
              </button>
            </p>`
          : nothing
      }
      ${
        feed.publish
          ? html`<p class="warn">
              What comes is shown by itself, on the word that was given when it was added.
              ${
                may('import')
                  ? html`<button
                      class="link"
                      @click=${() => this.#change({ publish: false }, 'What comes waits for a person now.', undefined)}
                    >
                      Let it wait for a person
                    </button>`
                  : nothing
              }
            </p>`
          : nothing
      }
      <div role="status" class="look">
        ${
          look === null
            ? nothing
            : isBusy
              ? html`<progress aria-label="How far the look is"></progress>
                  <p class="small quiet">
                    ${look.pages === 0 ? 'Asking…' : `Page ${look.pages}, ${look.read.toLocaleString('en')} read`}
                  </p>`
              : look.state === 'elsewhere'
                ? html`<p class="small">Another look is at it just now. What comes of it shows here.</p>`
                : look.outcome === null || (look.outcome.why !== null && look.outcome.why === feed.lastError)
                  ? nothing
                  : html`<p class="small">
                      ${look.isTried ? 'What would come: ' : 'The look: '}${outcomeWords(look.outcome, look.read, look.isTried)}
                    </p>`
        }
        ${
          look?.outcome && look.outcome.rejected.length > 0
            ? html`<details>
                <summary class="small">What could not be taken</summary>
                <ul class="plain small">
                  ${look.outcome.rejected.map(({ where, reason }) => html`<li><bdi>${where}</bdi>: ${reason}</li>`)}
                </ul>
              </details>`
            : nothing
        }
      </div>
    </section>`;
  }

  #figures({ id, items, received, edited, gone }: FeedDetail): TemplateResult {
    const figure = (number: number, label: string): TemplateResult =>
      html`<div>
        <dt>${label}</dt>
        <dd>${number.toLocaleString('en')}</dd>
      </div>`;
    return html`<section class="part" aria-label="What came">
      <dl class="counted">
        ${figure(items, 'there now')} ${figure(received, 'came')} ${figure(edited, 'were edited there')}
        ${figure(gone, 'went there')}
      </dl>
      <p><a href=${inboxAddress({ ...EVERYTHING, feed: `${id}` })}>See in the inbox what came by it</a></p>
    </section>`;
  }

  #settings(feed: FeedDetail): TemplateResult {
    return section(
      'What it takes',
      feed.publish ? 'To take in only what a watch finds, let what comes wait for a person first.' : '',
      html`<form class="stack" @submit=${this.#save}>
        ${
          // What was chosen and not saved gives way once something else is kept.
          keyed(
            JSON.stringify([feed.subject, feed.only, feed.listen, feed.everyMinutes]),
            feedFields({ subjects: this.#subjects.value, leastMinutes: feed.leastMinutes, feed }),
          )
        }
        <p class="do-row"><button class="btn">Save</button></p>
      </form>`,
    );
  }
}
customElements.define('one-feed', OneFeed);
