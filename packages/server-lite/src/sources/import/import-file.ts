import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { AddResult, ImportLook, ImportRun } from '../../storage/import-run.ts';
import type { Storage } from '../../storage/storage.ts';
import { assertMayStore, sourcePolicy } from '../../domain/source-policy.ts';
import { countPacked, type PackedRows, unpackItem } from '../../storage/packed-rows.ts';
import type { PlanOptions } from '../plan-source.ts';
import type { GroupPlan, MemberPlan, SourcePlan } from '../group-plan.ts';
import { TRANSLATIONS } from '../translate/translation.ts';
import type { Batch } from './messages.ts';
import { type ImportPreview, previewColumns, type PreviewRow, previewRow } from './preview.ts';
import { type ImportPictures, PictureSums } from './picture-sums.ts';
import { readRows } from './read-rows.ts';
import { RejectedFile } from './rejected-file.ts';

export interface ImportOptions extends Omit<PlanOptions, 'year'> {
  /** Nothing is written without a store: a dry run. */
  storage: Storage | null;
  subject: string;
  publish: boolean;
  /** Folder of the store, for the side file. */
  dir: string;
  now: Date;
  /** When likes and the like of postings were counted, ISO 8601. Without it they are kept and not shown. */
  countedAt?: string;
  /** Who asks for it, as the ledger names them. Default `cli`. */
  by?: string;
  /** In a dry run: the store to tell from what is there already. It is only read. */
  compare?: Storage | undefined;
  /** In a dry run: as many rows as they would come in, what each column was taken for, and more of what is rejected. */
  preview?: number;
  onBegin?: (run: number) => void;
  onProgress?: (progress: Progress) => void;
}

export interface Progress {
  step: 'reading' | 'writing' | 'publishing' | 'pictures';
  done: number;
  total: number;
}

/** What became of a file. `read` is always `added + merged + rejected`. */
export interface ImportSummary {
  file: string;
  recognised: string[];
  /** Field by field, the columns it was taken from. */
  columns: Record<string, string[]>[];
  encoding: string[];
  read: number;
  added: number;
  /** Of them `changed` say other than what was there; they are in the side file too. */
  merged: number;
  rejected: number;
  changed: number;
  published: number;
  /** Not public at the source, or in need of a permission: left pending. */
  held: number;
  /** Dates that were given and could not be read, or of which only the year is sure. */
  datesUnclear: number;
  pictures: ImportPictures;
  firstRejected: { member?: string; line: number; reason: string }[];
  rejectedFile: string | null;
  notes: string[];
  /** Number of the run; null in a dry run. */
  import: number | null;
  preview?: ImportPreview;
}

const SHOWN = 5;
const SHOWN_IN_PREVIEW = 50;

/**
 * Takes one file in. Repeating it adds nothing; one that was killed midway is completed by the same call.
 *
 * @throws SourceError when the file as a whole cannot be taken; nothing of it is then in the store.
 */
export async function importFile(path: string, options: ImportOptions): Promise<ImportSummary> {
  const { storage, subject, publish, dir, now, format, overrides, fileName, limit, preview, onProgress } = options;
  // Reading and writing keep every core busy: threads that help with small garbage are only waited for.
  setFlagsFromString('--no-parallel-scavenge');
  const planOptions: PlanOptions = {
    format,
    overrides,
    year: now.getUTCFullYear(),
    ...(fileName !== undefined && { fileName }),
    ...(limit && { limit }),
    ...(preview !== undefined && { untold: true }),
  };
  const side = { file: undefined as RejectedFile | undefined };
  let plan: SourcePlan | undefined;
  let run: ImportRun | undefined;
  let look: ImportLook | undefined;
  const rows: PreviewRow[] = [];
  const sum = { read: 0, added: 0, merged: 0, rejected: 0, changed: 0, distinct: 0, held: 0, datesUnclear: 0 };
  const pictured = new PictureSums();
  const firstRejected: ImportSummary['firstRejected'] = [];
  const setAside = (row: { member?: string; line: number; reason: string }, rest: Record<string, unknown>) => {
    if (firstRejected.length < (preview === undefined ? SHOWN : SHOWN_IN_PREVIEW)) firstRejected.push(row);
    side.file?.add({ ...row, ...rest });
  };
  const onPlan = async (made: SourcePlan): Promise<void> => {
    plan = made;
    for (const { format } of made.groups) assertMayStore(sourcePolicy(format.source));
    run = await storage?.beginImport({
      subject,
      fileName: made.fileName,
      digest: made.digest,
      publish,
      by: options.by ?? 'cli',
      expected: made.records,
    });
    if (run) {
      const { number } = run;
      const startedAt = (await storage?.imports.get(number))?.startedAt ?? now.toISOString();
      side.file = new RejectedFile(join(dir, 'rejected'), made.fileName, { number, startedAt });
      options.onBegin?.(number);
    } else look = options.compare?.lookAhead({ subject, digest: made.digest, expected: made.records });
  };
  const onBatch = ({ rows: packed, rejected, held, unclear, notAlong }: Batch): void => {
    for (const { member, line, reason, raw } of rejected)
      setAside({ ...(member && { member }), line, reason }, { raw });
    for (let i = 0; i < packed.count && rows.length < (preview ?? 0); i++) rows.push(previewRow(packed, i, subject));
    const result = (run ?? look)?.addPacked(packed) ?? untold(packed);
    pictured.add(result.pictures, notAlong);
    for (const index of result.changed) {
      const { id, state, hideReason, dateReceived, ...item } = unpackItem(packed, index, subject);
      setAside(
        { line: packed.lines[index] as number, reason: 'changed at the source: what was received first is kept' },
        { item },
      );
    }
    sum.read += packed.count + rejected.length;
    sum.added += result.added;
    sum.merged += result.merged;
    sum.changed += result.changed.length;
    sum.distinct += result.distinct;
    sum.rejected += rejected.length;
    sum.held += held;
    sum.datesUnclear += unclear;
    onProgress?.({ step: storage ? 'writing' : 'reading', done: sum.read, total: plan?.records ?? sum.read });
  };
  try {
    await readRows(
      { path, plan: planOptions, subject, received: now.toISOString(), countedAt: options.countedAt },
      onPlan,
      onBatch,
    );
    const finished = await run?.finish((done, total) => onProgress?.({ step: 'publishing', done, total }));
    const { distinct, ...counts } = sum;
    const pictures = await pictured.finish({
      path,
      plan: plan as SourcePlan,
      limit,
      items: run?.pictured ?? [],
      pictures: storage?.pictures,
      onProgress: (done, total) => onProgress?.({ step: 'pictures', done, total }),
    });
    return {
      file: (plan as SourcePlan).fileName,
      ...describe(plan as SourcePlan),
      ...counts,
      published: finished?.published ?? 0,
      pictures,
      firstRejected,
      rejectedFile: storage ? (side.file?.finish() ?? null) : null,
      notes: notesOn(plan as SourcePlan, distinct),
      import: run?.number ?? null,
      ...(preview !== undefined && { preview: { columns: previewColumns(plan as SourcePlan), rows } }),
    };
  } catch (error) {
    side.file?.discard();
    run?.abandon();
    throw error;
  } finally {
    look?.close();
  }
}

