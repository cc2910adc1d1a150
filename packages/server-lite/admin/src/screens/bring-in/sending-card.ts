import { html, nothing, type TemplateResult } from 'lit';
import { bytesText } from '../../parts/bytes.ts';
import { $upload, bringIn, stopUpload, type Upload } from './upload.ts';

/** Before that a guess says nothing. */
const GUESS_AFTER_MS = 3000;

function timeLeft({ file, sent, startedAt }: Upload, now: number): string {
  const passed = now - startedAt;
  if (passed < GUESS_AFTER_MS || sent === 0) return '';
  const seconds = ((file.size - sent) / sent) * (passed / 1000);
  if (seconds < 60) return ', less than a minute left';
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `, about ${minutes} min left` : `, about ${Math.round(minutes / 60)} h left`;
}

/** A file on its way, or why it is not there and what can be done. */
export function sendingCard(upload: Upload, choose: () => void): TemplateResult {
  const { file, sent, fault, isWorthAgain } = upload;
  if (fault !== undefined) {
    return html`<div class="sending bad" tabindex="-1">
      <p role="alert">${fault}</p>
      <p class="do">
        ${
          isWorthAgain
            ? html`<button class="btn main" @click=${() => void bringIn(file)}>Send it again</button>`
            : nothing
        }
        <button class="btn ${isWorthAgain ? '' : 'main'}" @click=${choose}>Choose another file…</button>
        <button class="btn bare" @click=${() => $upload.set(undefined)}>Leave it</button>
      </p>
    </div>`;
  }
  const isHere = sent >= file.size;
  return html`<div class="sending" tabindex="-1">
    <p>
      <b><bdi>${file.name}</bdi></b>
    </p>
    ${
      isHere
        ? html`<progress aria-label="Looking at ${file.name}"></progress>`
        : html`<progress max=${file.size} value=${sent} aria-label="Sending ${file.name}"></progress>`
    }
    <p class="small quiet" role="status">
      ${isHere ? 'It is here. Looking at what it is…' : 'Sending'}
      ${isHere ? nothing : html`<span aria-hidden="true">${bytesText(sent)} of ${bytesText(file.size)}${timeLeft(upload, Date.now())}</span>`}
    </p>
    <p><button class="btn" @click=${stopUpload}>Cancel</button></p>
  </div>`;
}
