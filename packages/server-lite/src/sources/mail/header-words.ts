export type HeaderKind = 'from' | 'date' | 'to' | 'subject' | 'other';

/** What mail programs call the lines above a message, by language families; in small letters. */
const WORDS: Readonly<Record<HeaderKind, string>> = {
  from: 'from|von|de|da|van|od|fra|från|lähettäjä|feladó|de la|от|від|от кого|kimden|gönderen|από|מאת|من|差出人|发件人|寄件者|寄件人|보낸 사람|보낸사람|từ|จาก|dari|kutoka|saatja|no|nuo|expéditeur|remitente|mittente|remetente|afzender|avsändare|avsender|afsender|od kogo|odesílatel|odosielateľ|पोस्ट|प्रेषक',
  date: 'date|sent|datum|gesendet|envoyé|envoyé le|fecha|enviado|enviado el|enviada em|enviado em|enviada|data|inviato|verzonden|sendt|dato|skickat|lähetetty|päivämäärä|wysłano|odesláno|odoslané|dátum|elküldve|küldve|trimis|trimisă|dată|дата|отправлено|надіслано|изпратено|tarih|gönderildi|gönderilme tarihi|ημερομηνία|στάλθηκε|εστάλη|תאריך|נשלח|التاريخ|تاريخ الإرسال|تم الإرسال|日付|送信日時|日時|日期|发送时间|发送日期|傳送時間|寄件日期|날짜|보낸 날짜|ngày|đã gửi|วันที่|ส่ง|tanggal|dikirim|terkirim|tarehe|imetumwa|poslano|послато|датум|saadetud|kuupäev|nosūtīts|datums|išsiųsta|दिनांक|भेजा गया',
  to: 'to|an|à|para|a|aan|naar|til|till|vastaanottaja|do|komu|pro|címzett|către|кому|до|kime|alıcı|προς|אל|إلى|宛先|收件人|收件者|받는 사람|받는사람|tới|đến|ถึง|kepada|ke|kwa|za|prima|за|kellele|kam|per a|प्रति|destinataire|destinatario|mottaker|modtager',
  subject:
    'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|emne|ämne|aihe|temat|předmět|predmet|tárgy|subiect|тема|относно|konu|θέμα|נושא|الموضوع|件名|主题|主題|主旨|제목|chủ đề|tiêu đề|เรื่อง|หัวเรื่อง|subjek|perihal|mada|somo|naslov|предмет|teema|temats|tema|assumpte|विषय',
  other:
    'cc|bcc|kopie|copie|copia|cópia|kopia|kopi|kopio|копия|копія|másolat|bilgi|κοιν|抄送|副本|참조|reply-to|antwort an|répondre à|importance|wichtigkeit|priority|priorität|attachments|anlagen|pièces jointes|message-id|sender|return-path|delivered-to|received|mime-version|organization|list-id|mailed-by|signed-by',
};

const KINDS: ReadonlyMap<string, HeaderKind> = new Map(
  (Object.keys(WORDS) as HeaderKind[]).flatMap((kind) => WORDS[kind].split('|').map((word) => [word, kind] as const)),
);

/** Marks of direction, which mail programs put around names. */
export const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE = /^[ \t]{0,3}[*_]{0,2}([\p{L}\p{M}][\p{L}\p{M} -]{0,30}?)[*_]{0,2}\s*[:：][*_]{0,2}(?!\/\/)\s*(.*)$/u;
const EXTENSION = /^(?:x|list|resent|arc|dkim|content|auto|message|in|authentication|thread)-[a-z\d-]+$/i;
/** A message has a few lines above it; what goes on and on is none. */
const MOST_LINES = 60;

export interface HeaderBlock {
  fields: Partial<Record<HeaderKind, string>>;
  /** By their names, what else a program prints. */
  named: ReadonlyMap<string, string>;
  /** Line behind it. */
  end: number;
}

/** The lines above a message as mail programs print them: who wrote it, and two of when, to whom, about what. */
export function headerBlockAt(lines: readonly string[], start: number): HeaderBlock | undefined {
  const fields: HeaderBlock['fields'] = {};
  const named = new Map<string, string>();
  let last: HeaderKind | undefined;
  let at = start;
  for (; at < lines.length && at - start < MOST_LINES; at++) {
    const line = (lines[at] as string).replace(DIRECTIONS, '');
    if (/^[ \t]+\S/.test(line) && last !== undefined && !LINE.test(line)) {
      fields[last] = `${fields[last] ?? ''} ${line.trim()}`;
      continue;
    }
    const found = LINE.exec(line);
    const label = found?.[1]?.toLowerCase().normalize('NFC') ?? '';
    const kind = KINDS.get(label) ?? (EXTENSION.test(label) ? 'other' : undefined);
    if (!found || kind === undefined || (kind !== 'other' && fields[kind] !== undefined)) break;
    if (kind === 'other' && at === start && (lines[at - 1] ?? '').trim() !== '') return undefined;
    const value = (found[2] as string).trim();
    if (kind === 'other') named.set(label, value);
    fields[kind] ??= value;
    last = kind;
  }
  const { from, date, to, subject } = fields;
  if (from === undefined || from === '') return undefined;
  return [date, to, subject].filter((each) => each !== undefined).length >= 2 ? { fields, named, end: at } : undefined;
}
