import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { html, LitElement, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import { bytesText } from '../../parts/bytes.ts';
import { openFor } from '../../parts/dialog.ts';
import { entry, section } from '../../parts/page.ts';
import { fullTime } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { type Backup, kindText } from './backup-words.ts';
import './bring-backup.ts';
import type { BroughtEvent } from './bring-backup.ts';
import { download } from './download.ts';
import { Reading } from './reading.ts';
import './restore-dialog.ts';

/** Everything, to take along or to restore. */
export class TakeAlong extends LitElement {
  static override properties = {
    isMaking: { attribute: false, state: true },
    asked: { attribute: false, state: true },
    restoring: { attribute: false, state: true },
  };
  declare isMaking: boolean;
  /** The backup that is to be deleted. */
  declare asked: Backup | undefined;
  /** The backup that may take the place of everything. */
  declare restoring: Backup | undefined;
  readonly #backups = new Reading(this, () => data(api.GET('/admin/api/backups')));

  constructor() {
    super();
    this.isMaking = false;
  }
  protected override createRenderRoot(): this {
    return this;
  }

  readonly #make = (): void =>
    void attempt(async () => {
      this.isMaking = true;
      try {
        const { name } = await data(api.POST('/admin/api/backups', { body: {} }));
        await this.#backups.again();
        say(`The backup ${name} is made.`);
      } finally {
        this.isMaking = false;
      }
    }, this);

  readonly #remove = (): void => {
    const { asked } = this;
    if (asked === undefined) return;
    this.asked = undefined;
    void attempt(async () => {
      await data(api.DELETE('/admin/api/backups/{name}', { params: { path: { name: asked.name } } }));
      await this.#backups.again();
      say('The backup is deleted.');
      this.querySelector<HTMLElement>('.make')?.focus();
    });
  };

  readonly #brought = ({ backup }: BroughtEvent): void => {
    this.restoring = backup;
    void this.#backups.again();
  };

  protected override render(): TemplateResult {
    const { value } = this.#backups;
    return html`${section(
        'Take everything along',
        'Your reviews are yours. One zip with all of them, every change, consents and pictures, and your clients with what they were asked: NDJSON and CSV that other programs read. It leaves out accounts and tokens.',
        html`<p>
            <button class="btn" @click=${() => void attempt(() => download('/admin/api/export'))}>
              Download everything
            </button>
          </p>
          <p class="small quiet">In a terminal: <code>smm export everything.zip</code></p>`,
      )}
      ${section(
        'Backups',
        'A copy of the whole store, made while everything goes on. It lies in the data folder: download it and keep it elsewhere, where only those reach it who may read everything.',
        html`<div class="do-row">
            <button class="btn main make" ?disabled=${this.isMaking} @click=${this.#make}>
              ${this.isMaking ? 'Making it…' : 'Make a backup'}
            </button>
            <span class="vh" role="status">${this.isMaking ? 'The backup is being made.' : ''}</span>
            <bring-backup @brought=${this.#brought}></bring-backup>
          </div>
          ${this.#backups.note()}
          ${
            value?.length === 0
              ? html`<p class="quiet">There is none yet.</p>`
              : html`<ul>
                  ${value?.map((backup) =>
                    entry(
                      fullTime(backup.createdAt),
                      [bytesText(backup.bytes), kindText(backup)].filter(Boolean).join(' · '),
                      html`<button
                          class="btn bare"
                          aria-label="Download the backup of ${fullTime(backup.createdAt)}"
                          @click=${() => void attempt(() => download(`/admin/api/backups/${backup.name}`))}
                        >
                          Download
                        </button>
                        <button
                          class="btn bare"
                          aria-label="Restore the backup of ${fullTime(backup.createdAt)}"
                          @click=${() => (this.restoring = backup)}
                        >
                          Restore…
                        </button>
                        <button
                          class="btn bare bad"
                          aria-label="Delete the backup of ${fullTime(backup.createdAt)}"
                          @click=${() => (this.asked = backup)}
                        >
                          Delete
                        </button>`,
                    ),
                  )}
                </ul>`
          }
          <p class="small quiet">
            A backup holds what was there when it was made: what is erased later is still in it. Delete it after an
            erasure, and make a new one.
          </p>`,
      )}
      ${this.#deleteDialog()}
      <restore-dialog .backup=${this.restoring} @shut=${() => (this.restoring = undefined)}></restore-dialog>`;
  }

  #deleteDialog(): TemplateResult {
    const { asked } = this;
    return html`<wa-dialog label="Delete this backup?" ${openFor(asked, () => (this.asked = undefined))}>
      <p>${asked === undefined ? '' : `The one of ${fullTime(asked.createdAt)}. This cannot be undone.`}</p>
      <button slot="footer" class="btn" data-dialog="close">Cancel</button>
      <button slot="footer" class="btn main" @click=${this.#remove}>Delete it</button>
    </wa-dialog>`;
  }
}
customElements.define('take-along', TakeAlong);
