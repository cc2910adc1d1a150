const GONE: Readonly<Record<string, string>> = {
  ar: 'سُحبت هذه المراجعة أو حُذفت.',
  de: 'Diese Bewertung wurde zurückgezogen oder gelöscht.',
  es: 'Esta reseña fue retirada o borrada.',
  fr: 'Cet avis a été retiré ou effacé.',
  ja: 'このレビューは取り下げられたか、削除されました。',
};

/** What stands in the place of a review that is not shown any more. @param language a language tag. */
export const goneWords = (language: string): string =>
  GONE[language.split('-')[0] ?? ''] ?? 'This review was withdrawn or erased.';
