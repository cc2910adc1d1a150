import { personOf } from '../feed/person.ts';
import { automatic } from '../mail/automatic.ts';
import { type HeaderBlock, headerBlockAt } from '../mail/header-words.ts';
import { dayOf, type Letter, nameOf } from '../mail/letter.ts';
import { linesOf } from '../mail/own-messages.ts';
import { ownWords } from '../mail/own-words.ts';
import { isRule } from '../mail/tell-mail.ts';
import { SourceError } from '../source-error.ts';

/** In UTF-16 units. */
const LARGEST = 16 << 20;
const LONGEST_VALUE = 4000;
/** What a program writes above the message that is answered: the lines below it are no message of their own. */
const ANSWERED = /^\s*(?:-{3,}\s*\p{L}[^\n]{2,60}-{3,}|_{30,})\s*$/u;

/**
 * The messages of a text into which they were pasted with the lines above them, each as a record on a line of its own, or a
 * line that says why it was left out.
 *
 * @throws SourceError where it is too large, or none is left
 */
export async function* translatePastedMail(name: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const piece of texts) {
    text += piece;
    if (text.length > LARGEST)
      throw new SourceError(`${name} is a text of e-mails with more than ${LARGEST} characters. Split it.`);
  }
  const { decodeWords } = await import('postal-mime');
  const letters = messagesIn(text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)).map(({ block, body }) =>
    letterOf(block, body, decodeWords),
  );
  yield* linesOf(name, letters);
}

interface Message {
  block: HeaderBlock;
  body: string[];
}

function messagesIn(lines: readonly string[]): Message[] {
  const messages: Message[] = [];
  let above = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const block = /[:：]/.test(line) ? headerBlockAt(lines, i) : undefined;
    const last = messages.at(-1);
    if (block && !(last && ANSWERED.test(above))) {
      messages.push({ block, body: [] });
      i = block.end - 1;
    } else last?.body.push(line);
    if (line.trim() !== '') above = line.slice(0, 200);
  }
  return messages;
}

function letterOf({ fields, named }: HeaderBlock, body: readonly string[], decoded: (text: string) => string): Letter {
  const value = (text = '') => decoded(text.slice(0, LONGEST_VALUE).replaceAll('*', '').trim());
  const sender = personOf(value(fields.from).replace(/\[mailto:([^\]]*)\]/i, '<$1>'));
  const words = [...body];
  while (words.length > 0 && ((words.at(-1) as string).trim() === '' || isRule(words.at(-1) as string))) words.pop();
  const from = (sender?.email ?? sender?.name ?? '').toLowerCase();
  const date = value(fields.date);
  const reason = automatic(named, from);
  return {
    author: nameOf(sender?.name),
    from,
    to: recipientsIn(value(fields.to)),
    subject: value(fields.subject),
    date: dayOf(date) ?? date,
    id: named.get('message-id'),
    words: ownWords(words.join('\n')),
    ...(reason !== undefined && { refused: reason }),
  };
}

function recipientsIn(line: string): string[] {
  const addresses = line.toLowerCase().match(/[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+/g);
  return (
    addresses ??
    line
      .toLowerCase()
      .split(';')
      .flatMap((each) => (each.trim() === '' ? [] : [each.trim()]))
  );
}
