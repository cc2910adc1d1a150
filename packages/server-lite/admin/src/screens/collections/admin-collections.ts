import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { entry, page, section } from '../../parts/page.ts';
import { attempt } from '../../shell/fresh.ts';
import { $route, collectionPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { Reading } from '../settings/reading.ts';
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
  readonly #read = new Reading(this, async () => {
    const [collections, subjects] = await Promise.all([
      data(api.GET('/admin/api/collections')),
      data(api.GET('/admin/api/subjects')),
    ]);
    return { collections, subjects };
  });

  protected override createRenderRoot(): this {
    return this;
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const name = String(said.get('name')).trim();
    const slug = freeSlug(
      slugOf(name) || 'collection',
      (this.#read.value?.collections ?? []).map((each) => each.slug),
    );
    void attempt(async () => {
      await data(api.POST('/admin/api/collections', { body: { slug, name, subject: String(said.get('subject')) } }));
      $route.open(collectionPath(slug));
    }, event.target as HTMLFormElement);
  };

  protected override render(): TemplateResult {
    const { value } = this.#read;
    return page(
      'Collections',
      'What a wall, a ticker or a rating on your pages shows, and what it says it was chosen from.',
      this.#read.note(),
      // What stands below waits for what stands above it.
      ...(value === undefined ? [] : this.#sections(value.collections, value.subjects)),
    );
  }

  #sections(collections: readonly Collection[], subjects: readonly Subject[]): unknown[] {
    const nameOf = (slug: string): string => subjects.find((subject) => subject.slug === slug)?.name ?? slug;
    return [
      html`<ul class="part-list">
        ${collections.map((collection) =>
          entry(
            html`<a href=${collectionPath(collection.slug)}><bdi>${collection.name}</bdi></a>`,
            `${nameOf(collection.subject)} · ${rulesOf(collection)}`,
          ),
        )}
      </ul>`,
      subjects.length === 0
        ? this.#noSubject()
        : may('curate')
          ? section('Add a collection', '', this.#adding(subjects))
          : nothing,
    ];
  }

  #noSubject(): TemplateResult {
    return html`<p>There is nothing yet that reviews are about. Bring reviews in first, or run “smm subject add”.</p>`;
  }

  #adding(subjects: readonly Subject[]): TemplateResult {
    const open = subjects.filter(({ archived }) => archived === undefined);
    if (open.length > 0) return this.#form(open);
    return html`<p>Everything that is reviewed is archived. Take something out of the archive, under Settings.</p>`;
  }

  #form(subjects: readonly Subject[]): TemplateResult {
    return html`<form class="stack" @submit=${this.#add}>
      <label class="field"><span>Name</span><input name="name" required maxlength="200" autocomplete="off" /></label>
      <label class="field"
        ><span>About</span
        ><select name="subject">
          ${subjects.map(({ slug, name }) => html`<option value=${slug}>${name}</option>`)}
        </select></label
      >
      <p><button class="btn">Add it</button></p>
    </form>`;
  }
}
customElements.define('admin-collections', AdminCollections);
