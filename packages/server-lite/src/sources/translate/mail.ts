import type { Email } from 'postal-mime';
import { markupText } from '../feed/markup-text.ts';
import { automatic } from '../mail/automatic.ts';
import { dayOf, type Letter, nameOf } from '../mail/letter.ts';
import { linesOf } from '../mail/own-messages.ts';
import { ownWords } from '../mail/own-words.ts';
import { messagesIn } from '../mail/split-mailbox.ts';
import { withoutQuotes } from '../mail/without-quotes.ts';

const LIMITS = { forceRfc822Attachments: true, maxNestingDepth: 100 };

/**
 * The messages of a mailbox or of a file with one, each as a record on a line of its own, or a line that says why it was left
 * out. What is attached is not kept.
 *
 * @param texts decoded as bytes (`mail/bytes.ts`)
 * @throws SourceError where none is left
 */
export async function* translateMail(name: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  yield* linesOf(name, lettersIn(texts));
}

async function* lettersIn(texts: AsyncIterable<string>): AsyncGenerator<Letter> {
  const { default: PostalMime } = await import('postal-mime');
  for await (const message of messagesIn(texts)) {
    if (typeof message === 'string') {
      yield refused(message);
      continue;
    }
    let letter: Letter;
    try {
      letter = letterOf(await PostalMime.parse(message, LIMITS));
    } catch (cause) {
      letter = refused(`it cannot be read: ${(cause as Error).message.slice(0, 160)}`);
    }
    yield letter;
  }
}

function letterOf(email: Email): Letter {
  const headers = new Map(email.headers.toReversed().map(({ key, value }) => [key, value]));
  const from = email.from?.address?.toLowerCase() ?? '';
  const received = headers.get('delivered-to')?.replace(/[<>\s]/g, '') ?? '';
  const recipients = [...(email.to ?? []), ...(email.cc ?? [])].flatMap((each) => each.group ?? [each]);
  const to = [...recipients.map(({ address }) => address ?? ''), received].filter((each) => each !== '');
  const date = headers.get('date') ?? '';
  const reason = from === '' && !email.from?.name ? 'it does not say who sent it' : automatic(headers, from);
  const letter: Letter = {
    author: nameOf(email.from?.name),
    from,
    to: to.map((each) => each.toLowerCase()),
    subject: email.subject ?? '',
    date: dayOf(date) ?? '',
    id: email.messageId,
    words: reason === undefined ? wordsOf(email) : '',
  };
  return reason === undefined ? letter : { ...letter, refused: reason };
}

/** The plain text, else what the HTML says. */
function wordsOf({ text = '', html = '' }: Email): string {
  const isPlain = text.trim() !== '';
  return ownWords(isPlain ? text : markupText(withoutQuotes(html)).text);
}

function refused(reason: string): Letter {
  return { author: undefined, from: '', to: [], subject: '', date: '', id: undefined, words: '', refused: reason };
}
