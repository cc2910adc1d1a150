import fc from 'fast-check';
import type { Item as WireItem, ItemQuery } from '@smm/sdk/schema';
import type { Rule } from '../domain/model.ts';

const WORDS = [
  'Brakes',
  'brake',
  'café',
  'CAFE',
  'Straße',
  'bike',
  'biking',
  '自転車',
  '修理が早い',
  '친절해요',
  'über',
  'a',
  '5',
  'naïve',
];
const ASKED = [
  '',
  'brakes',
  'brak',
  'bra',
  'br',
  'CAFÉ',
  'strasse',
  'bik',
  'bike brakes',
  '自転',
  '車',
  '修理',
  '早い',
  '친절',
  'uber',
  'a',
  'nothing',
  'bike  “caf',
  '5',
  '!?',
];
const TAGS = ['VIP', 'vip', 'repair', 'ré-pair z', '日本'];
const LANGS = ['en', 'en-GB', 'pt-BR', 'ja', null];
export const DATES = [
  '2024-01-05',
  '2024-01',
  '2024',
  '1850-01-01',
  '2025-06-01T10:00:00Z',
  '2025-06-01T10:00:00+02:00',
  null,
];

export interface Sample {
  body: string;
  stars?: number;
  tags?: string[];
  language?: string | null;
  datePublished?: string | null;
  source?: string;
  authorName?: string;
}

export const arbitraryItems = fc.array(
  fc.record({
    body: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(', ')),
    stars: fc.constantFrom(0, 1, 2, 3, 3.4, 4.5, 5),
    tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 2 }),
    language: fc.constantFrom(...LANGS),
    datePublished: fc.constantFrom(...DATES),
    source: fc.constantFrom('direct', 'trustpilot'),
  }),
  { minLength: 1, maxLength: 60 },
);

export const arbitraryRules: fc.Arbitrary<Rule[]> = fc.uniqueArray(
  fc.constantFrom<Rule>(
    { type: 'rating', min: 3.4 },
    { type: 'tag', values: ['vip'] },
    { type: 'language', values: ['en', 'ja'] },
    { type: 'since', date: '2024-01-05' },
    { type: 'source', values: ['direct'] },
  ),
  { maxLength: 2 },
);

export const arbitraryActs = fc.array(
  fc.record({ act: fc.constantFrom('pin', 'hide', 'withdraw', 'erase', 'tag', 'reply', 'again'), at: fc.nat() }),
  { maxLength: 10 },
);

export const arbitraryQuery: fc.Arbitrary<ItemQuery> = fc.record({
  rating: fc.oneof(fc.constant<number[]>([]), fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 2 })),
  tag: fc.oneof(
    fc.constant<string[]>([]),
    fc.uniqueArray(fc.constantFrom<string[]>('vip', 'RÉ-PAIR Z', 'none', '日本'), { maxLength: 2 }),
  ),
  lang: fc.oneof(
    fc.constant<string[]>([]),
    fc.uniqueArray(fc.constantFrom<string[]>('en', 'EN-gb', 'pt', 'p'), { maxLength: 2 }),
  ),
  source: fc.oneof(fc.constant<string[]>([]), fc.constantFrom<string[][]>(['direct'], ['trustpilot', 'direct'])),
  q: fc.constantFrom(...ASKED),
  sort: fc.constantFrom('newest', 'oldest', 'highest', 'lowest'),
});

/** What a query asks of an item, written apart from what it checks. */
export function answers(item: WireItem, { rating, tag, lang, source, q }: ItemQuery): boolean {
  const stars = item['@type'] === 'Review' && item.reviewRating ? Math.round(item.reviewRating.ratingValue) : 0;
  const tags = (item.keywords ?? []).map((each) => each.toLowerCase());
  const language = item.inLanguage?.toLowerCase() ?? '';
  const body = item['@type'] === 'Review' ? item.reviewBody : item.articleBody;
  const text = plain([body, item.author.name, item.reply?.text ?? '', ...tags].join(' | '));
  const words = text.split(/[^\p{L}\p{N}]+/u);
  const asked = plain(q)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return (
    (rating.length === 0 || rating.includes(stars)) &&
    (tag.length === 0 || tag.some((each) => tags.includes(each.toLowerCase()))) &&
    (lang.length === 0 ||
      lang.some((each) => language === each.toLowerCase() || language.startsWith(`${each.toLowerCase()}-`))) &&
    (source.length === 0 || source.includes(item.publisher.identifier)) &&
    asked.every((word, i) =>
      /[぀-鿿가-힯]/.test(word)
        ? text.includes(word)
        : words.includes(word) ||
          (i === asked.length - 1 && word.length >= 3 && words.some((each) => each.startsWith(word))),
    )
  );
}

function plain(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
}