/** Of rows that are held against no store. */
function untold(packed: PackedRows): AddResult {
  return { added: packed.count, merged: 0, changed: [], distinct: 0, pictures: countPacked(packed) };
}

function describe({ groups, members }: SourcePlan): Pick<ImportSummary, 'recognised' | 'columns' | 'encoding'> {
  return {
    recognised: groups.map(({ format, described }) =>
      format.name === described ? described : `${format.name}: ${described}`,
    ),
    columns: groups.map(({ map, names }) =>
      Object.fromEntries([...map].map(([field, columns]) => [field, columns.map((column) => names[column] as string)])),
    ),
    encoding: [...new Set(members.flatMap((member) => (member ? [encodingOf(member)] : [])))],
  };
}

function notesOn({ notes, groups }: SourcePlan, distinct: number): string[] {
  const all = [...notes, ...permissions(groups)];
  for (const group of groups) all.push(...openDates(group), ...scales(group));
  if (distinct > 0)
    all.push(
      `${distinct} rows carry an id that another review already has, with another author and other words: they are kept as reviews of their own.`,
    );
  return all;
}

/** What is left pending for want of a word that the business has to get first. */
function permissions(groups: readonly GroupPlan[]): string[] {
  const policies = groups.map(({ format }) => sourcePolicy(format.source));
  const names = new Set(policies.flatMap(({ needsPermission, name }) => (needsPermission ? name : [])));
  return [...names].map(
    (name) =>
      `What comes from ${name} waits for its author's own permission: ask for it, then publish it and say where the permission is kept (smm review publish ID --attest --permission WHERE, or on the admin page).`,
  );
}

function openDates({ map, names, dates }: GroupPlan): string[] {
  return (map.get('date') ?? []).flatMap((column) => {
    const { open, order, settledBy } = dates.get(column) ?? {};
    if (open)
      return `Nothing in “${names[column]}” tells whether day or month comes first, so only the year of such dates is kept; the column itself stays with the review.`;
    if (!settledBy) return [];
    return `Nothing in “${names[column]}” tells whether day or month comes first: by ${settledBy}, the ${order === 'mdy' ? 'month' : 'day'} was taken to.`;
  });
}

function scales({ map, names, scales: found }: GroupPlan): string[] {
  return (map.get('rating') ?? []).flatMap((column) => {
    const scale = found.get(column);
    if (scale === null)
      return [`“${names[column]}” holds numbers above 100, which are no ratings; they stay with the review.`];
    if (scale?.isReversed)
      return [
        `“${names[column]}” was read as a mark of which ${scale.worst} is best, and turned round: ${scale.worst} is ${scale.best} of ${scale.best} here. The mark itself stays with the review.`,
      ];
    return scale && scale.best !== 5 ? [`“${names[column]}” was read as a rating up to ${scale.best}.`] : [];
  });
}

/** What goes through as bytes says by itself, part by part, what it is written in. */
function encodingOf({ encoding, shape }: MemberPlan): string {
  const translation = 'translation' in shape ? shape.translation : undefined;
  return translation && TRANSLATIONS[translation].bytesAs === encoding ? 'encoded as each message says' : encoding;
}
