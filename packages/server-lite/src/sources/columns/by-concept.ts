import type { ColumnProfile } from './column-profile.ts';
import type { Field } from './fields.ts';
import { isDoneByAnother, isWrittenBy } from './done-by.ts';
import { conceptsOf, wordsOf, type Concept } from './header-stems.ts';
import { isWholeName } from './whole-name.ts';

/** Signs that end a question, and words that ask where a language has none. */
const ASKS =
  /[?？؟;]\s*(?:\([^)]*\)|\*)?\s*$|(?:ください|ですか|ますか|까요|나요|주세요|ไหม|อะไร|เท่าไร|แค่ไหน|吗|嗎)\s*$|^[¿]|՞|፧\s*$|^(?:您|你|คุณ|เรา)/u;
/** `1. `, `Q3)`, `2、` before a question. */
const NUMBERED = /^(?:(?:Q\s*)?\d{1,3}\s*[.、)．:]|q\d{1,3}[\s_-])\s*/iu;
const LONG = 7;
/** Mean of characters up to which a column of names is one, in scripts whose words are counted by their signs, too. */
const LONGEST_NAME = 24;
/** Ranks behind every name that is known as a whole. */
const RANK = 340;

/** Words that a question begins with, where no sign ends it, in languages that write them first. */
const ASKING = new Set(
  'what which who why how where when was welche welcher welches wie warum wieso weshalb wo que quoi quel quelle quels quelles comment pourquoi qu quest ce cosa che cosa quale quali come perche cual cuales como porque por quais qual oque wat welke hoe waarom vad vilka vilket hur varfor hvad hvilke hvordan hvorfor hva hvilken mika mita mitka miten miksi co jaki jakie jaka jak dlaczego cim czego proc jake jaky ako aky ake preco mi mit milyen hogyan miert ce care cum dece ne neler nasil neden niye hangi neyi neleri τι ποιο ποια ποιος πως γιατι что какие какой какая как почему чем що які який як чому чим какво кои как защо sta sto koje kako zasto kaj kako zakaj kas ka ko kaip kodel kapec kas mis kuidas miks ما ماذا كيف لماذا هل چه چرا مה איך למה מה האם क्या कैसे क्यों apa bagaimana mengapa nini vipi does did do would could should can is are have has didn doesn don wasn weren isn couldn wouldn shouldn'.split(
    ' ',
  ),
);
/** Said to the one who is asked: `Your suggestions`, `Ihre Wünsche`, `Votre message`. */
const ADDRESSED = new Set(
  'your yours ihr ihre ihren ihrem ihrer dein deine deinen euer eure votre vos ton vuestra vuestro vostro vostra vostri tuo tua tuoi uw jouw jullie din ditt dine dit jeres deres teidan sinun twoja twoje twoj panstwa vase vas vasa vasi vasu tvoje tvuj onok velemenye dumneavoastra sizin sizce σας ваш ваша ваше ваши вашето вашата вашите твой'.split(
    ' ',
  ),
);

/** Names that speak of a survey: what began and ended there is no visit. */
export const SURVEYED =
  /survey|question|respondent|umfrage|fragebogen|frage\b|enquête|sondage|encuesta|pregunta|sondaggio|domanda|pesquisa|pergunta|vraag|enkät|fråga|spørgsmål|spørsmål|kysely|ankieta|ankiet|pytanie|dotazník|otázka|kérdés|kérdőív|chestionar|întrebare|anket|опрос|анкет|вопрос|опитув|питання|استبيان|سؤال|סקר|アンケート|質問|설문|질문|问卷|問卷|แบบสอบถาม|khảo sát/iu;

export type Meaning = { field: Field; rank: number };

/** Whether a header is asked of people in words, as forms have them. */
export function isQuestion(header: string): boolean {
  return ASKS.test(header.trim().replace(NUMBERED, '')) || wordsOf(header).length >= LONG;
}

/** Whether a header begins as a question, or speaks to the one who is asked, without a sign that says so. */
export function startsAsking(header: string): boolean {
  const words = wordsOf(header.trim().replace(NUMBERED, ''));
  return words.length >= 2 && (ASKING.has(words[0] as string) || words.some((word) => ADDRESSED.has(word)));
}

/**
 * What a header may mean by the words it is made of (`Autor der Bewertung`, `Data wystawienia opinii`), for those whose
 * whole name nobody knows.
 */
