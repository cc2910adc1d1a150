import { createSpeech, localeOf, reviewFormCatalog, type ReviewFormWord, type Speech } from '@smm/widgets/locales';

/** The words of the review form, the same that the element shows. */
export async function formSpeech(language: string): Promise<Speech<ReviewFormWord>> {
  const tag = localeOf(language);
  return createSpeech(tag ? await reviewFormCatalog.wordsIn(tag) : reviewFormCatalog, language);
}
