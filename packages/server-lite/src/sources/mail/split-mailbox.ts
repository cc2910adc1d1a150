import { LARGEST, MessageBytes } from './message-bytes.ts';
import { isPostmark } from './tell-mail.ts';

/**
 * The messages of a text of bytes (a character each), one by one; why it is left out for one that is too large.
 * A mailbox parts them by lines that begin with `From ` behind an empty one, and marks such lines within them with `>`.
 * Apple Mail says above a message how many bytes it has.
 */
export async function* messagesIn(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array | string> {
  const message = new MessageBytes();
  let isMailbox: boolean | undefined;
  let left = Infinity;
  let isAfterEmpty = true;
  for await (const line of linesOf(texts)) {
    if (isMailbox === undefined && line.trim() === '') continue;
    const isNext: boolean = isAfterEmpty && isPostmark(line.trimEnd());
    isAfterEmpty = line === '\n' || line === '\r\n';
    if (isMailbox === undefined) {
      isMailbox = isNext;
      if (/^\d{1,9} *\r?\n$/.test(line)) left = Number.parseInt(line, 10);
      else if (!isNext) message.add(line);
    } else if (isMailbox && isNext) yield message.end();
    else if (left === Infinity) message.add(isMailbox ? line.replace(/^>(>*From )/, '$1') : line);
    else {
      message.add(line.slice(0, left));
      left = Math.max(0, left - line.length);
    }
  }
  if (isMailbox !== undefined) yield message.end();
}

/** Lines with their ends; one that is larger than a message may be, in pieces. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of texts) {
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', start)) {
      yield rest + text.slice(start, at + 1);
      rest = '';
      start = at + 1;
    }
    rest += text.slice(start);
    if (rest.length <= LARGEST) continue;
    yield rest;
    rest = '';
  }
  if (rest !== '') yield rest;
}
