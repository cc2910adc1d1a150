import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Field } from './columns/fields.ts';
import { openContainer } from './container/open-container.ts';
import type { Member } from './container/member.ts';
import type { SizeLimit } from './container/size-guard.ts';
import { GroupScan } from './group-scan.ts';
import type { MemberPlan, SourcePlan } from './group-plan.ts';
import { recogniseOther } from './records/recognise-binary.ts';
import { createSplitter, type Format, type Shape } from './records/shape.ts';
import { sniffShape } from './records/sniff-shape.ts';
import { SourceError } from './source-error.ts';
import { decodeText } from './text/decode.ts';
import { EncodingDetector } from './text/detect-encoding.ts';

/** Characters looked at to tell the shape. */
const SAMPLE = 1 << 20;
const ASIDE = /(?:^|\/)(?:__MACOSX|\.DS_Store|\._|Thumbs\.db)/;

export interface PlanOptions {
  format: Format;
  overrides: ReadonlyMap<Field, string>;
  /** The current year: no review is from the future. */
  year: number;
  /** Name for people; the path's own when left out. */
  fileName?: string;
  limit?: SizeLimit;
}

interface Look {
  name: string;
  encoding: string;
  other: string | undefined;
}

/**
 * Reads a file through, twice, without keeping it: first its bytes (digest, encoding), then its rows (columns, scales,
 * the order of dates). Memory does not grow with the file.
 *
 * @throws SourceError when nothing in it can be taken, with what to do.
 */
export async function planSource(path: string, options: PlanOptions): Promise<SourcePlan> {
  const fileName = options.fileName ?? basename(path);
  const notes: string[] = [];
  const { looks, digest, bytes } = await lookAtBytes(path, options, notes);
  const scans = new Map<string, { scan: GroupScan; group: number }>();
  const alone = looks.length === 1;
  let { members, records } = await scanRows(path, looks, scans, options, notes, alone);
  let plans = [...scans.values()].map(({ scan }) => scan.end());
  if (plans.some(({ again }) => again)) {
    ({ members, records } = await scanRows(path, looks, scans, options, [], alone));
    plans = [...scans.values()].map(({ scan }) => ({ plan: scan.end().plan, again: false }));
  }
  const groups = plans.map(({ plan }) => plan);
  if (groups.length === 0) throw new SourceError(notes[0] ?? `${fileName} holds no reviews. Export it again.`);
  for (const group of groups) {
    if (group.format.source === 'google-places') {
      throw new SourceError(
        `${fileName} comes from Google Places, whose terms forbid storing reviews. Use the owner's export from Google Business Profile or Google Takeout instead, or link to the place.`,
      );
    }
    if (!['body', 'title', 'rating', 'thumb', 'pros', 'cons'].some((field) => group.map.has(field as Field))) {
      throw new SourceError(
        `${fileName} was read as ${group.described}, but no column holds words or ratings. Its columns are ${group.names
          .slice(0, 40)
          .map((name) => `"${name}"`)
          .join(', ')}. Name the right one, for example --map body="${group.names[0]}".`,
      );
    }
  }
  return { fileName, digest, bytes, members, groups, records, notes };
}

async function lookAtBytes(
  path: string,
  options: PlanOptions,
  notes: string[],
): Promise<{ looks: (Look | null)[]; digest: string; bytes: number }> {
  const hash = createHash('sha256');
  const looks: (Look | null)[] = [];
  const names: string[] = [];
  let bytes = 0;
  for await (const member of openContainer(path, options.limit)) {
    names.push(member.name);
    if (ASIDE.test(member.name)) {
      looks.push(null);
      continue;
    }
    const detector = new EncodingDetector();
    let head: Uint8Array = new Uint8Array(0);
    for await (const chunk of member.chunks) {
      if (head.length < 4096) head = Buffer.concat([head, chunk.subarray(0, 4096)]);
      hash.update(chunk);
      bytes += chunk.length;
      detector.add(chunk);
    }
    const { encoding, damaged } = detector.end();
    if (damaged > 0) notes.push(`${member.name} is UTF-8 with ${damaged} damaged characters; they show as \ufffd.`);
    looks.push({ name: member.name, encoding, other: recogniseOther(head, member.name) });
  }
  rejectOffice(path, names);
  return { looks, digest: hash.digest('hex'), bytes };
}

/** Spreadsheets are zip archives inside: told by the files in them. */
function rejectOffice(path: string, names: readonly string[]): void {
  const name = basename(path);
  const save = 'Open it and save it as CSV (UTF-8), then import that file.';
  if (names.includes('[Content_Types].xml')) {
    const kind = names.some((part) => part.startsWith('xl/')) ? 'an Excel workbook (XLSX)' : 'an Office document';
    throw new SourceError(`${name} is ${kind}, which is not read yet. ${save}`);
  }
  if (names.includes('mimetype') && names.includes('content.xml'))
    throw new SourceError(`${name} is an OpenDocument file, which is not read yet. ${save}`);
  if (names.length === 0) throw new SourceError(`${name} is an archive with nothing in it. Pack it again.`);
}

async function scanRows(
  path: string,
  looks: readonly (Look | null)[],
  scans: Map<string, { scan: GroupScan; group: number }>,
  options: PlanOptions,
  notes: string[],
  alone: boolean,
): Promise<{ members: (MemberPlan | null)[]; records: number }> {
  const members: (MemberPlan | null)[] = [];
  let records = 0;
  for await (const member of openContainer(path, options.limit)) {
    const look = looks[members.length];
    if (!look || look.other) {
      if (look?.other) {
        if (alone) throw new SourceError(look.other);
        notes.push(look.other);
      }
      members.push(null);
      continue;
    }
    try {
      const found = await scanMember(member, look, scans, options);
      members.push(found.plan);
      records += found.records;
    } catch (error) {
      if (alone || !(error instanceof SourceError)) throw error;
      notes.push(error.message);
      members.push(null);
    }
  }
  return { members, records };
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
    const shape = sniffShape(sample, whole, options.format, look.name);
    const key = shapeKey(shape);
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
  for await (const text of decodeText(member.chunks, look.encoding)) {
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

/** Members with the same key are written alike and are judged together. */
function shapeKey(shape: Shape): string {
  if (shape.kind === 'delimited') return JSON.stringify(['delimited', shape.names ?? shape.columns, shape.dialect]);
  return JSON.stringify([shape.kind, 'path' in shape ? shape.path : null]);
}
