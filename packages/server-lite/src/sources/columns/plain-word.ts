/** A word in small letters, without accents, points of vowels, and letters that a keyboard may lack. */
export function plainWord(word: string): string {
  return (
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u064b-\u065f\u0591-\u05c7]/g, '')
      .normalize('NFC')
      .replaceAll('ı', 'i')
      .replaceAll('ł', 'l')
      .replaceAll('ħ', 'h')
      .replaceAll('ø', 'o')
      // Icelandic “to”: `ad` is a Turkish name.
      .replace(/^að$/, 'adh')
      .replaceAll('đ', 'd')
      .replaceAll('ð', 'd')
      .replaceAll('þ', 'th')
      .replaceAll('ß', 'ss')
      .replaceAll('æ', 'ae')
  );
}
