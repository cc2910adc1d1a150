import { parseJson } from '../records/parse-json.ts';

/** In UTF-16 units: an answer is looked at as a whole; what is longer is no answer of one question, and goes on as it is. */
const LARGEST = 32 << 20;

/**
 * An answer that has to be seen as a whole to be brought to records.
 *
 * @param rewritten its JSON anew, in pieces; undefined where there is nothing to rewrite, and it goes on as it is. It is given undefined where the answer is cut off or broken: the reader of JSON takes what is whole, and reports the rest with its line
 */
export async function* wholeAnswer(
  texts: AsyncIterable<string>,
  rewritten: (answer: unknown) => readonly string[] | undefined,
): AsyncGenerator<string> {
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
  if (!isLonger) yield* rewritten(parsed(text)) ?? [text];
}

function parsed(text: string): unknown {
  try {
    return parseJson(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
