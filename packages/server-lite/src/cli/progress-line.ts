import type { WriteStream } from 'node:tty';
import type { Progress as ImportProgress } from '../sources/import/import-file.ts';

type Progress = Omit<ImportProgress, 'step'> & { step: ImportProgress['step'] | 'undoing' | 'merging' | 'returning' };

const EVERY_MS = 100;
const WORDS = {
  reading: 'reading',
  writing: 'taking in',
  publishing: 'writing',
  undoing: 'taking back',
  merging: 'merging',
  returning: 'taking back',
};

/** One line that is drawn over again, on a terminal only. */
export function progressLine(
  out: WriteStream,
  name: string,
): { show: (progress: Progress) => void; clear: () => void } {
  if (!out.isTTY) return { show: () => {}, clear: () => {} };
  let last = 0;
  return {
    show: ({ step, done, total }) => {
      const now = performance.now();
      if (now - last < EVERY_MS && done < total) return;
      last = now;
      const share = total > 0 ? ` ${Math.floor((100 * done) / total)} %` : '';
      out.write(
        `\r\u001b[2K${name}: ${WORDS[step]} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}${share}`,
      );
    },
    clear: () => void out.write('\r\u001b[2K'),
  };
}

/** One JSON object a line, for machines, not more often than anybody looks. */
export function progressObjects(out: NodeJS.WritableStream): { show: (progress: Progress) => void; clear: () => void } {
  let last = 0;
  let step = '';
  return {
    show: (progress) => {
      const now = performance.now();
      if (now - last < EVERY_MS && progress.done < progress.total && progress.step === step) return;
      last = now;
      step = progress.step;
      out.write(`${JSON.stringify({ type: 'progress', ...progress })}\n`);
    },
    clear: () => {},
  };
}
