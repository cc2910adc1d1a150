/** What the names of a list's further pages hang on. */
export interface ListEpoch {
  epoch: string;
  /** The newest cursor ever handed out under this epoch, or '' when none was. */
  floor: string;
}

/**
 * The epoch after a transaction that changed entries of the list.
 *
 * A page holds what follows its cursor, and no cursor handed out is newer than the floor. So names stay true as long
 * as nothing older than the floor changes, however the head has grown and shrunk meanwhile.
 *
 * @param oldestChange the smallest sort key that was added, removed or rewritten
 * @param boundary the sort key of the head's last item now, or '' when there is no further page
 */
export function nextEpoch(before: ListEpoch, oldestChange: string, boundary: string, fresh: () => string): ListEpoch {
  const { epoch, floor } = oldestChange < before.floor ? { epoch: fresh(), floor: '' } : before;
  return { epoch, floor: boundary > floor ? boundary : floor };
}
