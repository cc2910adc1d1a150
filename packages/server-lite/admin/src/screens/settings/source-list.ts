import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { count } from '../../parts/count.ts';
import { section } from '../../parts/page.ts';
import { when } from '../../parts/when.ts';
import { may } from '../../shell/session.ts';
import { bringInPath } from '../../shell/router.ts';
import { Reading } from './reading.ts';

type Source = components['schemas']['SourceState'];

function terms({ policy }: Source): string[] {
  return [
    ...(policy.needsPermission ? ['Needs the author’s own permission before it is shown'] : []),
    ...(policy.attribution === null ? [] : [`Shown with the name ${policy.attribution}`]),
    ...(policy.mayExcerpt ? [] : ['Shown whole: no excerpt, no highlight']),
    ...(policy.retentionDays === null ? [] : [`Must be fetched anew every ${policy.retentionDays} days`]),
    ...(policy.mayMarkUp ? ['May be named to search engines'] : []),
  ];
}

function states({ items }: Source): string {
  const said = [
    [items.published, 'published'],
    [items.pending, 'waiting'],
    [items.hidden, 'hidden'],
    [items.withdrawn, 'taken back'],
    [items.erased, 'erased'],
  ] as const;
  return said
    .filter(([n]) => n > 0)
    .map(([n, word]) => `${n.toLocaleString('en')} ${word}`)
    .join(' · ');
}

/** Where words came from: how many, what the terms ask for, what is due. */
export class SourceList extends LitElement {
  readonly #sources = new Reading(this, () => data(api.GET('/admin/api/sources')));

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { value } = this.#sources;
    return section(
      'Sources',
      'Each place that words came from has terms of its own. smm keeps to them by itself; here is what they ask for. Only what was given to you directly may be named to search engines.',
      html`${this.#sources.note('Counting…')}
      ${
        value?.length === 0
          ? html`<p>
              Nothing has come in yet.
              ${may('import') ? html`<a href=${bringInPath()}>Bring reviews in</a>, or put a form on your page.` : nothing}
            </p>`
          : html`<ul>
              ${value?.map((source) => this.#entry(source))}
            </ul>`
      }`,
    );
  }

  #entry(source: Source): TemplateResult {
    const { name, lastReceived, overdue, refreshBy } = source;
    return html`<li class="source">
      <p>
        <b class="named">${name}</b>
        <span class="small quiet">${lastReceived === null ? '' : `last came ${when(lastReceived)}`}</span>
      </p>
      <p class="small">${states(source)}</p>
      ${
        overdue > 0
          ? html`<p class="small warn">
              <b>Due now:</b> ${count(overdue, 'item')} shown longer than the terms allow. Bring in a new export, or
              hide them.
            </p>`
          : refreshBy === null
            ? nothing
            : html`<p class="small">Fetch anew by ${when(refreshBy)}</p>`
      }
      <ul class="terms small quiet">
        ${terms(source).map((term) => html`<li>${term}</li>`)}
      </ul>
    </li>`;
  }
}
customElements.define('source-list', SourceList);
