/** How apps of delivery and services ask below few stars, with reasons to tap on: `What went wrong?`. */
const WENT_WRONG =
  /what (?:went|was|has gone) wrong|was (?:lief|ging|ist) (?:schief|falsch|schiefgelaufen)|qu['’]est[- ]ce qui n['’]a pas|ce qui n['’]a pas (?:été|marché|fonctionné)|qu[eé] (?:salió|fue|ha ido) mal|(?:che )?cosa (?:è|e) andat[oa] (?:storto|male)|o que (?:deu|correu|saiu) (?:de )?(?:errado|mal)|wat (?:ging|is) er (?:mis|fout)|vad gick fel|hvad gik galt|hva gikk galt|mikä meni (?:pieleen|vikaan)|co poszło (?:nie tak|źle)|co se (?:pokazilo|nepovedlo)|čo sa (?:pokazilo|nepodarilo)|mi (?:ment|romlott) (?:rosszul|félre|el)|ce nu a (?:mers|fost) bine|ce a mers prost|ne(?:yi|ler)? (?:ters|yanlış|kötü) gitti|τι πήγε (?:στραβά|λάθος)|что (?:пошло )?не так|що (?:пішло )?не так|какво се обърка|šta je (?:pošlo naopako|krenulo po zlu)|što je pošlo po zlu|ما (?:الخطأ|المشكلة)|מה השתבש|چه مشکلی|क्या गलत|apa yang (?:salah|kurang)|điều gì (?:không ổn|chưa tốt)|เกิดอะไรผิดพลาด|何が問題|무엇이 문제|哪里出了问题|哪裡出了問題/iu;
/** Words of a reason that was tapped on, at most. */
const MOST_WORDS = 2;

/** Whether the answers to what went wrong were picked: none says more than a word or two. */
export function arePickedReasons(header: string, texts: readonly string[]): boolean {
  return (
    WENT_WRONG.test(header.replace(/_/g, ' ')) &&
    texts.every((text) => text.split(/\s+/).length <= MOST_WORDS && text.length < 24)
  );
}

/** Names of marks that are tapped on rather than written. */
const TAGGED =
  /(?:^|[^\p{L}])(?:tags?|hashtags?|chips|labels?|badges?|taggar|tagit|tagy|etiquetas?|etichett[ae]|étiquettes?|schlagw[oö]rter|etykiety|štítky|címkék|etichete|etiket(?:ler|i)?|тег[иа]?|метки|мітки|етикети|ετικέτες|وسوم|תגיות|टैग)(?:[^\p{L}]|$)|タグ|标签|標籤|태그|แท็ก/iu;

/** Whether a header names what was tapped on: `Positive tags`. */
export function isTagged(header: string): boolean {
  return TAGGED.test(header);
}
