/** What help desks and chats ask of their answers, good or bad, as they write it in each language. */
const PAIRS =
  `gut schlecht|bon mauvais|bonne mauvaise|buena mala|bueno malo|bien mal|buono cattivo|buona cattiva|positivo negativo|positiva negativa|bom ruim|boa ruim|bom mau|boa má|goed slecht
  bra dåligt|bra dålig|god dårlig|godt dårligt|bra dårlig|hyvä huono|dobra zła|dobry zły|dobrze źle|dobré špatné|dobrá špatná|dobře špatně|dobré zlé|dobrá zlá|dobre zle|jó rossz|bun rău|bună rea|bine rău
  iyi kötü|καλή κακή|καλό κακό|хорошо плохо|хорошая плохая|хороший плохой|добре погано|хороша погана|добра погана|добра лоша|добре зле|добър лош|dobro loše|dobra loša|dobro slabo|gera bloga|gerai blogai|laba slikta|labi slikti|hea halb|yaxşı pis|жақсы жаман|yaxshi yomon|сайн муу
  جيد سيئ|جيد سيء|جيدة سيئة|טוב רע|טוב גרוע|טובה גרועה|خوب بد|अच्छा बुरा|अच्छा खराब|ভালো খারাপ|baik buruk|tốt tệ|tốt xấu|ดี แย่|ดี ไม่ดี
  良い 悪い|よい わるい|良かった 悪かった|좋음 나쁨|좋아요 별로예요|满意 不满意|滿意 不滿意|好 差|好评 差评`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '));

const VALUES: ReadonlyMap<string, number> = new Map(
  PAIRS.flatMap(([good = '', bad = '']) => [[good, 1] as const, [bad, 0] as const]),
);

/** 1 for good and 0 for bad in one word of a language other than English; undefined for anything else. */
export function goodOrBad(text: string): number | undefined {
  return VALUES.get(text.trim().toLowerCase());
}

/** Whether both stand there, of one language, and nothing else: what a scale of more words would hardly leave out. */
export function areGoodAndBad(texts: Iterable<string>): boolean {
  const all = new Set([...texts].map((text) => text.trim().toLowerCase()));
  return all.size === 2 && PAIRS.some((pair) => pair.every((word) => all.has(word)));
}
