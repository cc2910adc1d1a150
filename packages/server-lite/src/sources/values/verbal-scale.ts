import { LANGUAGES } from '../languages/languages.ts';
import { scaleOfFeelings, valenceOf } from './feeling-words.ts';
import { FOURS } from './scales-of-four.ts';

/**
 * Scales of five words, from the worst to the best, as forms and platforms ask them. The same word stands in different
 * places of several ("good" after "fair", or before "excellent"): all the words of a column decide which it is.
 */
const SCALES: readonly string[] = [
  'κακή|μέτρια|καλή|πολύ καλή|εξαιρετική',
  'κακό|μέτριο|καλό|πολύ καλό|εξαιρετικό',
  'גרוע|לא טוב|סביר|טוב|מצוין',
  'גרוע|לא טוב|בינוני|טוב|מצוין',
  'גרוע מאוד|גרוע|בינוני|טוב|טוב מאוד',
  'sehr unzufrieden|unzufrieden|teils teils|zufrieden|sehr zufrieden',
  'muy mal|mal|regular|bien|muy bien',
  'très mal|mal|moyen|bien|très bien',
  'molto male|male|così così|bene|molto bene',
  'muito mal|mal|mais ou menos|bem|muito bem',
  'heel slecht|slecht|neutraal|goed|heel goed',
  'bardzo źle|źle|średnio|dobrze|bardzo dobrze',
  'velmi špatně|špatně|průměrně|dobře|velmi dobře',
  'veľmi zle|zle|priemerne|dobre|veľmi dobre',
  'zelo slabo|slabo|srednje|dobro|zelo dobro',
  'veoma loše|loše|srednje|dobro|veoma dobro',
  'foarte rău|rău|mediu|bine|foarte bine',
  'labai blogai|blogai|vidutiniškai|gerai|labai gerai',
  'ļoti slikti|slikti|viduvēji|labi|ļoti labi',
  'väga halb|halb|keskmine|hea|väga hea',
  'дуже погано|погано|нормально|добре|чудово',
  'ужасно|плохо|средне|хорошо|отлично',
  'много зле|зле|средно|добре|много добре',
  'очень плохо|плохо|средне|хорошо|очень хорошо',
  'sehr schlecht|schlecht|befriedigend|gut|sehr gut',
  'sehr unzufrieden|eher unzufrieden|teils/teils|eher zufrieden|sehr zufrieden',
  'sehr unzufrieden|unzufrieden|weder noch|zufrieden|sehr zufrieden',
  'sehr schlecht|schlecht|in ordnung|gut|sehr gut',
  'pas du tout satisfait|peu satisfait|moyennement satisfait|satisfait|très satisfait',
  'pas du tout satisfait|pas satisfait|neutre|satisfait|très satisfait',
  'très déçu|déçu|moyen|satisfait|très satisfait',
  'nada satisfecho|poco satisfecho|neutral|satisfecho|muy satisfecho',
  'muy mala|mala|regular|buena|muy buena',
  'pessimo|scarso|discreto|buono|ottimo',
  'molto scarso|scarso|sufficiente|buono|ottimo',
  'per niente soddisfatto|poco soddisfatto|abbastanza soddisfatto|soddisfatto|molto soddisfatto',
  'muito ruim|ruim|regular|bom|muito bom',
  'nada satisfeito|pouco satisfeito|neutro|satisfeito|muito satisfeito',
  'zeer slecht|slecht|matig|goed|zeer goed',
  'slecht|matig|voldoende|goed|uitstekend',
  'mycket missnöjd|missnöjd|neutral|nöjd|mycket nöjd',
  'meget utilfreds|utilfreds|hverken eller|tilfreds|meget tilfreds',
  'meget utilfreds|utilfreds|neutral|tilfreds|meget tilfreds',
  'svært misfornøyd|misfornøyd|nøytral|fornøyd|svært fornøyd',
  'svært misfornøyd|misfornøyd|verken eller|fornøyd|svært fornøyd',
  'erittäin tyytymätön|tyytymätön|neutraali|tyytyväinen|erittäin tyytyväinen',
  'bardzo niezadowolony|niezadowolony|neutralny|zadowolony|bardzo zadowolony',
  'bardzo słabo|słabo|średnio|dobrze|bardzo dobrze',
  'velmi nespokojen|nespokojen|neutrální|spokojen|velmi spokojen',
  'veľmi nespokojný|nespokojný|neutrálny|spokojný|veľmi spokojný',
  'nagyon elégedetlen|elégedetlen|semleges|elégedett|nagyon elégedett',
  'foarte nesatisfăcut|nesatisfăcut|neutru|satisfăcut|foarte satisfăcut',
  'vrlo loše|loše|dobro|vrlo dobro|odlično',
  'много лошо|лошо|средно|добро|отлично',
  'много недоволен|недоволен|неутрален|доволен|много доволен',
  'çok memnuniyetsiz|memnuniyetsiz|kararsızım|memnun|çok memnun',
  'hiç memnun değilim|memnun değilim|kararsızım|memnunum|çok memnunum',
  'πολύ δυσαρεστημένος|δυσαρεστημένος|ουδέτερος|ικανοποιημένος|πολύ ικανοποιημένος',
  'очень недоволен|недоволен|нейтрально|доволен|очень доволен',
  'дуже незадоволений|незадоволений|нейтрально|задоволений|дуже задоволений',
  'غير راض جدا|غير راض|محايد|راض|راض جدا',
  'לא מרוצה בכלל|לא מרוצה|בינוני|מרוצה|מרוצה מאוד',
  'बहुत खराब|खराब|औसत|अच्छा|बहुत अच्छा',
  'sangat tidak puas|tidak puas|netral|puas|sangat puas',
  'rất không hài lòng|không hài lòng|bình thường|hài lòng|rất hài lòng',
  'ไม่พอใจมาก|ไม่พอใจ|ปานกลาง|พอใจ|พอใจมาก',
  '大変不満|不満|どちらともいえない|満足|大変満足',
  '大変不満|やや不満|どちらともいえない|やや満足|大変満足',
  'とても不満|不満|普通|満足|とても満足',
  '매우 불만|불만|보통|만족|매우 만족',
  '매우 불만족|불만족|보통이다|만족|매우 만족',
  '很不满意|不满意|一般|满意|很满意',
  '很不滿意|不滿意|普通|滿意|很滿意',
  'heikko|välttävä|tyydyttävä|hyvä|erinomainen',
  'κακά|μέτρια|καλά|πολύ καλά|άριστα',
  'far below expectations|below expectations|met expectations|exceeded expectations|far exceeded expectations',
  'insufficiente|sufficiente|buono|ottimo|eccellente',
  'insufficiente|sufficiente|buono|molto buono|eccellente',
  'insufficiente|sufficiente|discreto|buono|ottimo',
  'insuffisant|passable|bien|très bien|excellent',
  'insuffisant|moyen|bien|très bien|excellent',
  'insuficiente|suficiente|bien|notable|sobresaliente',
  'insuficiente|suficiente|bom|muito bom|excelente',
  'slecht|onvoldoende|voldoende|goed|zeer goed',
  'onvoldoende|matig|voldoende|goed|uitstekend',
  'nedostatečný|dostatečný|dobrý|chvalitebný|výborný',
  'nesatisfăcător|satisfăcător|bine|foarte bine|excelent',
  'unsatisfactory|needs improvement|satisfactory|good|excellent',
  'poor|below average|average|above average|excellent',
  'very poor|poor|fair|good|very good',
  'very poor|poor|neither good nor poor|good|very good',
  'very bad|bad|neither good nor bad|good|very good',
  'poor|fair|good|very good|excellent',
  'poor|fair|average|good|excellent',
  'terrible|poor|average|very good|excellent',
  'very bad|bad|average|good|very good',
  'very bad|bad|okay|good|very good',
  'awful|bad|ok|good|excellent',
  'very poor|poor|average|good|excellent',
  'very dissatisfied|dissatisfied|neutral|satisfied|very satisfied',
  'very unsatisfied|unsatisfied|neutral|satisfied|very satisfied',
  'sehr schlecht|schlecht|mittel|gut|sehr gut',
  'sehr schlecht|schlecht|mittelmäßig|gut|sehr gut',
  'sehr schlecht|schlecht|durchschnittlich|gut|sehr gut',
  'mangelhaft|ausreichend|befriedigend|gut|sehr gut',
  'schlecht|mäßig|gut|sehr gut|ausgezeichnet',
  'sehr unzufrieden|unzufrieden|neutral|zufrieden|sehr zufrieden',
  'très mauvais|mauvais|moyen|bon|très bon',
  'médiocre|passable|bien|très bien|excellent',
  'horrible|médiocre|moyen|très bon|excellent',
  'très insatisfait|insatisfait|neutre|satisfait|très satisfait',
  'muy malo|malo|regular|bueno|muy bueno',
  'pésimo|malo|normal|muy bueno|excelente',
  'malo|regular|bueno|muy bueno|excelente',
  'pésimo|malo|regular|bueno|excelente',
  'pésima|mala|regular|buena|excelente',
  'mala|regular|buena|muy buena|excelente',
  'muy insatisfecho|insatisfecho|neutral|satisfecho|muy satisfecho',
  'pessimo|scarso|nella media|molto buono|eccellente',
  'pessimo|scarso|sufficiente|buono|ottimo',
  'molto insoddisfatto|insoddisfatto|neutrale|soddisfatto|molto soddisfatto',
  'péssimo|ruim|regular|bom|ótimo',
  'péssimo|ruim|regular|bom|excelente',
  'muito mau|mau|razoável|bom|muito bom',
  'muito insatisfeito|insatisfeito|neutro|satisfeito|muito satisfeito',
  'zeer slecht|slecht|redelijk|goed|zeer goed',
  'heel slecht|slecht|gemiddeld|goed|heel goed',
  'zeer ontevreden|ontevreden|neutraal|tevreden|zeer tevreden',
  'mycket dåligt|dåligt|okej|bra|mycket bra',
  'meget dårlig|dårlig|middel|god|meget god',
  'svært dårlig|dårlig|middels|god|svært god',
  'erittäin huono|huono|kohtalainen|hyvä|erittäin hyvä',
  'bardzo zła|zła|przeciętna|dobra|bardzo dobra',
  'bardzo źle|źle|przeciętnie|dobrze|bardzo dobrze',
  'velmi špatné|špatné|průměrné|dobré|velmi dobré',
  'nagyon rossz|rossz|közepes|jó|nagyon jó',
  'foarte slab|slab|mediu|bun|foarte bun',
  'foarte nemulțumit|nemulțumit|neutru|mulțumit|foarte mulțumit',
  'çok kötü|kötü|orta|iyi|çok iyi',
  'çok kötü|kötü|orta|iyi|mükemmel',
  'πολύ κακό|κακό|μέτριο|καλό|πολύ καλό',
  'очень плохо|плохо|нормально|хорошо|отлично',
  'очень плохо|плохо|удовлетворительно|хорошо|отлично',
  'ужасно|плохо|нормально|хорошо|отлично',
  'дуже погано|погано|задовільно|добре|відмінно',
  'سيئ جدا|سيئ|مقبول|جيد|جيد جدا',
  'ضعيف|مقبول|جيد|جيد جدا|ممتاز',
  'خیلی بد|بد|متوسط|خوب|عالی',
  'खराब|ठीक|अच्छा|बहुत अच्छा|उत्कृष्ट',
  'แย่มาก|แย่|ปานกลาง|ดี|ดีมาก',
  'rất tệ|tệ|bình thường|tốt|rất tốt',
  'sangat buruk|buruk|cukup|baik|sangat baik',
  'とても悪い|悪い|普通|良い|とても良い',
  '非常に悪い|悪い|普通|良い|非常に良い',
  '非常に不満|不満|普通|満足|非常に満足',
  '매우 나쁨|나쁨|보통|좋음|매우 좋음',
  '매우 불만족|불만족|보통|만족|매우 만족',
  '很差|差|一般|好|很好',
  '非常差|差|一般|好|非常好',
  '非常不满意|不满意|一般|满意|非常满意',
  '非常不滿意|不滿意|普通|滿意|非常滿意',
];
export interface VerbalScale {
  places: Readonly<Record<string, number>>;
  best: number;
  /** One where it is left out. */
  worst?: number;
}

