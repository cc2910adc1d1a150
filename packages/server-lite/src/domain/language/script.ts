/** Alphabets in which one language alone is written, nearly always. */
const OWN: readonly [from: number, to: number, tag: string][] = [
  [0x0370, 0x03ff, 'el'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b00, 0x0b7f, 'or'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'],
  [0x0d00, 0x0d7f, 'ml'],
  [0x0d80, 0x0dff, 'si'],
  [0x0e00, 0x0e7f, 'th'],
  [0x0e80, 0x0eff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1780, 0x17ff, 'km'],
  [0x1f00, 0x1fff, 'el'],
];

/** By character: its place in `OWN`, from 1. */
const PLACES = new Uint8Array(0x2000);
OWN.forEach(([from, to], i) => PLACES.fill(i + 1, from, to + 1));

export interface Scripts {
  letters: number;
  latin: number;
  cyrillic: number;
  arabic: number;
  devanagari: number;
  han: number;
  kana: number;
  hangul: number;
  /** Of the alphabets that are one language's own. */
  own: Uint16Array | undefined;
}

/** Counts the letters of a text by their alphabets. @param end characters looked at */
export function scriptsOf(text: string, end: number): Scripts {
  const found: Scripts = {
    letters: 0,
    latin: 0,
    cyrillic: 0,
    arabic: 0,
    devanagari: 0,
    han: 0,
    kana: 0,
    hangul: 0,
    own: undefined,
  };
  let latins = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x370) {
      const isLatin =
        (code > 96 && code < 123) ||
        (code > 64 && code < 91) ||
        (code > 191 && code !== 215 && code !== 247 && code < 0x250);
      if (isLatin) latins++;
    } else if (code < 0x2000) other(found, code);
    else if (code >= 0x3041) eastAsian(found, code);
  }
  found.latin = latins;
  let own = 0;
  if (found.own) for (const count of found.own) own += count;
  const { latin, cyrillic, arabic, devanagari, han, kana, hangul } = found;
  found.letters = latin + cyrillic + arabic + devanagari + han + kana + hangul + own;
  return found;
}

/** The language whose own alphabet at least so many letters are of. */
export function ownLanguage({ own }: Scripts, least: number): string | undefined {
  let sum = 0;
  let tag: string | undefined;
  let most = 0;
  own?.forEach((count, i) => {
    sum += count;
    if (count > most) [most, tag] = [count, (OWN[i] as (typeof OWN)[number])[2]];
  });
  // Two blocks of one alphabet count together; two alphabets do not.
  return own && sum >= least && OWN.every(([, , other], i) => own[i] === 0 || other === tag) ? tag : undefined;
}

function other(found: Scripts, code: number): void {
  if (code >= 0x0400 && code <= 0x052f) found.cyrillic++;
  else if (code >= 0x0600 && code <= 0x06ff) found.arabic++;
  else if (code >= 0x0900 && code <= 0x097f) found.devanagari++;
  else {
    const place = PLACES[code] as number;
    if (place === 0) return;
    found.own ??= new Uint16Array(OWN.length);
    found.own[place - 1] = (found.own[place - 1] as number) + 1;
  }
}

function eastAsian(found: Scripts, code: number): void {
  if (code <= 0x30ff) {
    // The middle dot and the long dash stand between other letters too.
    if (code !== 0x30fb) found.kana++;
  } else if (code >= 0x3400 && code <= 0x9fff) found.han++;
  else if (code >= 0xac00 && code <= 0xd7a3) found.hangul++;
}
