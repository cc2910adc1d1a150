import { asksForHalf } from './asks-for-half.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Field } from './fields.ts';
import { isDoneByAnother, isWrittenBy } from './done-by.ts';
import { conceptsOf, surelyAbout, wordsOf, type Concept } from './header-stems.ts';
import { isKeyName } from './identifiers.ts';
import { isWholeName } from './whole-name.ts';
import { isOfSelling } from './of-selling.ts';
import { isOneOfSeveral } from './one-of-several.ts';
import { isTagged } from './went-wrong.ts';
import { wordsOfAll } from '../languages/languages.ts';
import { UNSPACED } from '../languages/unspaced.ts';

/** Signs that end a question, and words that ask where a language has none. */
const ASKS =
  /[?？؟;]\s*(?:\([^)]*\)|\*)?\s*$|(?:ください|ですか|ますか|까요|나요|주세요|ไหม|อะไร|เท่าไร|แค่ไหน|吗|嗎)\s*$|^[¿]|՞|፧\s*$|^(?:您|你|คุณ|เรา)/u;
/** `1. `, `Q3)`, `2、` before a question. */
const NUMBERED = /^(?:(?:Q\s*)?\d{1,3}\s*[.、)．:]|q\d{1,3}[\s_-])\s*/iu;
/** `(optional)`, `(1–5)`: behind what is asked. */
const BEHIND = /\s*[([（【][^()[\]（）【】]*[)\]）】][\s*]*$/u;
const LONG = 7;
/** Mean of characters up to which a column of names is one, in scripts whose words are counted by their signs, too. */
const LONGEST_NAME = 24;
/** Ranks behind every name that is known as a whole. */
const RANK = 340;

/** Words that a question begins with, where no sign ends it, in languages that write them first. */
const ASKING = new Set(
  'what which who why how where when was welche welcher welches wie warum wieso weshalb wo que quoi quel quelle quels quelles comment pourquoi qu quest ce cosa che cosa quale quali come perche cual cuales como porque por quais qual oque wat welke hoe waarom vad vilka vilket hur varfor hvad hvilke hvordan hvorfor hva hvilken mika mita mitka miten miksi co jaki jakie jaka jak dlaczego cim czego proc jake jaky ako aky ake preco mi mit milyen hogyan miert ce care cum dece ne neler nasil neden niye hangi neyi neleri τι ποιο ποια ποιος πως γιατι что какие какой какая как почему чем що які який як чому чим какво кои как защо sta sto koje kako zasto kaj kako zakaj kas ka ko kaip kodel kapec kas mis kuidas miks ما ماذا كيف لماذا هل چه چرا مה איך למה מה האם क्या कैसे क्यों apa bagaimana mengapa nini vipi does did do would could should can is are have has didn doesn don wasn weren isn couldn wouldn shouldn'
    .split(' ')
    .concat(wordsOfAll('asking')),
);
/** Said to the one who is asked: `Your suggestions`, `Ihre Wünsche`, `Votre message`. */
const ADDRESSED = new Set(
  'your yours ihr ihre ihren ihrem ihrer dein deine deinen euer eure votre vos ton vuestra vuestro vostro vostra vostri tuo tua tuoi uw jouw jullie din ditt dine dit jeres deres teidan sinun twoja twoje twoj panstwa vase vas vasa vasi vasu tvoje tvuj onok velemenye dumneavoastra sizin sizce σας ваш ваша ваше ваши вашето вашата вашите твой'
    .split(' ')
    .concat(wordsOfAll('addressed')),
);

/** Names that speak of a survey: what began and ended there is no visit. */
export const SURVEYED =
  /survey|question|respondent|umfrage|fragebogen|frage\b|enquête|sondage|encuesta|pregunta|sondaggio|domanda|pesquisa|pergunta|vraag|enkät|fråga|spørgsmål|spørsmål|kysely|ankieta|ankiet|pytanie|dotazník|otázka|kérdés|kérdőív|chestionar|întrebare|anket|опрос|анкет|вопрос|опитув|питання|استبيان|سؤال|סקר|アンケート|質問|설문|질문|问卷|問卷|แบบสอบถาม|khảo sát/iu;

export type Meaning = { field: Field; rank: number };

/** Whether a word only says whose or how whole something is. */
export function isSmall(word: string): boolean {
  return SMALL.has(word) || ADDRESSED.has(word);
}

