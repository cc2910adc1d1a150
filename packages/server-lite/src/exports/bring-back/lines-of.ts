import { StringDecoder } from 'node:string_decoder';
import { ExportError } from './export-error.ts';

/** In UTF-16 units. A review of a million words has less. */
const LONGEST = 32 << 20;

/** The objects of an NDJSON file, with the number of the line. @throws ExportError */
export async function* linesOf(
  where: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ line: number; row: Record<string, unknown> }[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let line = 0;
  const parse = (text: string): { line: number; row: Record<string, unknown> } => {
    line += 1;
    try {
      const row = JSON.parse(text) as unknown;
      if (typeof row === 'object' && row !== null && !Array.isArray(row))
        return { line, row: row as Record<string, unknown> };
    } catch {
      // Said below.
    }
    throw new ExportError(where, `line ${line} is no JSON object. Make the export again.`);
  };
  for await (const chunk of chunks) {
    const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
    rest = lines.pop() as string;
    if (rest.length > LONGEST)
      throw new ExportError(where, `line ${line + lines.length + 1} has no end. Make the export again.`);
    if (lines.length > 0) yield lines.map(parse);
  }
  if (rest + decoder.end() !== '')
    throw new ExportError(where, `it breaks off in line ${line + 1}. Make the export again.`);
}
