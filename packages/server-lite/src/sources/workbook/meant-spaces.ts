/** In the place of spaces, tabs and line breaks that are meant: others count as one space, however many (ODF 1.2, part 1, 6.1.2). */
export const MEANT: Readonly<Record<string, string>> = { s: '\u0001', tab: '\u0002', 'line-break': '\u0003' };
const SIGNS = [' ', '\t', '\n'];

/** The text of a paragraph with the spaces that are meant, and no others. */
export function spaced(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '')
    .replace(/[\u0001-\u0003]/g, (sign) => SIGNS[sign.charCodeAt(0) - 1] as string);
}
