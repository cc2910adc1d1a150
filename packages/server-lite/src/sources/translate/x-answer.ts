import { postingsOfAnswer } from '../postings/x-answer.ts';
import { objectIn } from '../postings/reading.ts';
import { parseJson } from '../records/parse-json.ts';
import { SourceError } from '../source-error.ts';

/** In UTF-16 units: an answer names its authors at its end, so it is looked at as a whole. */
const LARGEST = 24 << 20;

/**
 * The postings of answers of X's second API, one on each line, with their authors. What is no whole answer goes on
 * as it is.
 *
 * @throws SourceError where it is too large.
 */
export async function* translateXAnswer(name: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const piece of texts) {
    text += piece;
    if (text.length > LARGEST)
      throw new SourceError(`${name} is an answer of X of more than ${LARGEST} characters. Split it.`);
  }
  const postings = postingsIn(text);
  if (postings.length === 0) return yield text;
  for (const posting of postings) yield `${JSON.stringify(posting)}\n`;
}

/** Of one answer, or of one on each line, as X's streams give them. */
function postingsIn(text: string): object[] {
  const one = postingsOf(text);
  if (one) return one;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const each = lines.map(postingsOf);
  return each.every((postings) => postings !== undefined) ? each.flat() : [];
}

/** Undefined for what is no JSON. */
function postingsOf(text: string): object[] | undefined {
  try {
    const answer = objectIn(parseJson(text.replace(/^\ufeff/, '')));
    return answer ? postingsOfAnswer(answer) : [];
  } catch {
    // It is cut off or broken: the reader of JSON takes what is whole, and reports the rest with its line.
    return undefined;
  }
}
