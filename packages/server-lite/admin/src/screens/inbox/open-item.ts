import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readSentence, type Item } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import { sayError } from '../../shell/notices.ts';
import {
  readConsents,
  readDuplicates,
  readHistory,
  readItem,
  type Consent,
  type Detail,
  type Duplicates,
} from './calls.ts';

/** An entry of the ledger, as far as it is told. */
export interface Entry {
  at: string;
  by: string;
  type: string;
  reason?: string;
  fields?: string[];
  /** Names of fields that did not fit what took the place of another one. */
  left?: string[];
  featured?: boolean;
  replied?: boolean;
  /** Slugs, where it was moved to another subject. */
  subject?: { from: string; to: string };
  merged?: boolean;
}

/** What visitors read now with a collection that the review is in, or would be in. */
export interface Sentence {
  name: string;
  text: string;
}

/** How long a review is open before more of it is asked for: not while a key is held down. */
const REST_MS = 80;

/** The review that is open: what the list has of it at once, everything else a moment later. */
export class OpenItem implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #id: string | undefined;
  #copy: Item | undefined;
  #detail: Detail | undefined;
  #history: readonly Entry[] | undefined;
  #consents: readonly Consent[] = [];
  #duplicates: Duplicates | undefined;
  #sentence: Sentence | null | undefined;
  #isMissing = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }
  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  /** It is nowhere, or no longer. */
  get isMissing(): boolean {
    return this.#isMissing;
  }
  /** Undefined until it is read. */
  get detail(): Detail | undefined {
    return this.#detail;
  }
  get history(): readonly Entry[] | undefined {
    return this.#history;
  }
  /** Null where there is none. */
  get sentence(): Sentence | null | undefined {
    return this.#sentence;
  }
  get duplicates(): Duplicates | undefined {
    return this.#duplicates;
  }
  get consents(): readonly Consent[] {
    return this.#consents;
  }

  /** @param copy what the list has of it; another copy is of another moment, and everything is read anew. */
  show(id: string | undefined, copy: Item | undefined): void {
    if (id === this.#id && copy === this.#copy) return;
    if (id !== this.#id) {
      this.#detail = this.#history = this.#sentence = undefined;
      this.#consents = [];
      this.#duplicates = undefined;
      this.#isMissing = false;
    }
    this.#id = id;
    this.#copy = copy;
    // An act answers with all of it.
    if (copy !== undefined && 'version' in copy) this.#detail = copy as Detail;
    clearTimeout(this.#rest);
    if (id !== undefined) this.#rest = setTimeout(() => void this.read(), REST_MS);
  }

  /** Anew, as it is now. */
  async read(): Promise<void> {
    const id = this.#id;
    if (id === undefined) return;
    try {
      const [detail, { entries }, { consents }, duplicates] = await Promise.all([
        readItem(id),
        readHistory(id),
        readConsents(id),
        readDuplicates(id),
      ]);
      if (this.#id !== id) return;
      this.#detail = detail;
      this.#history = entries as unknown as readonly Entry[];
      this.#consents = consents;
      this.#duplicates = duplicates;
      this.#isMissing = false;
      void this.#readSentence(id, (detail.effect ?? detail.shown)?.collections[0]);
    } catch (error) {
      if (this.#id !== id) return;
      if (error instanceof ApiError && error.status === 404) {
        this.#isMissing = true;
        this.#detail = undefined;
      } else {
        // What an act answered is shown without it.
        this.#sentence ??= null;
        sayError(error);
      }
    }
    this.#host.requestUpdate();
  }

  async #readSentence(id: string, place: { slug: string; name: string } | undefined): Promise<void> {
    // Without it the card and what publishing does still stand there: nothing is said of it.
    const text = place && (await readSentence(place.slug).catch(() => undefined));
    if (this.#id !== id) return;
    this.#sentence = place && text !== undefined ? { name: place.name, text } : null;
    this.#host.requestUpdate();
  }
}