const ORDERED = [...SCALES, ...LANGUAGES.flatMap(({ scales = [] }) => scales)].map((scale) =>
  scale.split('|').map(fold),
);
const ALL = new Set([...ORDERED, ...FOURS].flat());
/** Different words without which nobody knows which scale is meant. */
const LEAST = 3;
const MOST = 5;
/** Marks of which there are three and no fourth, so that whoever gave the best could have given no more: of marketplaces and help desks. */
const MARKS = [
  '差评|中评|好评',
  '差評|中評|好評',
  'not good|okay|great',
  'bad|okay|good',
  'bad|ok|good',
  'bad|neutral|good',
  'negative|neutral|positive',
  'negativ|neutral|positiv',
  'negativ|neutru|pozitiv',
  'négatif|neutre|positif',
  'négative|neutre|positive',
  'negativo|neutral|positivo',
  'negativa|neutral|positiva',
  'negativo|neutro|positivo',
  'negativa|neutra|positiva',
  'negatief|neutraal|positief',
  'negatywny|neutralny|pozytywny',
  'negatywna|neutralna|pozytywna',
  'negativní|neutrální|pozitivní',
  'negatívny|neutrálny|pozitívny',
  'negatív|semleges|pozitív',
  'negatiivinen|neutraali|positiivinen',
  'отрицательный|нейтральный|положительный',
  'отрицательная|нейтральная|положительная',
  'негативний|нейтральний|позитивний',
  'αρνητική|ουδέτερη|θετική',
  'olumsuz|nötr|olumlu',
  'negatif|netral|positif',
  'سلبي|محايد|إيجابي',
  'שלילי|נייטרלי|חיובי',
  '喊臉|ok臉|笑臉',
  '喊脸|ok脸|笑脸',
  '哭臉|平臉|笑臉',
  '哭脸|平脸|笑脸',
].map((marks) => marks.split('|'));
/** Rows from which a scale whose middle nobody chose has none. */
const LEAST_TOLD = 12;
/** The four faces of stands at a door, which have no middle. */
const OF_FOUR = new Set(['very unhappy|unhappy|happy|very happy']);

