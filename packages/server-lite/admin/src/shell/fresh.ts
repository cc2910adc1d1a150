import { atom } from 'nanostores';
import { sayError } from './notices.ts';

/** Why somebody who was signed in is asked once more: the session ended, or is too old for what is to be done. */
export type Why = 'unauthorized' | 'sign-in-again';

export interface Asking {
  why: Why;
  answer: (isSignedIn: boolean) => void;
}

/** What the dialog asks for; undefined while it is shut. */
export const $asking = atom<Asking | undefined>(undefined);
let asked: Promise<boolean> | undefined;

/** Asks the person to sign in over what is on the page. Calls that wait for it share one dialog. */
export function signInAgain(why: Why): Promise<boolean> {
  asked ??= new Promise<boolean>((answer) => $asking.set({ why, answer })).finally(() => {
    asked = undefined;
    $asking.set(undefined);
  });
  return asked;
}

const busy = new WeakSet<object>();

/** Does something and says what went wrong. @param once what does nothing more until that is done, such as a form */
export async function attempt(act: () => Promise<void>, once?: object): Promise<void> {
  if (once !== undefined) {
    if (busy.has(once)) return;
    busy.add(once);
  }
  try {
    await act();
  } catch (error) {
    sayError(error);
  } finally {
    if (once !== undefined) busy.delete(once);
  }
}
