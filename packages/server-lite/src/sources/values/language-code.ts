const CODE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;

/** Names of languages as shops and app stores write them. */
const NAMED = new Map(
  Object.entries({
    english: 'en',
    german: 'de',
    deutsch: 'de',
    french: 'fr',
    français: 'fr',
    spanish: 'es',
    español: 'es',
    latam: 'es-419',
    italian: 'it',
    italiano: 'it',
    portuguese: 'pt',
    português: 'pt',
    brazilian: 'pt-BR',
    dutch: 'nl',
    nederlands: 'nl',
    polish: 'pl',
    polski: 'pl',
    russian: 'ru',
    русский: 'ru',
    ukrainian: 'uk',
    turkish: 'tr',
    türkçe: 'tr',
    swedish: 'sv',
    danish: 'da',
    norwegian: 'no',
    finnish: 'fi',
    czech: 'cs',
    slovak: 'sk',
    hungarian: 'hu',
    romanian: 'ro',
    bulgarian: 'bg',
    greek: 'el',
    arabic: 'ar',
    hebrew: 'he',
    persian: 'fa',
    hindi: 'hi',
    thai: 'th',
    vietnamese: 'vi',
    indonesian: 'id',
    japanese: 'ja',
    日本語: 'ja',
    korean: 'ko',
    koreana: 'ko',
    한국어: 'ko',
    chinese: 'zh',
    中文: 'zh',
    schinese: 'zh-Hans',
    tchinese: 'zh-Hant',
  }),
);

/** A BCP 47 tag from a tag or the name of a language; undefined where it is neither. */
export function languageCode(text: string): string | undefined {
  const named = NAMED.get(text.toLowerCase());
  if (named !== undefined) return named;
  return CODE.test(text) ? text.replaceAll('_', '-') : undefined;
}
