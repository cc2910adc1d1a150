import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { settingsPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import './business-form.ts';
import './door-log.ts';
import './one-person.ts';
import './policy-form.ts';
import './site-form.ts';
import './source-list.ts';
import './subject-list.ts';
import './take-along.ts';

interface Part {
  label: string;
  draw: () => TemplateResult;
  isOpen?: () => boolean;
}

const PARTS: Readonly<Record<string, Part>> = {
  business: { label: 'Your business', draw: () => html`<business-form></business-form>` },
  reviewed: { label: 'What is reviewed', draw: () => html`<subject-list></subject-list>` },
  policy: { label: 'Policy page', draw: () => html`<policy-form></policy-form>` },
  sites: { label: 'Sites', draw: () => html`<site-form></site-form>` },
  sources: { label: 'Sources', draw: () => html`<source-list></source-list>` },
  along: { label: 'Backup and export', draw: () => html`<take-along></take-along>` },
  person: {
    label: 'One person’s data',
    draw: () => html`<one-person></one-person>`,
    isOpen: () => may('settings') && may('erase'),
  },
  log: { label: 'Sign-ins', draw: () => html`<door-log></door-log>`, isOpen: () => may('accounts') },
};

/** What is set once and looked at seldom, one part at a time. */
export class AdminSettings extends LitElement {
  static override properties = { place: {} };
  /** Which part is shown. */
  declare place: string | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Another part is another place to read: from its heading on.
    if (changed.has('place') && changed.get('place') !== undefined)
      this.querySelector<HTMLElement>('.settings-part')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const open = Object.entries(PARTS).filter(([, { isOpen }]) => isOpen?.() ?? true);
    const [, part] = open.find(([name]) => name === (this.place || 'business')) ?? [];
    return html`<header class="settings-head"><h1>Settings</h1></header>
      <nav class="settings-nav" aria-label="Settings">
        ${open.map(
          ([name, { label }]) =>
            html`<a href=${settingsPath(name)} aria-current=${name === (this.place || 'business') ? 'page' : nothing}
              >${label}</a
            >`,
        )}
      </nav>
      <div class="settings-part" tabindex="-1">
        ${part?.draw() ?? html`<p>There is no such part of the settings. Choose one of those beside this.</p>`}
      </div>`;
  }
}
customElements.define('admin-settings', AdminSettings);
