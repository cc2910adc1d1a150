import { tablesIn } from '../translate/markdown-table.ts';
/** What is not read yet, by its first bytes, and what to do instead. Undefined for text. */
export function recogniseOther(head: Uint8Array, name: string): string | undefined {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096));
  const starts = (...codes: number[]) => codes.every((code, i) => bytes[i] === code);
  if (starts(0x50, 0x4b, 3, 4))
    return `${name} is an archive three deep, which is not opened. Unpack it and import what is in it.`;
  if (starts(0x1f, 0x8b))
    return `${name} is packed with gzip three deep, which is not opened. Unpack it and import what is in it.`;
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    return `${name} is an old Excel file (XLS) or Word document (DOC), which is not read. Open it, save it as an Excel workbook (XLSX) or a Word document of today (DOCX), and import that.`;
  if (starts(0x25, 0x50, 0x44, 0x46))
    return `${name} is a PDF, which is not read. Ask the service for an export as CSV or JSON.`;
  if (starts(0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20))
    return `${name} is an SQLite database, which is not read. Export the table as CSV.`;
  if (starts(0x50, 0x41, 0x52, 0x31))
    return `${name} is a Parquet file, which is not read. Export it as CSV or NDJSON.`;
  if (
    starts(0x42, 0x5a, 0x68) ||
    starts(0xfd, 0x37, 0x7a) ||
    starts(0x37, 0x7a, 0xbc) ||
    starts(0x28, 0xb5, 0x2f, 0xfd) ||
    starts(0x52, 0x61, 0x72, 0x21)
  ) {
    return `${name} is packed in a way that is not read (bzip2, xz, 7z, zstd or RAR). Unpack it, or pack it as zip or gzip.`;
  }
  if (
    starts(0x89, 0x50, 0x4e, 0x47) ||
    starts(0xff, 0xd8, 0xff) ||
    starts(0x47, 0x49, 0x46, 0x38) ||
    bytes.subarray(4, 8).toString('latin1') === 'ftyp'
  ) {
    return `${name} is a picture or film, not a list of reviews.`;
  }
  const text = bytes.toString(starts(0xff, 0xfe) ? 'utf16le' : 'utf8').replace(/^[\ufeff\s]+/, '');
  if (/^\{\\rtf/.test(text))
    return `${name} is a rich-text document (RTF), which is not read. Open it, save it as a Word document (DOCX) or an OpenDocument text (ODT), and import that.`;
  if (/^(?:#[^\n]*\n)*(?:openapi|swagger): /m.test(text.slice(0, 2000)))
    return `${name} is the description of an API, not a list of reviews.`;
  if (/^#{1,6} \S/m.test(text) && /^```|^\|.*\|\s*$/m.test(text) && tablesIn(text).length === 0)
    return `${name} is a Markdown document, not a list of reviews. Give the reviews as CSV, JSON, or text with one on each line.`;
  if (!starts(0xff, 0xfe) && !starts(0xfe, 0xff) && controls(bytes) > 0.04)
    return `${name} is not text: it holds bytes that no CSV or JSON has. Export it as CSV or JSON.`;
  return undefined;
}

/** Part of the bytes that no text has: control characters, but for white space, separators, the escapes of old Japanese and the zeros of UTF-16. */
function controls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte > 1 && byte < 27 && (byte < 7 || byte > 13)) count++;
  return bytes.length === 0 ? 0 : count / bytes.length;
}
