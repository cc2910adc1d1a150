import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Field } from './columns/fields.ts';
import { openContainer, type Whole } from './container/open-container.ts';
import type { Member } from './container/member.ts';
import { PictureMembers } from './container/picture-member.ts';
import type { SizeLimit } from './container/size-guard.ts';
import { GroupScan } from './group-scan.ts';
import type { GroupPlan, MemberPlan, SourcePlan } from './group-plan.ts';
import { holdAgainstName } from './hold-against-name.ts';
import { CompoundNames } from './records/compound-names.ts';
import { recogniseOther } from './records/recognise-binary.ts';
import { withoutRefusals } from './records/refused-line.ts';
import { createSplitter, type Format, type Shape } from './records/shape.ts';
import { sniffSheet } from './records/sniff-delimited.ts';
import { sniffShape } from './records/sniff-shape.ts';
import { wholeLines } from './records/whole-lines.ts';
import { SourceError } from './source-error.ts';
import type { TablesToRead } from './sql/tables.ts';
import { folderOf, isPage, withoutStrangers } from './strangers.ts';
import { declaredEncoding } from './text/declared-encoding.ts';
import { decodeText } from './text/decode.ts';
import { EncodingDetector } from './text/detect-encoding.ts';
import { tellTranslation, translate, type Translation, TRANSLATIONS } from './translate/translation.ts';

/** Characters looked at to tell the shape. */
const SAMPLE = 1 << 20;
/** Bytes looked at to tell what a member is, and what the text of a document is. */
const HEAD = 4096;
const LONGEST_HEAD = 1 << 16;
const ASIDE = /(?:^|\/)(?:__MACOSX|\.DS_Store|\._|Thumbs\.db)/;

export interface PlanOptions {
  format: Format;
  overrides: ReadonlyMap<Field, string>;
  /** The current year: no review is from the future. */
  year: number;
  /** Name for people; the path's own when left out. */
  fileName?: string;
  limit?: SizeLimit;
  /** What the address says that it is written in, and where what it holds starts from. */
  charset?: string | undefined;
  base?: string;
  /** Goes on where no column holds words or ratings: seeing the columns lets a person name one. */
  untold?: boolean;
}

interface Look {
  name: string;
  encoding: string;
  translation: Translation | undefined;
  other: string | undefined;
  /** Which tables are read, of a dump. */
  tables?: TablesToRead;
  /** It says nothing itself: rows may name it. */
  isPicture?: true;
}

/**
 * Reads a file through, twice, without keeping it: first its bytes (digest, encoding; not of sheets), then its rows
 * (columns, scales, the order of dates). Memory does not grow with the file.
 *
 * @throws SourceError when nothing in it can be taken, with what to do.
 */
export async function planSource(path: Whole, options: PlanOptions): Promise<SourcePlan> {
  const fileName = options.fileName ?? (typeof path === 'string' ? basename(path) : 'the answer');
  const notes: string[] = [];
  const sum = new Sum();
  const pictures = new PictureMembers();
  const looks = await lookAtBytes(path, options, { notes, sum, pictures });
  const scans = new Map<string, { scan: GroupScan; group: number }>();
  const alone = looks.length === 1;
  await lookAtDumps(path, looks, options, notes, alone);
  let { members, counts } = await scanRows(path, looks, scans, options, notes, alone, sum);
  const { digest, bytes } = sum.end();
  let plans = [...scans.values()].map(({ scan }) => scan.end());
  if (plans.some(({ again }) => again)) {
    ({ members, counts } = await scanRows(path, looks, scans, options, [], alone));
    plans = [...scans.values()].map(({ scan }) => ({ plan: scan.end().plan, again: false }));
  }
  let groups = plans.map(({ plan }) => plan);
  if (groups.length === 0) throw new SourceError(notes[0] ?? `${fileName} holds no reviews. Export it again.`);
  if (groups.length > 1) ({ groups, members } = withoutStrangers(groups, members, notes));
  const records = members.reduce((sum, member, i) => sum + (member ? (counts[i] as number) : 0), 0);
  for (const group of groups) {
    if (group.format.source === 'google-places') {
      throw new SourceError(
        `${fileName} comes from Google Places, whose terms forbid storing reviews. Use the owner's export from Google Business Profile or Google Takeout instead, or link to the place.`,
      );
    }
    if (!options.untold && !hasReviews(group)) {
      const shown = group.names.slice(0, 40).map((name) => `"${name.slice(0, 60)}"`);
      throw new SourceError(
        `${fileName} was read as ${group.described}, but no column holds words or ratings. Its columns are ${shown.join(', ')}. If one of them does, name it: --map body="ITS NAME". If none does, export the reviews themselves.`,
      );
    }
  }
  const note = holdAgainstName({ fileName, groups, members, records });
  if (note !== undefined) notes.push(note);
  notes.unshift(...groups.flatMap(leftAside));
  return { fileName, digest, bytes, members, groups, pictures: pictures.found, records, notes };
}

