import { commentedPostings } from '../postings/facebook-answer.ts';
import { wholeAnswer } from './whole-answer.ts';

/** Postings of Facebook and the comments in them, one on each line. What brings no comments along goes on as it is. */
export function translateFacebookAnswer(texts: AsyncIterable<string>): AsyncGenerator<string> {
  return wholeAnswer(texts, (answer) => {
    const records = commentedPostings(answer);
    return records.length === 0 ? undefined : records.map((record) => `${JSON.stringify(record)}\n`);
  });
}
