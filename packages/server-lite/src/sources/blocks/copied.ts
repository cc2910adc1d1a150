import { peopleIn } from '../columns/people.ts';
import { dayOf, inLine, kindOf, type LineKind, ratingOf } from './line-kinds.ts';
import { nameAlone } from './name-alone.ts';

const FEW = 2;
const NEARLY = 0.8;
const HALF = 0.5;
const LONGEST_NAME = 60;
const LONGEST_TITLE = 80;

interface Line {
  text: string;
  kind: LineKind;
}

/**
 * Reviews as they are copied from the page of a place: a name, what is said of it, a rating, a day, words, an answer; or
 * blocks with a name and a day or rating at their begin or end. Undefined where no pattern comes again.
 */
export function copiedRecords(lines: readonly string[], isCut: boolean): Record<string, string>[] | undefined {
  const all = lines.map((text): Line => ({ text: text.trim(), kind: kindOf(text) }));
  const records = byNames(all) ?? byBlocks(all);
  if (records && isCut && records.length > FEW) records.pop();
  return records;
}

/** A name, and in the next lines a count, a rating or a day, again and again. */
function byNames(all: readonly Line[]): Record<string, string>[] | undefined {
  const lines = all.filter(({ kind }) => kind !== 'blank' && kind !== 'rule');
  const isMeta = ({ kind }: Line) => kind === 'count' || kind === 'rating' || kind === 'date';
  const starts: number[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!isMeta(line) || !before || isMeta(before) || before.kind === 'answer') return;
    const previous = starts.at(-1);
    // The day of an answer, or one at the end of the words.
    if (
      previous !== undefined &&
      lines.slice(previous, i).some(({ kind }) => kind === 'answer') &&
      !isName(before.text)
    )
      return;
    if (isName(before.text)) starts.push(i - 1);
  });
  const runs = lines.filter(
    (line, i) => isMeta(line) && i > 0 && !isMeta(lines[i - 1] as Line) && lines[i - 1]?.kind !== 'answer',
  ).length;
  if (starts.length < FEW || starts.length < NEARLY * runs || (starts[0] as number) > 6) return undefined;
  const names = starts.map((start) => (lines[start] as Line).text);
  const { namelike, certain, handles } = peopleIn(names);
  const counts = starts.filter((start) => lines[start + 1]?.kind === 'count').length;
  if (namelike + handles < NEARLY || (certain < HALF / 2 && counts < HALF * starts.length)) return undefined;
  const records = starts.map((start, i) =>
    recordOf(names[i] as string, lines.slice(start + 1, starts[i + 1] ?? lines.length)),
  );
  // Stars above the first name, and nothing below the last: names stand at the ends there.
  const isBefore = lines.slice(0, starts[0]).some(({ kind }) => kind === 'rating' || kind === 'date');
  if (isBefore && records.at(-1)?.content.length === 0) return undefined;
  if (records.filter(({ content }) => content.length > 0).length < HALF * records.length) return undefined;
  return finished(records);
}

interface Raw {
  author: string;
  content: string[];
  rating?: string;
  date?: string;
  said: string[];
  reply: string[];
}

/** A day, and the stars that may stand beside it: `★★★★☆ 12.03.2024`. */
function setDay(record: Raw, text: string): void {
  const { rating, rest } = inLine(text);
  record.date = dayOf(text) ?? rest;
  if (rating !== undefined) record.rating ??= rating;
}

function recordOf(author: string, lines: readonly Line[]): Raw {
  const record: Raw = { author, content: [], said: [], reply: [] };
  let isAnswer = false;
  for (const { text, kind } of lines) {
    if (kind === 'answer') isAnswer = true;
    else if (isAnswer) {
      if (kind !== 'date') record.reply.push(text);
    } else if (kind === 'rating' && record.rating === undefined) record.rating = ratingOf(text) ?? text;
    else if (kind === 'date' && record.date === undefined) setDay(record, text);
    else if (kind === 'count') record.said.push(text);
    else if (kind === 'words') record.content.push(text);
  }
  return record;
}