/** The marks of which words are some. Two of them are of no other scale where one is of no other, as neither “good” nor “bad” is. */
function marksOf(given: readonly string[]): readonly string[] | undefined {
  if (given.length < 2) return undefined;
  const isTold = given.length > 2 || given.some((word) => !ALL.has(word)) || /[评評]/.test(given.join());
  return isTold ? MARKS.find((each) => given.every((word) => each.includes(word))) : undefined;
}

/** Whether words are of those that a marketplace gives three of, and more than one. */
export function areMarks(words: readonly string[]): boolean {
  return marksOf([...new Set(words.map(fold))]) !== undefined;
}

/** Whether a cell is a word of such a scale. */
export function isVerbal(cell: string): boolean {
  return cell.length < 40 && (ALL.has(fold(cell)) || valenceOf(cell) !== undefined);
}

/**
 * Places from 1 of the words of a column, and the best of its scale; undefined where they are of no scale, or might be of two that differ.
 *
 * @param told how many rows the words stand in: in a few, nobody need have chosen the middle of five
 */
export function verbalScale(words: ReadonlySet<string>, told = LEAST_TOLD): VerbalScale | undefined {
  const given = [...new Set([...words].map(fold))];
  const grades = gradeScale(given);
  if (grades) return grades;
  const marks = marksOf(given);
  if (marks) return { places: Object.fromEntries(marks.map((word, i) => [word, i])), best: 2, worst: 0 };
  if (given.length < LEAST || given.length > MOST) return undefined;
  const four = given.length === 4 ? FOURS.find((each) => given.every((word) => each.includes(word))) : undefined;
  if (four) return { places: Object.fromEntries(four.map((word, i) => [word, i + 1])), best: 4 };
  const listed = listedScale(given);
  if (listed || ORDERED.some((scale) => given.every((word) => scale.includes(word))))
    return listed && (withoutMiddle(listed, told) ?? { places: listed, best: 5 });
  const felt = scaleOfFeelings(given);
  return (
    felt && { places: Object.fromEntries(given.map((word, i) => [word, felt.places[i] as number])), best: felt.best }
  );
}

