import type { PostingReader } from '../../sources/platforms/platform.ts';
import { idIn, type Json } from '../../sources/postings/reading.ts';
import { takePostings, type Taken } from '../take-postings.ts';

/** The postings among a network's records; of pictures and the like that nobody wrote a word to it is said so. */
export function takeWorded(records: readonly Json[], read: PostingReader): Taken {
  const worded = records.filter((record) => read(record) !== undefined);
  const rejected = records
    .filter((record) => !worded.includes(record))
    .map((record, at) => ({ where: idIn(record['id']) ?? `record ${at + 1}`, reason: 'it has no words' }));
  const taken = takePostings(worded, read);
  return { ...taken, rejected: [...rejected, ...taken.rejected] };
}
