/** What forms offer to whoever has no answer, and nobody says of their own accord. */
const UNDECIDED = new Set(
  'don’t know|dont know|do not know|i don’t know|i do not know|not sure|unsure|prefer not to say|no opinion|weiß nicht|weiss nicht|keine meinung|ich weiß nicht|ne sait pas|je ne sais pas|sans opinion|sans avis|no sé|no sabe|no lo sé|sin opinión|non so|non saprei|nessuna opinione|não sei|não sabe|sem opinião|weet niet|weet ik niet|geen mening|vet ej|vet inte|ingen åsikt|ved ikke|vet ikke|ingen mening|en osaa sanoa|en tiedä|nie wiem|trudno powiedzieć|nie mam zdania|nevím|nedokážu posoudit|neviem|neviem posúdiť|nem tudom|nem tudja|nu știu|nu stiu|не знаю|затрудняюсь ответить|важко відповісти|важко сказати|не мога да преценя|ne znam|nežinau|nezinu|ei oska öelda|δεν γνωρίζω|δεν ξέρω|bilmiyorum|fikrim yok|bilmirəm|білмеймін|لا أعرف|لا أدري|نمی‌دانم|לא יודע|לא יודעת|אין דעה|पता नहीं|わからない|分からない|不清楚|不知道|잘 모르겠다|모르겠음|모름|tidak tahu|tidak pasti|không biết|không rõ|ไม่ทราบ|ไม่แน่ใจ'.split(
    '|',
  ),
);
const LONGEST = Math.max(...[...UNDECIDED].map((text) => text.length)) + 1;

/** Whether a cell is what was ticked by somebody who gave no answer. */
export function isUndecided(text: string): boolean {
  if (text.length > LONGEST) return false;
  return UNDECIDED.has(text.toLowerCase().replaceAll("'", '’').replace(/[.!]$/, ''));
}
