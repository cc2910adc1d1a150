import { StoreController } from '@nanostores/lit';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { ApiError, messageOf } from '../../api/problem.ts';
import { bytesText } from '../../parts/bytes.ts';
import { icon } from '../../parts/icon.ts';
import { $names, readNames, who } from '../../parts/who.ts';
import { fullTime, when } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { nameWindow } from '../../shell/name-window.ts';
import { say } from '../../shell/notices.ts';
import { $route, bringInPath, importedPath } from '../../shell/router.ts';
import { countPending } from '../../shell/pending-count.ts';
import { $session } from '../../shell/session.ts';
import { done, undone } from './came-of-it.ts';
import { decision, type Choice } from './decision.ts';
import * as calls from './import-calls.ts';
import { isStartable, isUnderWay, type ColumnMap, type ImportJob, type Subject } from './import-calls.ts';
import { recognised } from './import-words.ts';
import { lookedAt } from './looked-at.ts';
import { withMap } from './mapping.ts';
import { Polling } from './polling.ts';
import { underWay } from './under-way.ts';
import './undo-dialog.ts';
import type { UndoDialog } from './undo-dialog.ts';

/** How a file is to be read. */
interface Reading {
  map: ColumnMap;
  /** Where somebody chose another. */
  subject: string | undefined;
}

/** One file: what it was recognised as, how far it is, or what came of it. */
export class ImportPage extends LitElement {
  static override properties = {
    of: {},
    job: { attribute: false, state: true },
    subjects: { attribute: false, state: true },
    fault: { attribute: false, state: true },
    mapFault: { attribute: false, state: true },
    wanted: { attribute: false, state: true },
    choice: { attribute: false, state: true },
    isBusy: { attribute: false, state: true },
  };
  /** Its id. */
  declare of: string;
  declare job: ImportJob | undefined;
  declare subjects: readonly Subject[];
  /** Why it is not shown, or not as it is now. */
  declare fault: string | undefined;
  /** Why other columns were not taken. */
  declare mapFault: string | undefined;
  /** What was said and is not looked at yet. */
  declare wanted: Reading | undefined;
  declare choice: Choice;
  declare isBusy: boolean;
  readonly #names = new StoreController(this, $names);
  readonly #dialog = createRef<UndoDialog>();
  readonly #polling = new Polling(this, () => this.#follow());
  #isLooking = false;
  /** Columns that were nothing when the file was opened: they stay where they are while somebody corrects them. */
  #aside: ReadonlySet<string> = new Set();
  #isUntold = false;
  #phase: string | undefined;

