/** What programs write where there is nothing. */
const NONE = /^(?:nan|null|none|undefined|#n\/a|\\n|<null>|<na>)$/i;
/** What people put into a cell that has to hold something. */
const PLACEHOLDER = /^(?:n\/a|n\.a\.|[-–—―]{1,3}|\.{1,3}|…)$/i;
/** What only a form says of a question that nobody answered. */
const UNANSWERED = /^(?:未填写|未填寫|未作答|未回答|無回答|无回答|無記入|미응답)$/;
/** What a marketplace writes for a customer who gave stars and no words, in sentences that nobody writes of a thing. */
const NO_WORDS =
  /^(?:(?:此|该|該|这位|這位|本)?(?:用户|用戶|买家|買家|顾客|顧客|会员|會員|客户|客戶|消费者|评价方|評價方)(?:很懒,?,?)?(?:暂未|暫未|没有|沒有|未及时|未及時|未|没|沒)(?:及时|及時)?(?:填写|填寫|留下|发表|發表|撰写|撰寫|提供|写|寫|做出|作出)(?:任何)?(?:文字|商品)?(?:评价|評價|评论|評論|评语|評語|留言)(?:内容|內容)?(?:[,，]系统默认好评|[,，]系統默認好評)?|(?:15天内)?买家未作出评价|系统默认(?:好评|评价)|系統(?:默認|預設)好評|(?:レビュー|口コミ|コメント)(?:本文)?(?:は|の(?:記入|投稿)は)?(?:ありません|未記入|の記入がありません)|(?:작성|등록)된 (?:리뷰|후기|상품평|댓글)?\s?내용이 없습니다|(?:리뷰|후기|상품평) 내용이? 없(?:습니다|음)|(?:글|내용) 없이 별점만 (?:남긴|등록된?) (?:리뷰|후기)입니다|(?:this |the )?(?:user|buyer|customer|guest|reviewer) (?:did not|didn['’]t|has not|hasn['’]t) (?:leave|left|write|written|provide|provided) (?:a |any )?(?:comments?|reviews?|feedback|text)(?: text)?|(?:der|dieser) (?:käufer|kunde|nutzer|gast) hat keinen? (?:kommentar|bewertungstext|text) (?:hinterlassen|geschrieben)|(?:l['’]acheteur|le client|l['’]utilisateur) n['’]a pas laissé de commentaire|el (?:comprador|cliente|usuario) no (?:dejó|ha dejado|escribió) (?:un |ningún )?comentarios?|l['’](?:acquirente|utente) non ha lasciato (?:un |alcun )?comment[oi]|o (?:comprador|cliente|usuário) não deixou (?:um |nenhum )?comentários?|(?:kupujący|użytkownik|klient) nie (?:zostawił|dodał) komentarza|(?:покупатель|пользователь|клиент) не (?:оставил|написал) (?:комментари[йя]|отзыва?|текста?)|(?:покупець|користувач) не (?:залишив|написав) (?:коментаря?|відгуку?)|(?:bu )?(?:kullanıcı|müşteri|alıcı) yorum (?:yazmamış(?:tır)?|yazmadı|yapmamış(?:tır)?|bırakmadı)|(?:pembeli|pengguna|pelanggan) tidak (?:meninggalkan|memberikan|menulis) (?:ulasan|komentar)|người (?:mua|dùng) không (?:để lại|viết) (?:bình luận|đánh giá|nhận xét)|ผู้(?:ซื้อ|ใช้)ไม่ได้(?:เขียน|ให้|แสดง)(?:รีวิว|ความคิดเห็น))[\s.。!！…]*$/iu;
const LONGEST_SENTENCE = 64;
const SHORTEST_SENTENCE = 6;
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
  if (text.length > LONGEST_SENTENCE) return false;
  if (text.length >= SHORTEST_SENTENCE && NO_WORDS.test(text)) return true;
  if (text.length > LONGEST) return false;
  if (NONE.test(text) || UNANSWERED.test(text)) return true;
  const inside = BRACKETS.exec(text)?.[1];
  return inside !== undefined && BRACKETED.test(inside);
}
