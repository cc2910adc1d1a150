import { html, nothing } from 'lit/html.js';
import type { Receipt } from '@smm/sdk/schema';
import { CHECKED } from '../icons/icons.ts';
import type { Speech } from '../locales/speech.ts';
import type { ReviewFormWord } from '../locales/words.ts';
import { icon } from '../templates/icon.ts';

export { receiptStyles } from './receipt.styles.ts';

/** What stands where the form stood. @param copied undefined until the link was copied, or the browser refused. */
export function receiptTemplate(
  { number, dateReceived, digest, links }: Receipt,
  { say, language }: Speech<ReviewFormWord>,
  copied: 'yes' | 'refused' | undefined,
  copy: () => void,
): unknown {
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return html`<div class="sent" part="receipt">
    ${icon(html, CHECKED)}
    <h2 part="heading" tabindex="-1">${say('thanks')}</h2>
    <p>${say('next')}</p>
    <dl>
      <div>
        <dt>${say('receipt')}</dt>
        <dd>${number}</dd>
      </div>
      <div>
        <dt>${say('received')}</dt>
        <dd><time datetime=${dateReceived}>${moment.format(new Date(dateReceived))}</time></dd>
      </div>
      <div>
        <dt>${say('digest')}</dt>
        <dd title="SHA-256 ${digest}">${digest.slice(0, 16).replace(/(.{4})(?!$)/g, '$1 ')}</dd>
      </div>
    </dl>
    <div class="row">
      <button class="btn small" part="copy" type="button" @click=${copy}>
        ${say(copied === 'yes' ? 'copied' : 'copy')}
      </button>
      <a part="link" href=${links.page} target="_blank" rel="noopener noreferrer">${say('show')}</a>
    </div>
    ${
      copied === 'refused'
        ? html`<label class="field"
            ><span class="label">${say('byHand')}</span><input part="input" readonly .value=${links.page}
          /></label>`
        : nothing
    }
    <p class="vh" role="status">${copied === 'yes' ? say('copied') : nothing}</p>
  </div>`;
}