/** Whether a header is asked of people in words, as forms have them. */
export function isQuestion(header: string): boolean {
  const asked = header.trim().replace(NUMBERED, '');
  return ASKS.test(asked) || ASKS.test(asked.replace(BEHIND, '')) || wordsOf(header).length >= LONG;
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
  if (asksWhoYouAre(header) && profile?.looksLikeNames) return [{ field: 'author', rank: RANK }];
  const about = conceptsOf(header);
  // `Име за публикуване`: a name that will be published, on whichever day.
  if (about.has('name') && about.has('date') && (profile?.share('dates') ?? 1) < 0.1)
    if (!surelyAbout(header).has('date')) about.delete('date');
  const has = (...concepts: Concept[]) => concepts.some((concept) => about.has(concept));
  // The whole comes before its parts, whichever stands first.
  const weight = has('whole') ? -10 : isOfSelling(header) ? 8 : has('part', 'thing', 'place', 'staff') ? 5 : 0;
  const as = (...fields: Field[]): Meaning[] =>
    fields.map((field, i) => ({ field, rank: RANK + 10 * i + (field === 'rating' ? weight : 0) }));
  // `Total` is a sum, of what was given it is the whole.
  const isMark = has('rating') && (has('whole') || STARS.test(wordsOf(header).join(' ')));
  const isReplied = has('reply') && (profile?.share('dates') ?? 0) >= 0.6 && !isKeyName(header);
  if (FROM_USER.test(header.trim())) return as('author');
  if (has('beside') && !isMark && !isReplied && !has('email')) return [];
  if (has('private') && !has('date', 'person')) return [];
  if (has('kin') && !isProse(profile)) return [];
  // What somebody added to an answer of theirs: `Response follow-up`.
  if (has('reply') && has('further') && !has('date', 'person', 'name', 'staff', 'place')) return as('body');
  const isOfHouse = has('reply') && has('staff', 'place');
  // `reviewer_comment_positive`: one half of what somebody remarked.
  const isHalf = has('good') !== has('bad') && !has('reply');
  if (has('reply', 'words') && has('person') && isProse(profile) && !isOfHouse && !isHalf && !TOWARDS.test(header))
    return as('body');
  // `Uddyb gerne dit svar`: the reason for an answer is asked of whoever gave it.
  if (has('reply') && has('reason') && isProse(profile) && !has('person', 'staff', 'place')) return as('body');
  // `rates.description`: one of several that hang side by side.
  if (isOneOfSeveral(header)) return [];
  // `balas` is a mark in Lithuanian, and an answer in Malay.
  if (has('reply') && has('rating') && (profile?.share('ratings') ?? 0) >= 0.9) return as('rating');
  if (has('reply'))
    return has('date') || isReplied
      ? as('replyDate')
      : has('person', 'name') && !(isOfHouse && !has('name')) && !isProse(profile) && !TOWARDS.test(header)
        ? as('replyAuthor')
        : as('reply');
  if (has('email')) return as('email');
  if (has('visit') && SURVEYED.test(header) && (has('date') || (profile?.share('dates') ?? 0) >= 0.6))
    return [{ field: 'date', rank: RANK - 20 }];
  if (has('date') && isOfExperience(header)) return as('dateExperienced');
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
  // `Title/Company`: what somebody is, and where.
  if (/^(?:job )?title\s*(?:[/&,+]|and|or|at)\s*(?:company|organi[sz]ation|employer|business)/i.test(header))
    return as('jobTitle');
  if (has('title') && isListing(header)) return as('product');
  if (has('title') && isOfAnother(header)) return [];
  // `Intitulé de la formation`: what was attended has a title, too.
  if (has('title') && has('thing') && !has('words', 'opinion', 'person')) return as('product');
  // “Name & title” of who said it.
  if (has('title') && has('name', 'given') && !has('words', 'opinion', 'thing')) return as('author');
  if (has('title')) return [{ field: 'title', rank: has('opinion', 'words') ? RANK - 20 : RANK }];
  // How everything was, in a word of a scale: “Overall impression”.
  if (has('whole') && (profile?.share('verbal') ?? 0) >= 0.9) return as('rating');
  if (has('recommend') && profile !== undefined && profile.share('thumbs') >= 0.9) return as('thumb');
  // A complaint is all that somebody had to say: `Şikayet Metni`.
  if (has('bad') && has('words') && COMPLAINT.test(header) && isProse(profile)) return as('body');
  // What was picked of a list: `Disliked Items`.
  if (has('good', 'bad') && has('thing') && !has('words', 'opinion') && isPicked(header, profile)) return [];
  // `Positive tags`: what was tapped on.
  if (has('good', 'bad') && isTagged(header)) return [];
  // Topics that a program found, rather than what was asked: `Positive mentions`.
  if (has('good', 'bad') && /\bmentions?$/i.test(header.trim())) return [];
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
  // What somebody was, rather than who: `Rolle des Bewerters`.
  if (has('person') && /(?:^|[\s_])(?:role|rolle|rôle|ruolo|papel|função|rooli|rola)(?:$|[\s_])/i.test(header))
    return [];
  // A yes or a no is nobody, whatever was asked.
  if (has('person') && (profile?.share('thumbs') ?? 0) >= 0.9) return [];
  // What a customer remarked, or who remarked it.
  if (
    has('person') &&
    (profile?.meanWords ?? 0) >= (has('words', 'opinion') ? 4 : 6) &&
    (profile?.meanLength ?? 0) > LONGEST_NAME
  )
    return as('body');
  // How likely somebody is to recommend is no rating where there is another.
  if (has('recommend') && has('rating')) return as('thumb');
  // `打分原因`: where words are counted by their signs, few of them are a sentence.
  if (has('reason') && has('rating', 'recommend') && isShortlySaid(header, profile))
    return [{ field: 'body', rank: RANK + 30 }];
  if (has('rating') && has('words')) return as('rating', 'body');
  if (has('rating')) return as('rating');
  // `پیشنهاد شما`, “Your suggestions”, where one word is both.
  if (has('recommend') && isSuggested(profile)) return as('cons');
  if (has('recommend')) return as('thumb');
  // `member.level` is no name, `member.fullName` is.
  const last = conceptsOf(header.slice(header.lastIndexOf('.') + 1));
  if (header.includes('.') && has('person') && !last.has('person') && !last.has('name')) return [];
  if (has('person') || (has('name') && onlyOf(header, 'name', 'opinion'))) return as('author');
  // “Name to show with your review”, “Please give your name”.
  const isSigned =
    has('opinion', 'words') || startsAsking(header) || wordsOf(header).some((word) => ADDRESSED.has(word));
  if (has('name') && isSigned && profile?.looksLikeNames) return as('author');
  if (has('words')) return as('body');
  if (has('opinion')) return as('body', 'rating');
  return [];
}