/** Two kinds of yes and two of no, and nobody who said neither: a scale of four. */
function withoutMiddle(places: Readonly<Record<string, number>>, told: number): VerbalScale | undefined {
  const ranked = Object.entries(places).toSorted((a, b) => a[1] - b[1]);
  const order = ranked.map(([, place]) => place).join();
  const isOfFour = told >= LEAST_TOLD || OF_FOUR.has(ranked.map(([word]) => word).join('|'));
  if (order !== '1,2,3,5' && (order !== '1,2,4,5' || !isOfFour)) return undefined;
  if (ranked.some(([word], i) => Math.sign(valenceOf(word) ?? 0) !== (i < 2 ? -1 : 1))) return undefined;
  return { places: Object.fromEntries(ranked.map(([word], i) => [word, i + 1])), best: 4 };
}

/** Whether a cell is a mark of a school. */
export function isGrade(cell: string): boolean {
  return /^[A-F][+-]?$/.test(cell.trim());
}

/** A to F as five to one, with a third more or less for a sign. */
function gradeScale(given: readonly string[]): VerbalScale | undefined {
  if (given.length < LEAST || !given.every((word) => /^[a-f][+-]?$/.test(word))) return undefined;
  const letters = new Set(given.map((word) => word[0]));
  if (letters.has('e') && letters.has('f')) return undefined;
  const place = (word: string) => {
    const whole = 5 - 'abcd'.indexOf(word[0] as string);
    const sign = word[1] === '+' ? 0.3 : word[1] === '-' ? -0.3 : 0;
    return Math.min(5, Math.max(1, Math.round((whole + sign) * 10) / 10));
  };
  return {
    places: Object.fromEntries(given.map((word) => [word, 'abcd'.includes(word[0] as string) ? place(word) : 1])),
    best: 5,
  };
}

