import { html, nothing, type TemplateResult } from 'lit';
import type { Kind } from './calls.ts';

const and = (words: readonly string[]): string => words.join(', ');

/** What can be asked, each with an example; those that want a key of one's own apart. */
export function kindsList(kinds: readonly Kind[] | undefined): TemplateResult {
  if (kinds === undefined) return html`<p class="quiet" role="status">Reading…</p>`;
  const open = kinds.filter(({ key }) => key === null);
  const keyed = kinds.filter(({ key }) => key !== null);
  return html`<section class="part">
      <header>
        <h2>What can be added</h2>
        <p class="small quiet">Any page that names a feed, and these places by themselves.</p>
      </header>
      <ul class="kinds">
        ${open.map(kind)}
      </ul>
    </section>
    <section class="part">
      <header>
        <h2>With your own key</h2>
        <p class="small quiet">
          These answer only to you. A key is set where the server runs, never here; how to get each is told in
          <code>docs/keys.md</code>.
        </p>
      </header>
      <ul class="kinds">
        ${keyed.map(kind)}
      </ul>
    </section>`;
}

function kind({ name, takes, examples, key }: Kind): TemplateResult {
  return html`<li>
    <p>
      <b>${name}</b>
      ${
        key === null
          ? nothing
          : html`<span class="is ${key.isSet ? 'fine' : 'still'}">${key.isSet ? 'key is set' : 'no key yet'}</span>`
      }
    </p>
    <p class="small quiet">
      ${and(takes)}${examples[0] === undefined ? nothing : html`: <bdi class="address">${examples[0]}</bdi>`}
    </p>
    ${
      key === null || key.isSet
        ? nothing
        : html`<details>
            <summary class="small">How to get it</summary>
            <p class="small">${key.how} Then set <code>${key.variable}</code> where the server runs.</p>
          </details>`
    }
  </li>`;
}
