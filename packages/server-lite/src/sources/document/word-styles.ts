import { walkXml } from '../workbook/read-xml.ts';
import type { Look } from './paragraph.ts';

/** Of nothing but links to what stands elsewhere in the document. */
export const CONTENTS = 'contents';
export type WordStyle = Look | typeof CONTENTS;

interface Given {
  name: string;
  basedOn?: string;
  level?: number;
}

/** A style may be based on others; longer chains are of nobody's making. */
const DEEPEST = 20;

/** What the styles of a Word document say of a paragraph, by their ids. */
export async function readWordStyles(
  where: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Map<string, WordStyle>> {
  const styles = new Map<string, Given>();
  let at: Given | undefined;
  await walkXml(where, chunks, {
    open: (element, attributes) => {
      const value = attributes['w:val'] ?? attributes['val'] ?? '';
      if (element === 'style') {
        at = { name: '' };
        styles.set(attributes['w:styleId'] ?? attributes['styleId'] ?? '', at);
      } else if (!at) return;
      else if (element === 'name') at.name = value;
      else if (element === 'basedOn') at.basedOn = value;
      else if (element === 'outlineLvl') at.level = outlineLevel(value);
    },
    close: (element) => {
      if (element === 'style') at = undefined;
    },
  });
  return new Map([...styles.keys()].map((id) => [id, lookOf(styles, id)]));
}

function lookOf(styles: ReadonlyMap<string, Given>, id: string): WordStyle {
  let at = styles.get(id);
  for (let i = 0; at && i < DEEPEST; i += 1) {
    const look = lookNamed(at.name);
    if (look !== undefined) return look;
    if (at.level !== undefined) return { heading: at.level };
    at = at.basedOn === undefined ? undefined : styles.get(at.basedOn);
  }
  return {};
}

/** What a style is by its name, which is English for those that come with the program; undefined where it says nothing. */
export function lookNamed(name: string): WordStyle | undefined {
  const level = /^heading[ _]?([1-9])$/i.exec(name)?.[1];
  if (level !== undefined) return { heading: Number(level) };
  if (/^(?:sub)?title$/i.test(name)) return { heading: 1 };
  if (/^(?:intense ?)?quote$|^quotations$/i.test(name)) return { isQuote: true };
  return /^toc(?: ?\d| ?heading)$/i.test(name) ? CONTENTS : undefined;
}

/** 0 to 8 are headings from 1 to 9; 9 is none. */
export function outlineLevel(value: string): number {
  return /^[0-8]$/.test(value) ? Number(value) + 1 : 0;
}
