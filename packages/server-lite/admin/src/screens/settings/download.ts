import { signInAgain } from '../../shell/fresh.ts';
import { $session, readSession } from '../../shell/session.ts';

/** A moment to spare: the download itself must still begin in time. */
const SPARE_MS = 15_000;

/** Lets the person sign in again where a download asks for it: a browser that follows a link cannot be asked. */
export async function isFresh(): Promise<boolean> {
  await readSession();
  const until = $session.get()?.session?.freshUntil;
  if (until === undefined || Date.parse(until) > Date.now() + SPARE_MS) return true;
  return signInAgain('sign-in-again');
}

/** The browser takes the file as it comes, however large; nothing of it is in memory. */
export async function download(path: string): Promise<void> {
  if (!(await isFresh())) return;
  follow(path, '');
}

/** Hands over something that is in memory. */
export function handOver(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  follow(address, name);
  // Not before the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function follow(href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  // The page's router would take a press on a link in the document for a way to a screen.
  link.target = '_self';
  link.click();
}
