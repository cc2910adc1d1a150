import { html, nothing, type TemplateResult } from 'lit';
import { PartScreens } from '../../shell/part-screens.ts';
import './admin-askings.ts';
import './admin-people.ts';
import './admin-person.ts';
import './counter-card.ts';
import './new-asking.ts';
import './new-person.ts';
import './not-asked.ts';
import './one-asking.ts';
import './people-import.ts';

/** The screen of the databank that an address names. */
export class PeopleScreens extends PartScreens {
  protected override render(): TemplateResult | typeof nothing {
    const { route } = this;
    switch (route.route) {
      case 'people':
        return html`<admin-people></admin-people>`;
      case 'person':
        return html`<admin-person .personId=${route.params.id}></admin-person>`;
      case 'newPerson':
        return html`<new-person></new-person>`;
      case 'peopleIn':
        return html`<people-import></people-import>`;
      case 'ask':
        return html`<new-asking></new-asking>`;
      case 'askings':
        return html`<admin-askings></admin-askings>`;
      case 'asking':
        return html`<one-asking .askingId=${route.params.id}></one-asking>`;
      case 'notAsked':
        return html`<not-asked></not-asked>`;
      case 'card':
        return html`<counter-card></counter-card>`;
      default:
        return nothing;
    }
  }
}
customElements.define('people-screens', PeopleScreens);
