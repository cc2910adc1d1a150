import { atom } from 'nanostores';

/** Whether the endpoint answered when it was asked last. */
export const $isReached = atom(true);

/** Calls something each time that the endpoint answers again. Returns what ends it. */
export function onceBack(then: () => void): () => void {
  return $isReached.listen((isReached) => {
    if (isReached) then();
  });
}
