/** First digits of scripts whose 0–9 follow one another. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const OTHER = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/;
const ALL = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;

/** Arabic, Persian, Devanagari, Bengali, Thai and full-width digits as 0–9. */
export function westernDigits(text: string): string {
  return OTHER.test(text) ? text.replace(ALL, western) : text;
}

function western(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) as number));
}
