import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../api/client.ts';
import { icon } from '../../parts/icon.ts';

/** The tags of a review, each with a way to take it off. */
export function tagList(
  item: Item,
  mayChange: boolean,
  remove: (tag: string) => void,
  add: () => void,
): TemplateResult {
  if (item.tags.length === 0 && !mayChange) return html``;
  return html`<ul class="tags" aria-label="Tags">
    ${item.tags.map(
      (tag) =>
        html`<li class="chip">
          <bdi>${tag}</bdi>
          ${
            mayChange
              ? html`<button aria-label=${`Take the tag “${tag}” off`} @click=${() => remove(tag)}>
                  ${icon('close')}
                </button>`
              : nothing
          }
        </li>`,
    )}
    ${
      mayChange
        ? html`<li>
            <button class="chip add" @click=${add}>${icon('tag')} Tag <kbd>T</kbd></button>
          </li>`
        : nothing
    }
  </ul>`;
}
