import { conceptsOf, surelyAbout, type Concept } from './header-stems.ts';
import { speaksOf } from './speaks-of.ts';

/** What was best and what was worst, loved and missed, without accents: too short or too common to be read as beginnings of words. */
const MOST = new Set(
  `best worst better nicest favourite favorite loved love enjoyed enjoy liked like highlight missed missing
  besten beste schonsten schlechtesten schonste gefehlt fehlte meilleur mieux pire prefere plu deplu manque mejor peor favorito gusto falto
  meglio migliore peggio peggiore preferito piaciuto mancato melhor pior preferido faltou gostou leukste beste slechtste gemist miste
  bast basta samst samsta saknade saknades bedst bedste vaerst vaerste savnede best beste verst verste savnet parasta paras parhaiten huonointa huonoin puuttui pidit
  najlepsze najbardziej najgorsze zabraklo podobalo nejlepsi nejlepe nejvice nejhorsi chybelo libilo najlepsie najhorsie chybalo pacilo legjobb legjobban legrosszabb hianyzott
  bun bine rau lipsit placut eniyi iyi kotu begendiniz eksik καλυτερο χειροτερο αρεσε ελειψε лучше лучшее лучшим хуже худшее понравилось хватило найкраще найгірше сподобалось сподобалося бракувало
  хубаво добро добре лошо хареса липсваше најбоље најгоре свиђа недостајало најдобро најлошо допадна najbolje najgore svidjelo svidelo nedostajalo najboljse najslabse vsec manjkalo
  geriausia geriausiai blogiausia patiko truko labakais vislabakais sliktakais patika pietruka parim halvim meeldis puudu best verst bestur millor pitjor agradat mancat onena txarrena gorau gwaethaf mira keqja
  საუკეთესო ყველაზე լավագույն վատագույն жақсы жаман yaxsi pis yaxshi yomon
  افضل أفضل اسوأ أسوأ أعجبك بهترین بدترین הטוב הגרוע אהבת חסר अच्छा बुरा पसंद ভালো খারাপ சிறந்த மோசமான ఉత్తమ terbaik terburuk suka bora mbaya`.split(
    /\s+/,
  ),
);
const DENSE =
  /良かった|よかった|好き|気に入|悪かった|残念|좋았|좋은|나빴|아쉬운|最好|最喜欢|最喜歡|最差|不足|ดีที่สุด|ชอบ|แย่ที่สุด|tốt nhất|thích|tệ nhất/iu;
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
  if (OTHERS.some((concept) => about.has(concept))) return false;
  const all = conceptsOf(header);
  return all.has('good') || all.has('bad') || all.has('improve') || speaksOf(header, MOST, DENSE);
}