/** Columns that are named in one sentence. */
const MOST_NAMED = 10;

function leftAside({ aside, names }: GroupPlan): string[] {
  const [first, ...others] = aside.map((column) => (names[column] as string).slice(0, 120));
  if (first === undefined) return [];
  const shown = [first, ...others].slice(0, MOST_NAMED).map((name) => `“${name}”`);
  const more = others.length >= MOST_NAMED ? ` and ${others.length + 1 - MOST_NAMED} more` : '';
  const hold = others.length === 0 ? 'holds' : 'hold';
  return [
    `${shown.join(', ')}${more} ${hold} sentences, and nothing tells whether customers wrote them: these are not shown, and stay with each review. If customers did, say so: --map cons="${first}".`,
  ];
}

function hasReviews({ map }: GroupPlan): boolean {
  return (['body', 'title', 'rating', 'thumb', 'pros', 'cons'] as const).some((field) => map.has(field));
}

async function lookAtBytes(
  path: Whole,
  options: PlanOptions,
  { notes, sum, pictures }: { notes: string[]; sum: Sum; pictures: PictureMembers },
): Promise<(Look | null)[]> {
  const looks: (Look | null)[] = [];
  const names: string[] = [];
  for await (const member of openContainer(path, options.limit, options.fileName)) {
    names.push(member.name);
    if (ASIDE.test(member.name)) {
      looks.push(null);
      continue;
    }
    if (member.refused !== undefined) {
      looks.push({ name: member.name, encoding: 'utf-8', translation: undefined, other: member.refused });
      continue;
    }
    if (member.note !== undefined) notes.push(member.note);
    // Taken to pieces once less: it was written here, and its bytes are counted with its rows.
    if (member.isSheet) {
      looks.push({ name: member.name, encoding: 'utf-8', translation: undefined, other: undefined });
      continue;
    }
    const detector = new EncodingDetector();
    const compound = new CompoundNames();
    let head: Uint8Array = new Uint8Array(0);
    let isPicture: boolean | undefined;
    // It was made here, and is no larger than fits in memory.
    const most = member.isOfDocument ? LONGEST_HEAD : HEAD;
    for await (const chunk of member.chunks) {
      if (head.length < most) head = Buffer.concat([head, chunk.subarray(0, most)]);
      isPicture ??= !member.isOfDocument && pictures.begin(head);
      sum.add(chunk);
      pictures.add(chunk);
      if (isPicture) continue;
      compound.add(chunk);
      detector.add(chunk);
    }
    if (isPicture) {
      pictures.end(names.length - 1, member.name);
      const other = recogniseOther(head, member.name) ?? `${member.name} is a picture, not a list of reviews.`;
      looks.push({ name: member.name, encoding: 'utf-8', translation: undefined, other, isPicture });
      continue;
    }
    const { encoding, damaged } = detector.end(declaredEncoding(head, options.charset));
    const other = member.isOfDocument ? undefined : (compound.told(member.name) ?? recogniseOther(head, member.name));
    const isTold = other === undefined && options.format !== 'csv' && options.format !== 'text';
    const translation = isTold ? tellTranslation(await textOf(head, encoding)) : undefined;
    const bytesAs = translation && !encoding.startsWith('utf-16') ? TRANSLATIONS[translation].bytesAs : undefined;
    if (damaged > 0 && bytesAs === undefined)
      notes.push(`${member.name} is UTF-8 with ${damaged} damaged characters; they show as \ufffd.`);
    looks.push({ name: member.name, encoding: bytesAs ?? encoding, translation, other });
  }
  if (typeof path === 'string') rejectOffice(options.fileName ?? basename(path), names);
  return looks;
}

/** Dumps are gone through once more: which of their tables hold reviews is known at their end. */
async function lookAtDumps(
  path: Whole,
  looks: readonly (Look | null)[],
  options: PlanOptions,
  notes: string[],
  alone: boolean,
): Promise<void> {
  if (!looks.some((look) => look?.translation === 'sql')) return;
  const { chooseTables } = await import('./sql/choose-tables.ts');
  let index = 0;
  for await (const member of openContainer(path, options.limit, options.fileName)) {
    const look = looks[index++];
    if (look?.translation !== 'sql') continue;
    try {
      const found = await chooseTables(look.name, decodeText(wholeLines(member.chunks, look.encoding), look.encoding));
      look.tables = found.tables;
      notes.push(...found.notes);
    } catch (error) {
      if (alone || !(error instanceof SourceError)) throw error;
      look.other = error.message;
    }
  }
}

