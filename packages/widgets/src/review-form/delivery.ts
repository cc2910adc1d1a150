import type { Receipt, ReviewForm } from '@smm/sdk/schema';
import { newKey, prove, readForm, sendReview } from '@smm/sdk/submit';
import { submissionOf, type Draft } from './draft.ts';

const STALE = 409;

interface Asked {
  readonly form: ReviewForm;
  /** When it came, in ms. */
  readonly at: number;
  proof?: Promise<number[] | undefined>;
}

/** The way of one review: asks for its form, does the form's work, sends it, and sends it again under the same key. */
export class Delivery {
  readonly #src: string;
  readonly #language: string;
  readonly #abort = new AbortController();
  #key = '';
  /** What goes, or went, under that key. */
  #sent: Draft | undefined;
  #asked: Promise<Asked> | undefined;

  constructor(src: string, language: string) {
    this.#src = src;
    this.#language = language;
  }

  /** Nothing of it goes on. */
  end(): void {
    this.#abort.abort();
  }

  /** What the form asks for. @param isNew asked for once more: the one that is there is of no use any longer. */
  async open(isNew = false): Promise<ReviewForm> {
    if (isNew || !this.#asked) this.#asked = this.#ask();
    const asked = this.#asked;
    try {
      return (await asked).form;
    } catch (error) {
      if (this.#asked === asked) this.#asked = undefined;
      throw error;
    }
  }

  /** Somebody writes: the work can begin, so that it is done when the review is. */
  async begin(): Promise<void> {
    const asked = await this.#asked;
    if (!asked) return;
    const { signal } = this.#abort;
    // A page that has made WebCrypto its own: like one that has none, it is held to stricter limits.
    asked.proof ??= prove(asked.form, { signal }).catch(() => undefined);
  }

  /** @throws what `sendReview` throws. The same draft can be sent again, and comes in once; another is another review. */
  async send(draft: Draft, isSecond = false): Promise<Receipt> {
    if (draft !== this.#sent) this.#key = newKey();
    this.#sent = draft;
    const form = await this.open(isSecond);
    await this.begin();
    const { at, proof } = (await this.#asked)!;
    const { signal } = this.#abort;
    const work = await proof;
    const left = at + form.waits.least - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    try {
      return await sendReview(form, submissionOf(draft), { photo: draft.photo, proof: work, key: this.#key, signal });
    } catch (error) {
      if (isSecond || (error as { status?: number }).status !== STALE) throw error;
      return this.send(draft, true);
    }
  }

  async #ask(): Promise<Asked> {
    const form = await readForm(this.#src, { language: this.#language, signal: this.#abort.signal });
    return { form, at: performance.now() };
  }
}
