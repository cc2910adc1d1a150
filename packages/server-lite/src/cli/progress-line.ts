import type { WriteStream } from 'node:tty';
import type { BringBackStep } from '../exports/bring-back/bring-back.ts';
import type { Progress as ImportProgress } from '../sources/import/import-file.ts';

/** `total` is null where nobody says how much there is. */
export interface DownloadProgress {
  step: 'downloading';
  /** Bytes. */
  done: number;
  total: number | null;
}

type StepProgress = Omit<ImportProgress, 'step'> & {
  step:
    ImportProgress['step'] | 'undoing' | 'merging' | 'returning' | 'fetching' | 'looking' | 'filing' | BringBackStep;
};
type Progress = StepProgress | DownloadProgress;

const EVERY_MS = 100;
/** Where nothing can be drawn over: a line now and then, of what takes long. */
const SELDOM_MS = 10_000;
const WORDS = {
  reading: 'reading',
  writing: 'taking in',
  publishing: 'writing',
  pictures: 'taking pictures in',
  undoing: 'taking back',
  merging: 'merging',
  returning: 'taking back',
  bringing: 'reading',
  lists: 'putting lists together',
  search: 'making it searchable',
  file: 'checking the file',
  audit: 'checking every item against its ledger',
  rest: 'checking lists, search and pictures',
  fetching: 'fetching',
  looking: 'looking for duplicates',
  filing: 'writing files',
};

/** One line that is drawn over again; where there is no terminal, a line of its own now and then. */
export function progressLine(
  out: WriteStream,
  name: string,
): { show: (progress: Progress) => void; clear: () => void } {
  if (!out.isTTY) return seldom(out, name);
  let last = 0;
  return {
    show: (progress) => {
      const now = performance.now();
      if (now - last < EVERY_MS && !isAtEnd(progress)) return;
      last = now;
      out.write(`\r\u001b[2K${name}: ${inWords(progress)}`);
    },
    clear: () => void out.write('\r\u001b[2K'),
  };
}

function seldom(out: WriteStream, name: string): { show: (progress: Progress) => void; clear: () => void } {
  let last = performance.now();
  return {
    show: (progress) => {
      const now = performance.now();
      if (now - last < SELDOM_MS) return;
      last = now;
      out.write(`${name}: ${inWords(progress)}\n`);
    },
    clear: () => {},
  };
}

function isAtEnd({ done, total }: Progress): boolean {
  return total !== null && done >= total;
}

function inWords(progress: Progress): string {
  const { done, total } = progress;
  const share = total !== null && total > 0 ? ` ${Math.floor((100 * done) / total)} %` : '';
  if (progress.step !== 'downloading')
    return `${WORDS[progress.step]} ${done.toLocaleString('en')} of ${(total ?? 0).toLocaleString('en')}${share}`;
  return `downloading, ${megabytes(done)}${total === null ? '' : ` of ${megabytes(total)}`} MB${share}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** One JSON object a line, for machines, not more often than anybody looks. */
export function progressObjects(out: NodeJS.WritableStream): { show: (progress: Progress) => void; clear: () => void } {
  let last = 0;
  let step = '';
  return {
    show: (progress) => {
      const now = performance.now();
      if (now - last < EVERY_MS && !isAtEnd(progress) && progress.step === step) return;
      last = now;
      step = progress.step;
      out.write(`${JSON.stringify({ type: 'progress', ...progress })}\n`);
    },
    clear: () => {},
  };
}
