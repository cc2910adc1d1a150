import type { Selection } from '@smm/sdk/schema';

const REASONS: Record<Selection['hidden'][number]['reason'], string> = {
  confidential: 'confidential',
  abusive: 'abusive',
  'personal-data': 'personal data',
  discriminatory: 'discriminatory',
  'clearly-false': 'clearly false',
  'suspected-fake': 'suspected fake',
  'off-topic': 'off topic',
  spam: 'spam',
  'author-withdrew': 'withdrawn by the author',
};

/** The whole disclosure in English: what is shown, of what, and what became of the rest. */
export function disclose(selection: Omit<Selection, 'text'>): string {
  const sentences = [shown(selection), ...rest(selection)];
  if (selection.sample) sentences.unshift('Sample: the business, its people and their words are invented.');
  return sentences.join(' ');
}

function shown({ selected, published, postings, rules, pinned }: Omit<Selection, 'text'>): string {
  const what =
    postings.published === 0 ? 'review' : postings.published === published ? 'posting' : 'review and posting';
  const plural = what.replaceAll('review', 'reviews').replaceAll('posting', 'postings');
  if (published === 0) return `No ${plural} have been published yet.`;
  const order = pinned > 0 ? `${pinned} placed first by the business, then newest first` : 'newest first';
  if (selected === published && rules.length === 0) {
    return published === 1 && !what.includes(' ')
      ? `The one published ${what} can be read here.`
      : `All ${published} published ${plural} can be read here, ${order}.`;
  }
  const chosen = rules.length > 0 ? ` (${rules.map((rule) => rule.text).join('; ')})` : ' (chosen by the business)';
  return `Selected: ${selected} of ${published} published ${plural}${chosen}, ${order}.`;
}

function rest({ received, imported, pending, withdrawn, erased, hidden }: Omit<Selection, 'text'>): string[] {
  const parts: string[] = [];
  if (pending > 0) parts.push(`${pending} waiting to be checked`);
  for (const { reason, count } of hidden) if (count > 0) parts.push(`${count} not shown as ${REASONS[reason]}`);
  if (withdrawn > 0) parts.push(`${withdrawn} withdrawn by their authors`);
  if (erased > 0) parts.push(`${erased} erased`);
  const sentences: string[] = [];
  if (parts.length > 0) sentences.push(`Of ${received} received: ${parts.join(', ')}.`);
  if (imported > 0) {
    sentences.push(
      imported === received
        ? 'All were brought in by the business.'
        : `${imported} of ${received} were brought in by the business.`,
    );
  }
  return sentences;
}
