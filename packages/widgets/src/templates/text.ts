/** A letter of a script that reads from right to left. */
export const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

/** The direction of a text by its first letter; undefined where it has none. */
export function textDirection(text: string): 'ltr' | 'rtl' | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter ? (RTL.test(letter) ? 'rtl' : 'ltr') : undefined;
}

/** About how much room a text takes, in Latin letters: wide characters count twice, a line break a third of a line. */
export function textLength(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0) + 14 * (text.match(/\n/g)?.length ?? 0);
}

/** Up to `SHORT` words are set large; from `LONG` on they fade into "Read more". In the letters of `textLength`. */
export const SHORT = 60;
export const LONG = 480;
