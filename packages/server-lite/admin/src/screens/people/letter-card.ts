import { html, type TemplateResult } from 'lit';
import type { AskingPreview } from './calls.ts';

/** A request as the one it goes to will read it. */
export const letterCard = ({ message }: Pick<AskingPreview, 'message'>): TemplateResult =>
  html`<section class="card letter" aria-label="What they read">
    <dl class="small">
      <div>
        <dt>From</dt>
        <dd>${message.from}</dd>
      </div>
      <div>
        <dt>To</dt>
        <dd dir="auto">${message.to || 'whoever is found'}</dd>
      </div>
      <div>
        <dt>Subject</dt>
        <dd dir="auto"><b>${message.subject}</b></dd>
      </div>
    </dl>
    <p class="words" lang=${message.language} dir="auto">${message.text}</p>
  </section>`;
