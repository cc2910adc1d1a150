import type { ColumnMap } from './column-map.ts';
import type { Field } from './fields.ts';
import { peopleIn } from './people.ts';
import type { RowSample } from './row-sample.ts';

/** Whom an answer is to, at its start: “Dear Nora,”, “Hallo Frau Muster!”. The same words mean kind, dear or best in other sentences. */
const GREETS =
  /^[^\p{L}]*(?:dear|hi|hello|hey|lieber?|liebste|sehr geehrte\p{L}*|hallo|guten tag|moin|bonjour|cher|chère|madame|monsieur|estimad\p{L}*|querid\p{L}*|hola|buongiorno|buonasera|gentile|gentilissim\p{L}*|caro|cara|ciao|olá|prezad\p{L}*|beste|geachte|hej|kære|hei|kjære|hyvä|dzień dobry|szanown\p{L}*|dobrý den|vážen\p{L}*|dobrý deň|kedves|tisztelt|bună(?: ziua)?|stimat\p{L}*|drag\p{L}*|merhaba|sayın|değerli|αγαπητ\p{L}*|γεια σας|здравствуйте|добрый день|уважаем\p{L}*|добрий день|вітаємо|шановн\p{L}*|здравейте|مرحبا|أهلا|عزيز\p{L}*|שלום|سلام|नमस्ते|प्रिय|halo|kepada yth|kính gửi|xin chào|chào|เรียน|สวัสดี|고객님|안녕하세요|您好|亲爱的|親愛的|尊敬的)(?<named>(?:$|[^\p{L}])[^.?]{0,40}?[,!:;،，！。、])/iu;