export function meantBy(header: string, profile?: ColumnProfile): Meaning[] {
  if (header.length > 120) return [];
  if (isWrittenBy(header)) return [{ field: 'author', rank: RANK }];
  if (isDoneByAnother(header)) return [];
  const about = conceptsOf(header);
  const has = (...concepts: Concept[]) => concepts.some((concept) => about.has(concept));
  // The whole comes before its parts, whichever stands first.
  const weight = has('whole') ? -10 : has('part', 'thing', 'place', 'staff') ? 5 : 0;
  const as = (...fields: Field[]): Meaning[] =>
    fields.map((field, i) => ({ field, rank: RANK + 10 * i + (field === 'rating' ? weight : 0) }));
  // `Total` is a sum, of what was given it is the whole.
  if (has('beside') && !(has('whole') && has('rating'))) return [];
  if (has('private') && !has('date', 'person')) return [];
  if (has('kin') && !isProse(profile)) return [];
  // What somebody added to an answer of theirs: `Response follow-up`.
  if (has('reply') && has('further') && !has('date', 'person', 'name', 'staff', 'place')) return as('body');
  if (has('reply', 'words') && has('person') && isProse(profile) && !TOWARDS.test(header)) return as('body');
  if (has('reply')) return has('date') ? as('replyDate') : has('person', 'name') ? as('replyAuthor') : as('reply');
  if (has('email')) return as('email');
  if (has('visit') && SURVEYED.test(header) && (has('date') || (profile?.share('dates') ?? 0) >= 0.6))
    return [{ field: 'date', rank: RANK - 20 }];
  // Of several days, the one that speaks of the review is its own.
  if (has('date') && !has('visit') && has('opinion', 'words', 'rating')) return [{ field: 'date', rank: RANK - 20 }];
  if (has('date')) return as(has('visit') ? 'dateExperienced' : 'date');
  if (profile && profile.share('dates') >= 0.6)
    return has('visit') ? as('dateExperienced') : has('opinion', 'words', 'rating') ? as('date') : [];
  if (has('staff')) return [];
  if (isWholeName(header)) return as('author');
  if (has('given')) return has('family') ? as('author') : as('firstName');
  if (has('family')) return as('lastName');
  // How good the order or the stay was, drawn or in stars, is how good all of it was.
  if (has('visit') && has('rating') && !has('person', 'part') && isDrawn(profile)) return as('rating');
  if (has('visit') && !has('person')) return [];
  if (isWhoSaid(header) && !isProse(profile)) return as('author');
  if (has('title') && has('rating') && (profile?.share('ratings') ?? 0) >= 0.9) return as('rating');
  if (has('title') && isListing(header)) return as('product');
  if (has('title') && isOfAnother(header)) return [];
  // `Intitulé de la formation`: what was attended has a title, too.
  if (has('title') && has('thing') && !has('words', 'opinion', 'person')) return as('product');
  // “Name & title” of who said it.
  if (has('title') && has('name', 'given') && !has('words', 'opinion', 'thing')) return as('author');
  if (has('title')) return [{ field: 'title', rank: has('opinion', 'words') ? RANK - 20 : RANK }];
  if (has('good', 'bad', 'improve') && (!has('rating') || isProse(profile))) {
    // “Comments and suggestions”, “What you liked and did not”: all there is to say.
    if ((has('good') && has('bad', 'improve')) || (has('improve') && has('words', 'opinion'))) return as('body');
    return as(has('good') ? 'pros' : 'cons');
  }
  if (has('thing', 'place')) {
    if (has('rating')) return as('rating');
    if (has('words', 'opinion')) return as('body', 'rating');
    return onlyOf(header, 'thing', 'name') ? as('product') : [];
  }
  // What a customer remarked, or who remarked it.
  if (
    has('person') &&
    (profile?.meanWords ?? 0) >= (has('words', 'opinion') ? 4 : 6) &&
    (profile?.meanLength ?? 0) > LONGEST_NAME
  )
    return as('body');
  // How likely somebody is to recommend is no rating where there is another.
  if (has('recommend') && has('rating')) return as('thumb');
  if (has('rating') && has('words')) return as('rating', 'body');
  if (has('rating')) return as('rating');
  if (has('recommend')) return as('thumb');
  // `member.level` is no name, `member.fullName` is.
  const last = conceptsOf(header.slice(header.lastIndexOf('.') + 1));
  if (header.includes('.') && has('person') && !last.has('person') && !last.has('name')) return [];
  if (has('person') || (has('name') && onlyOf(header, 'name', 'opinion'))) return as('author');
  if (has('words')) return as('body');
  if (has('opinion')) return as('body', 'rating');
  return [];
}

/** `Antwort an den Kunden`, `Réponse au client`: said to them. */
export const TOWARDS =
  /(?:^|[\s_-])(?:to|for|an|au|aux|al|alla|allo|ai|ao|à|para|aan|till|til|do|dla|pre|către|за|для|до)(?:$|[\s_-])/iu;

/** What has a title of its own, that no review was given: the post that was commented, the ticket that was closed. */
const TITLED =
  /(?:^|[^a-z])(?:post|page|thread|topic|article|ticket|case|conversation|email|mail|campaign|survey|questionnaire|form|order|offer|deal|event|video|job|lesson|blog|beitrag|beitrags|artikel|seite|umfrage|formular|anfrage|vorgang|enquete|sondage|formulaire|billet|encuesta|entrada|publicacion|articolo|sondaggio|modulo|pesquisa|formulario|enquete|bericht|enkat|inlagg|ankieta|wpis|anket)s?(?:$|[^a-z])/;

