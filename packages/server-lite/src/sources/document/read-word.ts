import { walkXml } from '../workbook/read-xml.ts';
import { BodyBuilder } from './body-builder.ts';
import type { Body } from './paragraph.ts';
import { CONTENTS, lookNamed, outlineLevel, type WordStyle } from './word-styles.ts';

/**
 * What is not shown, or is shown elsewhere: deletions and what was moved away (ECMA-376, part 1, 17.13.5), what stands in the
 * place of a newer form, how a word is read, and what a format was.
 */
const ASIDE =
  /^(?:del|moveFrom|Fallback|rt|instrText|delText|delInstrText|sdtPr|\w+Change|footnote\w*|endnote\w*|comment\w*)$/;
/** From here on space is meant, in twentieths of a point. */
const APART = 100;
const BREAKS = /^(?:br|cr)$/;
/** Stars of the font of signs, which has no letters. */
const SIGNS: Readonly<Record<string, string>> = { ab: '★', f0ab: '★' };

/**
 * What a Word document (ECMA-376, part 1, 17) shows in its body.
 *
 * @param chunks its main part
 * @throws SourceError when it is cut off, or more than is held in memory.
 */
export async function readWord(
  where: string,
  chunks: AsyncIterable<Uint8Array>,
  styles: ReadonlyMap<string, WordStyle>,
): Promise<Body> {
  const body = new BodyBuilder(where);
  const open: string[] = [];
  let asideFrom = -1;
  let isText = false;
  const runs: { isBold: boolean; isHidden: boolean }[] = [];
  const paragraphs: { isJoined: boolean; isContents: boolean }[] = [];
  const cells: number[] = [];
  const rows: { isDeleted: boolean }[] = [];
  const put = (text: string) => {
    const run = runs.at(-1);
    if (run && !run.isHidden && paragraphs.at(-1)?.isContents !== true) body.text(text, run.isBold);
  };
  const style = (id: string) => {
    const look = styles.get(id) ?? lookNamed(id) ?? {};
    const paragraph = paragraphs.at(-1);
    if (look !== CONTENTS) body.look(look);
    else if (paragraph) paragraph.isContents = true;
  };
  /** What stands in the properties of a paragraph, a run, a row or a cell. */
  const property = (element: string, at: (name: string) => string | undefined, parent: string, above: string) => {
    const isOn = !/^(?:0|false|off|none)$/.test(at('val') ?? '');
    const run = runs.at(-1);
    const paragraph = paragraphs.at(-1);
    const row = rows.at(-1);
    if (parent === 'rPr' && above === 'r' && run) {
      if (element === 'b') run.isBold = isOn;
      else if (element === 'vanish') run.isHidden = isOn;
    } else if (parent === 'rPr' && above === 'pPr' && (element === 'del' || element === 'moveFrom')) {
      if (paragraph) paragraph.isJoined = true;
    } else if (parent === 'pPr') {
      if (element === 'pStyle') style(at('val') ?? '');
      else if (element === 'outlineLvl') body.look({ heading: outlineLevel(at('val') ?? '') });
      else if (element === 'spacing')
        body.look({ isApartAbove: isSpace(at('before')), isApartBelow: isSpace(at('after')) });
    } else if (parent === 'trPr') {
      if (element === 'del' && row) row.isDeleted = true;
      else if (element === 'gridBefore') body.skipCells(count(at('val')));
    } else if (parent === 'tcPr' && element === 'gridSpan') cells[cells.length - 1] = count(at('val'));
  };
  let isPlaceholder = false;
  await walkXml(where, chunks, {
    open: (element, attributes) => {
      const parent = open.at(-1) ?? '';
      const above = open.at(-2) ?? '';
      open.push(element);
      const at = (name: string) => attributes[`w:${name}`] ?? attributes[name];
      if (element === 'sdtPr') isPlaceholder = false;
      else if (element === 'showingPlcHdr') isPlaceholder = true;
      if (asideFrom !== -1) return;
      if (/^(?:rPr|pPr|trPr|tcPr)$/.test(parent)) {
        property(element, at, parent, above);
        if (/Change$/.test(element)) asideFrom = open.length;
        return;
      }
      if (ASIDE.test(element) || (element === 'sdtContent' && isPlaceholder)) asideFrom = open.length;
      if (element === 'sdtContent') isPlaceholder = false;
      if (asideFrom !== -1) return;
      switch (element) {
        case 'p':
          paragraphs.push({ isJoined: false, isContents: false });
          return body.openParagraph();
        case 'r':
          return void runs.push({ isBold: false, isHidden: false });
        case 't':
          isText = true;
          return;
        case 'tab':
          return parent === 'r' ? put('\t') : undefined;
        case 'noBreakHyphen':
          return put('-');
        case 'sym':
          return put(/wingdings/i.test(at('font') ?? '') ? (SIGNS[(at('char') ?? '').toLowerCase()] ?? '') : '');
        case 'tbl':
          return body.openTable();
        case 'tr':
          rows.push({ isDeleted: false });
          return body.openRow();
        case 'tc':
          cells.push(1);
          return body.openCell();
        case 'txbxContent':
          return body.part();
        default:
          if (BREAKS.test(element)) put('\n');
      }
    },
    text: (piece) => {
      if (isText && asideFrom === -1) put(piece.replace(/[\r\n]+/g, ' '));
    },
    close: (element) => {
      const depth = open.length;
      open.pop();
      if (asideFrom !== -1) {
        if (depth === asideFrom) asideFrom = -1;
        return;
      }
      if (element === 't') isText = false;
      else if (element === 'r') runs.pop();
      else if (element === 'p') body.closeParagraph(paragraphs.pop()?.isJoined);
      else if (element === 'tc') body.closeCell(cells.pop());
      else if (element === 'tr') {
        if (rows.pop()?.isDeleted) body.dropRow();
      } else if (element === 'tbl') body.closeTable();
      else if (element === 'txbxContent') body.part();
    },
  });
  return body.end();
}

function isSpace(given: string | undefined): boolean {
  return Number(given ?? 0) >= APART;
}

function count(given: string | undefined): number {
  const number = Number(given ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, 1000) : 1;
}
