import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { StoreController } from '@nanostores/lit';
import { repeat } from 'lit/directives/repeat.js';
import { count } from '../../parts/count.ts';
import { openFor } from '../../parts/dialog.ts';
import { attempt } from '../../shell/fresh.ts';
import { Keys, type Key } from '../../shell/keys.ts';
import { $undoable, say, undoLatest } from '../../shell/notices.ts';
import { $proposed } from '../../shell/proposed-count.ts';
import { bringInPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { Polling } from '../bring-in/polling.ts';
import { lookAnew, readPairs, type Pair, type PairList } from './calls.ts';
import { decide, leadBack, type Decided, type Decision } from './decide.ts';
import { pairCard } from './pair-card.ts';

const nameOfPair = ({ one, other }: Pair): string => `${one.id} ${other.id}`;

/** Pairs that may be the same review: decided one after another, or several at once, and taken back. */
export class AdminDuplicates extends LitElement {
  static override properties = {
    list: { attribute: false, state: true },
    fault: { attribute: false, state: true },
    current: { attribute: false, state: true },
    chosen: { attribute: false, state: true },
    running: { attribute: false, state: true },
    left: { attribute: false, state: true },
  };
  declare list: PairList | undefined;
  declare fault: string | undefined;
  /** Place of the pair that keys act on. */
  declare current: number;
  declare chosen: ReadonlySet<string>;
  declare running: { doing: string; done: number; of: number; stop: () => void } | undefined;
  declare left: Decided['left'] | undefined;
  readonly #undoable = new StoreController(this, $undoable);
  readonly #pressed = new Keys(this, () => this.#keys());
  readonly #polling = new Polling(this, () => this.#read());

  constructor() {
    super();
    this.current = 0;
    this.chosen = new Set();
  }
  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  async #read(): Promise<void> {
    try {
      this.list = await readPairs();
      this.fault = undefined;
      $proposed.set(this.list.total);
      const { done, total } = this.list.progress;
      this.#polling.set(done < total && this.running === undefined);
    } catch (error) {
      this.#polling.set(false);
      this.fault = error instanceof Error ? error.message : String(error);
    }
    this.current = Math.max(0, Math.min(this.current, (this.list?.pairs.length ?? 1) - 1));
  }

  readonly #more = (): void =>
    void attempt(async () => {
      const { list } = this;
      if (!list?.next) return;
      const page = await readPairs(list.next);
      this.list = { ...page, pairs: [...list.pairs, ...page.pairs] };
    }, this);

  readonly #anew = (): void =>
    void attempt(async () => {
      await lookAnew();
      say('Everything is looked at anew. That goes on in the background.');
      await this.#read();
      this.#polling.set(true);
    }, this);

  get #pairs(): readonly Pair[] {
    return this.list?.pairs ?? [];
  }

  #go(step: number): void {
    const last = this.#pairs.length - 1;
    this.current = Math.max(0, Math.min(this.current + step, last));
    void this.#focus();
  }

  async #focus(): Promise<void> {
    await this.updateComplete;
    const card = this.querySelector<HTMLElement>(`[data-place="${this.current}"]`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }

  #choose(pair: Pair): void {
    const name = nameOfPair(pair);
    const chosen = new Set(this.chosen);
    if (!chosen.delete(name)) chosen.add(name);
    this.chosen = chosen;
  }
  readonly #chooseAll = (): void => void (this.chosen = new Set(this.#pairs.map(nameOfPair)));
  readonly #chooseNone = (): void => void (this.chosen = new Set());

  /** The chosen, else the one that is open. */
  readonly #decide = (decision: Decision, only?: Pair): void => {
    if (!may('curate') || this.running !== undefined) return;
    const chosen = this.#pairs.filter((pair) => this.chosen.has(nameOfPair(pair)));
    const open = this.#pairs[this.current];
    const pairs = only ? [only] : chosen.length > 0 ? chosen : open ? [open] : [];
    if (pairs.length > 0) void attempt(() => this.#run(pairs, decision), this);
  };

  async #run(pairs: readonly Pair[], decision: Decision): Promise<void> {
    const stop = new AbortController();
    const doing = decision === 'merge' ? 'Merging' : 'Keeping apart';
    const show = (done: number): void => {
      this.running = { doing, done, of: pairs.length, stop: () => stop.abort() };
    };
    show(0);
    let decided: Decided;
    try {
      decided = await decide(pairs, decision, { onProgress: show, signal: stop.signal });
    } finally {
      this.running = undefined;
    }
    const { done, left, back } = decided;
    this.left = left.length > 0 ? left : undefined;
    this.chosen = new Set(left.map(({ pair }) => nameOfPair(pair)).filter((name) => this.chosen.has(name)));
    await this.#read();
    if (done.length > 0) {
      const many = done.length === 1 ? 'They' : `${count(done.length, 'pair')}`;
      const said =
        decision === 'merge'
          ? `${many} ${done.length === 1 ? 'are one review now' : 'are merged'}. Both provenances are kept.`
          : `${many} stay${done.length === 1 ? ' two' : ' apart'}.`;
      say(said, {
        undo: async () => {
          await leadBack(back);
          await this.#read();
          say('Taken back: they wait for your decision again.');
          const names = new Set(done.map(nameOfPair));
          const place = this.#pairs.findIndex((pair) => names.has(nameOfPair(pair)));
          if (place >= 0) this.current = place;
          await this.#focus();
        },
      });
    }
    await this.#focus();
  }

  #keys(): readonly Key[] {
    if (!may('curate')) return [this.#step('j', 'Next', 1), this.#step('k', 'Back', -1)];
    return [
      this.#step('j', 'Next', 1),
      this.#step('k', 'Back', -1),
      { key: 'm', label: 'Merge', run: () => this.#decide('merge') },
      { key: 'n', label: 'Not the same', run: () => this.#decide('apart') },
      {
        key: 'x',
        label: 'Choose',
        run: () => {
          const open = this.#pairs[this.current];
          if (open) this.#choose(open);
        },
      },
      { key: 'A', label: 'Choose all that are shown', run: this.#chooseAll },
      { key: 'Escape', label: 'Choose none', run: this.#chooseNone },
      { key: 'z', label: 'Undo', run: () => void undoLatest() },
    ];
  }
  #step(key: string, label: string, by: number): Key {
    return { key, label, run: () => this.#go(by), repeats: true };
  }

  protected override render(): TemplateResult {
    const { list, fault } = this;
    return html`<div class="page duplicates">
      <header>
        <div class="people-head">
          <h1>Duplicates</h1>
          <span class="do">
            ${
              this.#undoable.value.length > 0
                ? html`<button class="btn" @click=${() => void undoLatest()}>Undo <kbd>Z</kbd></button>`
                : nothing
            }
            ${
              may('curate') && list !== undefined
                ? html`<button
                    class="btn"
                    aria-disabled=${list.progress.done < list.progress.total}
                    @click=${this.#anew}
                  >
                    Look at everything anew
                  </button>`
                : nothing
            }
          </span>
        </div>
        <p class="quiet">
          The same review from several places, shown by evidence and never because it is alike. Merged, it counts once,
          and both provenances are kept.
        </p>
      </header>
      ${
        fault === undefined
          ? nothing
          : html`<p class="note" role="alert">
              ${fault} <button class="btn" @click=${() => void this.#read()}>Try again</button>
            </p>`
      }
      ${list === undefined ? (fault === undefined ? html`<p class="quiet" role="status">Reading…</p>` : nothing) : this.#listed(list)}
      ${may('curate') ? this.#leftDialog() : nothing}
    </div>`;
  }

  #listed({ pairs, total, next, progress }: PairList): TemplateResult {
    const isLooking = progress.done < progress.total;
    return html`${
      isLooking
        ? html`<p class="small quiet" role="status">
            Looking: ${progress.done.toLocaleString('en')} of ${progress.total.toLocaleString('en')}. That goes on by
            itself.
          </p>`
        : nothing
    }
    ${total === 0 ? this.#empty(isLooking) : this.#bar(total)}
    ${repeat(pairs, nameOfPair, (pair, place) =>
      pairCard({
        pair,
        place,
        isCurrent: place === this.current,
        isChosen: this.chosen.has(nameOfPair(pair)),
        mayDecide: may('curate'),
        isBusy: this.running !== undefined,
        choose: () => this.#choose(pair),
        enter: () => void (this.current = place),
        merge: () => this.#decide('merge', pair),
        apart: () => this.#decide('apart', pair),
      }),
    )}
    ${next === null ? nothing : html`<p><button class="btn" @click=${this.#more}>More</button></p>`}`;
  }

  #empty(isLooking: boolean): TemplateResult {
    return html`<div class="nothing">
      <h2>Nothing waits for your decision</h2>
      <p>
        ${
          isLooking
            ? 'What came in is being looked at.'
            : 'After an import or a look at a feed, what came is compared with what is there. What nobody need decide about is merged by itself; all else is asked here.'
        }
      </p>
      ${may('import') && !isLooking ? html`<a class="btn" href=${bringInPath()}>Bring reviews in</a>` : nothing}
    </div>`;
  }

  #bar(total: number): TemplateResult {
    const { chosen, running } = this;
    const pairs = count(total, 'pair');
    if (running !== undefined)
      return html`<div class="pair-bar" role="status">
        <p>
          ${running.doing}: ${running.done.toLocaleString('en')} of ${running.of.toLocaleString('en')}
          <button class="btn" @click=${running.stop}>Stop</button>
        </p>
        <progress aria-label="How far it is" max=${running.of} value=${running.done}></progress>
      </div>`;
    if (!may('curate')) return html`<p class="small quiet">${pairs}. Owners and curators decide about them.</p>`;
    return html`<div class="pair-bar">
      <p>
        <span role="status"
          >${chosen.size === 0 ? pairs : `${chosen.size.toLocaleString('en')} of ${pairs} chosen`}</span
        >
        ${
          chosen.size === 0
            ? html`<button class="btn bare" @click=${this.#chooseAll}>Choose all that are shown</button>`
            : html`<button class="btn main" @click=${() => this.#decide('merge')}>Merge them</button>
                <button class="btn" @click=${() => this.#decide('apart')}>Not the same</button>
                <button class="btn bare" @click=${this.#chooseNone}>Choose none</button>`
        }
        <button class="link keys-link" @click=${() => this.#pressed.list()}><kbd>?</kbd> all keys</button>
      </p>
    </div>`;
  }

  #leftDialog(): TemplateResult {
    const { left } = this;
    return html`<wa-dialog label="Left as they are" ${openFor(left, () => (this.left = undefined))}>
      ${
        left === undefined
          ? nothing
          : html`<ul class="plain">
              ${left.map(
                ({ pair, why }) =>
                  html`<li>
                    <b><bdi>${pair.one.author.name || 'Anonymous'}</bdi></b
                    >: ${why}
                  </li>`,
              )}
            </ul>`
      }
      <button slot="footer" class="btn main" type="button" data-dialog="close">Close</button>
    </wa-dialog>`;
  }
}
customElements.define('admin-duplicates', AdminDuplicates);
