import { html, LitElement, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { $route, peoplePath, personPath } from '../../shell/router.ts';
import { peoplePage } from './people-page.ts';
import { personFields, saidIn } from './person-fields.ts';

/** Somebody new, by hand. */
export class NewPerson extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    void attempt(async () => {
      const { id } = await data(api.POST('/admin/api/people', { body: saidIn(form) }));
      say('Added.');
      $route.open(personPath(id));
    }, form);
  };

  protected override render(): TemplateResult {
    return peoplePage(
      undefined,
      'Add somebody',
      'A name, an address or a telephone number is enough.',
      '',
      html`<form class="stack narrow" @submit=${this.#add}>
        ${personFields({})}
        <p class="do"><button class="btn main">Add</button> <a class="btn" href=${peoplePath()}>Back</a></p>
      </form>`,
    );
  }
}
customElements.define('new-person', NewPerson);
