import { objectIn, objectsIn, type Json } from '../postings/reading.ts';
import { wholeAnswer } from './whole-answer.ts';

/** An answer by JSON:API with what each record is related to, which it names at its end, inside it by the relationship's name. What brings nothing along goes on as it is. */
export function translateJsonApi(texts: AsyncIterable<string>): AsyncGenerator<string> {
  return wholeAnswer(texts, (answer) => {
    const records = relatedRecords(objectIn(answer));
    return records && [JSON.stringify({ data: records })];
  });
}

function relatedRecords(answer: Json | undefined): Json[] | undefined {
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
