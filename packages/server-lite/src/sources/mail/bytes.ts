/** Each byte as one character and back: a message says by itself, part by part, what it is written in. */
export const BYTES = 'windows-1252';
const BYTE_OF = new Map(
  Array.from(new TextDecoder(BYTES).decode(Uint8Array.from({ length: 256 }, (_, i) => i)), (sign, i) => [sign, i]),
);

/** The bytes of a text that was decoded as {@link BYTES}, or as UTF-16: whoever saved it so changed what it is written in. */
export function bytesOf(text: string): Uint8Array {
  let isChanged = false;
  const bytes = text.replace(/[^\0-\x7f\xa0-\xff]/g, (sign) => {
    const byte = BYTE_OF.get(sign);
    if (byte === undefined) isChanged = true;
    return String.fromCharCode(byte ?? 0);
  });
  return isChanged ? Buffer.from(text, 'utf8') : Buffer.from(bytes, 'latin1');
}
