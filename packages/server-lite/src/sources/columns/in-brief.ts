import { wordsOf } from './header-stems.ts';

/** Two words that stand together where a form asks for all of it in one sentence; without accents, written as one. */
const PAIRS = new Set(
  `onesentence oneline oneword threewords inshort anutshell sumup summedup
  einemsatz einemwort dreiworten kurzgesagt eenzin eenwoord driewoorden kortsamengevat unephrase unmot troismots enbref
  unafrase unapalabra trespalabras unaparola treparole inbreve umafrase numafrase umapalavra trespalavras unhafrase
  enmening ettord treord kortsagt ensaetning etord ensetning einnisetningu yhdellalauseella yhdellasanalla kolmellasanalla
  jednymzdaniem jednymslowem jednouvetou jednevete jednimslovem jednoumvetou jednejvete egymondatban egyszoval opropozitie ofraza uncuvant
  tekcumle tekcumleyle tekcumlede bircumle bircumleyle birkelime μιαπροταση μιαφραση μιαλεξη
  однимпредложением одномпредложении однойфразой однимсловом двухсловах однимреченням одномуреченні однимсловом двохсловах
  едноизречение еднадума једномреченицом једнојреченици jednomrecenicom jednojrecenici jednomrijecju jednomrecju enemstavku enimstavkom enobesedo
  vienusakiniu vienuzodziu vienateikuma vienuteikumu uhelausega uhesonaga njefjali
  جملةواحدة كلمةواحدة במשפטאחד משפטאחד یکجمله ایکجملے एकवाक्य एकशब्द একবাক্যে ஒருவரியில்
  satukalimat satuayat satukata sentensimoja isangpangungusap eensin`.split(/\s+/),
);
const DENSE =
  /一言で|ひとことで|ひと言で|一文で|한\s?줄\s?(?:평|요약|로)|한\s?문장|한마디로|一句话|一句話|หนึ่งประโยค|ประโยคเดียว|một câu|một từ/u;

/** Whether a header asks for all that there is to say in a sentence or a word: a headline, beside what was said at length. */
export function isInBrief(header: string): boolean {
  const words = wordsOf(header);
  return DENSE.test(header) || words.some((word, i) => PAIRS.has(word + (words[i + 1] ?? ' ')));
}

/** What happened to somebody, or how a page began to tell it, beside what was good and what was not. */
const STORY =
  /^(?:(?:patient |customer |my |your )?(?:story|history)|geschichte|histoire|historia|história|storia|historie|tarina|történet|poveste|hikaye|ιστορία|история|історія|історія|прича|priča|zgodba|príbeh|příběh|teaser|excerpt|snippet|preview|анонс|превью|extrait|auszug|extracto|estratto)$/iu;

/** Whether a header names what was told at length. */
export function isStory(header: string): boolean {
  return STORY.test(header.trim());
}
