import { Language } from '@smm/sdk/schema';
import * as z from 'zod/mini';
import { plainLine, plainText } from './domain/sanitize-text.ts';
import { webUrl } from './domain/sanitize-url.ts';
import { InvalidInputError } from './errors/invalid-input-error.ts';

const ORIGIN = /^https?:\/\/[^/\s?#@]+$/;
/** Whether mail arrives is nobody's to tell from its letters: only what is surely none is refused. */
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;
const MOST_ORIGINS = 100;

const paragraph = (longest: number) => z.string().check(z.maxLength(longest));
const Name = z.string().check(z.minLength(1), z.maxLength(200));

/** Who the business is, as it says itself. */
const Business = z.strictObject({
  name: Name,
  url: z.optional(z.string().check(z.maxLength(2000))),
  /** Of what the business writes itself: requests, its own policy words. */
  language: z.optional(Language),
  /** Where people reach the business; shown to whoever is asked for a review. */
  email: z.optional(z.string().check(z.regex(EMAIL), z.maxLength(254))),
  /** Postal; lines as they stand on a letter. */
  address: z.optional(paragraph(500)),
});

/** Sites whose pages may read the public answers and send reviews: `*` alone, or origins. */
const Origins = z.array(z.string().check(z.maxLength(300))).check(z.minLength(1), z.maxLength(MOST_ORIGINS));

/** The business's own words on the policy page. Plain text; an empty line parts paragraphs. */
const PolicyWords = z.strictObject({
  gathering: z.optional(paragraph(5000)),
  checking: z.optional(paragraph(5000)),
  choosing: z.optional(paragraph(5000)),
});

/** What each setting holds. The one list of keys; null where nothing was set and nothing can be assumed. */
export const SETTING_SCHEMAS = { business: Business, origins: Origins, policy: PolicyWords } as const;

export type SettingKey = keyof typeof SETTING_SCHEMAS;
export type Business = z.infer<typeof Business>;
export type PolicyWords = z.infer<typeof PolicyWords>;

export interface SettingValues {
  business: Business | null;
  /** Null: nothing was set, so any site may read. */
  origins: string[] | null;
  policy: PolicyWords;
}

export const SETTING_KEYS = Object.keys(SETTING_SCHEMAS) as SettingKey[];
export const SETTING_DEFAULTS: { readonly [Key in SettingKey]: SettingValues[Key] } = {
  business: null,
  origins: null,
  policy: {},
};

/** The value as it is kept: checked, one spelling, nothing unseen in it. @throws InvalidInputError */
export function checkSetting<Key extends SettingKey>(key: Key, value: unknown): SettingValues[Key] {
  const parsed = z.safeParse(SETTING_SCHEMAS[key] as z.ZodMiniType, value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InvalidInputError([key, ...(issue?.path ?? [])].join('.'), issue?.message ?? 'does not fit.');
  }
  return CLEAN[key](parsed.data as never) as SettingValues[Key];
}

const CLEAN: { [Key in SettingKey]: (value: NonNullable<SettingValues[Key]>) => SettingValues[Key] } = {
  business({ name, url, language, email, address }) {
    const line = plainLine(name);
    if (line === '') throw new InvalidInputError('business.name', 'give 1 to 200 characters.');
    const page = url === undefined ? undefined : checkUrl(url);
    const lines = plainText(address ?? '');
    return {
      name: line,
      ...(page && { url: page }),
      ...(language !== undefined && { language }),
      ...(email !== undefined && { email }),
      ...(lines !== '' && { address: lines }),
    };
  },
  origins(list) {
    const origins = [...new Set(list.map(checkOrigin))];
    if (origins.includes('*') && origins.length > 1)
      throw new InvalidInputError(
        'origins',
        '* is every site, so nothing else can stand beside it. Give * alone, or the sites.',
      );
    return origins;
  },
  policy(words) {
    const kept = Object.entries(words).map(([key, text]) => [key, plainText(text ?? '')] as const);
    return Object.fromEntries(kept.filter(([, text]) => text !== ''));
  },
};

function checkUrl(text: string): string {
  const url = webUrl(text);
  if (url !== null) return url;
  throw new InvalidInputError(
    'business.url',
    `“${text.slice(0, 100)}” is no web address. Give one that starts with https://.`,
  );
}

function checkOrigin(text: string, index: number): string {
  const origin = text.trim().replace(/\/$/, '');
  if (origin === '*') return origin;
  if (ORIGIN.test(origin) && URL.canParse(origin)) return new URL(origin).origin;
  throw new InvalidInputError(
    `origins.${index}`,
    `“${text.slice(0, 100)}” is no origin. Give * or a site such as https://www.example.com, without a path.`,
  );
}
