import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { entry, page, section } from '../../parts/page.ts';
import { attempt } from '../../shell/fresh.ts';
import { $route, collectionPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import type { Collection } from './draft.ts';
import { freeSlug, slugOf } from './slug.ts';

type Subject = components['schemas']['AdminSubject'];

const rulesOf = ({ rules, pins }: Collection): string => {
  const said =
    rules.length === 0 ? 'Everything that is published' : `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}`;
  return pins.length === 0 ? said : `${said}, ${pins.length} pinned`;
};

/** The curated sets, and a way to a new one. */
export class AdminCollections extends LitElement {
  static override properties = {
    collections: { attribute: false, state: true },
    subjects: { attribute: false, state: true },
  };
  declare collections: readonly Collection[] | undefined;
  declare subjects: readonly Subject[] | undefined;

  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    void attempt(async () => {
      [this.collections, this.subjects] = await Promise.all([
        data(api.GET('/admin/api/collections')),
        data(api.GET('/admin/api/subjects')),
      ]);
    });
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const name = String(said.get('name')).trim();
    const slug = freeSlug(
      slugOf(name) || 'collection',
      (this.collections ?? []).map((each) => each.slug),
    );
    void attempt(async () => {
      await data(api.POST('/admin/api/collections', { body: { slug, name, subject: String(said.get('subject')) } }));
      $route.open(collectionPath(slug));
    }, event.target as HTMLFormElement);
  };

  /** The address until the names are there. */
  #nameOf(slug: string): string {
    return this.subjects?.find((subject) => subject.slug === slug)?.name ?? slug;
  }

  protected override render(): TemplateResult {
    return page(
      'Collections',
      'What a wall, a ticker or a rating on your pages shows, and what it says it was chosen from.',
      html`<ul class="part-list">
        ${this.collections?.map((collection) =>
          entry(
            html`<a href=${collectionPath(collection.slug)}><bdi>${collection.name}</bdi></a>`,
            `${this.#nameOf(collection.subject)} · ${rulesOf(collection)}`,
          ),
        )}
      </ul>`,
      this.subjects?.length === 0
        ? this.#noSubject()
        : may('curate')
          ? section('Add a collection', '', this.#form())
          : nothing,
    );
  }

  #noSubject(): TemplateResult {
    return html`<p>There is nothing yet that reviews are about. Bring reviews in first, or run “smm subject add”.</p>`;
  }

  #form(): TemplateResult {
    return html`<form class="stack" @submit=${this.#add}>
      <label class="field"><span>Name</span><input name="name" required maxlength="200" autocomplete="off" /></label>
      <label class="field"
        ><span>About</span
        ><select name="subject">
          ${this.subjects?.map(({ slug, name }) => html`<option value=${slug}>${name}</option>`)}
        </select></label
      >
      <p><button class="btn">Add it</button></p>
    </form>`;
  }
}
customElements.define('admin-collections', AdminCollections);