  constructor() {
    super();
    this.subjects = [];
    this.choice = { publish: false, attested: false };
    this.isBusy = false;
    new StoreController(this, $session);
  }
  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('of')) return;
    this.job = this.fault = this.mapFault = this.wanted = undefined;
    this.choice = { publish: false, attested: false };
    this.#phase = undefined;
    void this.#read();
    readNames();
    void attempt(async () => {
      this.subjects = await calls.listSubjects();
    });
  }

  protected override updated(): void {
    nameWindow(this);
    const { job } = this;
    if (job === undefined) return;
    const phase = isUnderWay(job) ? 'under way' : job.state;
    // What was pressed is gone; reading goes on with what came of it.
    if (this.#phase !== undefined && this.#phase !== phase) {
      this.querySelector<HTMLElement>('h1')?.focus();
      if (!isUnderWay(job)) void countPending();
    }
    this.#phase = phase;
  }

  async #read(): Promise<void> {
    const { of } = this;
    this.fault = undefined;
    try {
      const job = await calls.readImport(of);
      if (this.of === of) this.#take(job);
    } catch (error) {
      if (this.of !== of) return;
      this.fault =
        error instanceof ApiError && error.status === 404
          ? 'This file is not here, or no longer: what nobody brings in is removed after a day.'
          : messageOf(error);
    }
  }

  #take(job: ImportJob): void {
    if (this.job === undefined) {
      const unused = job.looked?.columns.filter(({ field }) => field === null) ?? [];
      this.#aside = new Set(unused.map(({ form, key }) => `${form} ${key}`));
      this.#isUntold = job.looked?.rows.length === 0;
    }
    this.job = job;
    this.#polling.set(isUnderWay(job));
  }

  /** How far it is. A connection that is gone for a while changes nothing over there. */
  async #follow(): Promise<void> {
    const { of } = this;
    try {
      const job = await calls.readImport(of);
      if (this.of !== of) return;
      this.fault = undefined;
      this.#take(job);
    } catch (error) {
      this.fault = `${messageOf(error)} The import goes on meanwhile; this page asks again by itself.`;
    }
  }

  /** Looks anew with what was said of columns or of the subject; what is said meanwhile is looked at afterwards. */
  async #look(said: Partial<Reading>): Promise<void> {
    const { of, job } = this;
    if (job === undefined) return;
    this.wanted = { map: job.map, subject: undefined, ...this.wanted, ...said };
    this.mapFault = undefined;
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      for (let next: Reading | undefined; this.of === of && next !== this.wanted;) {
        next = this.wanted;
        const looked = await calls.lookAnew(of, next.map, next.subject);
        if (this.of === of) this.job = looked;
      }
    } catch (error) {
      if (this.of === of) this.mapFault = `${messageOf(error)} What was chosen before stands.`;
    } finally {
      this.#isLooking = false;
      if (this.of === of) this.wanted = undefined;
    }
  }

  #do(act: (job: ImportJob) => Promise<void>): void {
    const { job } = this;
    if (job === undefined || this.isBusy) return;
    this.isBusy = true;
    void attempt(() => act(job)).finally(() => (this.isBusy = false));
  }

  readonly #start = (): void =>
    this.#do(async ({ id }) => {
      const { publish, attested } = this.choice;
      this.#take(await calls.startImport(id, publish ? { publish, attested } : {}));
    });
  readonly #remove = (): void =>
    this.#do(async ({ id, name, state }) => {
      this.#take(await calls.removeImport(id));
      if (state === 'running' || state === 'waiting') return;
      say(`${name} is removed. Nothing of it was added.`);
      $route.open(bringInPath());
    });
  readonly #undo = (): void =>
    this.#do(async ({ id }) => {
      const job = await calls.undoImport(id);
      // A run of the command line gets an address of its own.
      if (job.id === id) this.#take(job);
      else $route.open(importedPath(job.id), true);
    });
  readonly #askUndo = (): void => {
    if (this.#dialog.value) this.#dialog.value.job = this.job;
  };

  protected override render(): TemplateResult {
    const { job, fault } = this;
    if (job === undefined) {
      return html`<div class="page">
        <p><a class="btn bare back" href=${bringInPath()}>${icon('before')} Bring in</a></p>
        ${
          fault === undefined
            ? html`<h1 class="bone">Reading</h1>`
            : html`<h1>Not shown</h1>
                <p role="alert">${fault}</p>
                <p><button class="btn main" @click=${() => void this.#read()}>Try again</button></p>`
        }
      </div>`;
    }
    return html`<div class="page import">
        <header>
          <p><a class="btn bare back" href=${bringInPath()}>${icon('before')} Bring in</a></p>
          <h1 tabindex="-1"><bdi>${job.name}</bdi></h1>
          <p class="small quiet">
            ${recognised(job)}${job.bytes > 0 ? `${bytesText(job.bytes)} · ` : ''}<time
              datetime=${job.createdAt}
              title=${fullTime(job.createdAt)}
              >${when(job.createdAt)}</time
            >, by <bdi>${who(job.by, this.#names.value)}</bdi>
          </p>
        </header>
        ${fault === undefined ? nothing : html`<p class="remark" role="alert">${fault}</p>`}
        ${job.error === null ? nothing : html`<p class="remark bad" role="alert">${job.error}</p>`} ${this.#body(job)}
      </div>
      <undo-dialog .then=${this.#undo} ${ref(this.#dialog)}></undo-dialog>`;
  }

  #body(job: ImportJob): unknown {
    if (isUnderWay(job)) return underWay(job, this.isBusy, this.#remove);
    if (isStartable(job) && job.looked) {
      const { wanted } = this;
      const columns = wanted === undefined ? job.looked.columns : withMap(job.looked.columns, wanted.map);
      return lookedAt({
        looked: job.looked,
        columns,
        aside: this.#aside,
        isUntold: this.#isUntold,
        isLooking: wanted !== undefined,
        fault: this.mapFault,
        map: wanted?.map ?? job.map,
        setMap: (map) => void this.#look({ map }),
        decision: decision({
          job,
          looked: job.looked,
          subjects: this.subjects,
          choice: this.choice,
          isBusy: this.isBusy || wanted !== undefined,
          setSubject: (subject) => void this.#look({ subject }),
          choose: (choice) => (this.choice = choice),
          start: this.#start,
          remove: this.#remove,
          undo: this.#askUndo,
        }),
      });
    }
    return job.state === 'undone' ? undone(job) : done(job, this.#askUndo, this.isBusy);
  }
}
customElements.define('import-page', ImportPage);
