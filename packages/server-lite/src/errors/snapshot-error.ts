/** A folder of files could not be made, or is not one of ours. What the last run put there stays as it was. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}
