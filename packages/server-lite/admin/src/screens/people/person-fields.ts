import { html, type TemplateResult } from 'lit';
import type { components } from '../../api/api.generated.ts';
import type { Person } from './calls.ts';

type Said = components['schemas']['AddPerson'];

/** What can be said of a person, as fields of a form. */
export const personFields = (person: Partial<Person>): TemplateResult =>
  html`<label class="field"
      ><span>Name</span><input name="name" maxlength="200" autocomplete="off" .value=${person.name ?? ''}
    /></label>
    <label class="field"
      ><span>E-mail address</span
      ><input name="email" type="email" maxlength="320" autocomplete="off" .value=${person.email ?? ''}
    /></label>
    <div class="two">
      <label class="field"
        ><span>Telephone</span
        ><input name="telephone" type="tel" maxlength="40" autocomplete="off" .value=${person.telephone ?? ''}
      /></label>
      <label class="field"
        ><span>Language</span
        ><input
          name="language"
          maxlength="40"
          autocomplete="off"
          placeholder="de, pt-BR"
          .value=${person.language ?? ''}
        /><small>What messages to them are written in; English where nothing is said.</small></label
      >
    </div>
    <label class="field"
      ><span>Lists</span
      ><input name="tags" maxlength="2000" autocomplete="off" .value=${(person.tags ?? []).join(', ')} /><small
        >Separated by commas. Whom you ask together stands on one list.</small
      ></label
    >
    <label class="field"
      ><span>Note</span><textarea name="note" maxlength="4000" .value=${person.note ?? ''}></textarea
      ><small>For you alone. They get to see it if they ask what you keep of them.</small></label
    >`;

export function saidIn(form: HTMLFormElement): Said {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? '').trim();
  return {
    name: text('name'),
    email: text('email') || null,
    telephone: text('telephone') || null,
    language: text('language') || null,
    tags: text('tags')
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    note: text('note') || null,
  };
}
