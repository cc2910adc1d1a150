/** Accents, and the points of vowels. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0591-\u05c7]/g;

/** A text whose accents stand apart (NFD, NFKD), in small letters without them, and without letters that a keyboard may lack. */
export function withoutAccents(apart: string): string {
  return apart
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ħ', 'h')
    .replaceAll('ß', 'ss')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae');
}

/** A word in small letters, without accents, points of vowels, and letters that a keyboard may lack. */
export function plainWord(word: string): string {
  return (
    withoutAccents(word.toLowerCase().normalize('NFD'))
      // Icelandic “to”: `ad` is a Turkish name.
      .replace(/^að$/, 'adh')
      .replaceAll('ð', 'd')
      .replaceAll('þ', 'th')
  );
}
