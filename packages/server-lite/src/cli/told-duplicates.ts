import type { Item } from '../domain/model.ts';
import type { Evidence } from '../domain/same-item.ts';
import type { ItemDuplicates } from '../storage/duplicates.ts';

/** What shows that two are the same, for people. */
export const EVIDENCE: Record<Evidence, string> = {
  id: 'the same id at the same source',
  permalink: 'the same link',
  words: 'the same author, words and day',
};

export function toldItem({ source, sourceId, datePublished, author, title, body }: Item): string[] {
  const words = (title ?? body).replace(/\s+/g, ' ');
  return [
    sourceId === null ? source : `${source} ${sourceId}`,
    datePublished?.slice(0, 10) ?? '–',
    author.name || 'Anonymous',
    words.length > 40 ? `${words.slice(0, 39)}…` : words,
  ];
}

/** Where an item came from besides; empty where it came from one place. */
export function toldDuplicates(id: string, { partOf, parts, proposed }: ItemDuplicates): string {
  return [
    ...(partOf === null ? [] : [`It is part of ${partOf}, which stands for it.`]),
    ...parts.map(({ item, import: run, evidence, mergedAt, by, differs, into }) => {
      const file = run === null ? '' : `, import ${run.number} (${run.fileName})`;
      const where = `${item.id}: ${item.source}${item.sourceId === null ? '' : ` ${item.sourceId}`}${file}, received ${item.dateReceived}`;
      const other = differs.length === 0 ? '' : `; other there: ${differs.join(', ')}`;
      const under = into === id ? '' : `, part of ${into}`;
      return `Also came from ${where}${under}. ${EVIDENCE[evidence]}; merged ${mergedAt} by ${by}${other}`;
    }),
    ...proposed.map(
      ({ item, evidence }) =>
        `May be the same as ${item.id} (${item.source}, ${item.state}): ${EVIDENCE[evidence]}. smm duplicates merge ${id} ${item.id}`,
    ),
  ].join('\n');
}
