import { html, nothing, type TemplateResult } from 'lit';
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

function field(rule: Rule, set: (rule: Rule) => void, label: string): TemplateResult | typeof nothing {
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
      return html`<input
        aria-label=${label}
        placeholder=${HINTS[rule.type] ?? ''}
        autocapitalize="none"
        .value=${rule.values.join(', ')}
        @change=${(event: Event) => set({ ...rule, values: listOf(value(event)) })}
      />`;
  }
}

/** One condition: an item is in the collection when it meets every one. */
export function ruleRow(rule: Rule, set: (rule: Rule) => void, remove: () => void): TemplateResult {
  const label = KINDS[rule.type];
  return html`<li class="rule">
    <span>${label}</span>${field(rule, set, label)}<button
      class="btn bare"
      @click=${remove}
      aria-label="Remove “${label}”"
    >
      Remove
    </button>
  </li>`;
}
