import { atom } from 'nanostores';
import { ApiError, messageOf } from '../../api/problem.ts';
import { bytesText } from '../../parts/bytes.ts';
import { signInAgain } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { $route, importedPath } from '../../shell/router.ts';
import { readLimits, type ImportJob } from './import-calls.ts';
import { BrokenOffError, sendFile, type Sending } from './send-file.ts';

export interface Upload {
  file: File;
  /** Bytes that are on their way; all of them while the endpoint looks at the file. */
  sent: number;
  startedAt: number;
  /** Why it is not there. The file is kept, so that it can be sent again. */
  fault: string | undefined;
  /** Sending the same again may help. */
  isWorthAgain: boolean;
}

/** The file that is being sent, wherever on the page somebody is meanwhile. */
export const $upload = atom<Upload | undefined>(undefined);
let sending: Sending | undefined;

export const isSending = (upload: Upload | undefined): upload is Upload => upload !== undefined && !upload.fault;

/** Sends a file and opens what it was recognised as. What goes wrong is in {@link $upload}. */
export async function bringIn(file: File): Promise<void> {
  if (isSending($upload.get())) {
    say(`${$upload.get()?.file.name} is still being sent. One file at a time: bring this one in afterwards.`, {
      isBad: true,
    });
    return;
  }
  $upload.set({ file, sent: 0, startedAt: Date.now(), fault: undefined, isWorthAgain: false });
  const leaving = new AbortController();
  // Whoever shuts the window while a file is on its way is asked.
  addEventListener('beforeunload', (event) => event.preventDefault(), { signal: leaving.signal });
  try {
    await assertSendable(file);
    if ($upload.get()?.file !== file) return;
    const job = await sent(file);
    $upload.set(undefined);
    const { route } = $route.get() ?? {};
    if (route === 'bringIn') $route.open(importedPath(job.id));
    else if (route !== 'imported') say(`${job.name} is here. “Bring in” shows what it was recognised as.`);
  } catch (error) {
    settle(file, error);
  } finally {
    leaving.abort();
  }
}

export function stopUpload(): void {
  sending?.stop();
  $upload.set(undefined);
}

async function sent(file: File): Promise<ImportJob> {
  for (;;) {
    try {
      sending = sendFile(file, (bytes) => {
        const upload = $upload.get();
        if (isSending(upload)) $upload.set({ ...upload, sent: bytes });
      });
      return await sending.job;
    } catch (error) {
      if (error instanceof BrokenOffError) await assertReadable(file);
      // The session ended meanwhile: the file is still in hand, so it is sent once more.
      const isOver = error instanceof ApiError && (error.code === 'unauthorized' || error.code === 'sign-in-again');
      if (!isOver || !(await signInAgain(error.code as 'unauthorized' | 'sign-in-again'))) throw error;
    } finally {
      sending = undefined;
    }
  }
}

/** What is told before a byte is sent: a browser looks at no answer while it sends. */
async function assertSendable(file: File): Promise<void> {
  if (file.size === 0) throw new Error(`${file.name} is empty. Export it again, and bring that in.`);
  await assertReadable(file);
  const { bytes } = await readLimits();
  if (file.size > bytes)
    throw new Error(
      `${file.name} has ${bytesText(file.size)}, and up to ${bytesText(bytes)} can be brought in here. Pack it with zip or gzip, or split it; whoever runs the endpoint can raise that (--import-bytes).`,
    );
}

async function assertReadable(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch (cause) {
    throw new Error(
      `${file.name} cannot be read: it was moved or changed meanwhile, or is a folder. Choose the file anew; a folder can be packed as a zip.`,
      { cause },
    );
  }
}

function settle(file: File, error: unknown): void {
  const upload = $upload.get();
  if (upload?.file !== file || (error instanceof DOMException && error.name === 'AbortError')) return;
  // What the file itself is refused for stays so.
  const isRefused = error instanceof ApiError && error.status < 500 && error.status !== 401 && error.status !== 408;
  const isOurs = error instanceof Error && error.name === 'Error';
  const fault = messageOf(error);
  $upload.set({ ...upload, fault, isWorthAgain: !isRefused && !isOurs });
}