/** What tells the same content again. */
class Sum {
  readonly #hash = createHash('sha256');
  #bytes = 0;

  add(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
  }

  async *through(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.add(chunk);
      yield chunk;
    }
  }

  end(): { digest: string; bytes: number } {
    return { digest: this.#hash.digest('hex'), bytes: this.#bytes };
  }
}

/** Documents are zip archives inside: told by the files in them. */
function rejectOffice(name: string, names: readonly string[]): void {
  const save = 'Open it and save it as CSV (UTF-8), then import that file.';
  if (names.includes('[Content_Types].xml'))
    throw new SourceError(`${name} is an Office document without sheets or words, which is not read. ${save}`);
  if (names.length === 0) throw new SourceError(`${name} is an archive with nothing in it. Pack it again.`);
}

async function scanRows(
  path: Whole,
  looks: readonly (Look | null)[],
  scans: Map<string, { scan: GroupScan; group: number }>,
  options: PlanOptions,
  notes: string[],
  alone: boolean,
  sum?: Sum,
): Promise<{ members: (MemberPlan | null)[]; counts: number[] }> {
  const members: (MemberPlan | null)[] = [];
  const counts: number[] = [];
  for await (const member of openContainer(path, options.limit, options.fileName)) {
    const look = looks[members.length];
    if (!look || look.other) {
      if (look?.other) {
        if (alone) throw new SourceError(look.other);
        if (!look.isPicture) notes.push(look.other);
      }
      members.push(null);
      continue;
    }
    try {
      const chunks = member.isSheet && sum ? sum.through(member.chunks) : member.chunks;
      const found = await scanMember({ ...member, chunks }, look, scans, options);
      counts[members.push(found.plan) - 1] = found.records;
      const { shape } = found.plan;
      if (shape.kind !== 'text' && shape.notes) notes.push(...shape.notes);
    } catch (error) {
      if (alone || !(error instanceof SourceError)) throw error;
      notes.push(error.message);
      members.push(null);
    }
  }
  return { members, counts };
}

async function scanMember(
  member: Member,
  look: Look,
  scans: Map<string, { scan: GroupScan; group: number }>,
  options: PlanOptions,
): Promise<{ plan: MemberPlan; records: number }> {
  let sample = '';
  let records = 0;
  let plan: MemberPlan | undefined;
  let splitter: ReturnType<typeof createSplitter> | undefined;
  const start = (whole: boolean) => {
    const shape = member.isSheet
      ? sniffSheet(sample, whole, member.isOfDocument)
      : sniffShape(look.translation ? withoutRefusals(sample) : sample, whole, options.format, look.name);
    if (look.translation) {
      const { described, isByLine } = TRANSLATIONS[look.translation];
      if (shape.kind !== 'json' && shape.kind !== 'ndjson')
        throw new SourceError(
          `${look.name} was read as ${described}, and nothing in it is a list. Look at its first lines, mend them, or export it again.`,
        );
      shape.translation = look.translation;
      if (look.tables) shape.tables = look.tables;
      if (isByLine) shape.kind = 'ndjson';
    }
    const key = shapeKey(shape, look.name);
    const known = scans.get(key) ?? { scan: new GroupScan(shape, options.overrides, options.year), group: scans.size };
    scans.set(key, known);
    plan = { name: look.name, encoding: look.encoding, shape, group: known.group };
    splitter = createSplitter(shape, {
      record: (cells) => {
        records++;
        known.scan.add(cells);
      },
      bad: () => void records++,
    });
    splitter.push(sample);
    sample = '';
  };
  const texts = decodeText(wholeLines(member.chunks, look.encoding), look.encoding);
  for await (const text of translate(look.translation, look.name, texts, options.base, look.tables)) {
    if (splitter) splitter.push(text);
    else {
      sample += text;
      if (sample.length >= SAMPLE) start(false);
    }
  }
  if (!splitter) start(true);
  splitter?.end();
  return { plan: plan as MemberPlan, records };
}

async function textOf(bytes: Uint8Array, encoding: string): Promise<string> {
  let text = '';
  for await (const piece of decodeText([bytes], encoding)) text += piece;
  return text;
}

/** Members with the same key are written alike and are judged together; pages of a site folder by folder. */
function shapeKey(shape: Shape, name: string): string {
  if (shape.kind === 'delimited') return JSON.stringify(['delimited', shape.names ?? shape.columns, shape.dialect]);
  const folder = isPage({ shape }) ? folderOf(name) : '';
  return JSON.stringify([
    shape.kind,
    'path' in shape ? [shape.path, shape.translation, folder, shape.tables?.read] : null,
  ]);
}
