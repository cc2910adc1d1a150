import type { Visit } from './measure.ts';
import { KINDS, type Kind, type Requested } from './requests.ts';

export interface Row {
  name: string;
  /** Whose answers were there before the first card. */
  requests: number;
  /** How many of those wait one upon another. */
  depth: number;
  /** On the wire until the first card. */
  before: number;
  /** Of those, script and style. */
  code: number;
  /** The heads of their answers. */
  codeHeads: number;
  /** On the wire until the page came to rest. */
  bytes: Record<Kind, number>;
  total: number;
  firstCard: number;
  firstView: number;
  cards: number;
  shift: number;
  blocking: number;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Those that a first card waited for, as far as the network tells: what had come by then. */
const before = ({ requests, firstCard }: Visit): Requested[] => requests.filter(({ ended }) => ended <= firstCard);
const codeOf = (visit: Visit): Requested[] => before(visit).filter(({ kind }) => kind === 'script' || kind === 'style');
const bytesOf = (requests: readonly Requested[], only?: Kind): number =>
  requests.filter(({ kind }) => only === undefined || kind === only).reduce((sum, { bytes }) => sum + bytes, 0);

export function medianRow(name: string, visits: readonly Visit[]): Row {
  const of = (figure: (visit: Visit) => number): number => median(visits.map(figure));
  return {
    name,
    requests: of((visit) => before(visit).length),
    depth: of((visit) => Math.max(0, ...before(visit).map(({ depth }) => depth))),
    before: of((visit) => bytesOf(before(visit))),
    code: of((visit) => bytesOf(codeOf(visit))),
    codeHeads: of((visit) => codeOf(visit).reduce((sum, { head }) => sum + head, 0)),
    bytes: Object.fromEntries(KINDS.map((kind) => [kind, of(({ requests }) => bytesOf(requests, kind))])) as Record<
      Kind,
      number
    >,
    total: of(({ requests }) => bytesOf(requests)),
    firstCard: of(({ firstCard }) => firstCard),
    firstView: of(({ firstView }) => firstView),
    cards: of(({ cards }) => cards),
    shift: of(({ shift }) => shift),
    blocking: of(({ blocking }) => blocking),
  };
}

const WIDTHS = [9, 6, 8, ...KINDS.map(() => 8), 8, 7, 7, 7, 7, 7];
const cells = (name: string, values: readonly string[]): string =>
  `  ${name.padEnd(22)}${values.map((value, at) => value.padStart(WIDTHS[at]!)).join('')}`;

const wide = (from: number, to: number): number => WIDTHS.slice(from, to).reduce((sum, width) => sum + width, 0);

export const ROW_HEAD = [
  `${' '.repeat(24)}${'by the first card'.padStart(wide(0, 3))}${'bytes until at rest'.padStart(wide(3, 9))}${'ms'.padStart(wide(9, 11))}`,
  cells('', ['requests', 'depth', 'bytes', ...KINDS, 'all', 'first', 'all', 'cards', 'shift', 'block']),
].join('\n');

export const rowLine = ({ name, requests, depth, before, bytes, total, ...row }: Row): string =>
  cells(name, [
    ...(row.cards > 0 ? [requests, depth, before] : ['–', '–', '–']).map(String),
    ...KINDS.map((kind) => String(bytes[kind])),
    String(total),
    ...[row.firstCard, row.firstView].map((time) => (row.cards > 0 ? time.toFixed(0) : '–')),
    ...[String(row.cards), row.shift.toFixed(3), row.blocking.toFixed(0)],
  ]);

const FILES = 12_000;
/** One initial congestion window of TCP, which the first view's files may never go beyond. */
const WINDOW = 14_000;
const BLOCKING = 150;
const NO_SHIFT = 0.0005;

/** Each budget beside what ours took of it. The page itself is what it would be without us. */
export function budgetLines(rows: readonly Row[]): string[] {
  const empty = rows.find(({ cards }) => cards === 0);
  const line = (name: string, what: string, value: number, budget: number, digits: number): string =>
    `${value <= budget ? 'ok  ' : 'OVER'} ${name}: ${what} ${value.toFixed(digits)} of ${budget.toFixed(digits)}`;
  return rows
    .filter(({ name }) => name.startsWith('smm'))
    .flatMap(({ name, code, codeHeads, shift, blocking }) => [
      line(name, 'script and style by the first card, bytes', code - codeHeads, FILES, 0),
      line(name, 'the same with the heads of their answers', code, WINDOW, 0),
      line(name, 'layout shift', shift, NO_SHIFT, 4),
      line(name, 'blocking beyond the page alone, ms', Math.max(0, blocking - (empty?.blocking ?? 0)), BLOCKING, 0),
    ]);
}

const COLUMNS = 60;

/** The visit whose first card came neither early nor late, a line a request: `.` until it is answered, `#` while it comes. */
export function waterfall(visits: readonly Visit[]): string {
  const middle = median(visits.map(({ firstCard }) => firstCard));
  const { requests, firstCard, firstView } = visits.find((visit) => visit.firstCard === middle) ?? visits[0]!;
  const end = Math.max(firstView, ...requests.map(({ ended }) => ended));
  const at = (time: number): number => Math.round((time / end) * COLUMNS);
  const lines = requests.map(({ url, kind, sent, answered, ended, bytes, depth }) => {
    const bar = `${' '.repeat(at(sent))}${'.'.repeat(Math.max(1, at(answered) - at(sent)))}`;
    const { pathname } = new URL(url);
    return `  ${depth} ${kind.padEnd(7)} ${pathname.slice(-40).padEnd(40)} ${String(bytes).padStart(6)} B ${sent.toFixed(0).padStart(5)}–${ended.toFixed(0).padEnd(5)} |${bar.padEnd(at(ended), '#').padEnd(COLUMNS)}|`;
  });
  const marks = `${' '.repeat(at(firstCard))}^ first card ${firstCard.toFixed(0)} ms, first view ${firstView.toFixed(0)} ms`;
  return [...lines, `${' '.repeat(74)}${marks}`].join('\n');
}
