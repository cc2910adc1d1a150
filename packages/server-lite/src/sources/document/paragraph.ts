/** A paragraph of a document as it shows, and how it stands out from others. */
export interface Paragraph {
  /** Parted where it breaks; one empty line for a paragraph without words. */
  lines: string[];
  /** From 1, which titles have too; 0 for what is no heading. */
  heading: number;
  /** All of its words are. */
  isBold: boolean;
  /** By its style. */
  isQuote: boolean;
  /** It was given more space above or below than it would have. */
  isApartAbove: boolean;
  isApartBelow: boolean;
}

/** How a paragraph looks, as far as its format says so. */
export type Look = Partial<Omit<Paragraph, 'lines' | 'isBold'>>;

/** Rows of cells, of which each is its paragraphs. */
export type Table = Paragraph[][][];

/** What the body of a document holds. */
export interface Body {
  /** With those of tables that only lay out words. */
  paragraphs: Paragraph[];
  /** Those of rows and columns, as the texts of their cells. */
  tables: string[][][];
}

export const BLANK: Paragraph = {
  lines: [''],
  heading: 0,
  isBold: false,
  isQuote: false,
  isApartAbove: false,
  isApartBelow: false,
};

/** The words of a cell: its paragraphs below each other. */
export function cellText(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .flatMap(({ lines }) => lines.map((line) => line.trim()))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
