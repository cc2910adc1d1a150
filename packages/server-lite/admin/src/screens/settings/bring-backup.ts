import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { messageOf } from '../../api/problem.ts';
import { bytesText } from '../../parts/bytes.ts';
import { readLimits } from '../bring-in/import-calls.ts';
import { sendFile, type Sending } from '../bring-in/send-file.ts';
import type { Backup } from './backup-words.ts';
import { isFresh } from './download.ts';

/** A backup that was brought in. */
export class BroughtEvent extends Event {
  readonly backup: Backup;

  constructor(backup: Backup) {
    super('brought');
    this.backup = backup;
  }
}

/**
 * Brings in a backup from elsewhere.
 *
 * @fires {BroughtEvent} brought
 */
export class BringBackup extends LitElement {
  static override properties = {
    file: { attribute: false, state: true },
    sent: { attribute: false, state: true },
    fault: { attribute: false, state: true },
  };
  /** On its way. */
  declare file: File | undefined;
  declare sent: number;
  declare fault: string | undefined;
  #sending: Sending<Backup> | undefined;

  protected override createRenderRoot(): this {
    return this;
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sending?.stop();
  }

  readonly #chosen = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    this.fault = undefined;
    try {
      await assertFits(file);
      if (!(await isFresh())) return;
      this.sent = 0;
      this.file = file;
      this.#sending = sendFile<Backup>(file, (bytes) => (this.sent = bytes), '/admin/api/backups/upload');
      this.dispatchEvent(new BroughtEvent(await this.#sending.job));
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.fault = messageOf(error);
    } finally {
      this.#sending = undefined;
      this.file = undefined;
      // The same file can be chosen once more.
      input.value = '';
    }
  };

  protected override render(): TemplateResult {
    const { file, fault } = this;
    return html`<input type="file" hidden aria-label="Backup" @change=${this.#chosen} />
      <button class="btn" ?disabled=${file !== undefined} @click=${() => this.querySelector('input')?.click()}>
        Bring one in…
      </button>
      ${file === undefined ? nothing : this.#underWay(file)}
      <p class="fault" role="alert">${fault ?? ''}</p>`;
  }

  #underWay(file: File): TemplateResult {
    const isHere = this.sent >= file.size;
    return html`<div class="stack">
      ${
        isHere
          ? html`<progress aria-label="Looking into ${file.name}"></progress>`
          : html`<progress max=${file.size} value=${this.sent} aria-label="Sending ${file.name}"></progress>`
      }
      <p class="small quiet" role="status">
        ${isHere ? 'It is here. Looking at what it is…' : 'Sending'}
        ${isHere ? nothing : html`<span aria-hidden="true">${bytesText(this.sent)} of ${bytesText(file.size)}</span>`}
      </p>
      <p><button class="btn" @click=${() => this.#sending?.stop()}>Cancel</button></p>
    </div>`;
  }
}

/** Told before a byte is sent: a browser looks at no answer while it sends. */
async function assertFits(file: File): Promise<void> {
  if (file.size === 0) throw new Error(`${file.name} is empty. Choose a backup: a file made by smm.`);
  const { bytes } = await readLimits();
  if (file.size > bytes)
    throw new Error(
      `${file.name} has ${bytesText(file.size)}, and up to ${bytesText(bytes)} can be brought in here. Whoever runs the endpoint can raise that (--import-bytes), or restore it on the machine itself: smm restore FILE.`,
    );
}
customElements.define('bring-backup', BringBackup);
