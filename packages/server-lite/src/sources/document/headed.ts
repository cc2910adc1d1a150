import { kindOf } from '../blocks/line-kinds.ts';
import { peopleIn } from '../columns/people.ts';
import { nameIn } from '../translate/markdown-sections.ts';
import { besideName } from './beside-name.ts';
import type { Blocks, Line } from './shape-text.ts';

const FEW = 2;
const NEARLY = 0.8;
const HALF = 0.5;
const LONGEST_NAME = 60;
/** A line in bold stands below all headings that are called so. */
const BOLD = 100;

/** Words below headings that say who said them; undefined where headings are something else. */
export function headedBlocks(lines: readonly Line[]): Blocks | undefined {
  const levels = lines.map(levelOf);
  const counted = levels.filter((level) => level > 0).sort((a, b) => b - a);
  const deepest = counted.find((level, i) => counted[i + 1] === level);
  if (deepest === undefined) return undefined;
  const left: string[] = [];
  const sections: { name: string; lines: string[] }[] = [];
  let at: string[] = left;
  for (const [i, { text }] of lines.entries()) {
    const level = levels[i] as number;
    if (level === deepest) sections.push({ name: text.trim(), lines: (at = []) });
    else if (level > 0) (at = left).push(text);
    else if (text !== '') at.push(text);
  }
  const told = sections.filter((section) => section.lines.length > 0);
  if (told.length < FEW || told.length < NEARLY * sections.length) return undefined;
  const { namelike, certain } = peopleIn(told.map(({ name }) => nameIn(name)));
  if (namelike < NEARLY || certain < HALF) return undefined;
  const blocks = told.map(blockOf);
  if (blocks.some((block) => block === undefined)) return undefined;
  return {
    blocks: blocks as string[],
    left: [...left, ...sections.flatMap(({ name, lines: own }) => (own.length === 0 ? [name] : []))],
  };
}

function levelOf({ text, heading, isBold }: Line): number {
  if (heading > 0) return heading;
  return isBold && text.length <= LONGEST_NAME && kindOf(text) === 'words' && !/[.!?:：…]$|^["“„«]/.test(text.trim())
    ? BOLD
    : 0;
}

/** The words, and who said them with the stars and the day that stand above or below the words; undefined where an answer does. */
function blockOf({ name, lines }: { name: string; lines: readonly string[] }): string | undefined {
  const kinds = lines.map(kindOf);
  if (kinds.some((kind) => kind === 'answer' || kind === 'count')) return undefined;
  const beside: string[] = [];
  const words = lines.filter((line, i) => {
    const isEdge = kinds.slice(0, i).every(isMeta) || kinds.slice(i + 1).every(isMeta);
    if (!isEdge || !isMeta(kinds[i] as string)) return true;
    if (kinds[i] !== 'rule') beside.push(besideName(line));
    return false;
  });
  return words.length === 0 ? undefined : `${words.join('\n')}\n— ${[name, ...beside].join(', ')}`;
}

function isMeta(kind: string): boolean {
  return kind === 'rating' || kind === 'date' || kind === 'rule';
}
