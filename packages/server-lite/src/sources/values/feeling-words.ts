import { isMiddling } from './middle-words.ts';

/**
 * How well something was liked, from the words of a scale: a feeling (`zufrieden`, `bad`) and how much of it (`sehr`,
 * `eher nicht`). So that scales are read that nobody listed.
 */
type Degree = 'extreme' | 'whole' | 'strong' | 'mild' | 'low' | 'not' | 'never';

/** Beginnings of words, without accents. */
const FEELINGS: readonly (readonly [valence: number, stems: string])[] = [
  [
    3,
    '😍 🤩 😁 😄 😃 🥰 excellent outstanding great perfect amazing fantastic superb wonderful brilliant exceptional delighted ausgezeichnet hervorragend exzellent perfekt super top begeistert ottim eccellen perfett excelent perfect otim perfeit excelente uitstekend perfekt utmarkt fantastisk fremragende erinomai taydelli doskonal znakomi swietn wyborn vyborn skvel vynikajuc kivalo tokelet excelent perfect mukemmel harika εξαιρετικ αριστ τελει отличн превосходн прекрасн великолепн чудов відмінн прекрасн отличен превъзходн одличн odlican odlicn izvrst puiki suureparane teicam lieliski ممتاز رائع מצוינ מצוין מעולה עילי उत्कृष्ट शानदार बेहतरीन luarbiasa istimewa tuyetvoi xuatsac ดีเยี่ยม ยอดเยี่ยม عالی',
  ],
  // Between the two, for it stands above one and below the other.
  [2.5, '😀'],
  [
    2,
    '😊 🙂 ☺ satisfied happy pleased good positive zufrieden gut positiv erfreut satisfait content bon bonne bien satisfech content buen bien soddisfatt content buon bene satisfeit content bom boa bem tevreden goed blij nojd bra god tilfreds fornoyd god godt tyytyvai hyva zadowolon dobr spokojen spokojna spokojny dober elegedett jo multumit bun bine memnun iyi ικανοποιη καλο καλη καλα доволен довольн довол хорош добр задоволен задоволений задоволена добър zadovoljan zadovoljn prezadovolj prezadovoljn dobro patenkint ger rahul hea apmierinat lab راض جيد حسن מרוצה טוב संतुष्ट अच्छ puas baik hailong tot พอใจ ดี رضایت خوب راضی',
  ],
  [
    0,
    '😐 😶 🫤 neutral neither average acceptable adequate ok okay moderate moderat mixed so-so fair medium middling neutral mittel mittelmassig durchschnitt teils befriedigend ausreichend unentschieden geht moyen neutre correct mitige acceptable passable regular neutral normal aceptable indiferente neutrale sufficiente discret accettabil medio nella regular neutro razoavel napul pul mediano neutraal gemiddeld redelijk matig voldoende neutral varken okej hverken middel noytral verken middels neutraali kohtalai ok przeciet neutral srednio obojet prumern neutraln priemern kozepes semleges neutru mediu acceptabil notr orta kararsiz normal ουδετερ μετρι нейтральн нормальн средн удовлетворительн нормально нейтрал задовільно неутрал srednj neutraln vidutin keskmi viduvej مقبول محايد متوسط عادي בינוני סביר נייטרלי औसत तटस्थ ठीक cukup netral biasa binhthuong ปานกลาง เฉยๆ',
  ],
  [
    -2,
    '🙁 ☹ 😕 😞 😟 dissatisfied unsatisfied insufficient insuffisant insuffici insuficient onvoldoende otillracklig utilstrekkelig nedostatecn niedostateczn nezadostatn elegtelen yetersiz ανεπαρκ недостаточ неудовлетвор незадовільн unhappy bad poor negative disappointed disappointing unzufrieden schlecht enttausch negativ mangelhaft insatisfait mecontent mauvais mal decu decevant mediocre insatisfech descontent mal decepcionad insoddisfatt scontent cattiv scars male delus insatisfeit ruim mau ma fraco desapontad ontevreden slecht teleurgesteld missnojd dalig utilfreds darlig misfornoyd darlig tyytymat huono niezadowolon zl slab kiepsk rozczarowan nespokojen nespokojn spatn zl zle zla zly зле blogai bloga nespokojny elegedetlen rossz gyenge nemultumit slab rau prost memnuniyetsiz kotu zayif δυσαρεστη κακ недоволен недовольн плох незадоволен незадоволений незадоволена поган лош nezadovolj razocar los lose nepatenkint blog halb neapmierinat slikt سيئ سيء ضعيف غيرراض רע גרוע מאוכזב खराब असंतुष्ट बुरा buruk jelek te kem แย่ ไม่พอใจ ไม่ดี بد ضعیف ناراضی',
  ],
  [
    -3,
    '😡 😠 😢 😭 🤬 😣 terrible awful horrible dreadful katastrophal furchtbar ungenugend execrable catastrophique nul pesim horrible terrible pessim orribil terribil horrivel vreselijk verskligt hemsk forfarlig katastrof kamala kauhea okropn fataln strasn hrozn borzalmas szornyu groaznic oribil berbat rezalet απαισι φρικτ ужасн отвратительн жахлив ужасн uzas grozn siaubing jube kohutav سيئللغاية فظيع נורא איום भयानक parah tee sattawat',
  ],
];
const DEGREES: Readonly<Record<Degree, string>> = {
  extreme:
    'extremely extremement extremadamente extremamente estremamente ausserst aeusserst extreem extremt ekstremt aarimmaisen rendkivul extrem son derece εξαιρετικα чрезвычайно исключительно надзвичайно للغاية ביותר अत्यधिक',
  whole:
    'completely totally fully absolutely entirely voll vollig vollkommen ganz und entierement totalement tout fait absolument completamente totalmente plenamente absolutamente del tutto pienamente volledig helemaal geheel helt fuldt taysin calkowicie w pelni zupelnie naprosto zcela uplne uplne plne teljesen maximalisan complet total tamamen kesinlikle απολυτα πληρως полностью абсолютно вполне полностю повністю абсолютно цілком напълно potpuno sasvim visiskai taiesti pilnigi تماما תמאמא לגמרי לחלוטין पूरी तरह sepenuhnya hoantoan',
  strong:
    'very really highly so particularly especially besonders besonderlich bijzonder sarskilt saerlig saerligt spesielt erityisen particulierement particolarmente especialmente sehr tres vraiment fort muy molto muito muitissimo zeer heel erg mycket vaeldigt valdigt meget svaert svart svaert erittain oikein hyvin bardzo wysoce velmi moc velice velmi vel nagyon foarte cok πολυ очень весьма дуже много vrlo jako veoma zelo labai vaga loti جدا כדאי מאוד מאד बहुत sangat amat rat มาก خیلی بسیار',
  mild: 'somewhat fairly rather quite mostly pretty eher ziemlich recht weitgehend meist einigermassen plutot assez relativement bastante algo abbastanza piuttosto bastante relativamente vrij tamelijk behoorlijk eerder enigszins ganska ganske relativt nokso ret nogenlunde melko jokseenkin raczej dosc spise docela celkem dost skor dost celkom inkabb elegge destul cukup oldukca αρκετα μαλλον скорее довольно достаточно скоріше радше досить доволен по-скоро donekle prilicno pretezno gana pigem diezgan نوعا الىحدما די कुछ हद agak kha ค่อนข้าง',
  low: 'slightly little wenig kaum peu guere poco pouco weinig nauwelijks lite lidt litt vahan malo niezbyt slabo malo moc kevesse alig putin az biraz λιγο мало слабо malo قليل מעט थोड़ा kurang it',
  not: 'not nicht pas no non nao niet inte ikke ei ikkje nie ne nem nu degil degilim degiliz δεν οχι не غير ليس לא नहीं tidak khong chua ไม่ na',
  never:
    'at all uberhaupt gar garnicht tout nada niente nulla helemaal alls slet lainkaan wcale vubec vobec egyaltalan deloc hic katiyen καθολου совсем вовсе совершенно зовсім зовсем изобщо uopste uopce nimalo visai uldse nemaz على الاطلاق בכלל כלל बिल्कुल sama sekali',
};
/** Words that say nothing of how much. */
const SMALL = new Set(
  'tak so-so half and with the was were experience service i am we are of a an it is mit der die das bin war du de di da do la le el il per un una nor neither or weder noch und par con del sono sen estoy esta ik ben met om jag ar jeg er olen jestem z s se su som vagyok sunt cu olarak ben με και я с из доволна в от by quite to niet noch ni ni ani ani sem hverken eller varken verken dissatisfied ole'.split(
    ' ',
  ),
);
const DENSE: readonly (readonly [pattern: RegExp, valence: number])[] = [
  [/^(?:とても|大変|非常に|たいへん|大いに|すごく)(?:満足|良い|よい|良かった|よかった)$/u, 3],
  [/^(?:やや|まあまあ|どちらかといえば|ある程度|まあ)(?:満足|良い|よい)$/u, 1],
  [/^(?:満足|良い|よい|良かった|よかった|好き)(?:している|です)?$/u, 2],
  [/^(?:普通|ふつう|どちらでもない|どちらともいえない|どちらとも言えない|中立)$/u, 0],
  [/^(?:やや|少し|どちらかといえば|あまり)(?:不満|悪い|満足していない|良くない)$/u, -1],
  [/^(?:とても|大変|非常に|たいへん|大いに|かなり|全く|まったく)(?:不満|悪い|満足していない|良くない)$/u, -3],
  [/^(?:不満|悪い|わるい|良くない)$/u, -2],
  [/^(?:매우|아주|정말)\s?(?:만족|좋음|좋다|좋아요|그렇다|만족함|만족해요)$/u, 3],
  [/^(?:만족|좋음|좋다|좋아요|만족함|그렇다|만족해요)$/u, 2],
  [/^(?:보통|보통이다|보통이에요|그저\s?그렇다)$/u, 0],
  [/^(?:매우|아주|정말|전혀)\s?(?:불만족|불만|나쁨|나쁘다|만족하지\s?않음|그렇지\s?않다|불만족함)$/u, -3],
  [/^(?:불만족|불만|나쁨|나쁘다|아쉬움|별로|불만족함|그렇지\s?않다)$/u, -2],
  [/^(?:非常|很|十分|特别|特別|极其|超)(?:满意|滿意|好|棒)$/u, 3],
  [/^(?:比较|比較|较|還算|还算)(?:满意|滿意|好)$/u, 1],
  [/^(?:满意|滿意|好|良好|好评|好評|笑臉|笑脸)$/u, 2],
  [/^(?:一般|普通|中立|还行|還行|尚可|中评|中評|(?:OK|ok|Ok)[臉脸]|平臉|平脸)$/u, 0],
  [/^(?:不太|较不|較不|比较不|不怎么)(?:满意|滿意|好)$/u, -1],
  [/^(?:非常|很|十分|极其|極)(?:不满意|不滿意|差|不满|不滿)$/u, -3],
  [/^(?:不满意|不滿意|差|不满|不滿|不好|差评|差評|喊臉|喊脸|哭臉|哭脸)$/u, -2],
];
/** Longest cell that is one of a scale's words. */
const LONGEST = 40;
const LONGEST_MOOD = 400;
const SCRIPT_DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

