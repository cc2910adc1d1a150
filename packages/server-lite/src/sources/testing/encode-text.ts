const tables = new Map<string, Map<string, number[]>>();

/**
 * Text as the bytes of an encoding, with its byte order mark where it has one.
 *
 * @param encoding a label that `TextDecoder` knows
 * @throws Error on a character that the encoding lacks.
 */
export function encodeText(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Buffer.from(
    [...text].flatMap((sign) => {
      const bytes = table.get(sign);
      if (!bytes) throw new Error(`${encoding} has no “${sign}”.`);
      return bytes;
    }),
  );
}

/** Whether an encoding has all signs of a text. */
export function canEncode(text: string, encoding: string): boolean {
  if (encoding.startsWith('utf')) return true;
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return [...text].every((sign) => table.has(sign));
}

function tableOf(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  const learn = (bytes: number[]) => {
    const sign = decoder.decode(Uint8Array.from(bytes));
    if ([...sign].length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, bytes);
  };
  for (let first = 0; first < 256; first++) learn([first]);
  if (!encoding.startsWith('windows-'))
    for (let first = 0x81; first < 0xff; first++)
      for (let second = 0x30; second < 0xff; second++) learn([first, second]);
  return table;
}