/** `Nr. stele`, `No. of stars`: how many somebody gave, rather than how many did. */
const STARS =
  /^(?:n|nr|nro|nbr|nbre|nb|no|num|number|anz|anzahl|antal|antall|aantal|qtd|cant|liczba|ilosc|pocet|numero|nombre|numar|numarul|numru|ghadd|lukumaara|getal|fj|fjoldi|nifer|lion|zuel|mhead|broj|број|брои) (?:of |на |the |der |den |vun |y |yr |o |na |vun de |of the |av |de |di |d |van |ta )?(?:stars?|sternen?|sterren|etoiles?|estrellas?|estrelas?|estrelles?|stelle|stele|stelelor|stjarnor|stjerner|gwiazdek|hvezd|hviezd|hvezdicek|tahtia|stilel|points|punkten?|punten|poang|poeng|stjarna|stjornur|stiga|sterre|punte|staren|realtai|bpointi|pointi|ser|pwyntiau|zvj?ezdica|zvijezda|bodova|poena|звезди|звездите|звездица|ѕвезди|ѕвездите|ѕвездички|точки|точките|бодова|бодови|поена|поени)$/;

/** `Date de l’expérience`: the day of what was lived through, not that of the words about it. */
const EXPERIENCED =
  /[eé]xp[eé]ri[eèéê]n|esperien|esperjenz|esperientzi|erlebnis|erfahrung|ervaring|upplevelse|opplevelse|oplevelse|doświadczen|zkušenost|skúsenost|tapasztalat|deneyim|εμπειρ/iu;

/** Whether a day so called is that of the experience itself. */
export function isOfExperience(header: string): boolean {
  const about = conceptsOf(header);
  return EXPERIENCED.test(header) && !about.has('opinion') && !about.has('rating');
}

