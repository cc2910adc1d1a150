import { plainWord } from './plain-word.ts';

/** Particles and names that many families of southern Africa bear, by which a column called `Van` is one of last names. */
const PARTICLE = /^(?:van|von|du|de|le|la|jansen van|janse van)\s+(?:der\s+|den\s+)?\p{Lu}/iu;
const SURNAMES = new Set(
  'botha nel venter pretorius coetzee fourie steyn kruger smit erasmus swanepoel viljoen joubert jacobs barnard bezuidenhout cilliers cronje engelbrecht esterhuizen ferreira gouws greyling grobler hattingh horn human jordaan kotze lategan liebenberg lombard lotter louw malan marais maritz meyer mostert muller naude nortje olivier oosthuizen opperman potgieter prinsloo rossouw roux scheepers schoeman snyman strauss strydom terblanche theron uys visser vorster wessels dlamini nkosi ndlovu khumalo mokoena mahlangu sithole mthembu molefe naidoo govender pillay mkhize zulu radebe khoza mabaso'.split(
    ' ',
  ),
);
const SOME = 0.2;

/** `Naam` and `Van` side by side: a first and a last name in Afrikaans. */
export function isAfrikaansPair(first: string, last: string): boolean {
  return /^(?:naam|noemnaam|voornaam|voorname)$/i.test(first.trim()) && /^van$/i.test(last.trim());
}

/** Whether enough of a column are surely last names, rather than where people are from. */
export function readAsSurnames(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const sure = filled.filter((text) => PARTICLE.test(text) || SURNAMES.has(plainWord(text)));
  return sure.length > 0 && sure.length >= SOME * filled.length;
}
