import { textBlocks } from '../blocks/text-blocks.ts';
import { headedBlocks } from './headed.ts';
import type { Paragraph } from './paragraph.ts';
import { signedBlocks } from './signed.ts';

const NEARLY = 0.8;

/** A line of a document, or a gap where it is empty. */
export interface Line {
  text: string;
  heading: number;
  isBold: boolean;
  isQuote: boolean;
}

/** Reviews of a document as blocks of text, and what stands outside of them. */
export interface Blocks {
  /** Each with who said it behind a dash in its last line; without, where only its words are known. */
  blocks: string[];
  left: string[];
  /** By a dash before each name, which leaves no doubt. */
  isByDash?: boolean;
}

/** Text in which `blocks/` finds the reviews that a document shows, how many, and what was left out of it; undefined where it shows none. */
export function reviewsShaped(
  paragraphs: readonly Paragraph[],
): { text: string; count: number; left: string[] } | undefined {
  const lines = linesOf(paragraphs);
  const plain = plainText(lines);
  const found = headedBlocks(lines) ?? signedBlocks(lines);
  // What is told as it stands has its days, stars and answers in places of their own.
  const asItStands = found?.isByDash ? undefined : textBlocks(plain, false);
  if (asItStands && asItStands.length >= (found?.blocks.length ?? 0))
    return { text: plain, count: asItStands.length, left: [] };
  if (!found) return undefined;
  const text = `${found.blocks.join('\n\n')}\n`;
  const count = textBlocks(text, false)?.length;
  return count === undefined ? undefined : { text, count, left: found.left };
}

/** The text of a document, of which a line may be a review; its headings are none. */
export function linesAlone(paragraphs: readonly Paragraph[]): { text: string; left: string[] } {
  const lines = linesOf(paragraphs);
  const [headings, others] = [lines.filter(({ heading }) => heading > 0), lines.filter(({ heading }) => heading === 0)];
  return others.every(({ text }) => text === '')
    ? { text: plainText(lines), left: [] }
    : { text: plainText(others), left: headings.map(({ text }) => text) };
}

/** Each by itself, with a gap where the document has one. */
function linesOf(paragraphs: readonly Paragraph[]): Line[] {
  const filled = paragraphs.filter(({ lines }) => lines.some((line) => line.trim() !== ''));
  const isApart = filled.slice(1).map((at, i) => at.isApartAbove || filled[i]?.isApartBelow === true);
  // Space that all have parts none from another.
  const countsSpace = isApart.filter(Boolean).length < NEARLY * isApart.length;
  const isEachBroken =
    filled.filter(({ lines, heading }) => heading > 0 || lines.length > 1).length >= NEARLY * filled.length &&
    filled.some(({ lines }) => lines.length > 1);
  const all: Line[] = [];
  let before: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const { heading, isBold, isQuote } = paragraph;
    const isGap =
      heading > 0 || isEachBroken || (countsSpace && (paragraph.isApartAbove || before?.isApartBelow === true));
    if (isGap) all.push(GAP);
    for (const line of paragraph.lines) {
      const text = line.trim() === '' ? '' : line;
      all.push(text === '' ? GAP : { text, heading, isBold, isQuote });
    }
    before = paragraph;
  }
  return all.filter((line, i) => line.text !== '' || (i > 0 && all[i - 1]?.text !== ''));
}

const GAP: Line = { text: '', heading: 0, isBold: false, isQuote: false };

function plainText(lines: readonly Line[]): string {
  return `${lines
    .map(({ text }) => text)
    .join('\n')
    .trim()}\n`;
}