/** By the lists alone. */
function listedScale(given: readonly string[]): Record<string, number> | undefined {
  const fitting = ORDERED.filter((scale) => given.every((word) => scale.includes(word)));
  const places = fitting.map((scale) => given.map((word) => scale.indexOf(word) + 1));
  if (places.length === 0) places.push(...mixed(given));
  const first = isOne(places) ? places[0] : byMeaning(given, places);
  if (!first) return undefined;
  return Object.fromEntries(given.map((word, i) => [word, first[i] as number]));
}

function isOne(places: readonly (readonly number[])[]): boolean {
  return places.every((place) => place.every((value, i) => value === places[0]?.[i]));
}

/** Of several orders the one in which the middle word stands in the middle, and each feeling on its own side of it. */
function byMeaning(given: readonly string[], places: readonly (readonly number[])[]): readonly number[] | undefined {
  const sides = given.map((word) => valenceOf(word));
  if (!sides.includes(0)) return undefined;
  const fitting = places.filter((place) =>
    place.every((value, i) => Math.sign(value - 3) === Math.sign(sides[i] ?? 9)),
  );
  return isOne(fitting) ? fitting[0] : undefined;
}

/** Five words of several scales (“bad, poor, fair, good, excellent”) that can stand in one order alone. */
function mixed(given: readonly string[]): number[][] {
  if (given.length < MOST) return [];
  const able = given.map((word) => [
    ...new Set(ORDERED.flatMap((scale) => (scale.includes(word) ? [scale.indexOf(word) + 1] : []))),
  ]);
  return able.reduce<number[][]>(
    (orders, places) =>
      orders.flatMap((order) => places.filter((place) => !order.includes(place)).map((place) => [...order, place])),
    [[]],
  );
}

/** How a word is looked up in what {@link verbalScale} gives. */
export function fold(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .normalize()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '');
}
