import { createSpeech, reviewFormCatalog, type ReviewFormWord, type Speech } from '@smm/widgets/locales';

/** The words of the review form, the same that the element shows. */
export async function formSpeech(language: string): Promise<Speech<ReviewFormWord>> {
  const load = reviewFormCatalog.others[language.split('-')[0] as string];
  return createSpeech(load ? await load() : { messages: reviewFormCatalog.en }, language);
}
