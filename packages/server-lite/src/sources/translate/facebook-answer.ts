import { commentedPostings } from '../postings/facebook-answer.ts';
import { parseJson } from '../records/parse-json.ts';

/** In UTF-16 units: an answer is looked at as a whole; what is longer is no answer of one question, and goes on as it is. */
const LARGEST = 32 << 20;

/** Postings of Facebook and the comments in them, one on each line. What brings no comments along goes on as it is. */
export async function* translateFacebookAnswer(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  let isLonger = false;
  for await (const piece of texts) {
    if (isLonger) yield piece;
    else {
      text += piece;
      if (text.length <= LARGEST) continue;
      isLonger = true;
      yield text;
    }
  }
  if (isLonger) return;
  const records = commentedPostings(parsed(text));
  if (records.length === 0) return yield text;
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

function parsed(text: string): unknown {
  try {
    return parseJson(text.replace(/^\ufeff/, ''));
  } catch {
    // It is cut off or broken: the reader of JSON takes what is whole, and reports the rest with its line.
    return undefined;
  }
}
