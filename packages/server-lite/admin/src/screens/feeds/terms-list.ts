import { html, nothing, type TemplateResult } from 'lit';
import type { Key, Terms } from './calls.ts';

/** What the terms of the words there allow, in sentences. */
export const termsList = (terms: Terms): TemplateResult =>
  html`${terms.map(
    ({ name, sentences }) =>
      html`<div class="terms-of">
        <h3>What the terms of ${name === 'Feed' ? 'such a page' : name} allow</h3>
        <ul class="plain small">
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </div>`,
  )}`;

/** Which key a place wants. It is never typed into a page: it stands in the server's environment alone. */
export const keyNote = (name: string, key: Key | null): TemplateResult | typeof nothing =>
  key === null
    ? nothing
    : html`<div class="terms-of">
        <h3>Your own key</h3>
        <p class="small">
          ${name} answers only with a key of yours. ${key.how} Step by step: <code>docs/keys.md</code>.
        </p>
        <p class="small ${key.isSet ? '' : 'warn'}">
          ${
            key.isSet
              ? html`<code>${key.variable}</code> is set where the server runs.`
              : html`<code>${key.variable}</code> is not set. Whoever runs the server sets it there and starts it anew;
                  it is never typed into this page, and kept nowhere.`
          }
        </p>
      </div>`;

export const limitsList = (limits: readonly string[]): TemplateResult | typeof nothing =>
  limits.length === 0
    ? nothing
    : html`<div class="terms-of">
        <h3>What does not come along</h3>
        <ul class="plain small">
          ${limits.map((limit) => html`<li>${limit}</li>`)}
        </ul>
      </div>`;