/** Where something was offered: its title says what was bought. */
const LISTED =
  /(?:^| )(?:listing|advert|advertisement|ad|anzeige|inserats?|annonces?|anuncio|annuncio|publicacion|advertentie|annons(?:en)?|annoncen?|ilmoituksen|ogloszenia|aukcji|oferty|inzeratu|hirdetes|anunt(?:ului)?|ilan|αγγελιασ|объявления|оголошення|обявата|oglasa|skelbimo|sludinajuma|kuulutuse|إعلان|الإعلان|מודעה|המודעה|آگهی|विज्ञापन|iklan)(?: |$)/;
/** What names a thing as well as a headline: with another word it is that thing's name. */
const NAMING = new Set(
  'nazev nazov название наименование назва наименування найменування назив naziv nazwa pavadinimas nosaukums nimetus denumire denumirea ονομασια'.split(
    ' ',
  ),
);
const OF_REVIEW =
  /review|bewertung|avis|resena|recension|recenzij|avaliac|opini|testimon|отзыв|відгук|atsiliepim|atsauksm/;

/** Whether a header names the title of an offer: `Titre de l’annonce`. */
function isListing(header: string): boolean {
  const words = wordsOf(header).join(' ');
  return LISTED.test(words) && !OF_REVIEW.test(words);
}

/** Whether a header names the title of something that is not the review. */
export function isOfAnother(header: string): boolean {
  const words = wordsOf(header);
  if (OF_REVIEW.test(words.join(' '))) return false;
  return (words.length > 1 && words.some((word) => NAMING.has(word))) || TITLED.test(words.join(' '));
}

/** Small words in headers, and those that only say whose or how whole something is. */
const SMALL = new Set(
  'the of and your my our full display complete last first le la les de du des d l et votre nom del della do da der die das des ihr und vollstandiger voller completo completa completo y e i van het een av og och a w z o ve su den det din ditt dit tu su seu sua nazwa celkove i in un ja ir pe vase vasa tvoje vaše și si و ו'.split(
    ' ',
  ),
);

function onlyOf(header: string, ...wanted: Concept[]): boolean {
  return wordsOf(header).every((word) => {
    if (SMALL.has(word) || /^\d+$/.test(word)) return true;
    const about = conceptsOf(word);
    return wanted.some((concept) => about.has(concept));
  });
}

/** What a question asks for. Where its answers are prose, they are a part of the words, whatever was asked. */
export function askedBy(header: string, profile: ColumnProfile): Meaning[] {
  const about = conceptsOf(header);
  if ((about.has('staff') || about.has('kin') || isDoneByAnother(header)) && !isProse(profile)) return [];
  if (
    about.has('name') &&
    !about.has('thing') &&
    !about.has('place') &&
    profile.meanWords < 6 &&
    profile.meanLength < 32 &&
    !isRated(profile)
  )
    return about.has('given') === about.has('family')
      ? [{ field: 'author', rank: RANK }]
      : [{ field: about.has('given') ? 'firstName' : 'lastName', rank: RANK }];
  if (isProse(profile)) {
    if (about.has('private') || about.has('reply')) return [];
    return [{ field: !about.has('good') && (about.has('bad') || about.has('improve')) ? 'cons' : 'pros', rank: RANK }];
  }
  if (about.has('email')) return [{ field: 'email', rank: RANK }];
  if (profile.share('dates') >= 0.6) return about.has('date') ? meantBy(header) : [];
  if (about.has('recommend')) return profile.share('thumbs') >= 0.9 && profile.share('numbers') < 0.5 ? thumb : [];
  if (profile.share('ratings') >= 0.6 || profile.share('verbal') >= 0.9 || profile.isScaleOfWords)
    return about.has('rating') || about.has('opinion')
      ? rating
      : profile.isScaleOfWords
        ? [{ field: 'rating', rank: RANK + 60 }]
        : [];
  return about.has('person') && profile.looksLikeNames ? [{ field: 'author', rank: RANK }] : [];
}

function isRated(profile: ColumnProfile): boolean {
  return profile.share('ratings') >= 0.6 || profile.share('dates') >= 0.6;
}

const thumb: Meaning[] = [{ field: 'thumb', rank: RANK }];
const rating: Meaning[] = [{ field: 'rating', rank: RANK }];

const WHO = new Set(
  'who wer qui quien quem chi wie vem hvem kuka kto kdo tko ko ki cine kim ποιοσ ποιος кто хто кои ко kas kes siapa'.split(
    ' ',
  ),
);
const SAID = new Set('dit diu digue dite dicho escrito escribio escreveu ecrit escrit scritto scrisse'.split(' '));

/** `Who said it`, `Qui l’a dit`: whom the words are of. */
function isWhoSaid(header: string): boolean {
  const [first = '', ...words] = wordsOf(header);
  return (
    WHO.has(first) &&
    words.length <= 4 &&
    words.some((word) => SAID.has(word) || conceptsOf(word).has('words')) &&
    !conceptsOf(header).has('staff')
  );
}

function isDrawn(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && (profile.looksLikeStars || profile.share('scaled') >= 0.9 || profile.isScaleOfWords);
}

/** Sentences rather than choices from a list. */
function isProse(profile: ColumnProfile | undefined): boolean {
  return (
    profile !== undefined &&
    profile.isText &&
    profile.meanWords >= 3.5 &&
    (profile.distinct >= 4 || profile.variety > 0.3)
  );
}
