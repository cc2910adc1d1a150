import { Composer, type CST, Lexer, LineCounter, Parser } from 'yaml';
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
 * @throws SourceError with line and column where it is no YAML, with the line where lists stand in lists too deep, or where few
 *   characters would become more than any list of reviews has.
 */
export function* parseYaml(name: string, text: string): Generator<unknown> {
  const lines = new LineCounter();
  // Of a newer kind than what it may say of itself: no dates, no sexagesimal numbers, "no" is a word.
  const composer = new Composer({ schema: 'core', version: '1.2', merge: true, logLevel: 'error' });
  for (const document of composer.compose(tokensOf(name, text, lines))) {
    const [error] = document.errors;
    if (error) {
      const { line, col } = lines.linePos(error.pos[0]);
      throw new SourceError(
        `${name} is not valid YAML: ${error.message} at line ${line}, column ${col}: Mend it at that place.`,
      );
    }
    try {
      yield document.toJS({ maxAliasCount: 100 });
    } catch (cause) {
      throw new SourceError(`${name} refers to itself too often: ${(cause as Error).message}. Save it as JSON.`, {
        cause,
      });
    }
  }
}

/** What the parser makes of it by itself, held to {@link DEEPEST} on the way: @throws SourceError with the line. */
function* tokensOf(name: string, text: string, lines: LineCounter): Generator<CST.Token> {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST)
      throw new SourceError(
        `${name} is not YAML that can be read: at line ${lines.linePos(parser.offset).line} lists stand in lists ${DEEPEST} deep, which no export does. Mend it at that place, or save it as JSON.`,
      );
  }
  yield* parser.end();
}
