import type { HeadPage } from '@smm/sdk/schema';
import { localeOf } from '../locales/locale.ts';
import { createSpeech, type Catalog, type Speech } from '../locales/speech.ts';
import { warnOnce } from './define.ts';
import { ReactiveElement } from './reactive-element.ts';
import { readerLanguage } from './reader-language.ts';
import { SmmErrorEvent } from './smm-error-event.ts';

/** Its place in the map of events comes along. @public */
export type { SmmErrorEvent } from './smm-error-event.ts';

/**
 * What every element shares: the reader's words, and the promise never to throw into the host page.
 * A subclass sets `catalog`; `this.speech` is then English at once and the reader's language as soon as that is there.
 */
export abstract class SmmElement<Word extends string> extends ReactiveElement {
  protected abstract readonly catalog: Catalog<Word>;
  /** @internal */
  declare speech: Speech<Word>;
  /** The reader's language is on its way: what would be drawn in English now would be drawn again. @internal */
  isLearning = false;
  /** The head page that came with the document. @internal */
  declare seed: HeadPage | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override connectedCallback(): void {
    void this.#speak();
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.isConnected) void this.#speak();
  }

  /** Reports without throwing: `smm-error` on the element, one warning for developers. @internal */
  override fail(error: unknown): void {
    warnOnce(`<${this.localName}> ${error instanceof Error ? error.message : String(error)}`, error);
    this.dispatchEvent(new SmmErrorEvent(error));
  }

  async #speak(): Promise<void> {
    const language = readerLanguage(this);
    if (this.speech?.language === language) return;
    const locale = localeOf(language);
    let speech = (this.speech = createSpeech(this.catalog, language));
    this.isLearning = !!locale;
    this.requestUpdate();
    if (!locale) return;
    try {
      const own = createSpeech(await this.catalog.wordsIn(locale), language);
      if (this.speech === speech) this.speech = speech = own;
    } catch (error) {
      this.fail(error);
    }
    if (this.speech !== speech) return;
    this.isLearning = false;
    this.requestUpdate();
  }
}
