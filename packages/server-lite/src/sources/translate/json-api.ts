import { objectIn, objectsIn, type Json } from '../postings/reading.ts';
import { parseJson } from '../records/parse-json.ts';

/** In UTF-16 units: an answer names at its end what its records belong to, so it is looked at as a whole; what is longer goes on as it is. */
const LARGEST = 32 << 20;

/** An answer by JSON:API with what each record is related to inside it, by the relationship's name. What brings nothing along goes on as it is. */
export async function* translateJsonApi(texts: AsyncIterable<string>): AsyncGenerator<string> {
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
  const records = relatedRecords(text);
  yield records === undefined ? text : JSON.stringify({ data: records });
}

function relatedRecords(text: string): Json[] | undefined {
  let answer: Json | undefined;
  try {
    answer = objectIn(parseJson(text.replace(/^\ufeff/, '')));
  } catch {
    // It is cut off or broken: the reader of JSON takes what is whole, and reports the rest with its line.
    return undefined;
  }
  const included = objectsIn(answer?.['included']);
  const records = objectsIn(answer?.['data']);
  if (included.length === 0 || records.length === 0) return undefined;
  const attributes = new Map(included.map((each) => [keyOf(each), objectIn(each['attributes'])]));
  return records.map(({ relationships, ...record }) => {
    const related: Json = {};
    for (const [name, value] of Object.entries(objectIn(relationships) ?? {})) {
      const to = objectIn(objectIn(value)?.['data']);
      const found = to && attributes.get(keyOf(to));
      if (found && !(name in record)) related[name] = found;
    }
    return { ...record, ...related };
  });
}

function keyOf({ type, id }: Json): string {
  return JSON.stringify([type, id]);
}
