/** What programs write where there is nothing. */
const NONE = /^(?:nan|null|none|undefined|#n\/a|\\n|<null>|<na>)$/i;
/** What people put into a cell that has to hold something. */
const PLACEHOLDER = /^(?:n\/a|n\.a\.|[-–—―]{1,3}|\.{1,3}|…)$/i;
/** What only a form says of a question that nobody answered. */
const UNANSWERED = /^(?:未填写|未填寫|未作答|未回答|無回答|无回答|無記入|미응답)$/;
const BRACKETS = /^[([{<（［【〈]\s*(.+?)\s*[)\]}>）］】〉]$/u;
/** The same in brackets, in which nobody else writes it: without them it may be what somebody complains of. */
const BRACKETED = new RegExp(
  `^(?:${[
    'empty|blank|none|n/?a|no (?:answer|response|reply|value|data|text|name|title|subject)|not (?:answered|set|provided|given|specified)|unanswered|skipped|untitled|unknown',
    'leer|keine (?:antwort|angabe|angaben)|k\\. ?a\\.|ohne (?:titel|betreff)|kein (?:titel|betreff)|übersprungen|nicht beantwortet',
    'vide|sans (?:réponse|titre|objet)|aucune réponse|non renseigné|non répondu',
    'vacío|en blanco|sin (?:respuesta|datos|título|asunto|contestar)|omitida?',
    'vuoto|nessuna risposta|senza (?:risposta|titolo)|nessun oggetto|saltata',
    'vazio|em branco|sem (?:resposta|título|assunto)|não respondid[oa]',
    'leeg|geen (?:antwoord|titel|onderwerp)|niet (?:beantwoord|ingevuld)|overgeslagen',
    'tomt?|inget svar|ej besvarad|intet svar|ikke besvar[et]t?|ingen svar|ubesvaret|ubesvart|tyhjä|ei vastausta|ei vastattu|ekkert svar|autt',
    'puste|pusty|brak(?: odpowiedzi)?|prázdné|bez odpovědi|nevyplněno|prázdne|bez odpovede|nevyplnené|üres|nincs (?:válasz|adat)|kihagyva',
    'gol|fără răspuns|boş|cevap yok|yanıt yok|yanıtlanmadı|κενό|χωρίς απάντηση|δεν απαντήθηκε|bosh|javob yoʻq|cavab yoxdur',
    'пусто|нет ответа|без ответа|не заполнено|пропущено|порожньо|немає відповіді|без відповіді|не заповнено|празно|няма отговор|без отговор',
    'prazno|bez odgovora|nema odgovora|brez odgovora|ni odgovora|без одговора|нема одговора|bosh|bosh joy|pa përgjigje',
    'tuščia|nėra atsakymo|neatsakyta|tukšs|nav atbildes|neatbildēts|tühi|vastuseta|vastamata|ცარიელი|պատասխան չկա|бос|жауап жоқ',
    'فارغ|لا توجد إجابة|بدون إجابة|لا يوجد|ריק|אין תשובה|ללא מענה|לא נענה|خالی|بدون پاسخ|پاسخ داده نشده|خالي|جواب نہیں',
    'रिक्त|खाली|कोई उत्तर नहीं|খালি|উত্তর নেই|காலி|பதில் இல்லை|kosong|tidak (?:dijawab|diisi)|tidak ada jawaban|tiada jawapan|tupu|hakuna jibu|walang sagot',
    'trống|để trống|không trả lời|chưa trả lời|ว่าง|ไม่ตอบ|ไม่มีคำตอบ|空|空白|跳过|跳過|未填|未填写|未填寫|未作答|无|無|无标题|無標題|未回答|無回答|無記入|回答なし|なし|無題|없음|무응답|미응답|빈칸|제목 없음',
  ].join('|')})$`,
  'iu',
);
const LONGEST = 26;

/** Whether a cell holds nothing but blanks. */
export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether a cell is a dash or dots: nobody's name, and nobody's words where others of its column are the same. */
export function isPlaceholder(text: string): boolean {
  return text.length < 5 && PLACEHOLDER.test(text);
}

/** Whether a cell says that there is nothing in it, as programs do: `NULL`, `(空)`, `[not answered]`. */
export function isNothing(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (NONE.test(text) || UNANSWERED.test(text)) return true;
  const inside = BRACKETS.exec(text)?.[1];
  return inside !== undefined && BRACKETED.test(inside);
}
