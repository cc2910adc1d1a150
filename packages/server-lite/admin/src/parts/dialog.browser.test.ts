import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { openFor } from './dialog.ts';

const shut: unknown[] = [];
const dialog = (what: unknown): TemplateResult =>
  html`<wa-dialog label="Sample" ${openFor(what, () => shut.push(what))}>Words</wa-dialog>`;

describe('openFor', () => {
  let place: HTMLElement;
  const show = (what: unknown): void => void render(dialog(what), place);
  const native = (): HTMLDialogElement => place.querySelector('wa-dialog')!.shadowRoot!.querySelector('dialog')!;

  beforeEach(async () => {
    shut.length = 0;
    place = await fixture<HTMLElement>(html`<div></div>`);
  });

  it('opens for something, shuts for nothing, and says so once', async () => {
    show(undefined);
    await customElements.whenDefined('wa-dialog');
    show({});
    await waitUntil(() => native()?.open === true, 'open');
    show(undefined);
    await waitUntil(() => !native().open, 'shut');
    await waitUntil(() => shut.length === 1, 'told');
  });

  it('asked for anew while it closes, it is open at the end', async () => {
    show({});
    await waitUntil(() => native()?.open === true, 'open');
    const kit = place.querySelector('wa-dialog')!;
    let isHidden = false;
    kit.addEventListener('wa-hide', () => show({}), { once: true });
    kit.addEventListener('wa-after-hide', () => (isHidden = true));
    show(undefined);
    await waitUntil(() => isHidden, 'shut once');
    await waitUntil(() => native().open, 'open again');
    expect(shut).to.deep.equal([]);
  });
});
