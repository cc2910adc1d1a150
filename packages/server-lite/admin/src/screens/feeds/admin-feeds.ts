import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../../parts/icon.ts';
import { count } from '../../parts/count.ts';
import { attempt } from '../../shell/fresh.ts';
import { feedPath, newFeedPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { Watch } from '../../shell/watch.ts';
import { Polling } from '../bring-in/polling.ts';
import { Reading } from '../settings/reading.ts';
import { lookAt, readFeeds, readSubjects, type Feed } from './calls.ts';
import { nameOf, stateOf, timesOf } from './feed-words.ts';
import { feedsPage } from './feeds-page.ts';

const isUnderWay = ({ look }: Feed): boolean => look?.state === 'waiting' || look?.state === 'looking';

/** Places where words keep coming, and how they are. */
export class AdminFeeds extends LitElement {
  readonly #feeds = new Reading(this, async () => {
    const found = await readFeeds();
    this.#polling.set(found.feeds.some(isUnderWay));
    return found;
  });
  readonly #subjects = new Reading(this, readSubjects);
  readonly #polling: Polling = new Polling(this, () => this.#feeds.again());

  constructor() {
    super();
    new Watch(this, () => this.#feeds.again());
  }
  protected override createRenderRoot(): this {
    return this;
  }

  #look({ id }: Feed): void {
    void attempt(async () => {
      await lookAt(id);
      await this.#feeds.again();
    });
  }

  /** All but those that are paused; the endpoint takes a few at a time. */
  readonly #lookAtAll = (): void =>
    void attempt(async () => {
      const feeds = this.#feeds.value?.feeds.filter(({ state }) => state !== 'paused') ?? [];
      await Promise.all(feeds.map(({ id }) => lookAt(id)));
      await this.#feeds.again();
    }, this);

  protected override render(): TemplateResult {
    const { value } = this.#feeds;
    const isEmpty = value?.feeds.length === 0;
    return feedsPage(
      'feeds',
      'Feeds',
      'Places where words keep coming: a blog, an account, a hashtag, a board. They are looked at again and again, and what comes waits for you.',
      isEmpty || !may('import')
        ? nothing
        : html`<a class="btn main" href=${newFeedPath()}>Add a feed</a> ${
              (value?.feeds.length ?? 0) < 2
                ? nothing
                : html`<button class="btn" aria-disabled=${value?.feeds.some(isUnderWay)} @click=${this.#lookAtAll}>
                    Look at all
                  </button>`
            }`,
      this.#feeds.note(),
      value === undefined || this.#subjects.isFirst
        ? nothing
        : isEmpty
          ? this.#begin()
          : this.#list(value.feeds, value.isOn),
    );
  }

  #begin(): TemplateResult {
    return html`<div class="nothing">
      <h2>No feeds yet</h2>
      <p>
        A feed is a place that smm looks at again and again: your blog’s comments, an account, a hashtag, a review page.
        What is new comes into the inbox and waits for you; what is edited or deleted there follows here.
      </p>
      ${
        may('import')
          ? html`<a class="btn main" href=${newFeedPath()}>Add a feed</a>`
          : html`<p class="quiet">Owners and curators add feeds.</p>`
      }
    </div>`;
  }

  #list(feeds: readonly Feed[], isOn: boolean): TemplateResult {
    return html`${
        isOn
          ? nothing
          : html`<p class="note">
              This server does not look at feeds by itself (<code>--feeds-off</code>). Look here, or let
              <code>smm sync</code> do it.
            </p>`
      }
      <ul class="feed-list">
        ${feeds.map((feed) => this.#entry(feed, isOn))}
      </ul>`;
  }

  #entry(feed: Feed, isOn: boolean): TemplateResult {
    const { id, kindName, subject, listen, received, look } = feed;
    const { label, tone, why, todo } = stateOf(feed);
    const name = this.#subjects.value?.find(({ slug }) => slug === subject)?.name ?? subject;
    const isBusy = isUnderWay(feed);
    return html`<li class="feed-row">
      <p class="place">
        <a href=${feedPath(id)}><bdi>${nameOf(feed)}</bdi></a>
        <span class="small quiet"
          >${kindName} · about <bdi>${name}</bdi>${listen ? ' · only what a watch finds' : ''}${
            feed.title === null ? nothing : html`<br /><bdi class="address">${feed.address}</bdi>`
          }</span
        >
      </p>
      <p class="small came">
        ${count(received, 'came', 'came')}<span class="quiet"><br />${timesOf(feed, isOn)}</span>
      </p>
      <p class="small how">
        <span class="is ${tone}">${tone === 'fine' ? icon('check') : nothing}${label}</span>
        ${why === undefined || tone !== 'warn' ? nothing : html`<span class="why">${why} ${todo ?? ''}</span>`}
      </p>
      <p class="do">
        ${
          may('import') && feed.state !== 'paused'
            ? html`<button class="btn" aria-disabled=${isBusy} @click=${() => this.#look(feed)}>
                ${isBusy ? `Looking… ${(look?.read ?? 0) > 0 ? look?.read.toLocaleString('en') : ''}` : 'Look now'}<span
                  class="vh"
                  >: ${nameOf(feed)}</span
                >
              </button>`
            : nothing
        }
      </p>
    </li>`;
  }
}
customElements.define('admin-feeds', AdminFeeds);
