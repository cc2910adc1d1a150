import { html, LitElement, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Item } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import { sayError } from '../../shell/notices.ts';
import { may } from '../../shell/session.ts';
import { leads, type Act, type Choice, type Detail, type Left, type Target } from './calls.ts';
import type { ConnectionDialog } from './connection-dialog.ts';
import type { HideDialog } from './hide-dialog.ts';
import { act, feature, setExcerpt } from './inbox-acts.ts';
import type { LeftDialog } from './left-dialog.ts';
import type { PermissionDialog } from './permission-dialog.ts';
import type { ReplyDialog } from './reply-dialog.ts';
import { $running } from './running.ts';
import { marksOf } from './tag-changes.ts';
import type { TagDialog } from './tag-dialog.ts';
import { reviews } from './words.ts';
import './connection-dialog.ts';
import './hide-dialog.ts';
import './left-dialog.ts';
import './permission-dialog.ts';
import './reply-dialog.ts';
import './tag-dialog.ts';

/** What an act is done to. */
export interface On {
  target: Target;
  /** How many that are. */
  count: number;
  /** Those that are loaded. */
  items: readonly (Item | Detail)[];
}

const DOING = { publish: 'Publishing', hide: 'Hiding', tag: 'Tagging', feature: 'Featuring' } as const;

/** Every act on reviews, with the dialogs that ask for what it needs. One act at a time. */
export class InboxDesk extends LitElement {
  static override properties = { settle: { attribute: false }, address: { attribute: false } };
  /** Called around an act: what it returns is called when it is done. */
  declare settle: (on: On, isLeaving: boolean) => () => void;
  declare address: (id: string) => string;
  /** Called when an act was refused because something is other than it is shown. */
  whenOutdated: () => void = () => {};
  #isActing = false;
  readonly #hide = createRef<HideDialog>();
  readonly #tags = createRef<TagDialog>();
  readonly #reply = createRef<ReplyDialog>();
  readonly #connection = createRef<ConnectionDialog>();
  readonly #permission = createRef<PermissionDialog>();
  readonly #left = createRef<LeftDialog>();

  protected override createRenderRoot(): this {
    return this;
  }

  publish(on: On): void {
    if (!may('publish')) return;
    const [item] = on.items;
    const rights = on.count === 1 && item && 'rights' in item ? item.rights : undefined;
    if (rights?.needs.includes('permission') && rights.permission === null) this.askPermission(item as Detail);
    else void this.#act({ kind: 'publish' }, on);
  }

  askPermission(item: Detail): void {
    const on = { target: { ids: [item.id] }, count: 1, items: [item] };
    this.#permission.value?.ask(item, (permission) => void this.#act({ kind: 'publish', permission }, on));
  }

  hide(on: On): void {
    if (!may('curate')) return;
    this.#hide.value?.ask(
      on.count === 1 ? 'it' : reviews(on.count),
      (reason) => void this.#act({ kind: 'hide', reason }, on),
    );
  }

  /** @param known what there is to choose from, with counts. */
  tag(on: On, known: readonly Choice[]): void {
    if (!may('curate')) return;
    const tags = new Map<string, number>();
    // What is not loaded is known by its counts alone.
    if ('filter' in on.target) for (const { value, count } of known) tags.set(value, count);
    else for (const tag of on.items.flatMap((item) => item.tags)) tags.set(tag, (tags.get(tag) ?? 0) + 1);
    const what = on.count === 1 ? 'this review' : reviews(on.count);
    this.#tags.value?.ask(what, marksOf(tags, on.count), known, (add, remove) => {
      void this.#act({ kind: 'tag', add, remove }, on);
    });
  }

  removeTag(item: Item, tag: string): void {
    const on = { target: { ids: [item.id] }, count: 1, items: [item] };
    void this.#act({ kind: 'tag', add: [], remove: [tag] }, on);
  }

  featureAll(on: On): void {
    if (may('publish')) void this.#act({ kind: 'feature' }, on);
  }
  feature(item: Item): void {
    if (may('publish')) void this.#once(() => feature(item, !item.featured));
  }
  takeExcerptAway(item: Item): void {
    void this.#once(() => setExcerpt(item, null));
  }
  answer(item: Item): void {
    if (may('curate')) this.#reply.value?.ask(item);
  }
  disclose(item: Item): void {
    if (may('curate')) this.#connection.value?.ask(item);
  }

  /** Says what was not done, or not taken back. */
  sayLeft(title: string, left: readonly Left[], items: readonly Item[]): void {
    const dialog = this.#left.value;
    const known = new Map(items.map((item) => [item.id, item]));
    if (dialog) dialog.told = { title, left, known, address: this.address };
  }

  /** A second press while an act lasts does nothing. */
  async #once(run: () => Promise<void>): Promise<void> {
    if (this.#isActing) return;
    this.#isActing = true;
    try {
      await run();
    } catch (error) {
      sayError(error);
      if (error instanceof ApiError && [404, 409].includes(error.status)) this.whenOutdated();
    } finally {
      this.#isActing = false;
    }
  }

  #act(given: Act, on: On): Promise<void> {
    return this.#once(async () => {
      const stop = new AbortController();
      const say = (done: number): void => {
        if (on.count > 1) $running.set({ doing: DOING[given.kind], done, of: on.count, stop: () => stop.abort() });
      };
      const settled = this.settle(on, leads(given));
      say(0);
      try {
        const { done, left } = await act(given, on.target, say, stop.signal);
        if (on.count === 1 && left[0] !== undefined) {
          this.whenOutdated();
          throw new Error(left[0].why);
        }
        if (left.length > 0)
          this.sayLeft(`${reviews(done)} done, ${reviews(left.length)} left as they were`, left, on.items);
        settled();
      } finally {
        $running.set(undefined);
      }
    });
  }

  protected override render(): TemplateResult {
    return html`<hide-dialog ${ref(this.#hide)}></hide-dialog><tag-dialog ${ref(this.#tags)}></tag-dialog
      ><reply-dialog ${ref(this.#reply)}></reply-dialog><connection-dialog ${ref(this.#connection)}></connection-dialog
      ><permission-dialog ${ref(this.#permission)}></permission-dialog><left-dialog ${ref(this.#left)}></left-dialog>`;
  }
}
customElements.define('inbox-desk', InboxDesk);
