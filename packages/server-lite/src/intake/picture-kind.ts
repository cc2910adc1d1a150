/** How files of these types begin. What begins otherwise meets no decoder at all: SVG is a program, PDF and TIFF are worlds. */
const BEGINNINGS: readonly RegExp[] = [
  /^\xff\xd8\xff/,
  /^\x89PNG\r\n\x1a\n/,
  /^GIF8[79]a/,
  /^RIFF[^]{4}WEBP/,
  /^[^]{4}ftyp(?:avi[fs]|mif1|msf1)/,
];

/** Whether bytes begin as a JPEG, PNG, GIF, WebP or AVIF does; the whole of it is told by whoever decodes it. */
export function isPicture(bytes: Uint8Array): boolean {
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return BEGINNINGS.some((known) => known.test(beginning));
}
