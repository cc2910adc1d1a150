import { feedRecord } from '../sources/feed/feed-records.ts';
import { readEntry } from '../sources/feed/read-entry.ts';
import { feedReader } from '../sources/feed/read-feed.ts';

/** Entries of a feed in which nobody says anything, such as pictures without a word; whether there are no others. */
export function emptyFeed(
  text: string,
  base: string,
): { isEmpty: boolean; rejected: { where: string; reason: string }[] } {
  const rejected: { where: string; reason: string }[] = [];
  let count = 0;
  let kept = 0;
  const reader = feedReader(
    {
      entry: (entry, feed) => {
        count += 1;
        if (feedRecord(entry, feed) !== undefined) kept += 1;
        else {
          const { id, url } = readEntry(entry, feed);
          rejected.push({ where: id ?? url ?? `entry ${count}`, reason: 'it has neither words nor a title' });
        }
      },
      // The reading itself says which one it is.
      tooLarge: () => void (kept += 1),
    },
    base,
  );
  reader.write(text);
  reader.end();
  return { isEmpty: kept === 0, rejected };
}
