const NUMBER = String.raw`(\d{1,3}(?:[.,]\d+)?)`;
/** “Star” in the plural and singular, and what ratings are counted in elsewhere. */
const STARS = String.raw`(?:stars?|star\(s\)|sterne?n?|stern\(e\)|étoiles?|etoiles?|étoile\(s\)|estrellas?|estrella\(s\)|estrelas?|estrela\(s\)|stelle|stella|sterren?|ster|gwiazd\p{L}*|hvězd\p{L}*|hviezd\p{L}*|csillag\p{L}*|stjern\p{L}*|stjärn\p{L}*|stjörn\p{L}*|stjørn\p{L}*|täht\p{L}*|tähe\p{L}*|αστέρι\p{L}*|αστεριών|звезд\p{L}*|звёзд\p{L}*|ѕвезд\p{L}*|зір\p{L}*|зорк\p{L}*|зорак|звијезд\p{L}*|stele|stea|zvi?j?ezd\p{L}*|žvaigžd\p{L}*|zvaigz\p{L}*|estrelles|izar(?:rak)?|yıldız|ulduz|yulduz|жұлдыз\p{L}*|од|yje|yll|stilla|stilel|kawkb[ai]t?|réaltaí?|seren|sêr|nyota|bituin|sao|bintang|ვარსკვლავ\p{L}*|աստղ\p{L}*|তারা|স্টার|நட்சத்திர\p{L}*|ஸ்டார்|నక్షత్రా?లు?|స్టార్|तारे|तारा|स्टार|ताराहरू|સ્ટાર|ਤਾਰੇ|ਸਟਾਰ|ستارے|اسٹار|ផ្កាយ|ດາວ|ကြယ်|තරු|ኮከብ\p{L}*|ดาว|כוכב\p{L}*|نجوم|نجمة|نجمات|ستاره|सितारे|सितारा|星|つ星|颗星|顆星|★|⭐️?|☆|\*)`;
/** What may be of any number: the column tells of how many. */
const POINTS = String.raw`(?:points?|punkte?|pts?\.?|点|점|分|คะแนน|נקודות|puan|punt[oi]s?|punten|pont|pontos?|балл?\p{L}{0,3}|bod(?:ů|y|ov|ova|a)?|punkt(?:y|ów|i|ai|ų|it|er|id)?|poäng|poeng|pistettä|pistet?|stig|tašk(?:ai|ų)|bal(?:ai|ų|les?)|punct|βαθμοί?|точк[аи]|поени?|poen[ai]?|pikë|puncte|xal|bal|điểm|poin|markah|ქულა|միավոր|अंक|পয়েন্ট|புள்ளிகள்|امتیاز|نقاط|نقطة|نقط)`;
const OF = String.raw`(?:/|out of|of|von|sur|de|di|su|van(?: de)?|na|из|з|із|od|din|av|af|ud af|z|ze|uit|од|από|trên|dari|iš|no|nga|af|ki|में से|من|از|מתוך|จาก|/)`;
const NAMED = new RegExp(`^${NUMBER}\\s*${STARS}$`, 'iu');
const POINTED = new RegExp(`^${NUMBER}\\s*${POINTS}$`, 'iu');
const BEFORE = /^(?:(?:★|⭐️?|☆)\s*|星|별\s*|별점\s*:?\s*)(\d(?:[.,]\d+)?)\s*(?:개|점|つ)?$/u;
const SCALED = new RegExp(
  `^${NUMBER}\\s*(?:(?:${STARS}|${POINTS})\\s*)?${OF}\\s*(\\d{1,3})(?:[.,]0+)?(?:\\s*${STARS})?(?:\\s*\\p{L}*\\.?)?(?:\\s*\\(.*\\))?$`,
  'iu',
);
/** The best comes first: `5つ星のうち4.0`, `5점 만점에 4점`, `5 üzerinden 4`. */
const BEST_FIRST = new RegExp(
  `^(\\d{1,3})\\s*(?:つ星のうち|段階中|点中|点満点中|点満点で|점\\s*만점에|\\s*üzerinden|分制?中?的?)\\s*${NUMBER}\\s*(?:点|점|分)?$`,
  'iu',
);
/** A number with what it stands for: `4 (good)`, `5 = sehr gut`, `4 - Good`. */
const LABELLED = new RegExp(`^${NUMBER}\\s*(?:\\(|[-–=:]\\s*(?=\\p{L}))[^\\d]{2,30}\\)?$`, 'u');
const HALF = /^(\d)\s*(?:½|1\/2|⯨)\s*(?:\p{L}+)?$/u;
/** Numbers in words beside a star: `cinco estrellas`, `五星`, `STAR_RATING_FIVE`. */
const SPELLED: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one ein eine une un una uno um uma een en ett jeden jedna jedno egy o bir ένα один одна одно 一 하나 ein yksi satu một jedan ena eno viena vienas üks един една едно једна'.split(
      ' ',
    ),
    'two zwei deux dos due dois duas twee to två dwie dwa dvě két kettő două iki δύο две два дві 二 两 兩 두 kaksi dua hai dvije dve dvi kaks divas две двије'.split(
      ' ',
    ),
    'three drei trois tres tre três drie trzy tři három trei üç τρία три 三 세 kolme tiga ba tri trys kolm trīs þrjár'.split(
      ' ',
    ),
    'four vier quatre cuatro quattro quatro fire fyra cztery čtyři négy patru dört τέσσερα четыре чотири 四 네 neljä empat bốn četiri štiri keturios neli četras четири fjórar'.split(
      ' ',
    ),
    'five fünf cinq cinco cinque vijf fem pięć pět öt cinci beş πέντε пять п’ять 五 다섯 viisi lima năm pet penkios viis piecas пет fimm'.split(
      ' ',
    ),
  ].flatMap((words, i) => words.map((word) => [word, i + 1])),
);
const WORD_OF_STARS = new RegExp(`^(\\p{L}[\\p{L}’]*?)[\\s_]*${STARS}$`, 'iu');
const CODED = /^(?:star_?(?:rating)?_?)(one|two|three|four|five|[1-5])$/i;

/** What a rating says in other ways than as a bare number, `5 stars` and `4/5` among them. @param text digits 0–9 */
export function spelledRating(text: string): { value: number; best?: number } | undefined {
  const scaled = SCALED.exec(text);
  if (scaled) return { value: number(scaled[1]), best: Number(scaled[2]) };
  const named = NAMED.exec(text) ?? BEFORE.exec(text);
  if (named) return outOfFive(number(named[1]));
  const pointed = POINTED.exec(text);
  if (pointed) return { value: number(pointed[1]) };
  const half = HALF.exec(text);
  if (half) return { value: Number(half[1]) + 0.5 };
  const reversed = BEST_FIRST.exec(text);
  if (reversed) return { value: number(reversed[2]), best: Number(reversed[1]) };
  const labelled = LABELLED.exec(text);
  if (labelled) return { value: number(labelled[1]) };
  const word = WORD_OF_STARS.exec(text)?.[1] ?? CODED.exec(text)?.[1];
  const value =
    word === undefined ? undefined : (SPELLED[word.toLowerCase()] ?? (/^[1-5]$/.test(word) ? Number(word) : undefined));
  if (value !== undefined) return { value, best: 5 };
  return /^\*{1,5}$/.test(text) ? { value: text.length, best: 5 } : undefined;
}

function outOfFive(value: number): { value: number; best?: number } {
  return { value, ...(value <= 5 && { best: 5 }) };
}

function number(text: string | undefined): number {
  return Number((text as string).replace(',', '.'));
}
