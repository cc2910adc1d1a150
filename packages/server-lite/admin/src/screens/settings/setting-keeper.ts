import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { ApiError } from '../../api/problem.ts';
import { say } from '../../shell/notices.ts';

export type SettingsState = components['schemas']['SettingsState'];
export type SettingKey = keyof SettingsState;
type Value<Key extends SettingKey> = SettingsState[Key]['value'];

/** What is set, and keeping a change of it: refused when somebody else was faster, and nothing that was typed is lost. */
export class SettingKeeper implements ReactiveController {
  settings: SettingsState | undefined;
  isBusy = false;
  #error: Error | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void this.read();
  }

  readonly read = async (): Promise<void> => {
    try {
      this.settings = await data(api.GET('/admin/api/settings'));
      this.#error = undefined;
    } catch (error) {
      this.#error = asError(error);
    }
    this.#host.requestUpdate();
  };

  /** @returns whether it is kept */
  async keep<Key extends SettingKey>(key: Key, value: Value<Key>): Promise<boolean> {
    if (this.isBusy || this.settings === undefined) return false;
    this.isBusy = true;
    this.#host.requestUpdate();
    try {
      const body = { [key]: { value, version: this.settings[key].version } };
      this.settings = await data(api.PATCH('/admin/api/settings', { body }));
      this.#error = undefined;
      say('Saved.');
      return true;
    } catch (error) {
      this.#error = asError(error);
      return false;
    } finally {
      this.isBusy = false;
      this.#host.requestUpdate();
    }
  }

  /** What is wrong with a field, by the last part of its pointer. */
  fault(field: string): string | undefined {
    if (!(this.#error instanceof ApiError)) return undefined;
    const { errors, message } = this.#error;
    const found = errors.find(({ pointer }) => pointer.endsWith(`/${field}`))?.detail;
    return found === undefined
      ? message.startsWith(`business.${field}: `)
        ? message.split(': ')[1]
        : undefined
      : `This ${found}`;
  }

  /** What stands in the way of keeping, and what to do. */
  note(): TemplateResult | typeof nothing {
    const error = this.#error;
    if (error === undefined) return nothing;
    if (error instanceof ApiError && error.code === 'outdated')
      return html`<p class="note" role="alert">
        Somebody else changed this meanwhile. What you typed is still here: copy what you need, read theirs, and make
        your change again. <button class="btn" type="button" @click=${this.read}>Read theirs</button>
      </p>`;
    return html`<p class="note" role="alert">
      ${error.message}
      ${this.settings === undefined ? html`<button class="btn" type="button" @click=${this.read}>Try again</button>` : nothing}
    </p>`;
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
