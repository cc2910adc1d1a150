import { textBlocks } from '../blocks/text-blocks.ts';
import { SourceError } from '../source-error.ts';

/** In UTF-16 units: its pattern is looked for in all of it. */
const LARGEST = 16 << 20;

/**
 * The reviews of a text in blocks, one on each line as JSON; its lines, where the pattern of its beginning is not that of all.
 *
 * @throws SourceError where it is too large.
 */
export async function* translateBlocks(name: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const piece of texts) {
    text += piece;
    if (text.length > LARGEST)
      throw new SourceError(`${name} is text in blocks of more than ${LARGEST} characters. Split it.`);
  }
  const records =
    textBlocks(text, false) ??
    text.split(/\r\n|\n|\r/).flatMap((line) => (line.trim() === '' ? [] : [{ text: line.trim() }]));
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
