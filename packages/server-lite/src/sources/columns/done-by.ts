import { conceptsOf, surelyAbout, wordsOf, type Concept } from './header-stems.ts';
import { wordsOfAll } from '../languages/languages.ts';
import { isOfTrade } from './trades.ts';

/** `Written by`, `Geschreven door`, `Utförd av`: who did something, behind the word for it. */
const BY =
  /^(\p{L}[\p{L}\p{M}]*)(?: (?:in|inn|ind|isteach))? (?:by|von|durch|par|por|per|da|dal|door|av|af|przez|від|от|од|od|ад|de|de către|από|from|nga|oleh|dari|deur|vum|vun|vom|ag|gan|frá|minn)$/iu;
const TARAFINDAN = /^(\p{L}+) (?:tarafından|tərəfindən)$/iu;
/** What the writer of a review did. */
const WROTE: readonly Concept[] = ['words', 'opinion', 'rating', 'name'];
const WRITING = new Set(
  `written wrote posted submitted reviewed rated left given sent said told signed entered shared added created commented
  published added filled completed answered booked ordered bought purchased reserved
  gebucht bestellt reserviert gekauft geboekt besteld gereserveerd gekocht reserve commande achete reservado comprado pedido prenotato ordinato acquistato
  bokad bestalld kopt bestilt booket kobt kjopt zamowione zarezerwowane comandat rezervat cumparat
  veroffentlicht eingetragen hinzugefugt ausgefullt toegevoegd ingevuld
  geschrieben verfasst bewertet abgegeben eingereicht gesendet hinterlassen erstellt gesagt
  dit ecrit redige publie poste envoye laisse depose note cree soumis signe
  escribio escrito publicado enviado dejado valorado opinado creado firmado dicho
  scrisse scritto pubblicato inviato lasciato recensito valutato creato firmato detto
  escreveu enviado deixado avaliado criado assinado dito diu escrit publicat enviat
  geschreven geplaatst ingezonden ingestuurd achtergelaten beoordeeld aangemaakt gezegd
  skriven skrivet skriva inskickad postad lamnad publicerad skapad
  skrevet indsendt innsendt postet oprettet opprettet givet gitt afgivet avgitt
  napisane napisana dodane dodana wystawione wystawiona przeslane utworzone
  scris scrisa trimis trimisa postat postata adaugat lasat
  yazilan yazilmis gonderilen γραφτηκε yazilib ditulis dikirim dihantar`
    .split(/\s+/)
    .concat(wordsOfAll('wrote')),
);
/** Who did the work, in languages that say it in one word, and to whom it was given. */
const DID = new Set(
  `wykonal wykonala wykonano obsluzyl obsluzyla obslugiwal obslugiwala provedl provedla provadel obsluhoval obsluhovala obslouzil obslouzila
  vykonal vykonala vykonaval obsluzil obsluzila vegezte elvegezte kiszolgalta kezelte izvrsio izvrsila usluzio usluzila posluzio posluzila obavio obavila
  izvedel izvedla opravil opravila postregel postregla izvajalec izvodac izvodjac izvrsilac atliko aptarnavo veica apkalpoja teostas teenindas teenindaja
  suorittaja palvelija palveli izpalnitel
  выполнил выполнила выполняет обслужил обслужила обслуживал обслуживала исполнитель виконав виконала виконавець обслуговував обслуговувала
  извършил извършила обслужил обслужила изпълнител извршио извршила услужио услужила
  assigned zugewiesen zustandig asignado asignada assegnato atribuido toegewezen tilldelad tilldelat tildelt przypisany prirazeno priradene hozzarendelve atribuit atanan назначен назначено призначено
  المنفذ نفذ بواسطة מבצע ביצע pelaksana petugas dilayani`
    .split(/\s+/)
    .concat(wordsOfAll('did')),
);
/** Who, where it asks for one who did something: not where the same word asks how, what or whether. */
const WHO = new Set(
  'who whom wer wen wem qui quien quienes quem chi vem hvem kuka kenet kto kogo kdo koho tko cine kim kush кім хэн ვინ ով ποιος ποιοσ кто кого хто кой кои кој ко tko koga siapa من מי کی کون कौन किसने ใคร'.split(
    ' ',
  ),
);
const WHO_DENSE = /^(?:誰|だれ|どなた|どの(?:スタッフ|先生)|谁|誰|哪位|누가|누구|어느\s?분|ใคร|ai |người nào)/u;
const ARE = new Set(
  'are is am sind bist ist etes es est eres sos son sei siete e sou ar er olet on jestes sa jste jsi ste si vagy sunteti esti eisai ειστε εισαι вы ты ви ти'.split(
    ' ',
  ),
);
/** “Wie” asks how in German and who in Dutch. */
const DUTCH = /^wie (?:heeft|hebben|hielp|gaf|bediende|behandelde|begeleidde|verzorgde|knipte)\b/iu;
const NUMBERED = /^(?:q\s?)?\d{1,3}\s*[.、)．:]\s*/iu;

/** Whether a header says who wrote, behind the word for it. */
export function isWrittenBy(header: string): boolean {
  const done = doneIn(header);
  return done !== undefined && !DID.has(done) && isWriting(done);
}

/** Whether a header says who did something else for the customer: served, taught or treated them. */
export function isDoneByAnother(header: string): boolean {
  const done = doneIn(header);
  if (done !== undefined) return !isWriting(done) && !surelyAbout(done).has('person');
  const words = wordsOf(header);
  return (
    (words.length <= 3 && words.some((word) => DID.has(word)) && !conceptsOf(header).has('rating')) ||
    isOfTrade(header) ||
    asksWhoServed(header, words)
  );
}

/** `created_by.full_name`: what whoever did it is called. */
const CALLED = /(?<=[_ ]by)\.(?:full_?|display_?|user_?|nick_?|screen_?)?(?:name|login)$/i;

function doneIn(header: string): string | undefined {
  const bare = withoutSaid(header.trim().replace(CALLED, '').replace(/_/g, ' '));
  const done = (BY.exec(bare) ?? TARAFINDAN.exec(bare))?.[1];
  return done === undefined ? undefined : wordsOf(done)[0];
}

/** `Avis rédigé par`, `Review written by`: without what it was that somebody did. */
function withoutSaid(header: string): string {
  const [first = '', ...rest] = header.split(' ');
  const about = rest.length === 2 || rest.length === 3 ? conceptsOf(first) : undefined;
  return about?.has('opinion') || about?.has('words') ? rest.join(' ') : header;
}

function isWriting(done: string): boolean {
  const about = conceptsOf(done);
  return WRITING.has(done) || WROTE.some((concept) => about.has(concept));
}

/** `Who served you?`, `Kdo vás učil?`: not `Who are you?`, nor `Who wrote this?`. */
function asksWhoServed(given: string, words: readonly string[]): boolean {
  const header = given.trim().replace(NUMBERED, '');
  if (DUTCH.test(header) || WHO_DENSE.test(header)) return !isAboutWords(words);
  const [first = '', second = ''] = NUMBERED.test(given.trim()) ? words.slice(1) : words;
  return WHO.has(first) && words.length >= 3 && !ARE.has(second) && !isAboutWords(words);
}

function isAboutWords(words: readonly string[]): boolean {
  return words.some((word) => {
    const about = conceptsOf(word);
    return WRITING.has(word) || about.has('words') || about.has('visit') || about.has('name');
  });
}
