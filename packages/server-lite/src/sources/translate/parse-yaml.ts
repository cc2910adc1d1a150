import { Lexer, LineCounter, parseAllDocuments, Parser } from 'yaml';
import { SourceError } from '../source-error.ts';

/** YAML is read as a whole: it is written by hand, and refers to itself. In UTF-16 units, of each of which much is kept. */
export const LONGEST = 1 << 20;

/** Lists within lists. The reader goes into each by calling itself, and has no limit of its own but the stack. */
const DEEPEST = 200;

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
 * @throws SourceError with line and column where it is no YAML, where lists stand in lists too deep, or where few characters would become more than any
 *   list of reviews has.
 */
export function* parseYaml(name: string, text: string): Generator<unknown> {
  refuseDepth(name, text);
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

/** @throws SourceError with the line where it nests deeper than {@link DEEPEST}. */
function refuseDepth(name: string, text: string): void {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    // Goes on by being asked; what it made of the text is made again below, with the words for what is wrong with it.
    for (const _token of parser.next(lexeme));
    if (parser.stack.length > DEEPEST)
      throw new SourceError(
        `${name} is not YAML that can be read: at line ${lines.linePos(parser.offset).line} lists stand in lists ${DEEPEST} deep, which no export does. Mend it at that place, or save it as JSON.`,
      );
  }
}
