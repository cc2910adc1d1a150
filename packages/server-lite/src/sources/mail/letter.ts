import { createHash } from 'node:crypto';

/** A message, or why it is not brought in. Addresses serve to tell whose it is, and go no further. */
export interface Letter {
  author: string | undefined;
  /** Who sent it and to whom, in small letters: an address, or a name where a program prints no more. */
  from: string;
  to: readonly string[];
  subject: string;
  /** Its day as ISO 8601, else what stands there. */
  date: string;
  id: string | undefined;
  words: string;
  /** Without a full stop. */
  refused?: string;
}

const ANSWER =
  /^\s*(?:re|aw|wg|fwd?|tr|rv|res|enc|r|i|rif|antw|antwort|sv|vs|vb|vl|odp|pd|ynt|ilt|ref|bls|trs|yml|fs|hl|atb|회신|전달|回复|回覆|答复|转发|轉寄|返信|転送|отв|ответ|на|пер|fw|σχετ|απ|πρθ|תגובה|השב|הועבר|رد|إعادة|उत्तर|trả lời|chuyển tiếp)\s*(?:\[\d+\]|\(\d+\)|\d+|\^\d+)?\s*[:：]/iu;
const NO_SUBJECT =
  /^[([<]?\s*(?:no subject|kein betreff|ohne betreff|sans (?:objet|sujet)|sin asunto|nessun oggetto|senza oggetto|sem assunto|geen onderwerp|intet emne|inget ämne|ingen emne|ei aihetta|brak tematu|bez předmětu|bez predmetu|nincs tárgy|без темы|без теми|konu yok|件名なし|无主题|無主旨|제목 없음|untitled|none)\s*[)\]>]?$/iu;

/** Of a name, or of a subject. */
const LONGEST = 1000;

/** A subject that is a headline: no answer's, and of words. */
export function titleOf(subject: string): string | undefined {
  const text = subject.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  return ANSWER.test(text) || NO_SUBJECT.test(text) || !/\p{L}/u.test(text) ? undefined : text;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Day of a date as messages carry it (RFC 5322), where its sender was: `Tue, 14 Jan 2025 23:10:00 +0300`. */
export function dayOf(date: string): string | undefined {
  const [, day = '', name = '', written = ''] =
    /^(?:\p{L}{2,4}\.?,?\s+)?(\d{1,2})[ -]([A-Za-z]{3})[ -](\d{4}|\d{2})\s+\d{1,2}:\d\d/u.exec(date.trim()) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const year = written.length === 4 ? Number(written) : Number(written) + (Number(written) < 70 ? 2000 : 1900);
  const told = new Date(Date.UTC(year, month - 1, Number(day)));
  return told.getUTCDate() === Number(day) && year >= 1970 ? told.toISOString().slice(0, 10) : undefined;
}

/** An author's name; an address is none. */
export function nameOf(given: string | undefined): string | undefined {
  const name = (given ?? '')
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/^['"\s]+|['"\s]+$/g, '');
  return name === '' || name.includes('@') ? undefined : name;
}

/** One line for each message: its record. Ids of messages name their senders' servers, and now and then people: a digest of them is enough. */
export function recordOf({ author, subject, date, id, words }: Letter): string {
  const title = titleOf(subject);
  return `${JSON.stringify({
    mailKey: createHash('sha256')
      .update(id ?? JSON.stringify([author, date, words]))
      .digest('hex')
      .slice(0, 32),
    ...(author !== undefined && { author }),
    ...(title !== undefined && { subject: title }),
    body: words,
    ...(date !== '' && { date }),
  })}\n`;
}
