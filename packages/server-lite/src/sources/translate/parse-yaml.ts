import { parseAllDocuments } from 'yaml';
import { SourceError } from '../source-error.ts';

/** YAML is read as a whole: it is written by hand, and refers to itself. In UTF-16 units, of each of which much is kept. */
export const LONGEST = 1 << 20;

/** @param kind what the text is, for people. @throws SourceError beyond {@link LONGEST}. */
export async function wholeText(name: string, kind: string, texts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of texts) {
    text += piece;
    if (text.length > LONGEST)
      throw new SourceError(
        `${name} is ${kind} of more than ${LONGEST} characters. Save it as JSON or CSV, and import that.`,
      );
  }
  return text;
}

/**
 * The values of its documents.
 *
 * @throws SourceError with line and column where it is no YAML, or where few characters would become more than any
 *   list of reviews has.
 */
export function* parseYaml(name: string, text: string): Generator<unknown> {
  // Of a newer kind than what it may say of itself: no dates, no sexagesimal numbers, "no" is a word.
  const documents = parseAllDocuments(text, {
    schema: 'core',
    version: '1.2',
    merge: true,
    prettyErrors: true,
    logLevel: 'error',
  });
  for (const document of documents) {
    const [error] = document.errors;
    if (error)
      throw new SourceError(`${name} is not valid YAML: ${error.message.split('\n', 1)[0]} Mend it at that place.`);
    try {
      yield document.toJS({ maxAliasCount: 100 });
    } catch (cause) {
      throw new SourceError(`${name} refers to itself too often: ${(cause as Error).message}. Save it as JSON.`, {
        cause,
      });
    }
  }
}