/** Without what stands below every review, as buttons do; with titles where all have them. */
function finished(raw: readonly Raw[]): Record<string, string>[] {
  const times = new Map<string, number>();
  for (const { content, reply } of raw)
    for (const line of new Set([...content, ...reply])) times.set(line, (times.get(line) ?? 0) + 1);
  const isButton = (line: string) => (times.get(line) ?? 0) > Math.max(2, HALF * raw.length) && line.length < 30;
  const kept = raw.map((each) => ({
    ...each,
    content: each.content.filter((line) => !isButton(line)),
    reply: each.reply.filter((line) => !isButton(line)),
  }));
  const hasTitles =
    kept.length > 2 &&
    kept.every(
      ({ content: [title = '', ...rest] }) =>
        rest.length > 0 && title.length <= LONGEST_TITLE && title.length < rest.join(' ').length,
    );
  return kept.map(({ author, content, rating, date, said, reply }) => {
    const [title = '', ...rest] = content;
    return {
      author,
      ...(hasTitles && { title }),
      content: (hasTitles ? rest : content).join('\n'),
      ...(rating !== undefined && { rating }),
      ...(date !== undefined && { date }),
      ...(said.length > 0 && { 'review count': said.join(', ') }),
      ...(reply.length > 0 && { reply: reply.join('\n') }),
    };
  });
}

function isName(text: string): boolean {
  return (
    text.length <= LONGEST_NAME &&
    text.split(/\s+/).length <= 6 &&
    !/[.!?:;]$|[!?…]|\.\s/.test(text.replace(/(?:^|\s)\p{Lu}\.|(?<=\p{L}{2,3})\.(?=\s)/gu, '')) &&
    /\p{L}/u.test(text)
  );
}

/** Blocks that blank lines or rules part, each with its name and its day or rating in its first or last line. */
function byBlocks(all: readonly Line[]): Record<string, string>[] | undefined {
  const byRules = blocksOf(all, (kind) => kind === 'rule');
  const blocks =
    byRules.length >= FEW
      ? byRules.map((block) => block.filter(({ kind }) => kind !== 'blank'))
      : blocksOf(all, (kind) => kind === 'blank' || kind === 'rule');
  const filled = blocks.filter((block) => block.length > 0);
  if (filled.length < FEW) return undefined;
  for (const isLast of [false, true]) {
    const found = filled.map((block) => signedBlock(block, isLast));
    const told = found.filter((each): each is Raw => each !== undefined);
    if (told.length < FEW || told.length < NEARLY * filled.length) continue;
    const { namelike, certain } = peopleIn(told.map(({ author }) => nameAlone(author)));
    if (namelike < NEARLY || certain < HALF / 2) continue;
    // What stands above the first, or below the last, is of the page; what stands between is a review whose words alone are known.
    const records = found.flatMap((each, i): Raw[] => {
      if (each) return [each];
      return i === 0 || i === found.length - 1
        ? []
        : [{ author: '', content: (filled[i] as Line[]).map(({ text }) => text), said: [], reply: [] }];
    });
    return finished(records);
  }
  return undefined;
}

function blocksOf(all: readonly Line[], parts: (kind: LineKind) => boolean): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of all) {
    if (parts(line.kind)) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.some(({ kind }) => kind !== 'blank'));
}

/** A block whose first or last lines say who and when or how many stars. */
function signedBlock(block: readonly Line[], isLast: boolean): Raw | undefined {
  const lines = isLast ? [...block].reverse() : [...block];
  const record: Raw = { author: '', content: [], said: [], reply: [] };
  let used = 0;
  for (const { text, kind } of lines) {
    if (used === lines.length - 1 && record.author !== '') break;
    if (kind === 'rating' && record.rating === undefined) record.rating = ratingOf(text) ?? text;
    else if (kind === 'date' && record.date === undefined && (record.author !== '' || !isName(inLine(text).rest)))
      setDay(record, text);
    else if (kind === 'count') record.said.push(text);
    else if (record.author === '') {
      const { rest, date, rating } = inLine(text);
      if (!isName(rest) || (used === 0 && lines.length === 1)) break;
      record.author = rest;
      if (date !== undefined) record.date ??= date;
      if (rating !== undefined) record.rating ??= rating;
    } else break;
    used++;
  }
  if (record.author === '' || (record.rating === undefined && record.date === undefined && record.said.length === 0))
    return undefined;
  const rest = recordOf(record.author, isLast ? lines.slice(used).reverse() : lines.slice(used));
  if (rest.content.length === 0) return undefined;
  return {
    ...rest,
    ...record,
    content: rest.content,
    reply: rest.reply,
    ...(record.rating === undefined && rest.rating !== undefined && { rating: rest.rating }),
    ...(record.date === undefined && rest.date !== undefined && { date: rest.date }),
  };
}
