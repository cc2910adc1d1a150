import { InvalidInputError } from '../errors/invalid-input-error.ts';
import type { Rule } from './model.ts';
import { LANGUAGE, SOURCE } from './sanitize.ts';
import { assertDate } from './sanitize-date.ts';

const HOW =
  'Write one of: rating>=4, tag=NAME, source=KEY, language=TAG, since=YYYY-MM-DD, kind=review, kind=posting, featured; several values with commas.';

/** Checks rules that come from outside (an API, a file). @throws InvalidInputError */
export function parseRules(rules: readonly Rule[]): Rule[] {
  return rules.map(parseRuleData);
}

/** A rule as written on a command line. @throws InvalidInputError */
export function parseRuleText(text: string): Rule {
  const match = /^\s*([a-z]+)\s*(>=|=)?\s*(.*?)\s*$/i.exec(text);
  const [, word = '', sign = '', value = ''] = match ?? [];
  const type = word.toLowerCase();
  const values = value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (type === 'featured' && sign === '') return { type };
  if (type === 'rating' && sign === '>=' && value !== '') return parseRuleData({ type, min: Number(value) });
  if (type === 'since' && sign === '=') return parseRuleData({ type, date: value });
  if ((type === 'kind' || type === 'type') && sign === '=') {
    const kind =
      value.toLowerCase() === 'review'
        ? 'Review'
        : /^posting|socialmediaposting$/i.test(value)
          ? 'SocialMediaPosting'
          : undefined;
    if (kind) return { type: 'kind', value: kind };
  }
  if ((type === 'tag' || type === 'source' || type === 'language') && sign === '=')
    return parseRuleData({ type, values });
  throw new InvalidInputError('rule', `“${text}” is no rule. ${HOW}`);
}

/** The words that {@link parseRuleText} reads. */
export function ruleText(rule: Rule): string {
  switch (rule.type) {
    case 'rating':
      return `rating>=${rule.min}`;
    case 'since':
      return `since=${rule.date}`;
    case 'kind':
      return `kind=${rule.value === 'Review' ? 'review' : 'posting'}`;
    case 'featured':
      return 'featured';
    default:
      return `${rule.type}=${rule.values.join(',')}`;
  }
}

function parseRuleData(rule: Rule): Rule {
  switch (rule.type) {
    case 'rating':
      if (typeof rule.min === 'number' && rule.min >= 1 && rule.min <= 5) return { type: 'rating', min: rule.min };
      throw new InvalidInputError('rule', `a rating rule needs a number from 1 to 5, not ${String(rule.min)}.`);
    case 'since':
      return { type: 'since', date: assertDate('rule', rule.date) };
    case 'kind':
      if (rule.value === 'Review' || rule.value === 'SocialMediaPosting') return { type: 'kind', value: rule.value };
      break;
    case 'featured':
      return { type: 'featured' };
    case 'tag':
    case 'source':
    case 'language':
      if (
        Array.isArray(rule.values) &&
        rule.values.length > 0 &&
        rule.values.every((value) => typeof value === 'string' && value !== '')
      ) {
        return { type: rule.type, values: rule.values.map((value) => assertValue(rule.type, value)) };
      }
  }
  throw new InvalidInputError('rule', `${JSON.stringify(rule).slice(0, 100)} is no rule. ${HOW}`);
}

/** @throws InvalidInputError for a value that no item can ever have: the rule would show nothing, and say no reason. */
function assertValue(type: 'tag' | 'source' | 'language', value: string): string {
  if (type === 'source' && !SOURCE.test(value)) {
    throw new InvalidInputError('rule', `“${value.slice(0, 60)}” is no source. Write its key, like google or file.`);
  }
  if (type === 'language' && !LANGUAGE.test(value)) {
    throw new InvalidInputError('rule', `“${value.slice(0, 60)}” is no language tag. Write it like en or pt-BR.`);
  }
  return value;
}
