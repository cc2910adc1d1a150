/** What whoever keeps a list notes where a customer was not reached, or left a page of the guest book empty. */
const NOBODY = [
  "no (?:answer|reply|response|pick ?up|one (?:home|there|answered))|left (?:an? )?(?:msg|message|voice ?mail|vm)|(?:went to )?voice ?mail|(?:did ?n['’o]?t|did not) (?:answer|pick up|reply|write(?: anything)?|leave (?:a )?comment)|not reached|unreachable|could(?:n['’]?t| not) (?:be )?reach(?:ed)?|wrong number|rang out|(?:will |to )?call(?:ed)? back(?: later)?|try again(?: later)?|nothing written|no entry",
  '(?:(?:hat|haben) )?nichts (?:geschrieben|eingetragen|gesagt)|nicht (?:erreicht|erreichbar|rangegangen|abgehoben)|niemand(?:en)? erreicht|geht nicht ran|keine antwort|mailbox(?: besprochen)?|(?:auf )?(?:ab|mailbox) (?:be|ge)sprochen|nachricht hinterlassen|falsche nummer|ruft zurück|kein eintrag',
  "pas de réponse|sans réponse|ne répond pas|n['’]a pas répondu|injoignable|(?:a )?laissé (?:un )?message|message laissé|répondeur|messagerie|(?:mauvais|faux) numéro|à rappeler|(?:n['’](?:a|ont) )?(?:rien|pas) écrit",
  'no (?:contesta|contestó|responde|respondió|escribi(?:ó|eron))(?: nada)?|sin respuesta|buzón(?: de voz)?|(?:dejé|se dejó|dejado) (?:un )?mensaje|número equivocado|volver a llamar|nada escrito',
  'non (?:risponde|ha(?:nno)? (?:risposto|scritto))(?: nulla| niente)?|nessuna risposta|segreteria(?: telefonica)?|lasciato (?:un )?messaggio|numero (?:errato|sbagliato)|da richiamare|(?:niente|nulla) (?:di )?scritto',
  'não (?:atende|atendeu|responde|respondeu|escreve(?:u|ram))(?: nada)?|sem resposta|caixa postal|dei(?:xei|xado|xou) (?:mensagem|recado)|número errado|ligar (?:de novo|depois)',
  'geen (?:antwoord|gehoor)|niet (?:bereikt|bereikbaar|opgenomen|geschreven)|(?:neemt|nam) niet op|voicemail(?: ingesproken)?|verkeerd nummer|terugbellen|niets (?:geschreven|ingevuld)',
  'inget svar|svara(?:r|de) (?:inte|ej)|(?:ej|inte) nådd?|lämna(?:t|de) meddelande|röstbrevlåda|fel nummer|ringer? igen|skrev (?:inget|ingenting|inte)|intet svar|svare[rd]e? ikke|lagt? besked|telefonsvarer|forkert nummer|skrev ikke(?: noget)?|svarte ikke|ikke svar|la igjen beskjed|feil nummer',
  'ei (?:vastannut|vastanneet|vastaa|tavoitettu|kirjoittan(?:ut|eet))(?: mitään)?|jätetty viesti|väärä numero|ei vastanud|ei võta vastu|ei kirjutanud',
  'nie (?:odbiera|odebrał[ao]?|wpisał\\p{L}*|napisał\\p{L}*)|nic nie (?:napisał|wpisał)\\p{L}*|brak (?:odpowiedzi|kontaktu|wpisu)|zostawion\\p{L}+ wiadomość|poczta głosowa|zły numer|oddzwonić',
  'nebere(?: telefon)?|nezved(?:á|l[ao]?)|nedvíha|nezdvih(?:ol|la)|bez odpově?di|bez odpovede|nezastižen\\p{L}?|nezastihnut\\p{L}|zanechán vzkaz|hlasová schránka|(?:špatné|zlé) číslo|(?:nic )?nenapsal\\p{L}?|(?:nič )?nenapísal\\p{L}?',
  'nem (?:vette|veszi) fel|nincs válasz|nem érhető el|üzenetet hagyt\\p{L}+|hangposta|téves szám|nem írt(?:ak)?(?: semmit)?|nu (?:răspunde|a(?:u)? (?:răspuns|scris))(?: nimic)?|fără răspuns|mesaj lăsat|număr greșit',
  'cevap (?:vermedi|yok)|açmadı|ulaşılamadı|mesaj bırakıldı|yanlış numara|(?:bir şey )?yazmadı(?:lar)?|δεν (?:απαντά|απάντησ\\p{L}+|σηκώνει|έγραψ\\p{L}+)|άφησα μήνυμα|λάθος αριθμός',
  'не (?:отвечает|ответил[аи]?|дозвонил\\p{L}+|бер[её]т трубку|написал[аи]?)|ничего не написал[аи]?|оставлено сообщение|автоответчик|неверный номер|перезвонить|не (?:відповідає|відповів|відповіла|додзвонил\\p{L}+|бере трубку)|нічого не написал\\p{L}|передзвонити|не (?:отговаря|вдига|отговори)|няма отговор|нищо не (?:е|са) (?:на)?писал\\p{L}',
  'ne javlja se|nije se javi\\p{L}+|ni(?:je|su) (?:ništa )?napisa\\p{L}+|nema odgovora|ne dviguje|ni odgovora|не јавља се|није се јави\\p{L}+|нема одговора|neatsiliep\\p{L}+|nekelia|nieko neparašė|neatbild\\p{L}*|nepaceļ|neko neuzrakstīja|nuk përgjigj\\p{L}+',
  'لا يرد|لم (?:يرد|ترد|يكتب(?:وا)?|تكتب)|لا يوجد رد|לא (?:ענה|ענתה|ענו|כתב|כתבה|כתבו)|אין מענה|(?:جواب|پاسخ) نداد(?:ند)?|چیزی ننوشت(?:ند)?|फोन नहीं उठाया|जवाब नहीं दिया|कुछ नहीं लिखा|tidak (?:diangkat|menjawab|menulis)|hakujibu|hakuandika',
  'không (?:nghe máy|bắt máy|trả lời|viết gì)|ไม่รับสาย|ไม่ได้เขียน|不在|留守(?:電)?|応答なし|つながらず|記帳なし|부재중|연락 안 ?됨|안 받음|안 씀|无人接听|無人接聽|未接通?|打不通|没接|沒接|没写|沒寫',
].join('|');
const ALL = new RegExp(`^(?:(?:${NOBODY})(?:$|[\\s,.;:/+&–—-]+(?:and |und |et |y |e |en |og |och )?))+$`, 'iu');
const LONGEST = 60;

/** Whether a text says that a customer said nothing: `no answer, left msg`, `Non hanno scritto`. */
export function saysNobodySpoke(text: string): boolean {
  return text.length <= LONGEST && ALL.test(text.trim().replace(/^\((.*)\)$/su, '$1'));
}
