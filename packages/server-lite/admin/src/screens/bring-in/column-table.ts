import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { count } from '../../parts/count.ts';
import { section } from '../../parts/page.ts';
import { FIELD_GROUPS, fieldWords } from './field-words.ts';
import type { Column, ColumnMap, Field } from './import-calls.ts';
import { remapped } from './mapping.ts';

export interface Mapped {
  columns: readonly Column[];
  /** Columns that were nothing when the file was opened, as `FORM KEY`: they are listed apart, and stay there. */
  aside: ReadonlySet<string>;
  map: ColumnMap;
  isLooking: boolean;
  /** Why other columns were not taken. */
  fault: string | undefined;
  setMap: (map: ColumnMap) => void;
}

/** So many columns are listed in one, whatever they are. */
const FEW = 8;

const nameIn = ({ form, key }: Column): string => `${form} ${key}`;

/** What each column was taken for; each can be taken for something else. */
export function columnTable(mapped: Mapped): TemplateResult {
  const { columns, aside, map, isLooking, fault, setMap } = mapped;
  const isShort = columns.length <= FEW;
  const unused = isShort ? [] : columns.filter((column) => aside.has(nameIn(column)));
  const used = isShort ? columns : columns.filter((column) => !aside.has(nameIn(column)));
  return section(
    'What its columns are',
    'Something in the wrong place? Say here what a column holds. What is not shown to anybody stays with each review.',
    html`<div class="columns" id="columns">
      ${fault === undefined ? nothing : html`<p class="remark bad" role="alert">${fault}</p>`} ${rows(used, mapped)}
      ${
        unused.length === 0
          ? nothing
          : html`<details ?open=${used.length === 0}>
              <summary>${count(unused.length, 'more column')} that nobody is shown</summary>
              ${rows(unused, mapped)}
            </details>`
      }
      <p class="again">
        ${
          Object.keys(map).length === 0
            ? nothing
            : html`<button class="btn" @click=${() => setMap({})}>As they were recognised</button>`
        }
        <span class="small quiet" role="status">${isLooking ? 'Looking anew…' : ''}</span>
      </p>
    </div>`,
  );
}

function rows(columns: readonly Column[], mapped: Mapped): TemplateResult {
  return html`<ul class="column-list">
    ${repeat(columns, nameIn, (column) => row(column, mapped))}
  </ul>`;
}

function row(column: Column, { columns, map, setMap }: Mapped): TemplateResult {
  const { name, field, examples } = column;
  const isSaid = Object.values(map).includes(column.key);
  const choose = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    setMap(remapped(map, columns, column, chosen === '' ? null : (chosen as Field)));
  };
  return html`<li class=${field === null ? 'unused' : ''}>
    <span class="name"
      ><b><bdi>${name || 'No name'}</bdi></b
      ><span class="small quiet" dir="auto">${examples.filter(Boolean).slice(0, 2).join(' · ') || 'empty'}</span></span
    >
    <select aria-label="What “${name}” is" @change=${choose} class=${isSaid ? 'said' : ''}>
      <option value="" ?selected=${field === null}>Not shown</option>
      ${Object.entries(FIELD_GROUPS).map(
        ([group, fields]) =>
          html`<optgroup label=${group}>
            ${fields.map((each) => html`<option value=${each} ?selected=${each === field} .selected=${each === field}>${fieldWords(each)}</option>`)}
          </optgroup>`,
      )}
    </select>
  </li>`;
}
