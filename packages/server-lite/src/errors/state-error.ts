/** An item is in a state that does not lead where it was told to go. */
export class StateError extends Error {
  override readonly name = 'StateError';
}