/** `Antwort an den Kunden`, `Réponse au client`: said to them. */
export const TOWARDS =
  /(?:^|[\s_-])(?:to|for|an|au|aux|al|alla|allo|ai|ao|à|para|aan|till|til|do|dla|pre|către|за|для|до)(?:$|[\s_-])/iu;

/** What has a title of its own, that no review was given: the post that was commented, the ticket that was closed. */
const TITLED =
  /(?:^|[^a-z])(?:post|page|thread|topic|article|ticket|case|conversation|email|mail|campaign|survey|questionnaire|form|order|offer|deal|event|video|job|lesson|blog|beitrag|beitrags|artikel|seite|umfrage|formular|anfrage|vorgang|enquete|sondage|formulaire|billet|encuesta|entrada|publicacion|articolo|sondaggio|modulo|pesquisa|formulario|enquete|bericht|enkat|inlagg|ankieta|wpis|anket)s?(?:$|[^a-z])/;

/** `From (User ID)`: who left it, as a marketplace knows them. */
const FROM_USER = /^(?:left by|from|by|von|de|od|от)\s*[([]?(?:user|member|buyer)[\s_-]?(?:id|name)?[)\]]?$/i;

/** Where something was offered: its title says what was bought. */
const LISTED =
  /(?:^| )(?:auftrags?titel|projekttitel|angebotstitel|anzeigentitel|inseratstitel|artikeltitel|kurstitel|produkttitel|listing|advert|advertisement|ad|anzeige|inserats?|annonces?|anuncio|annuncio|publicacion|advertentie|annons(?:en)?|annoncen?|ilmoituksen|ogloszenia|aukcji|oferty|inzeratu|hirdetes|anunt(?:ului)?|ilan|αγγελιασ|объявления|оголошення|обявата|oglasa|skelbimo|sludinajuma|kuulutuse|إعلان|الإعلان|מודעה|המודעה|آگهی|विज्ञापन|iklan)(?: |$)/;
/** What names a thing as well as a headline: with another word it is that thing's name. */
const NAMING = new Set(
  'nazev nazov название наименование назва наименування найменування назив naziv nazwa pavadinimas nosaukums nimetus denumire denumirea ονομασια'.split(
    ' ',
  ),
);
const OF_REVIEW =
  /review|bewertung|avis|resena|recension|recenz|avaliac|opini|testimon|отзыв|відгук|водгук|рецензи|рэцэнз|мнени|mnenj|осврт|osvrt|утис|utisk|dojm|коментар|каментар|komentar|hodnocen|hodnoten|atsiliepim|atsauksm|komentar[ao]|kommentaari/;

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
  'the of and your my our full display complete last first le la les de du des d l et votre nom del della do da der die das des ihr und vollstandiger voller completo completa completo y e i van het een av og och a w z o ve su den det din ditt dit tu su seu sua nazwa celkove volle volledige fullt fulle fulde fullstandigt ganzen se vum vun an ar agus yr ac iomlan llawn i in un ja ir pe vase vasa tvoje vaše shih osoa publico public publique pubblico publiku visible visibile visivel visualizzato affiche afisat exibicao și si و ו الكامل كامل מלא מלאה کامل مکمل पूरा संपूर्ण পূর্ণ પૂરું முழுப் முழு పూర్తి සම්පූර්ණ lengkap penuh buong kamili cikakken ሙሉ کا کی کے का की के को ची चा चे ng na ya la wa'.split(
    ' ',
  ),
);

function onlyOf(header: string, ...wanted: Concept[]): boolean {
  return wordsOf(header.replace(BEHIND, '') || header).every((word) => {
    if (SMALL.has(word) || /^\d+$/.test(word)) return true;
    const about = conceptsOf(word);
    return wanted.some((concept) => about.has(concept));
  });
}