const feelings = new Map<string, number>();
for (const [valence, stems] of FEELINGS)
  for (const stem of stems.split(/\s+/)) if (!feelings.has(plain(stem))) feelings.set(plain(stem), valence);
const degrees = new Map<string, Degree[]>();
for (const [degree, words] of Object.entries(DEGREES) as [Degree, string][])
  for (const word of words.split(/\s+/)) degrees.set(plain(word), [...(degrees.get(plain(word)) ?? []), degree]);
const known = new Map<string, number | undefined>();
const MOST_KNOWN = 2000;

/** -4 (not at all) to 5 (extremely), 0 where neither; undefined where the words are no such measure. */
export function valenceOf(cell: string): number | undefined {
  if (cell.length > LONGEST || cell.length < 2 || /\d/.test(cell)) return undefined;
  if (known.has(cell)) return known.get(cell);
  const valence = SCRIPT_DENSE.test(cell) ? dense(cell) : isMiddling(cell) ? 0 : compose(cell);
  if (known.size < MOST_KNOWN) known.set(cell, valence);
  return valence;
}

function dense(cell: string): number | undefined {
  const bare = cell.replace(/[。.!！\s　（(]+$/u, '').trim();
  return DENSE.find(([pattern]) => pattern.test(bare))?.[1];
}

function compose(cell: string): number | undefined {
  const words = plain(cell)
    .split(/[\s_/,.!()'’-]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 6) return undefined;
  let feeling: number | undefined;
  const found = new Set<Degree>();
  for (let i = 0; i < words.length; i++) {
    const pair = (words[i] as string) + (words[i + 1] ?? ' ');
    const isPair = feelings.has(pair);
    if (isPair) i++;
    const word = isPair ? pair : (words[i] as string);
    const degree = degrees.get(word) ?? [];
    const felt = feelingOf(word);
    if (felt !== undefined && (feeling === undefined || feeling === 0 || felt === 0))
      feeling = feeling === undefined ? felt : 0;
    else if (degree.length > 0) for (const name of degree) found.add(name);
    else if (felt === undefined && !SMALL.has(word)) return undefined;
  }
  return feeling === undefined ? undefined : measured(feeling, found);
}

function feelingOf(word: string): number | undefined {
  const whole = feelings.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(word.length - 1, 16); length >= 4 && length >= word.length - 4; length--) {
    const felt = feelings.get(word.slice(0, length));
    if (felt !== undefined) return felt;
  }
  // `gute`, `bona`: short ones with an ending of one or two letters.
  if (word.length > 5 || word.length < 4) return undefined;
  return feelings.get(word.slice(0, -1)) ?? feelings.get(word.slice(0, -2));
}

/** By how much of it, where it is a feeling for and where it is one against. */
const MEASURES: readonly (readonly [degree: Degree, good: number, bad: number])[] = [
  ['never', -4, -4],
  ['not', -2, 1],
  ['low', -1, -1],
  ['extreme', 5, -4],
  ['whole', 4, -4],
  ['strong', 3, -3],
  ['mild', 1, -1],
];

function measured(feeling: number, found: ReadonlySet<Degree>): number {
  if (feeling === 0) return 0;
  const isGood = feeling > 0;
  const isHalf = found.has('not') && !found.has('never');
  // “Not very satisfied” is less of a no than “not satisfied”, “not at all bad” is a yes.
  if (isGood && isHalf && (['strong', 'whole', 'mild'] as const).some((degree) => found.has(degree))) return -1;
  if (!isGood && found.has('never') && found.has('not')) return 3;
  const [, good, bad] = MEASURES.find(([degree]) => found.has(degree)) ?? ['not', feeling, feeling];
  return isGood ? good : bad;
}

/**
 * Places by word where they make one scale, and its best place; undefined where they might be of several: the words of a
 * scale of five that are all there, else each by what it says.
 */
export function scaleOfFeelings(words: readonly string[]): { places: number[]; best: number } | undefined {
  const valences = words.map(valenceOf);
  // Between two kinds of yes and two of no stands the middle, whatever it is called.
  const unknown = valences.indexOf(undefined);
  if (
    words.length === 5 &&
    unknown !== -1 &&
    !valences.includes(0) &&
    valences.filter((value) => Number(value) > 0).length === 2
  )
    valences[unknown] = 0;
  if (valences.some((valence) => valence === undefined)) return undefined;
  const values = valences as number[];
  const distinct = new Set(values);
  if (distinct.size !== values.length || !values.some((value) => value > 0) || !values.some((value) => value <= 0))
    return undefined;
  if (values.length === 5) return { places: ranks(values), best: 5 };
  // Two kinds of yes and two of no, and nothing between: a scale of four.
  if (values.length === 4 && !distinct.has(0) && values.filter((value) => value > 0).length === 2)
    return { places: ranks(values), best: 4 };
  const places = values.map((value) => placeOf(value, distinct.has(5)));
  return new Set(places).size === places.length ? { places, best: 5 } : undefined;
}

function ranks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => sorted.indexOf(value) + 1);
}

