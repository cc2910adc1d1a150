import { conceptsOf, wordsOf } from './header-stems.ts';

/** What stands between the two names of a person, as its own word or as a sign. */
const JOINS =
  /[,;/&+]|\s(?:and|und|et|y|e|i|en|og|och|ja|a|és|es|și|si|ve|dhe|eta|agus|ac|u|un|ir|in|və|va|και|и|і|та|й|жана|және|და|և|ու|و|ו|और|आणि|এবং|ও|மற்றும்|మరియు|અને|ಮತ್ತು|dan|at|na)\s|\sו(?=\p{L})|\sو(?=\p{L})/iu;
/** The two side by side, as some languages ask for them. */
const SIDE_BY_SIDE = new Set(
  'adsoyad adsoyadi adisoyadi adinizsoyadiniz isimsoyisim isimsoyad անունազգանուն სახელიგვარი ismfamiliya ismifamiliyasi нэровог овогнэр аттегі атыжөні emrimbiemri emermbiemer jmenoprijmeni menopriezvisko imieninazwisko imeprezime имепрезиме имефамилия имяфамилия фамилияимя namesurname'.split(
    ' ',
  ),
);

/** Whether a header asks for both names of a person in one cell: `Ime i prezime`, `Name & Surname`, `Ad Soyad`. */
export function isWholeName(header: string): boolean {
  if (SIDE_BY_SIDE.has(wordsOf(header).join(''))) return true;
  const [one, two, ...others] = header.trim().split(JOINS);
  if (one === undefined || two === undefined || others.length > 0) return false;
  const isName = (part: string) => is(part, 'name') || is(part, 'given');
  return (is(one, 'family') && isName(two)) || (is(two, 'family') && isName(one));
}

function is(part: string, concept: 'name' | 'given' | 'family'): boolean {
  return conceptsOf(part).has(concept) && (concept === 'family' || !conceptsOf(part).has('family'));
}
