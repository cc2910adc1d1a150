import { MEANT, spaced } from '../workbook/meant-spaces.ts';
import { walkXml } from '../workbook/read-xml.ts';
import { BodyBuilder } from './body-builder.ts';
import type { Body, Look } from './paragraph.ts';
import { CONTENTS, lookNamed } from './word-styles.ts';

/** What is not shown, or is no words of the text: deletions, notes, remarks, lists of contents (ODF 1.2, part 1, 5.5, 6.3, 8). */
const ASIDE =
  /^(?:tracked-changes|annotation|note|ruby-text|table-of-content|alphabetical-index|illustration-index|table-index|object-index|user-index|bibliography|forms|title|desc|scripts|font-face-decls|hidden-text|hidden-paragraph)$/;
const PARAGRAPH = /^[ph]$/;
const CELL = /^(?:covered-)?table-cell$/;
/** In points, from where on space is meant. */
const APART = 5;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12, px: 0.75 };
const MOST_SPACES = 1000;
const MOST_REPEATED = 1000;

interface Style {
  parent: string;
  look: Look;
  isBold: boolean;
}

/**
 * What a text of OpenDocument (ODF 1.2 and later) shows in its body.
 *
 * @param chunks its content.xml
 * @throws SourceError when it is cut off, or more than is held in memory.
 */
export async function readOpenText(where: string, chunks: AsyncIterable<Uint8Array>): Promise<Body> {
  const body = new BodyBuilder(where);
  const styles = new Map<string, Style>();
  const open: string[] = [];
  let asideFrom = -1;
  let isBody = false;
  let style: Style | undefined;
  const bold: boolean[] = [];
  let paragraphs = 0;
  const cells: number[] = [];
  const put = (text: string) => body.text(text, bold.at(-1));
  const isBoldStyle = (name = '') => styles.get(name)?.isBold;
  const styled = (element: string, attributes: Readonly<Record<string, string>>) => {
    if (element === 'style')
      styles.set(
        attributes['style:name'] ?? '',
        (style = { parent: attributes['style:parent-style-name'] ?? '', look: {}, isBold: false }),
      );
    else if (!style) return;
    else if (element === 'text-properties')
      style.isBold = /^(?:bold|[6-9]00)$/.test(attributes['fo:font-weight'] ?? '');
    else if (element === 'paragraph-properties')
      style.look = {
        isApartAbove: points(attributes['fo:margin-top']) >= APART,
        isApartBelow: points(attributes['fo:margin-bottom']) >= APART,
      };
  };
  const lookOf = (element: string, attributes: Readonly<Record<string, string>>): Look => {
    const name = attributes['text:style-name'] ?? '';
    const own = styles.get(name);
    const named = lookNamed((own?.parent || name).replaceAll('_20_', ' '));
    const level = Number(attributes['text:outline-level'] ?? 1);
    return {
      ...own?.look,
      ...(named !== undefined && named !== CONTENTS && named),
      ...(element === 'h' && { heading: Number.isInteger(level) && level > 0 ? level : 1 }),
    };
  };
  await walkXml(where, chunks, {
    open: (element, attributes) => {
      const parent = open.at(-1);
      open.push(element);
      if (asideFrom !== -1) return;
      if (element === 'text' && parent === 'body') isBody = true;
      if (!isBody) return styled(element, attributes);
      if (ASIDE.test(element)) {
        asideFrom = open.length;
        return;
      }
      const name = attributes['text:style-name'];
      if (PARAGRAPH.test(element)) {
        paragraphs += 1;
        body.openParagraph();
        body.look(lookOf(element, attributes));
        bold.push(isBoldStyle(name) ?? false);
      } else if (element === 'span') bold.push(isBoldStyle(name) ?? bold.at(-1) ?? false);
      else if (MEANT[element] !== undefined && paragraphs > 0)
        put(MEANT[element].repeat(number(attributes['text:c'], MOST_SPACES)));
      else if (element === 'table') body.openTable();
      else if (element === 'table-row') body.openRow();
      else if (CELL.test(element)) {
        cells.push(number(attributes['table:number-columns-repeated'], MOST_REPEATED));
        body.openCell();
      } else if (element === 'text-box') body.part();
    },
    text: (piece) => {
      if (asideFrom === -1 && paragraphs > 0) put(piece);
    },
    close: (element) => {
      const depth = open.length;
      open.pop();
      if (asideFrom !== -1) {
        if (depth === asideFrom) asideFrom = -1;
        return;
      }
      if (!isBody) {
        if (element === 'style') style = undefined;
        return;
      }
      if (PARAGRAPH.test(element)) {
        paragraphs -= 1;
        bold.pop();
        body.closeParagraph(false, spaced);
      } else if (element === 'span') bold.pop();
      else if (CELL.test(element)) body.closeCell(cells.pop());
      else if (element === 'table') body.closeTable();
      else if (element === 'text-box') body.part();
      else if (element === 'text' && open.at(-1) === 'body') isBody = false;
    },
  });
  return body.end();
}

function points(length = ''): number {
  const [, amount, unit = ''] = /^(\d*\.?\d+)([a-z]{2})$/.exec(length) ?? [];
  return Number(amount ?? 0) * (POINTS[unit] ?? 0);
}

function number(said: string | undefined, most: number): number {
  const count = Number(said ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}