/** What a question asks for. Where its answers are prose, they are a part of the words, whatever was asked. */
export function askedBy(header: string, profile: ColumnProfile): Meaning[] {
  const about = conceptsOf(header);
  if (asksWhoYouAre(header) && profile.looksLikeNames) return [{ field: 'author', rank: RANK }];
  if ((about.has('staff') || about.has('kin') || isDoneByAnother(header)) && !isProse(profile)) return [];
  if (
    about.has('name') &&
    !about.has('thing') &&
    !about.has('place') &&
    profile.meanWords < 6 &&
    profile.meanLength < 32 &&
    !isRated(profile)
  )
    return isWholeName(header) || about.has('given') === about.has('family')
      ? [{ field: 'author', rank: RANK }]
      : [{ field: about.has('given') ? 'firstName' : 'lastName', rank: RANK }];
  if (isProse(profile)) {
    // “Would you explain your answer?” is asked of whoever gave it.
    if (about.has('private') || (about.has('reply') && !about.has('reason'))) return [];
    if (asksWhatItWas(header, profile)) return [];
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

/** Words on average up to which a column says what was bought rather than how it was. */
const NAMED = 5;
const SAYING: readonly Concept[] = [
  'words',
  'opinion',
  'good',
  'bad',
  'improve',
  'rating',
  'reason',
  'further',
  'recommend',
];

/** Whether a header asks which article, room or course it was, which may have a name of some words. */
export function asksWhatItWas(header: string, { meanWords }: ColumnProfile): boolean {
  const about = conceptsOf(header);
  if (meanWords >= NAMED || !(about.has('thing') || about.has('place'))) return false;
  return !SAYING.some((each) => about.has(each)) && !asksForHalf(header);
}

function isRated(profile: ColumnProfile): boolean {
  const isScale = profile.share('verbal') >= 0.6 || profile.isScaleOfWords;
  return isScale || profile.share('ratings') >= 0.6 || profile.share('dates') >= 0.6;
}

const thumb: Meaning[] = [{ field: 'thumb', rank: RANK }];
const rating: Meaning[] = [{ field: 'rating', rank: RANK }];

const WHO = new Set(
  'who wer qui quien quem chi wie vem hvem kuka kto kdo tko ko ki cine kim nork ποιοσ ποιος кто хто кои кој ко kas kush кім хэн ვინ ով kes siapa'.split(
    ' ',
  ),
);
const SAID = new Set(
  'shkroi yazdi жазды დაწერა dit diu digue dite dicho escrito escribio escreveu ecrit escrit scritto scrisse idatzi idatzia esan esana argitaratua bidalia sinatua'.split(
    ' ',
  ),
);

/** Who is asked: `Vem är du som svarar?`. Who served them is told before. */
const YOU = new Set('you vous usted tu voce du sie lei voi vy ty siz sen jij ni вы ви ти εσεις anda kamu'.split(' '));

function asksWhoYouAre(header: string): boolean {
  const [first = '', ...words] = wordsOf(header);
  return WHO.has(first) && words.length <= 4 && words.some((word) => YOU.has(word)) && !isDoneByAnother(header);
}

/** `Who said it`, `Qui l’a dit`: whom the words are of. */
function isWhoSaid(header: string): boolean {
  const [first = '', ...words] = wordsOf(header);
  if (!WHO.has(first) || words.length > 4) return false;
  if (!words.some((word) => SAID.has(word) || conceptsOf(word).has('words'))) return false;
  const about = conceptsOf(header);
  return !(['staff', 'kin', 'thing', 'place'] as const).some((concept) => about.has(concept));
}

const COMPLAINT =
  /complaint|grievance|beschwerde|reklamation|plainte|réclamation|queja|reclamo|reclamaci|reclamaç|queixa|lament|klacht|klagomål|klage|valitus|skarg|reklamac|stížnost|sťažnost|panasz|reclamați|plânger|şikayet|şikâyet|παράπον|жалоб|скарг|оплакван|žalb|pritužb|pritožb|skund|sūdzīb|kaebus|شكوى|شكاوى|شکایت|תלונ|शिकायत|অভিযোগ|keluhan|aduan|khiếu nại|ร้องเรียน|投诉|投訴|苦情|クレーム|불만 ?내용/iu;

/** Short sentences, each another one: no answer to whether somebody would. */
function isSuggested(profile: ColumnProfile | undefined): boolean {
  if (!profile?.isText || profile.filled < 3 || profile.meanWords < 2.5 || profile.variety < 0.9) return false;
  return profile.share('thumbs') === 0 && profile.share('verbal') === 0;
}

/** Things by their names under a header that asks no question. */
function isPicked(header: string, profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.meanWords <= 3 && !isQuestion(header) && !startsAsking(header);
}

function isShortlySaid(header: string, profile: ColumnProfile | undefined): boolean {
  if (!DENSE.test(header) || !profile?.isText || profile.filled < 3 || profile.looksLikeNames) return false;
  return profile.variety > 0.7 && profile.meanLength >= 5;
}
const DENSE = new RegExp(`[${UNSPACED}]`, 'u');

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
