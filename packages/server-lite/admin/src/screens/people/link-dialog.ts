import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { html, nothing, type TemplateResult } from 'lit';
import { copy } from '../../parts/copy.ts';
import { openFor } from '../../parts/dialog.ts';
import { qr } from './qr-code.ts';

/** A link that is shown once: to copy, or to be read from the screen by the telephone of whom it is for. */
export const linkDialog = (link: string | undefined, name: string, whenShut: () => void): TemplateResult =>
  html`<wa-dialog label=${`A link for ${name}`} ${openFor(link, whenShut)}>
    ${
      link === undefined
        ? nothing
        : html`<div class="link-once">
            <p>
              It is theirs alone, good for one review, and shown this once. Send it yourself, or let them read it with a
              telephone.
            </p>
            ${qr(link, `QR code of the link for ${name}`)}
            <code>${link}</code>
            <p>
              <button
                class="btn main"
                @click=${(event: Event) => void copy((event.target as Element).closest('.link-once')!.querySelector('code')!)}
              >
                Copy
              </button>
            </p>
          </div>`
    }
  </wa-dialog>`;
