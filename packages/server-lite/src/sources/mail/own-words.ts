import { DIRECTIONS, headerBlockAt } from './header-words.ts';

const WROTE =
  /wrote|writes|schrieb|schreibt|écrit|escribi[óo]|escriure|escrigué|va escriure|scritto|scrive|escreveu|schreef|napisał|pisze|skrev|skrifaði|kirjoitti|написал|пишет|писал|пише|написа|napsal|napísal|napisao|napisala|je napisao|írta|scris|yazdı|έγραψε|έγραψαν|כתב|كتب|写道|寫道|書きました|のメール|작성|썼습니다|đã viết|viết|menulis|aliandika|เขียน|kirjutas|rakstīja|parašė|rašė|लिखा/iu;
const ADDRESS = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/;
const DAY = /(?:19|20)\d\d|\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2}(?!\d)|[٠-٩۰-۹०-९]{4}/;
const CLOCK = /\d{1,2}\s?[:.h時时点점]\s?\d{2}|[٠-٩۰-۹०-९]{1,2}:[٠-٩۰-۹०-९]{2}/;
const LONGEST_INTRODUCTION = 400;
const MOST_LINES = 3;
/** `>` is how a message before is quoted, and how some faces begin. */
const QUOTED = /^ ?>(?![:;_.=]\S{0,3}(?:\s|$))/;
const DIVIDER = /^\s*(?:[-–—_]{3,}\s*\p{L}[\p{L}\p{M} '’.]{2,60}[-–—_]{3,}|[_–—-]{10,})\s*:?\s*$/u;
const FORWARDED =
  /^\s*(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message (?:réexpédié|transféré)|Inicio del mensaje reenviado|Inizio messaggio inoltrato|Begin doorgestuurd bericht|Vidarebefordrat brev|Start på videresendt besked|Início da mensagem reencaminhada|Начало переадресованного сообщения)\s*[:：]\s*$/iu;
const DEVICE =
  /i(?:phon|pad|pod)|apple\s?watch|android|samsung|galaxy|huawei|xiaomi|redmi|oppo|oneplus|pixel|nokia|motorola|blackberry|windows phone|outlook|yahoo|gmail|gmx|web\.de|proton|thunderbird|mail\.ru|яндекс|аол|aol|mail (?:für|for|pour|para|per|voor|app|auf)|mobil|handy|smartphone|téléphone|telefon|teléfono|móvil|celular|telemóvel|telefoon|cellulare|puhelim|телефон|мобіль|мобиль|τηλέφωνο|κινητό|携帯|スマートフォン|手机|手機|휴대|điện thoại|โทรศัพท์|ponsel|simu|הנייד|الهاتف|هاتف|फ़ोन/iu;
/** With what a sentence about a parcel does not go on. */
const SENT =
  /^(?:sent (?:from|via|with|using)|get \S+ for (?:ios|android)$|gesendet (?:von|vom|mit|über|aus)|von mein.{3,60} gesendet|diese nachricht wurde .{0,60}gesendet|envoyé (?:de |depuis|à partir|avec|via)|enviad[oa] (?:des de|desde|do |de |da |a partir|con |com |via)|enviat des de|inviato (?:da|con|tramite)|ver(?:zonden|stuurd) (?:vanaf|vanuit|van|met|via)|skicka(?:t|des) (?:från|via|med)|sendt (?:fra|via|med)|lähetetty \S+$|wysłan\S+ (?:z|ze|za pomocą|przy)\s|odesl\S+ (?:z|ze|pomocí)\s|odoslan\S+ (?:z|zo|pomocou)\s|trimis (?:de pe|din|prin|cu)\s|изпратено (?:от|с|чрез)\s|отправлен\S* (?:с|со|из|через|от)\s|надіслано (?:з|із|зі|через)\s|(?:στάλθηκε|εστάλη|αποστολή) (?:από|μέσω)|נשלח מ|(?:أ?رسلت|أُرسلت|تم الإرسال|مرسل) من|(?:dikirim|terkirim) dari|imetumwa kutoka|(?:được |đã )?gửi từ|ส่งจาก|poslano (?:s|sa|z|iz)\s|послато (?:са|с|из)\s|saadetud \S+$|nosūtīts no|išsiųsta iš|发自|發自|從我的|从我的|来自我的|傳送自|मेरे .{2,30}भेजा गया)/iu;
/** Languages that say it last. */
const SENT_LAST =
  /(?:から送信(?:されました)?|より送信|에서 보냄|에서 보냈습니다|傳送|发送|gönderildi|küldve|से भेजा गया|lähetetty|gesendet|verzonden|verstuurd)[.。]?$/iu;
const LONGEST_FOOTER = 120;
const LONGEST_RULE = 200;

/**
 * What the author of a message wrote: without earlier messages that it quotes, what stands below `-- `, and the line that a
 * telephone adds. All other lines stay as they are.
 */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (/^--\s?$/.test(line) || endsAt(lines, i)) break;
    const introduced = introductionAt(lines, i);
    if (introduced > 0) {
      const next = nextFilled(lines, i + introduced);
      if (next >= lines.length || !QUOTED.test(lines[next] as string)) break;
      i = next - 1;
    } else if (QUOTED.test(line)) {
      while (i + 1 < lines.length && QUOTED.test(lines[i + 1] as string)) i++;
      if (kept.at(-1)?.trim() !== '') kept.push('');
    } else if (line.trim() !== '' || kept.at(-1)?.trim() !== '' || lines[i - 1]?.trim() === '') kept.push(line);
  }
  while (kept.length > 0 && isEmptyOrFooter(kept.at(-1) as string)) kept.pop();
  return kept
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

/** Where a message before this one begins: by the lines above it, or by a rule before those. */
function endsAt(lines: readonly string[], i: number): boolean {
  const line = lines[i] as string;
  if (line.length <= LONGEST_RULE && FORWARDED.test(line)) return true;
  const isRule = line.length <= LONGEST_RULE && DIVIDER.test(line);
  if (!isRule && !/[:：]/.test(line)) return false;
  return headerBlockAt(lines, isRule ? nextFilled(lines, i + 1) : i) !== undefined;
}

/** How many lines from here on say who wrote, and when, what is quoted below; 0 for none. */
function introductionAt(lines: readonly string[], i: number): number {
  for (let count = 1; count <= MOST_LINES && i + count <= lines.length; count++) {
    const part = lines.slice(i, i + count);
    if (part.some((line) => line.trim() === '' || QUOTED.test(line))) return 0;
    if (!introduces(part.join(' '), QUOTED.test(lines[nextFilled(lines, i + count)] ?? ''))) continue;
    if (count === 1) return 1;
    // The line before it is the author's own where the rest says all of it.
    for (let from = 1; from < count; from++) if (introduces(part.slice(from).join(' '), false)) return 0;
    return DAY.test(part[0] as string) || ADDRESS.test(part[0] as string) || CLOCK.test(part[0] as string) ? count : 0;
  }
  return 0;
}

function introduces(given: string, isQuoted: boolean): boolean {
  const text = given.replace(DIRECTIONS, '').trim();
  if (!/[:：]$/.test(text) || text.length > LONGEST_INTRODUCTION) return false;
  const [isDay, isClock, isAddress, isWrote] = [DAY.test(text), CLOCK.test(text), ADDRESS.test(text), WROTE.test(text)];
  if (isAddress && (isDay || isClock)) return true;
  if (isWrote && isDay && isClock) return true;
  return isQuoted && ((isWrote && (isDay || isAddress)) || (isDay && isClock));
}

function isEmptyOrFooter(line: string): boolean {
  if (line.length > 2 * LONGEST_FOOTER) return line.trim() === '';
  const text = line.replace(DIRECTIONS, '').replace(/^[\s*_[(<]+|[\s*_\])>]+$/g, '');
  if (text === '') return true;
  if (text.length > LONGEST_FOOTER || !DEVICE.test(text) || (/[,;!?]/.test(text) && !/^sent from my /i.test(text)))
    return false;
  return (
    SENT.test(text) || SENT_LAST.test(text) || /\boutlook\b.{1,14}\b(?:ios|android)\b/i.test(text) || isPossessed(text)
  );
}

/** `iPhone'umdan gönderildi`, `iPhone-ról küldve`. */
function isPossessed(text: string): boolean {
  return /^(?:iphone|ipad|android)\S{0,12}\s+(?:gönderildi|küldve)/iu.test(text);
}

function nextFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] as string).trim() === '') at++;
  return at;
}
