import { parseAllDocuments } from 'yaml';
import { SourceError } from '../source-error.ts';

/** YAML is read as a whole: it is written by hand, and refers to itself. In UTF-16 units, of each of which much is kept. */
const LONGEST = 1 << 20;

/**
 * @throws SourceError with line and column where it is no YAML, or where few characters would become more than any
 *   list of reviews has.
 */
export async function* translateYaml(name: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const piece of texts) {
    text += piece;
    if (text.length > LONGEST)
      throw new SourceError(
        `${name} is YAML of more than ${LONGEST} characters. Save it as JSON or CSV, and import that.`,
      );
  }
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
    let value: unknown;
    try {
      value = document.toJS({ maxAliasCount: 100 });
    } catch (cause) {
      throw new SourceError(`${name} refers to itself too often: ${(cause as Error).message}. Save it as JSON.`, {
        cause,
      });
    }
    // Each entry on a line of its own, so that its number can be said.
    if (Array.isArray(value)) yield `[${value.map((entry) => JSON.stringify(entry ?? null)).join(',\n')}]\n`;
    else yield `${JSON.stringify(value ?? null)}\n`;
  }
}
