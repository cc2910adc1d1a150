import { html, nothing, type TemplateResult } from 'lit';
import type { AdminWatch, Subject, WatchDraft } from './calls.ts';
import { subjectField } from './feed-fields.ts';

const KINDS = [
  ['', 'Told from what you type'],
  ['word', 'A word or phrase, #tag or @name'],
  ['name', 'The name of the business'],
  ['link', 'A link'],
] as const;

interface WatchForm {
  watch: AdminWatch | undefined;
  /** Only for one that is new: what it is about stays. */
  subjects: readonly Subject[] | undefined;
  fault: string | undefined;
  send: (event: SubmitEvent) => void;
  cancel?: () => void;
}

/** What to look out for: as it is typed, its other spellings, and what tells others from it. */
export function watchForm({ watch, subjects, fault, send, cancel }: WatchForm): TemplateResult {
  const lines = (some: readonly string[] | undefined): string => some?.join('\n') ?? '';
  return html`<form class="stack watch-form" @submit=${send}>
    <div class="two">
      <label class="field"
        ><span>Look out for</span
        ><input
          name="text"
          required
          maxlength="1000"
          autocomplete="off"
          placeholder="sample bikes, #samplebikes, shop.example/bikes"
          .value=${watch?.text ?? ''}
      /></label>
      <label class="field"
        ><span>What it is</span
        ><select name="kind">
          ${KINDS.map(([value, label]) => html`<option value=${value} ?selected=${value === (watch?.kind ?? '')}>${label}</option>`)}
        </select></label
      >
      ${watch === undefined ? subjectField(subjects) : nothing}
    </div>
    <details ?open=${watch !== undefined && watch.variants.length + watch.not.length > 0}>
      <summary>Other spellings, and what is not meant</summary>
      <div class="two">
        <label class="field"
          ><span>Other spellings of the name</span
          ><textarea
            name="variants"
            rows="3"
            maxlength="5000"
            placeholder="One on each line"
            .value=${lines(watch?.variants)}
          ></textarea
          ><small>Only a name has other spellings. Each counts as the name.</small></label
        >
        <label class="field"
          ><span>Not where this stands</span
          ><textarea
            name="not"
            rows="3"
            maxlength="5000"
            placeholder="One on each line"
            .value=${lines(watch?.not)}
          ></textarea
          ><small>Where one of these stands as well, something else is meant.</small></label
        >
      </div>
    </details>
    <p class="fault" role="alert">${fault ?? ''}</p>
    <p class="do-row">
      <button class="btn ${watch === undefined ? '' : 'main'}">
        ${watch === undefined ? 'Look out for it' : 'Save'}
      </button>
      ${cancel === undefined ? nothing : html`<button class="btn" type="button" @click=${cancel}>Cancel</button>`}
    </p>
  </form>`;
}

/** What was typed. */
export function watchIn(form: HTMLFormElement): WatchDraft & { subject?: string } {
  const said = new FormData(form);
  const text = (name: string): string => String(said.get(name) ?? '').trim();
  const lines = (name: string): string[] =>
    text(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const kind = text('kind');
  return {
    text: text('text'),
    ...((kind === 'word' || kind === 'name' || kind === 'link') && { kind }),
    variants: lines('variants'),
    not: lines('not'),
    ...(text('subject') !== '' && { subject: text('subject') }),
  };
}