/** @param extreme of a scale that goes from not at all to extremely, whose middle is still satisfied. */
function placeOf(value: number, extreme: boolean): number {
  if (extreme) return value >= 4 ? 5 : value === 3 ? 4 : value >= 0 ? 3 : value >= -2 ? 2 : 1;
  return value >= 3 ? 5 : value >= 1 ? 4 : value === 0 ? 3 : value >= -2 ? 2 : 1;
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0591-\u05c7\ufe0f]/g, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ة', '');
}

/** Feelings for less those against in a text, one or the other turned round behind a “not”; 0 where it says none. */
export function moodOf(text: string): number {
  let mood = 0;
  let before: readonly Degree[] = [];
  for (const word of plain(text.slice(0, LONGEST_MOOD)).split(/[^\p{L}]+/u)) {
    if (word === '') continue;
    const felt = word.length > 2 ? feelingOf(word) : undefined;
    if (felt) mood += Math.sign(felt) * (before.includes('not') ? -1 : 1);
    before = degrees.get(word) ?? [];
  }
  return mood;
}

/** Whether a short text says a feeling among its other words, or calls it out. */
export function hasFeeling(text: string): boolean {
  if (/[!！…]\s*$/.test(text)) return true;
  if (SCRIPT_DENSE.test(text))
    return /満足|良|最高|残念|不満|おすすめ|好き|嬉し|楽し|만족|좋|최고|추천|불만|아쉬|실망|별로|满意|滿意|好|赞|讚|推荐|推薦|失望|差|棒|喜欢|喜歡/u.test(
      text,
    );
  return plain(text)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && (feelingOf(word) !== undefined || RECOMMENDED.test(word)));
}

const RECOMMENDED =
  /^(?:recommend|love|lovely|like|nice|thank|enjoy|worth|again|never|best|worst|waste|empfehl|gerne|schon|toll|nie|danke|beste|schlechteste|recommand|ador|aime|merci|jamais|decev|recom|recomiend|encant|gracias|nunca|mejor|peor|consigli|ador|grazie|mai|miglior|peggior|adorei|obrigad|melhor|pior|aanrad|fijn|mooi|bedankt|nooit|rekommend|tack|trevlig|anbefal|tak|fin|suosittel|kiitos|ihana|polec|dziek|nigdy|swiet|doporuc|odporuc|dekuj|ajanl|koszon|recomand|multumesc|tavsiye|tesekkur|συνισ|ευχαρισ|рекоменд|совет|спасибо|никогда|люб|лучш|худш|порад|дяк|препоръч|благодар|preporuk|preporuc|hvala|پیشنهاد|انصح|شكرا|ממליץ|תודה|אהב|बढ़|पैसे|धन्यवाद|बेकार|निराश)/;
