import type { ClerkSpec } from './corpus-clerk.ts';
import { encodeText } from './encode-text.ts';
import { delimited, escapeXml, workbook } from './write-table.ts';

type Value = string | number | boolean;
interface Said {
  author: string;
  title: string;
  words: string;
  at: Date;
}

/** Rows as a file of the kind that a spec names. */
export async function clerkText(
  spec: ClerkSpec,
  rows: readonly (readonly Value[])[],
  said: readonly Said[],
): Promise<Uint8Array> {
  const { kind, encoding, names, above, below } = spec;
  const cells = rows.map((row) => row.map((cell) => (cell === true ? '1' : String(cell))));
  if (kind === 'xlsx') return workbook([...above, names, ...cells, ...below]);
  if (kind.startsWith('csv')) {
    const delimiter = kind.slice(3) === 'T' ? '\t' : kind.slice(3);
    return encodeText(delimited([...above, names, ...cells, ...below], delimiter), encoding);
  }
  if (kind === 'ndjson')
    return encodeText(rows.map((row) => `${JSON.stringify(nested(names, row))}\n`).join(''), encoding);
  if (kind.startsWith('json')) {
    const list: unknown = rows.map((row) => nested(names, row));
    const path = kind.slice(5).split('.').filter(Boolean).reverse();
    return encodeText(
      JSON.stringify(path.reduce((inside, key) => ({ [key]: inside, total: rows.length }), list)),
      encoding,
    );
  }
  if (kind.startsWith('xml:')) return encodeText(xml(kind.slice(4), encoding, names, cells), encoding);
  if (kind === 'html') return encodeText(page(encoding, names, cells, above[0]?.[0] ?? 'Sample'), encoding);
  if (kind === 'rss') return encodeText(feed(said), encoding);
  throw new Error(`No kind is called “${kind}”.`);
}

function nested(names: readonly string[], row: readonly Value[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  names.forEach((name, i) => {
    const path = name.split('.');
    let at = record;
    for (const part of path.slice(0, -1)) at = (at[part] ??= {}) as Record<string, unknown>;
    at[path.at(-1) as string] = row[i] === '' ? null : row[i];
  });
  return record;
}

function xml(path: string, encoding: string, names: readonly string[], rows: readonly (readonly string[])[]): string {
  const [root = '', record = ''] = path.split('/');
  const elements = rows.map(
    (row) => `<${record}>${row.map((cell, i) => `<${names[i]}>${escapeXml(cell)}</${names[i]}>`).join('')}</${record}>`,
  );
  return `<?xml version="1.0" encoding="${encoding}"?>\n<${root}>${elements.join('\n')}</${root}>`;
}

function page(
  encoding: string,
  names: readonly string[],
  rows: readonly (readonly string[])[],
  heading: string,
): string {
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escapeXml(cell).replaceAll('\n', '<br>')}</td>`).join('')}</tr>`,
  );
  return `<!doctype html><html><head><meta charset="${encoding}"><title>Sample</title></head><body><nav><a href="/">Home</a></nav><h1>${escapeXml(heading)}</h1><table><thead><tr>${names.map((name) => `<th>${escapeXml(name)}</th>`).join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></body></html>`;
}

function feed(said: readonly Said[]): string {
  const items = said.map(
    ({ author, title, words, at }, i) =>
      `<item><title>${escapeXml(title)}</title><link>https://sample.invalid/${i}</link><dc:creator>${escapeXml(author)}</dc:creator><description>${escapeXml(words.replaceAll('\n', '<br/>'))}</description><pubDate>${at.toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Sample</title><link>https://sample.invalid/</link><description>x</description>${items.join('')}</channel></rss>`;
}
