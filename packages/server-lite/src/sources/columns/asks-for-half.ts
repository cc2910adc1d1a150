import { conceptsOf, NOT, surelyAbout, wordsOf, type Concept } from './header-stems.ts';
import { speaksOf } from './speaks-of.ts';

/** What was best, loved and worth coming back for, without accents: too short or too common to be read as beginnings of words. */
const BEST = new Set(
  `best nicest favourite favourites favorite favorites loved love enjoyed enjoy liked like likes highlight highlights
  besten beste bestes bester schonsten schonste schonstes schonster lieblingsmoment meilleur meilleurs meilleure mieux prefere plu mejor mejores preferido favorito favorita favoritos gusto
  meglio migliore migliori preferito preferita piaciuto melhor melhores preferido gostou gostaram leukste beste fijnste mooiste
  bast basta favorit bedst bedste best beste likte likt elsker parasta paras parhaiten parhaat pidit pidin lempi
  najlepsze najlepszy najbardziej ulubione ulubiony podobalo nejlepsi nejlepe nejlip nejvice libilo najlepsie najlepsi najviac pacilo legjobb legjobban kedvenc
  bun bine preferat placut eniyi iyi begendiniz begendin καλυτερο καλυτερα αγαπημενο αρεσε лучше лучшее лучшим любимое понравилось найкраще улюблене сподобалось сподобалося
  хубаво добро добре любимо хареса најбоље најбољи свиђа свидело најдобро омилено допадна najbolje najbolji svidjelo svidelo najboljse najboljsi najljubse vsec
  geriausia geriausiai megstamiausia patiko labakais vislabakais vislabak patika parim parima lemmik meeldis best millor preferit bestur agradat onena gorau mira pelqyer
  საუკეთესო ყველაზე լավագույն жақсы ұнады yaxsi bəyəndiniz yaxshi yoqdi
  افضل أفضل أعجبك بهترین پسندیدید הטוב אהבת अच्छा पसंद ভালো சிறந்த ఉత్తమ terbaik suka disukai sukai bora zuri`.split(/\s+/),
);
/** What was worst, or missing. */
const WORST = new Set(
  `worst better missed missing grumble grumbles gripe gripes annoying disappointing disappointment
  schlechtesten schlechteste gefehlt fehlte fehlt pire manque deplu peor falto falta peggio peggiore mancato pior faltou slechtste gemist miste
  samst samsta saknade saknades vaerst vaerste savnede verst verste savnet huonointa huonoin puuttui
  najgorsze zabraklo nejhorsi chybelo najhorsie chybalo legrosszabb hianyzott lipsit rau kotu eksik χειροτερο ελειψε хуже худшее хватило найгірше бракувало
  лошо липсваше најгоре недостајало најлошо najgore nedostajalo najslabse manjkalo blogiausia truko sliktakais pietruka halvim puudu verst verstur pitjor mancat txarrena gwaethaf keqja
  վատագույն жаман pis yomon اسوأ أسوأ بدترین הגרוע חסר बुरा খারাপ மோசமான terburuk mbaya`.split(/\s+/),
);
const BEST_DENSE =
  /良かった|よかった|好き|気に入|嬉しかった|楽しかった|좋았|좋은|마음에 드|마음에 든|最好|最喜欢|最喜歡|最满意|最滿意|ดีที่สุด|ชอบ|ประทับใจ|tốt nhất|thích/iu;
const WORST_DENSE =
  /悪かった|残念|良くな|よくな|나빴|아쉬운|안 좋|좋지|마음에 들지|最差|不足|不喜|不好|不满|不滿|แย่ที่สุด|ไม่ชอบ|ไม่ประทับใจ|tệ nhất|không thích/iu;
/** What may be is not what was: `¿Qué podría ser mejor?`. */
const MAY = new Set(
  `can could should would might must may kann konnte konnten konnen sollte sollten pourrait pourrions peut devrait podria podriamos podemos puede deberia potrebbe potremmo possiamo dovrebbe
  poderia poderiamos pode podemos deveria kan kon kunnen zou kunde skulle kunne voisi voisimme mozemy mozna mohlo mohli muzeme mohol mohli mozeme lehetne kellene putea putem ar
  olabilir olabilirdi yapabiliriz μπορει μπορουσε μπορουμε можно можем можно могло можна можемо може можемо moze mozemo bi moglo lahko galima galetume varetu vajag saaks voiks يمكن يمكننا می‌توان אפשר יכול सकते सकता bisa dapat`.split(
    /\s+/,
  ),
);
/** Of whom, of what or when was asked, whatever was best of it. */
const OTHERS: readonly Concept[] = [
  'staff',
  'person',
  'name',
  'email',
  'date',
  'visit',
  'beside',
  'recommend',
  'rating',
  'kin',
];

/** Whether a question asks what was good, or what was not. */
export function asksForHalf(header: string): boolean {
  const about = surelyAbout(header);
  const all = conceptsOf(header);
  // “Most satisfied with” asks for no rating.
  if (OTHERS.some((concept) => about.has(concept) && (concept !== 'rating' || all.has(concept)))) return false;
  if (all.has('good') || all.has('bad') || all.has('improve')) return true;
  return speaksOf(header, BEST, BEST_DENSE) || speaksOf(header, WORST, WORST_DENSE);
}

/** Whether a header asks what was good, and nothing else. */
export function asksForGood(header: string): boolean {
  const all = conceptsOf(header);
  if (all.has('bad') || all.has('improve') || speaksOf(header, WORST, WORST_DENSE)) return false;
  if (all.has('good')) return true;
  const words = wordsOf(header);
  return speaksOf(header, BEST, BEST_DENSE) && !words.some((word) => NOT.has(word) || MAY.has(word));
}
