import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface PictureText {
  /** What the picture is called in the list. */
  name: string;
  /** What it shows, as its source says. */
  text: string | null;
  /** The same in the business's words. */
  ownText: string | null;
  mayDescribe: boolean;
  isBusy: boolean;
  save: (text: string) => void;
}

const LONGEST = 500;

/** What a picture shows, for those who do not see it: as its source says, or else a field for the business's words. */
export function pictureText({
  name,
  text,
  ownText,
  mayDescribe,
  isBusy,
  save,
}: PictureText): TemplateResult | typeof nothing {
  if (text !== null) return html`<p class="small">Its source says that it shows: <q>${text}</q></p>`;
  if (!mayDescribe) return nothing;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('text') as HTMLInputElement;
    if (field.value.trim() !== (ownText ?? '')) save(field.value);
  };
  return html`<form class="describes" @submit=${submit}>
    <label class="field">
      <span class="small">What it shows<span class="vh">: ${name}</span></span>
      <input name="text" maxlength=${LONGEST} autocomplete="off" .value=${live(ownText ?? '')} />
    </label>
    <button class="btn" ?disabled=${isBusy}>Save<span class="vh"> what it shows: ${name}</span></button>
    <p class="small quiet">
      Read out to who cannot see it. These are your words, and are kept as yours: not as the author’s.
    </p>
  </form>`;
}