/** Behind it stands a name, or nothing. */
const NAMED = /^\s*(?:[,!:;،，！。、]|\p{Lu}|\p{Lo})/u;
/** How it begins otherwise. */
const OPENS =
  /^[^\p{L}]*(?:thanks?(?: you)?|many thanks|we(?:'re| are) (?:sorry|glad|happy|so|very|pleased)|sorry to|our apologies|vielen dank|herzlichen dank|danke|(?:es|das|dies) tut uns|wir danken|wir freuen|merci|nous vous|nous sommes (?:désol|ravi)|(?:muchas )?gracias|lamentamos|le agradecemos|grazie|ci dispiace|la ringraziamo|(?:muito )?obrigad|agradecemos|bedankt|dank u|dank je|hartelijk dank|tack (?:för|så)|tak for|mange tak|takk for|tusen takk|kiitos|kiitämme|dziękuj|děkuj|ďakuj|köszönjük|köszönöm|vă mulțumim|mulțumim|teşekkür|ευχαριστ|σας ευχαριστ|спасибо|благодар|дякуємо|أشكر|شكرا|نشكر|תודה|با تشکر|धन्यवाद|terima kasih|cảm ơn|ขอบคุณ|この度|このたび|ありがとう|ご利用|いつも|ご(?:投稿|感想|意見|購入|注文|来店|来院|宿泊|評価|愛用|レビュー|予約|参加)[^。]{0,16}(?:ありがとう|感謝|御礼|お礼)|ご(?:不便|迷惑|心配|期待)[^。]{0,20}(?:申し訳|お詫び|失礼)|(?:大変)?申し訳(?:ござ|あり)|お買い上げ|レビュー[^。]{0,14}ありがとう|またのご|またお待ち|감사합니다|感谢您|感謝您|谢谢您|謝謝您|感谢|感謝)/iu;
/** How a team closes: `Kind regards, team Muster`. */
const CLOSES =
  /(?:^|[^\p{L}])(?:mvg|mfg|mvh|groet(?:en|jes)?|grüßen?|grüssen?|regards|wishes|sincerely|cordialement|salutations|saludos?|atentamente|saluti|atenciosamente|cumprimentos|abraços?|hälsning(?:ar)?|hilsen|terveisin|poważaniem|pozdraw\p{L}*|pozdrav\p{L}*|üdvözlettel|tisztelettel|stimă|saygılar\p{L}*|εκτίμηση|уважением|повагою|уважение)[\s,.!]{1,4}[^.!?]{0,24}?(?<!\p{L})(?:team|teamet|équipe|equipo|equipe|squadra|staff|zespół|tým|csapat\p{L}*|echipa|ekibi|ομάδα|команда|колектив|екип\p{L}*)(?!\p{L})[^.!?]{0,30}[.!]?$/iu;
/** Whoever writes of “the customer” is none. */
const CUSTOMER =
  /(?:^|[^\p{L}])(?:customer|client|guest|kunden|kundin|der kunde|dem kunden|der gast|dem gast|le client|la cliente|cliente|klant|kunden|asiakas|klient(?:ka)?|zákazn[ií]\p{L}*|ügyfél|vendég|clientul|müşteri\p{L}*|πελάτη\p{L}*|клиент\p{L}*|клієнт\p{L}*|العميل|الزبون|הלקוח\p{L}*|pelanggan|khách hàng)(?:$|[^\p{L}])|お客様|고객|客户|顾客|客戶|顧客|ลูกค้า|ग्राहक/iu;
/** But for those who say that they are one, or since when: `as a customer`, `al jaren klant`, `langjähriger Kunde`. */
const AS_ONE =
  /(?<!\p{L})(?:as|als|comme|como|come|jako|ako|som|ως|σαν|как|як|като|i['’]?m|am|been|became|bin|ben|war|suis|soy|sono|sou|jestem|jsem|jeg er|är|olen|vagyok|sunt)\s(?:\p{L}+\s){0,2}(?:customer|client|guest|kund|gast|klant|cliente?|klient|zákazn|ügyf|vend|πελάτ|клиент|клієнт)|(?<!\p{L})(?:years?|yrs|jaren?|jahre\p{L}*|jaar|langjähr\p{L}*|stamm\p{L}*|trouwe|vaste|treuer?|loyal|regular|returning|repeat|long[- ]?(?:time|standing|term)|ans|années|fidèle|años|fiel|habitual|anni|fedele|affezionat\p{L}|anos|lat|stał\p{L}+|let|rokov|stál\p{L}+|år|trogen|trofast|vuotta|éve|ani|fidel|yıl\p{L}*|sadık|χρόνια|лет|год|постоянн\p{L}+|років|постійн\p{L}+|години|редовен)(?!\p{L})/iu;
/** Share of texts that are names of somebody, from which nobody wrote them as a text. */
const MOST_NAMES = 0.3;
const MOST_OPENED = 0.3;
const MOST_TOLD = 0.2;
const LEAST = 3;

/**
 * Whether texts read as those of the business: they greet and thank, name the one who wrote the review, or speak of “the customer”.
 *
 * @param texts of a column, by row
 * @param authors of the same rows, where they are known
 */
export function readsAsBusiness(texts: readonly string[], authors: readonly string[] | undefined): boolean {
  let filled = 0;
  let opened = 0;
  let told = 0;
  texts.forEach((text, i) => {
    if (text === '') return;
    filled++;
    const start = text.slice(0, 80);
    if (OPENS.test(start) || CLOSES.test(text.slice(-90)) || NAMED.test(GREETS.exec(start)?.groups?.['named'] ?? ''))
      opened++;
    const first = authors?.[i]?.split(/\s+/)[0] ?? '';
    const about = text.slice(0, 300);
    if ((CUSTOMER.test(about) && !AS_ONE.test(about)) || (first.length > 2 && start.includes(first))) told++;
  });
  if (filled === 0) return false;
  if (filled < LEAST) return opened + told >= filled;
  return opened >= MOST_OPENED * filled || told >= MOST_TOLD * filled;
}

/** The texts, by row, of the column of the first of these fields that has one. */
export function textsUnder(
  map: ColumnMap,
  sample: RowSample,
  ...fields: readonly Field[]
): readonly string[] | undefined {
  const [column] = fields.flatMap((field) => map.get(field)?.slice(0, 1) ?? []);
  return column === undefined ? undefined : sample.texts(column);
}

/** Whether a column's texts are names, or what the business wrote: nothing of a customer's. */
export function areOfOthers(map: ColumnMap, sample: RowSample, texts: readonly string[]): boolean {
  const { certain, companies } = peopleIn(texts);
  return certain + companies > MOST_NAMES || readsAsBusiness(texts, textsUnder(map, sample, 'author', 'firstName'));
}
