import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { StoreController } from '@nanostores/lit';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import { messageOf } from '../../api/problem.ts';
import { bytesText } from '../../parts/bytes.ts';
import { copy } from '../../parts/copy.ts';
import { openFor } from '../../parts/dialog.ts';
import { fullTime } from '../../parts/when.ts';
import { say, sayError } from '../../shell/notices.ts';
import {
  type Backup,
  type BackupLook,
  doneText,
  heldText,
  kindText,
  lostText,
  type RestoreState,
  staysText,
  warnings,
} from './backup-words.ts';
import { $restore, isUnderWay, startRestore } from './restoring.ts';

/** What a backup holds and what would be lost, before it takes the place of everything; then how far that is. */
export class RestoreDialog extends LitElement {
  static override properties = {
    backup: { attribute: false },
    look: { attribute: false, state: true },
    fault: { attribute: false, state: true },
    isAsked: { attribute: false, state: true },
    kept: { attribute: false, state: true },
  };
  /** Undefined while it is shut. Shutting it is said with `shut`. */
  declare backup: Backup | undefined;
  declare look: BackupLook | undefined;
  declare fault: string | undefined;
  /** The restore is of what this dialog asked for, not an earlier one. */
  declare isAsked: boolean;
  /** The backup of what was there. */
  declare kept: Backup | undefined;
  readonly #restore = new StoreController(this, $restore);

  constructor() {
    super();
    this.isAsked = false;
  }
  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('backup') || this.backup === undefined) return;
    this.look = undefined;
    this.fault = undefined;
    this.isAsked = false;
    void this.#lookInto(this.backup);
  }

  async #lookInto(backup: Backup): Promise<void> {
    try {
      const look = await data(api.GET('/admin/api/backups/{name}/look', { params: { path: { name: backup.name } } }));
      if (this.backup === backup) this.look = look;
    } catch (error) {
      if (this.backup === backup) this.fault = messageOf(error);
    }
  }

  readonly #begin = async (): Promise<void> => {
    const { backup } = this;
    if (backup === undefined || this.isAsked) return;
    this.fault = undefined;
    this.isAsked = true;
    try {
      await startRestore(backup.name);
      const { state, error, result } = this.#restore.value ?? {};
      if (state === 'failed') throw new Error(error ?? 'It was not restored. Everything is as it was.');
      const list = await data(api.GET('/admin/api/backups'));
      this.kept = list.find(({ name }) => name === result?.kept);
      if (this.backup !== backup) say('The backup is restored. Load this page anew: it shows what was here before.');
    } catch (error) {
      if (this.backup !== backup) sayError(error);
      this.fault = messageOf(error);
      this.isAsked = false;
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>('.came')?.focus();
  };

  get #isDone(): boolean {
    return this.isAsked && this.#restore.value?.state === 'done';
  }

  readonly #shut = (): void => {
    // Everything that this page knows is of what was there before.
    if (this.#isDone) location.reload();
    else this.dispatchEvent(new Event('shut'));
  };

  protected override render(): TemplateResult {
    const { backup } = this;
    const restore = this.#restore.value;
    const label = this.#isDone ? 'The backup is restored' : 'Restore this backup?';
    return html`<wa-dialog label=${label} ${openFor(backup, this.#shut)}>
      ${backup === undefined ? nothing : html`<div class="stack restore">${this.#body(backup, restore)}</div>`}
      ${this.#isDone ? nothing : html`<button slot="footer" class="btn" data-dialog="close">${this.isAsked ? 'Close' : 'Cancel'}</button>`}
      ${
        this.#isDone
          ? html`<button slot="footer" class="btn main" @click=${() => location.reload()}>Go on</button>`
          : html`<button
              slot="footer"
              class="btn main"
              ?disabled=${this.look === undefined || this.isAsked || isUnderWay(restore)}
              @click=${this.#begin}
            >
              ${this.isAsked ? 'Restoring…' : 'Restore it'}
            </button>`
      }
    </wa-dialog>`;
  }

  #body(backup: Backup, restore: RestoreState | undefined): unknown {
    if (this.#isDone && restore) return this.#done(restore);
    if (this.isAsked) return going(restore);
    const kind = kindText(backup);
    return html`<p class="small quiet">
        ${fullTime(backup.createdAt)}, ${bytesText(backup.bytes)}${kind ? `, ${kind}` : ''}
      </p>
      <p class="fault came" role="alert" tabindex="-1">${this.fault ?? ''}</p>
      ${this.look === undefined ? (this.fault ? nothing : html`<p role="status">Looking into it…</p>`) : asked(this.look)}
      ${inTerminal(backup, () => void copy(this.querySelector('.command')!))}`;
  }

  #done(restore: RestoreState): TemplateResult {
    return html`<div class="stack came" role="status" tabindex="-1">
        ${doneText(restore, this.kept).map((text) => html`<p>${text}</p>`)}
      </div>
      <p class="small quiet">This page is loaded anew when you go on.</p>`;
  }
}

function asked(look: BackupLook): TemplateResult {
  const { since } = look;
  const lost = since ? lostText(since) : [];
  const stays = since && staysText(since);
  return html`<dl class="weighed">
      <dt>In the backup</dt>
      <dd>${heldText(look).map((text) => html`<p>${text}</p>`)}</dd>
      ${
        since === null
          ? nothing
          : html`<dt>What will be lost</dt>
              <dd>
                ${
                  lost.length === 0
                    ? html`<p>Nothing: nothing has changed since.</p>`
                    : html`${lost.map((text) => html`<p class="lost">${text}</p>`)}
                        <p class="quiet">It is kept as a backup of its own, which you can restore in the same way.</p>`
                }
              </dd>`
      }
      ${
        stays
          ? html`<dt>What stays as it is now</dt>
              <dd><p>${stays}</p></dd>`
          : nothing
      }
    </dl>
    ${warnings(look).map((text) => html`<p class="note">${text}</p>`)}
    <p class="small quiet">
      Everybody else is signed out, and for a moment visitors’ pages keep what they show. Requests for reviews that were
      under way then do not go on.
    </p>`;
}

function going(restore: RestoreState | undefined): TemplateResult {
  const { state, progress } = restore ?? {};
  // Whoever asks may have to say who they are first.
  if (!isUnderWay(restore)) return html`<p role="status">Asking for it…</p>`;
  const isChecking = state !== 'exchanging';
  return html`<p role="status">${isChecking ? 'Checking it, while everything goes on…' : 'Putting it in place…'}</p>
    ${
      progress && isChecking
        ? html`<progress max=${progress.total} value=${progress.done} aria-label="Checking the backup"></progress>`
        : html`<progress aria-label="Restoring"></progress>`
    }
    <p class="small quiet">It goes on if you close this.</p>`;
}

function inTerminal({ restore }: Backup, copyIt: () => void): TemplateResult {
  return html`<details>
    <summary class="small">In a terminal instead</summary>
    <div class="stack">
      <p class="small quiet">Stop the server first, and start it again afterwards.</p>
      <pre tabindex="0"><code class="command">${restore}</code></pre>
      <p><button class="btn" type="button" @click=${copyIt}>Copy</button></p>
    </div>
  </details>`;
}
customElements.define('restore-dialog', RestoreDialog);
