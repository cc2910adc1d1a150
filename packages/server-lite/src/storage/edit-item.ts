import { captionedBy } from '../domain/caption-from.ts';
import type { Item } from '../domain/model.ts';
import { editedCounters } from '../domain/sanitize-posting.ts';
import { editedVideos } from '../domain/sanitize-video.ts';
import { assertMayExcerpt } from '../domain/source-policy.ts';
import { itemPolicy } from '../domain/strictest-policy.ts';
import { assertLength, plainLine, plainText } from '../domain/sanitize-text.ts';
import { LANGUAGE, MAX_BODY, MAX_NAME, tags } from '../domain/sanitize.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import type { ItemEdit } from './storage.ts';

const EDITABLE = [
  'subject',
  'tags',
  'language',
  'excerpt',
  'facets',
  'images',
  'videos',
  'interactionStatistic',
  'materialConnection',
  'verification',
] as const satisfies (keyof ItemEdit & keyof Item)[];

/**
 * Changes metadata in place and names the fields that are now other than before.
 *
 * @throws InvalidInputError for a field that cannot be edited (the words never can), or a value that does not fit;
 * PolicyError for a part or a mark where the source asks for the whole.
 */
export function editItem(item: Item, edit: ItemEdit): string[] {
  for (const field of Object.keys(edit)) {
    if (field === 'authorImage' || (EDITABLE as readonly string[]).includes(field)) continue;
    throw new InvalidInputError(
      field,
      `it cannot be edited; what can: ${EDITABLE.join(', ')}, authorImage. Words stay as they were received.`,
    );
  }
  const policy = itemPolicy(item);
  const captioned = captionedBy(item);
  if (edit.excerpt) assertMayExcerpt(policy, 'excerpt');
  if (edit.facets?.some(({ type }) => type === 'highlight')) assertMayExcerpt(policy, 'highlight');
  const clean: ItemEdit = {
    ...edit,
    ...(edit.tags && { tags: tags(edit.tags) }),
    ...(edit.excerpt && { excerpt: assertRange('excerpt', edit.excerpt, item.body) }),
    ...(edit.facets && {
      facets: edit.facets.map((facet) => ({ ...facet, ...assertRange('facets', facet, item.body) })),
    }),
    ...(edit.interactionStatistic && {
      interactionStatistic: editedCounters(edit.interactionStatistic, item, policy),
    }),
    ...(edit.images && { images: edit.images.map(captioned) }),
    ...(edit.videos && { videos: editedVideos(edit.videos, policy).map((video) => withThumbnail(video, captioned)) }),
  };
  if (edit.language != null && !LANGUAGE.test(edit.language)) {
    throw new InvalidInputError('language', `“${edit.language}” is no language tag. Write it like en or pt-BR.`);
  }
  if (edit.materialConnection) {
    const text = assertLength('materialConnection', plainLine(edit.materialConnection.text), MAX_NAME);
    if (text === '') throw new InvalidInputError('materialConnection', 'say it in words that readers see.');
    clean.materialConnection = { type: edit.materialConnection.type, text };
  }
  const changed = EDITABLE.filter(
    (field) => clean[field] !== undefined && JSON.stringify(clean[field]) !== JSON.stringify(item[field]),
  );
  for (const field of changed) Object.assign(item, { [field]: clean[field] });
  if (changed.includes('language')) delete item.isLanguageDetected;
  return edit.authorImage === undefined
    ? changed
    : [...changed, ...editAuthorImage(item, edit.authorImage && captioned(edit.authorImage))];
}

function withThumbnail(
  video: Item['videos'][number],
  captioned: ReturnType<typeof captionedBy>,
): Item['videos'][number] {
  return video.thumbnail ? { ...video, thumbnail: captioned(video.thumbnail) } : video;
}

function editAuthorImage(item: Item, image: Item['author']['image'] | null): string[] {
  const { image: before, ...author } = item.author;
  if (JSON.stringify(before ?? null) === JSON.stringify(image ?? null)) return [];
  item.author = image ? { ...author, image } : author;
  return ['authorImage'];
}

/** The owner's reply, dated by the day it was given. */
export function editedReply(reply: { text: string; author: string }, now: Date): NonNullable<Item['reply']> {
  const text = assertLength('reply', plainText(reply.text), MAX_BODY);
  if (text === '') throw new InvalidInputError('reply', 'there are no words in it.');
  const author = assertLength('reply.author', plainLine(reply.author), MAX_NAME);
  return { text, author, date: now.toISOString().slice(0, 10) };
}

function assertRange(
  field: string,
  range: { start: number; end: number },
  body: string,
): { start: number; end: number } {
  const { start, end } = range;
  if (Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= body.length)
    return { start, end };
  throw new InvalidInputError(field, `${start}–${end} is no part of a text of ${body.length} characters.`);
}
