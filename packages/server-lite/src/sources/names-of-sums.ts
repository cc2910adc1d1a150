import { conceptsOf } from './columns/header-stems.ts';

/** What a line of sums, means or counts is called, as its whole cell. */
const SUMS =
  /^(?:[∑Σ⌀Øø]|(?:sub|grand )?totals?|count|anzahl|aantal|antal|nombre|numero|número|conteggio|contagem|recuento|liczba|počet|darab|lukumäärä|adet|broj|število|количество|кол-во|кількість|брой|πλήθος|العدد|عدد|件数|個数|건수|개수|数量|jumlah ulasan|số lượng|จำนวน|sum|average|avg|mean|overall average|average rating|summe|gesamt|insgesamt|durchschnitt|durchschnittlich|mittelwert|schnitt|total général|moyenne|moyenne générale|somme|promedio|media|suma|total general|média|soma|totale|somma|media totale|gemiddelde?|totaal|som|snitt|medelvärde|genomsnitt|summa|totalt|gennemsnit|gjennomsnitt|i alt|keskiarvo|yhteensä|summa|średnia|razem|suma|ogółem|průměr|celkem|součet|priemer|spolu|súčet|átlag|összesen|összeg|medie|media|ortalama|toplam|genel toplam|μέσος όρος|σύνολο|среднее|средняя|средний балл|итого|всего|итог|середнє|разом|всього|средно|общо|prosjek|ukupno|povprečje|skupaj|просек|укупно|vidurkis|iš viso|vidēji|kopā|keskmine|kokku|المتوسط|المعدل|المجموع|الإجمالي|ממוצע|סה["״]?כ|میانگین|جمع|औसत|कुल|योग|rata-rata|jumlah|trung bình|tổng|tổng cộng|ค่าเฉลี่ย|รวม|平均|平均点|平均値|合計|평균|합계|총계|平均值|平均分|合计|总计|總計|合計)\s*[:：=]?$/iu;
/** The same in further languages; `_` stands for a space. */
const FURTHER = new Set(
  [
    'wastani jumla idadi jumla_kuu wastani_wa_alama gemiddeld gemiddelde_punt groottotaal aantal purata jumlah bilangan jumlah_keseluruhan purata_skor rerata rata_rata rata-rata_keseluruhan total_keseluruhan kabuuan katamtaman kabuuang_bilang',
    'batez_bestekoa batezbestekoa batez_beste guztira batura kopurua orotara promedio media_xeral mitjana recompte mitjana_general cyfartaledd cyfanswm cyfrif nifer meán meánluach iomlán suim líon cuibheas',
    'mesatarja mesatare mesatarja_e_notave totali shuma gjithsej numri просек просечно просечна_оцена просечна_оценка вкупно збир сума број свега prosjek prosječno prosječna_ocjena prosek prosečno prosečna_ocena zbroj zbir svega sveukupno povprečje povprečno povprečna_ocena vsota število',
    'საშუალო საშუალო_ქულა ჯამი სულ ჯამურად რაოდენობა միջին միջինը միջին_գնահատական ընդամենը ընդհանուր գումար գումարը քանակ քանակը ortalama orta_qiymət orta_bal cəmi cəm yekun sayı toplam_sayı ortalama_puan',
    'ümumi_cəm ümumi umumi_cem orta ortalama_bal umumiy umumiy_baho umumiy_ball жиынтығы орташа_мәні орташа_балл орташа_ұпай нийт_дүн дүн дундаж_оноо дундаж_үнэлгээ mesatarisht mesatarja_e_përgjithshme nota_mesatare totali_i_përgjithshëm shuma_totale',
    'koko_summa keskiarvosana kokonaissumma kokonaiskeskiarvo üldkokku koondsumma üldkeskmine keskmine_hinne vidējā_atzīme kopsumma kopējais bendras_vidurkis bendra_suma vidutinis_balas átlagos átlagpontszám végösszeg საშუალო_შეფასება საერთო_ჯამი ընդհանուր_գումար ընդհանուր_միջին միջին_բալ',
    "орташа орташа_баға барлығы жиыны қорытынды саны орточо бардыгы o'rtacha oʻrtacha o‘rtacha o’rtacha o'rtacha_baho oʻrtacha_baho o‘rtacha_baho jami soni ўртача жами миёна ҷамъ ҳамагӣ ortaça jemi дундаж нийт нийлбэр",
    'اوسط کل مجموعہ ٹوٹل تعداد میزان مجموع جمع_کل معدل متوسط إجمالي المجموع_الكلي ټول சராசரி மொத்தம் கூட்டுத்தொகை எண்ணிக்கை సగటు మొత్తం ಸರಾಸರಿ ಒಟ್ಟು ശരാശരി ആകെ മൊത്തം গড় মোট যোগফল সর্বমোট औसत_रेटिंग कुल_योग जोड़ संख्या सरासरी एकूण बेरीज સરેરાશ કુલ ਔਸਤ ਕੁੱਲ जम्मा සාමාන්‍යය එකතුව',
    'เฉลี่ย ผลรวม รวมทั้งหมด คะแนนเฉลี่ย ສະເລ່ຍ ລວມ មធ្យម សរុប ပျမ်းမျှ စုစုပေါင်း điểm_trung_bình አማካይ ድምር ጠቅላላ matsakaici jimla isilinganiso isamba celcelis wadarta',
    'meðaltal samtals alls fjöldi meðaleinkunn miðal tilsamans til_sammen sammenlagt gjennomsnittlig antall gennemsnitlig medel medelbetyg snittbetyg medeltal kpl keskimäärin keskmiselt arv vidējais vidējā_vērtība skaits pavisam viso skaičius vidutiniškai',
    'średnio łącznie średnia_ocena průměrně průměrná_známka celkom priemerne átlagosan mindösszesen átlagérték sumă număr media_generală μ.ο. μο άθροισμα γενικό_σύνολο',
    'сумма среднее_значение средняя_оценка общий_итог общее середній_бал середня_оцінка усього сума підсумок сярэдняе сярэдні_бал разам усяго сбор средна_оценка всичко',
    'סך_הכל סך_הכול סכום כמות ציון_ממוצע zomm cyfanswm_terfynol cyfanswm_cyffredinol mórshuim iomlán_deiridh meánscór heildartala niðurstaða subtotaal eindsom totaalgemiddelde totalsumma delsumma slutsumma totalsum delsum medja duerchschnëtt zesummen gesamtsumme gesamtdurchschnitt gesamtschnitt endsumme zwischensumme mittel ø-note notendurchschnitt total_geral média_geral suma_total promedio_general media_general media_generale somma_totale totale_generale total_xeral suma_xeral total_général promedio_xeral puntegg_medju total_ġenerali somma somma_totali batez_besteko_orokorra guztizkoa guztizko_orokorra moyenne_globale note_moyenne sous-total eindtotaal gemiddeld_cijfer',
    '均值 均分 平均分数 总分 總分 总数 總數 小计 小計 共计 共計 平均評分 平均评分 平均評価 総計 総数 総合計 평균점수 소계 총합 총점 평점평균',
  ].flatMap((line) => line.split(' ').map((name) => folded(name.replaceAll('_', ' ')))),
);
const LONGEST = 24;
const LONGEST_NAMED = 40;

/** `Total`, `Wastani:`, `Prosečna ocena`: whether a cell says of its row that it is a sum, a mean or a count of others. */
export function isSum(cell: unknown): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST_NAMED) return false;
  const text = cell.trim();
  if (text === '' || /[!?]|\.\s/.test(text)) return false;
  const parts = text.split(/\s*[/&+]\s*/);
  // `Total / mean`.
  if (parts.length === 2 && parts.every((part) => isNameOfSum(part))) return true;
  return isNameOfSum(text) || isMeanOfRatings(text);
}

function isNameOfSum(text: string): boolean {
  return (text.length <= LONGEST && SUMS.test(text)) || FURTHER.has(folded(text));
}

/** `Average guest rating`: a mean, and of what. */
export function isMeanOfRatings(text: string): boolean {
  const about = conceptsOf(text);
  return about.has('reckoned') && (about.has('rating') || about.has('opinion'));
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*[:：=]$/u, '');
}
