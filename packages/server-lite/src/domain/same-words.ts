/** What a letter of a script tells, against one of an alphabet. */
const HAN = /\p{Script=Han}/u;
const SYLLABLES = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /[\p{L}\p{N}]/gu;
const QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * What people are called where they are not named. Equal, they say nothing about who it was.
 */
const NOBODY =
  /^(?:an? )?(?:anonymous|anonym(?:e|o|a|er|us)?|google[- ]user|google[- ]nutzer|amazon customer|amazon[- ]kunde|kindle customer|verified (?:buyer|customer|user|reviewer|owner)|customer|client|cliente|kunde|kundin|guest|user|utilisateur google|usuario de google|utente google|reviewer|visitor|author|admin|unknown|no name|n\/a|none|test|name|匿名|游客|匿名用户|익명|匿名希望)$/iu;

/** Text as it is compared: spelled in one way, spaces and line breaks alike, quotes and dashes straight, nothing invisible. Letters keep their case. */
export function sameText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A name as it is compared; empty for one that names nobody. */
export function sameName(name: string): string {
  const plain = sameText(name).toLowerCase();
  return NOBODY.test(plain) ? '' : plain;
}

/** How much a text tells: letters and digits, of which one of Chinese counts as three and a syllable as two. */
export function weightOf(text: string): number {
  let weight = 0;
  for (const [letter] of text.matchAll(LETTER)) weight += HAN.test(letter) ? 3 : SYLLABLES.test(letter) ? 2 : 1;
  return weight;
}
