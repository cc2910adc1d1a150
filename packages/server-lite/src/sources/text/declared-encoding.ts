/** What many servers say of all that they send. */
const SAID_OF_ALL = /^(?:iso-?8859-1|latin-?1|us-ascii)$/i;

/**
 * What XML or a page says it is written in, as the name that decoders know; undefined where nothing is said, or nothing known.
 *
 * @param charset of the answer that it came in, which goes before (RFC 7303 §3)
 */
export function declaredEncoding(head: Uint8Array, charset?: string): string | undefined {
  const sent = charset === undefined ? undefined : knownEncoding(charset);
  if (sent !== undefined && !SAID_OF_ALL.test(charset ?? '')) return sent;
  return saidInside(head) ?? sent;
}

function saidInside(head: Uint8Array): string | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1');
  const said =
    /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(text) ??
    /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(text);
  return said?.[1] === undefined ? undefined : knownEncoding(said[1]);
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
