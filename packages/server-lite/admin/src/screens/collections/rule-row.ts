import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { offer, type Choice, type Choices } from './choices.ts';
import type { Rule } from './draft.ts';

export const KINDS: Readonly<Record<Rule['type'], string>> = {
  tag: 'Tagged',
  source: 'From',
  language: 'Written in',
  since: 'Written since',
  kind: 'Only',
  featured: 'Featured',
  rating: 'Rated at least',
};

const HINTS: Partial<Record<Rule['type'], string>> = {
  tag: 'repair, gift',
  source: 'google, mastodon',
  language: 'en, de',
};

export function newRule(type: Rule['type']): Rule {
  switch (type) {
    case 'rating':
      return { type, min: 4 };
    case 'since':
      return { type, date: new Date().toISOString().slice(0, 10) };
    case 'kind':
      return { type, value: 'Review' };
    case 'featured':
      return { type };
    default:
      return { type, values: [] };
  }
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

function field(
  rule: Rule,
  set: (rule: Rule) => void,
  label: string,
  choices: Choices,
): TemplateResult | typeof nothing {
  const value = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
  switch (rule.type) {
    case 'rating':
      return html`<select aria-label=${label} @change=${(event: Event) => set({ ...rule, min: Number(value(event)) })}>
        ${[5, 4, 3, 2].map((min) => html`<option value=${min} ?selected=${min === rule.min}>${min} of 5</option>`)}
      </select>`;
    case 'since':
      return html`<input
        type="date"
        aria-label=${label}
        .value=${rule.date}
        @change=${(event: Event) => value(event) && set({ ...rule, date: value(event) })}
      />`;
    case 'kind':
      return html`<select
        aria-label=${label}
        @change=${(event: Event) => set({ ...rule, value: value(event) as typeof rule.value })}
      >
        <option value="Review" ?selected=${rule.value === 'Review'}>reviews</option>
        <option value="SocialMediaPosting" ?selected=${rule.value === 'SocialMediaPosting'}>social postings</option>
      </select>`;
    case 'featured':
      return nothing;
    default:
      return valueField(rule, set, label, choices[rule.type]);
  }
}

/** Values to tick, with how many have each, and a field for others. Before they are counted, the field alone. */
function valueField(
  rule: Extract<Rule, { values: string[] }>,
  set: (rule: Rule) => void,
  label: string,
  choices: readonly Choice[] | undefined,
): TemplateResult {
  const { type, values } = rule;
  if (choices === undefined)
    return html`<input
      aria-label=${label}
      placeholder=${HINTS[type] ?? ''}
      autocapitalize="none"
      .value=${values.join(', ')}
      @change=${(event: Event) => set({ ...rule, values: listOf((event.target as HTMLInputElement).value) })}
    />`;
  const { shown, others } = offer(choices, values);
  const isChosen = ({ value }: Choice): boolean => values.some((each) => each.toLowerCase() === value.toLowerCase());
  const toggle = (choice: Choice): void =>
    set({
      ...rule,
      values: isChosen(choice)
        ? values.filter((each) => each.toLowerCase() !== choice.value.toLowerCase())
        : [...values, choice.value],
    });
  const add = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const added = listOf(input.value).filter((each) => !values.includes(each));
    input.value = '';
    if (added.length > 0) set({ ...rule, values: [...values, ...added] });
  };
  return html`<fieldset class="values">
    <legend class="vh">${label}</legend>
    ${shown.map(
      (choice) =>
        html`<label class="value"
          ><input type="checkbox" .checked=${live(isChosen(choice))} @change=${() => toggle(choice)} />
          <bdi>${choice.name}</bdi>
          <span class="quiet">${choice.count.toLocaleString('en')}${choice.isAtLeast ? '+' : ''}</span></label
        >`,
    )}
    ${shown.length === 0 ? html`<span class="small quiet">Nothing published has any yet.</span>` : nothing}
    <input
      aria-label="${label}: another"
      placeholder=${others.length > 0 ? `${others.length} more…` : 'Another…'}
      autocapitalize="none"
      list=${`more-${type}`}
      @change=${add}
    />
    <datalist id=${`more-${type}`}>
      ${others.map(({ value, name, count }) => html`<option value=${value}>${name} (${count})</option>`)}
    </datalist>
  </fieldset>`;
}

/** One condition: an item is in the collection when it meets every one. */
export function ruleRow(
  rule: Rule,
  set: (rule: Rule) => void,
  remove: () => void,
  choices: Choices = {},
): TemplateResult {
  const label = KINDS[rule.type];
  return html`<li class="rule">
    <span>${label}</span>${field(rule, set, label, choices)}<button
      class="btn bare"
      @click=${remove}
      aria-label="Remove “${label}”"
    >
      Remove
    </button>
  </li>`;
}
