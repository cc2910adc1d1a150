import type { SelectionRule } from '@smm/sdk/schema';
import type { Item, Rule } from './model.ts';
import { languageName } from './language-name.ts';
import { normalizeRating } from './normalize-rating.ts';

type Curated = Pick<Item, 'tags' | 'source' | 'language' | 'rating' | 'datePublished' | 'type' | 'featured'>;

/** One predicate for all rules: an item is in the collection when it meets every one. */
export function curate(rules: readonly Rule[]): (item: Curated) => boolean {
  const tests = rules.map(test);
  return (item) => tests.every((meets) => meets(item));
}

/** A rule as it stands on the wire. `sourceName` gives a source's name for people. */
export function selectionRule(rule: Rule, sourceName: (key: string) => string): SelectionRule {
  switch (rule.type) {
    case 'tag':
      return { type: 'tag', values: rule.values, text: `tagged ${or(rule.values.map((tag) => `“${tag}”`))}` };
    case 'source':
      return { type: 'source', values: rule.values, text: `from ${or(rule.values.map(sourceName))}` };
    case 'language':
      return { type: 'language', values: rule.values, text: `written in ${or(rule.values.map(languageName))}` };
    case 'rating':
      return { type: 'rating', values: [`>=${rule.min}`], text: `rated ${rule.min} or more out of 5` };
    case 'since':
      return { type: 'since', values: [rule.date], text: `from ${rule.date} on` };
    case 'kind': {
      const text = rule.value === 'Review' ? 'reviews only' : 'social postings only';
      return { type: 'type', values: [rule.value], text };
    }
    case 'featured':
      return { type: 'featured', values: [], text: 'featured by the business' };
  }
}

function test(rule: Rule): (item: Curated) => boolean {
  switch (rule.type) {
    case 'tag': {
      const wanted = new Set(rule.values.map((tag) => tag.toLowerCase()));
      return (item) => item.tags.some((tag) => wanted.has(tag.toLowerCase()));
    }
    case 'source':
      return (item) => rule.values.includes(item.source);
    case 'language': {
      const wanted = rule.values.map((language) => language.toLowerCase());
      return (item) => wanted.some((language) => speaks(item.language, language));
    }
    case 'rating':
      return (item) => item.rating !== null && normalizeRating(item.rating).ratingValue >= rule.min;
    case 'since':
      return (item) => item.datePublished !== null && item.datePublished >= rule.date;
    case 'kind':
      return (item) => item.type === rule.value;
    case 'featured':
      return (item) => item.featured;
  }
}

function speaks(language: string | null, wanted: string): boolean {
  const spoken = language?.toLowerCase();
  return spoken === wanted || spoken?.startsWith(`${wanted}-`) === true;
}

function or(words: string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
