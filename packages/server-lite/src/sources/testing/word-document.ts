import { zipBytes } from '../../testing/zip-bytes.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph of Word: its lines, by id of its style, with what its properties and its run say. */
export function wordParagraph(text: string, given: { style?: string; about?: string; run?: string } = {}): string {
  const { style, about = '', run = '' } = given;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:p><w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${about}</w:pPr><w:r><w:rPr>${run}</w:rPr>${lines.join('<w:br/>')}</w:r></w:p>`;
}

/** A table of Word, a line of a cell being a paragraph. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    `<w:tc>${text
      .split('\n')
      .map((line) => wordParagraph(line))
      .join('')}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A Word document. @param styles the elements of its styles, where it has some */
export function wordDocument(body: string, styles?: string): Buffer {
  const relation = (id: string, type: string, target: string) =>
    `<Relationships><Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/></Relationships>`;
  return zipBytes({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relation('r1', 'officeDocument', 'word/document.xml'),
    'word/document.xml': `<w:document xmlns:w="${MAIN}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...(styles !== undefined && {
      'word/_rels/document.xml.rels': relation('r1', 'styles', 'styles.xml'),
      'word/styles.xml': `<w:styles xmlns:w="${MAIN}">${styles}</w:styles>`,
    }),
  });
}

/** A text of OpenDocument. @param styles the elements of its automatic styles */
export function openText(body: string, styles = '', kind = 'text'): Buffer {
  return zipBytes({
    mimetype: { content: `application/vnd.oasis.opendocument.${kind}`, method: 0 },
    'content.xml': `<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:table="${ODF}:table:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });
}
