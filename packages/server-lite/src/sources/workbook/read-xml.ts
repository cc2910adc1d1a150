import { Parser } from 'htmlparser2';
import { SourceError } from '../source-error.ts';

/** Deeper than any part of a workbook. */
const DEEPEST = 1000;
/** In UTF-16 units: of a tag or remark without an end. */
const LONGEST_TAG = 8 << 20;

/** What happens in an XML document, in its order. Names come without their prefix. */
export interface XmlSink {
  open?(name: string, attributes: Record<string, string>): void;
  /** Text between two tags, which may come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Walks an XML document in UTF-8, however large, and gives `pause` after each piece of it. Entities that a document
 * declares by itself stay as they are written: nothing can be made to grow, and nothing is fetched.
 *
 * @param where what people call the document
 * @throws SourceError when an element has no end.
 */
export async function* readXml(where: string, chunks: AsyncIterable<Uint8Array>, sink: XmlSink): AsyncGenerator<void> {
  let isWhole = false;
  let depth = 0;
  let isEmpty = false;
  let silent = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        silent = 0;
        depth += 1;
        if (depth > DEEPEST) throw damaged(where);
        isEmpty = true;
        sink.open?.(local(name), attributes);
      },
      ontext: (text) => {
        silent = 0;
        isEmpty = false;
        sink.text?.(text);
      },
      onclosetag: (name, isImplied) => {
        silent = 0;
        // Closed by what follows, or by the end, and not by itself: something in between is missing.
        if (isImplied && !isEmpty) throw damaged(where);
        isEmpty = false;
        depth -= 1;
        if (depth === 0) isWhole = true;
        sink.close?.(local(name));
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    silent += chunk.length;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (silent > LONGEST_TAG) throw damaged(where);
    yield;
  }
  parser.end(decoder.decode());
  if (!isWhole) throw damaged(where);
  yield;
}

/** The same where nothing is taken out on the way. @throws SourceError */
export async function walkXml(where: string, chunks: AsyncIterable<Uint8Array>, sink: XmlSink): Promise<void> {
  for await (const _ of readXml(where, chunks, sink));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function damaged(where: string): SourceError {
  return new SourceError(`${where} is damaged or cut off: an element of its XML has no end. Save or export it again.`);
}
