import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { readyPerson } from '../storage/people-rows.ts';
import type { PersonDraft, TakenRow } from '../storage/people.ts';
import type { Storage } from '../storage/storage.ts';
import { DEFAULT_LIMIT } from '../sources/container/size-guard.ts';
import { SourceError } from '../sources/source-error.ts';
import { PERSON_FIELDS, type PersonField } from './fields.ts';
import { planPeople, readPeople, type PersonMap } from './read-people.ts';

export interface BringInOptions {
  storage: Pick<Storage, 'people' | 'peopleImports' | 'subjects'>;
  /** Who brings it in, as the ledger names them. */
  by: string;
  /** The file, and what people call it. */
  path: string;
  fileName: string;
  map?: PersonMap;
  /** Lists that everybody in the file is put on. */
  tags?: string[];
  /** False: says what would become of it. */
  write: boolean;
  year: number;
  /** Longest content, unpacked. */
  bytes: number;
}

export interface BroughtIn {
  /** Number of the import, by which it can be taken back; null for a look. */
  number: number | null;
  fileName: string;
  columns: { key: string; field: PersonField | null; examples: string[] }[];
  /** The first of them as they would be. */
  rows: PersonDraft[];
  records: number;
  added: number;
  /** Known already; gaps were filled, lists and purchases added. */
  merged: number;
  /** Known already with all that the row says. */
  known: number;
  rejected: number;
  rejectedRows: { line: number; reason: string }[];
}

const BATCH = 250;
const SHOWN = 20;
/** Rejected rows that are told one by one. */
const TOLD = 1000;

/**
 * People from a file: CSV with any delimiter and encoding, JSON or NDJSON, told by its content.
 *
 * @throws SourceError when nothing in it can be taken.
 */
export async function bringInPeople(options: BringInOptions): Promise<BroughtIn> {
  const { storage, by, path, fileName, map = {}, tags = [], write, year, bytes } = options;
  const plan = await planPeople(path, { fileName, map, year, limit: { ...DEFAULT_LIMIT, total: bytes } });
  const { columns } = plan;
  // A look shows the columns all the same, so that a person can say which of them it is.
  if (write && columns.email === undefined && columns.telephone === undefined)
    throw new SourceError(
      `${fileName} has no column of e-mail addresses or telephone numbers, and nothing else tells people apart. Its columns are ${plan.names
        .slice(0, 40)
        .map((name) => `"${name.slice(0, 60)}"`)
        .join(', ')}. If one of them holds them, say which.`,
    );
  const fieldOf = new Map(
    PERSON_FIELDS.flatMap((field) => (columns[field] === undefined ? [] : [[columns[field], field] as const])),
  );
  const number = write ? await storage.peopleImports.begin(fileName, by) : null;
  const report: BroughtIn = {
    number,
    fileName,
    columns: plan.names.map((key, column) => ({
      key,
      field: fieldOf.get(column) ?? null,
      examples: plan.examples[column] ?? [],
    })),
    rows: [],
    records: plan.records,
    added: 0,
    merged: 0,
    known: 0,
    rejected: 0,
    rejectedRows: [],
  };
  const reject = (line: number, reason: string) => {
    report.rejected++;
    if (report.rejectedRows.length < TOLD) report.rejectedRows.push({ line, reason });
  };
  const subjects = await subjectsByName(storage);
  const seen = new Set<string>();
  let waiting: { draft: PersonDraft; line: number; again: boolean }[] = [];
  const settle = async () => {
    const batch = waiting;
    waiting = [];
    const drafts = batch.map(({ draft }) => draft);
    const outcomes = number === null ? await storage.people.look(drafts) : await storage.people.take(drafts, number);
    for (const [i, outcome] of outcomes.entries())
      count(report, outcome, batch[i] as (typeof batch)[number], write, reject);
  };
  await readPeople(path, plan, {
    row(read, line) {
      const draft = { ...read, tags: [...(read.tags ?? []), ...tags], purchases: aboutSubjects(read, subjects) };
      try {
        const { key } = readyPerson(draft);
        if (key === null) return reject(line, 'it has neither an e-mail address nor a telephone number');
        waiting.push({ draft, line, again: seen.has(key) });
        seen.add(key);
        if (report.rows.length < SHOWN) report.rows.push(draft);
      } catch (error) {
        if (!(error instanceof InvalidInputError)) throw error;
        reject(line, error.message);
      }
    },
    rejected: (reason, line) => reject(line, reason),
    pause: () => (waiting.length >= BATCH ? settle() : undefined),
  });
  await settle();
  return report;
}

function count(
  report: BroughtIn,
  outcome: TakenRow,
  { line, again }: { line: number; again: boolean },
  write: boolean,
  reject: (line: number, reason: string) => void,
): void {
  if (outcome === 'erased') reject(line, 'whoever is at this address was erased, and a file does not bring them back');
  // Nothing was written: the row before it, which is about the same person, is not there to be found.
  else if (!write && again && outcome === 'added') report.merged++;
  else report[outcome]++;
}

async function subjectsByName({ subjects }: Pick<Storage, 'subjects'>): Promise<Map<string, string>> {
  const known = await subjects.list();
  return new Map(
    known.flatMap(
      ({ slug, name }) =>
        [
          [slug, slug],
          [name.toLowerCase(), slug],
        ] as const,
    ),
  );
}

/** What was bought is a subject where it is called like one. */
function aboutSubjects({ purchases = [] }: PersonDraft, subjects: ReadonlyMap<string, string>) {
  return purchases.map((purchase) => ({
    ...purchase,
    subject: subjects.get((purchase.orderedItem ?? '').toLowerCase()) ?? null,
  }));
}
