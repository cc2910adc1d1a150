import { conceptsOf } from '../columns/header-stems.ts';
import { objectIn } from '../postings/reading.ts';
import type { RecordSink } from './record.ts';
import { scoreRecords, type Score } from './score-records.ts';

/** Records of several kinds in one list: where each says its own, which were seen to be reviews, and which not. */
export interface Kinds {
  at: readonly string[];
  kept: readonly string[];
  left: readonly string[];
}

/** Where content systems and databases say of which kind a record is. */
const WHERE: readonly (readonly string[])[] = [
  ['_type'],
  ['__typename'],
  ['_model'],
  ['model'],
  ['doc_type'],
  ['docType'],
  ['post_type'],
  ['contentType'],
  ['content_type'],
  ['entity_type'],
  ['recordType'],
  ['system', 'type'],
  ['content', 'component'],
  ['sys', 'contentType', 'sys', 'id'],
  ['attributes', 'type'],
  ['type'],
  ['kind'],
];
/** Kinds up to which a word is one, and share of the records that have to say theirs. */
const MOST_KINDS = 40;
const NEARLY = 0.95;
/** Points by which a kind has to fall behind the best one where no name says what it is. */
const BEHIND = 4;

/** Undefined where all records may be reviews. */
export function kindsIn(records: readonly object[]): Kinds | undefined {
  for (const at of WHERE) {
    const groups = Map.groupBy(records, (record) => kindOf(record, at) ?? '');
    const said = records.length - (groups.get('')?.length ?? 0);
    groups.delete('');
    if (groups.size < 2 || groups.size > MOST_KINDS || said < NEARLY * records.length) continue;
    const scores = [...groups].map(([kind, all]) => ({ kind, score: scoreRecords(all) }));
    const reviews = scores.filter(({ kind, score }) => isReview(kind) && score.score > 0);
    const best = Math.max(...(reviews.length > 0 ? reviews : scores).map(({ score }) => score.score));
    const left = scores.filter(({ kind, score }) => !isReview(kind) && isLess(score, best, reviews.length > 0));
    if (left.length === 0 || left.length === scores.length) continue;
    const names = left.map(({ kind }) => kind);
    return { at, left: names, kept: [...groups.keys()].filter((kind) => !names.includes(kind)) };
  }
  return undefined;
}

/** Passes on what is of a kind with the reviews, and says of the rest what it is. */
export function keepKinds({ at, kept, left }: Kinds, sink: RecordSink): RecordSink {
  const [known, others] = [new Set(kept), new Set(left)];
  return {
    wants: () => sink.wants?.() ?? true,
    bad: (line, reason, raw) => sink.bad(line, reason, raw),
    record: (cells, line, raw) => {
      const kind = kindOf(cells[0] as object, at);
      if (kind === undefined || known.has(kind) || (!others.has(kind) && isReview(kind))) sink.record(cells, line, raw);
      else sink.bad(line, `it is no review but of the kind “${kind.slice(0, 80)}”`, raw());
    },
  };
}

function kindOf(record: object, at: readonly string[]): string | undefined {
  let value: unknown = record;
  for (const key of at) value = objectIn(value)?.[key];
  return typeof value === 'string' && value !== '' && value.length <= 80 ? value : undefined;
}

/** `testimonial`, `product_review`, `reviews.review`. */
function isReview(kind: string): boolean {
  const about = conceptsOf(kind);
  return (about.has('opinion') || about.has('words')) && !about.has('reply') && !/post|article|page/i.test(kind);
}

/** Whether records have too little of what reviews have beside the best, or nothing but words where others are called reviews. */
function isLess({ score, fields }: Score, best: number, isNamed: boolean): boolean {
  if (score === 0) return true;
  if (isNamed) return !fields.has('rating') && !fields.has('thumb');
  return score <= best - BEHIND && !fields.has('rating') && !fields.has('thumb') && !fields.has('author');
}
