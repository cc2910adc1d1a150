import { ApiError } from '../../api/problem.ts';
import type { ImportJob } from './import-calls.ts';

export interface Sending<T = ImportJob> {
  /** The endpoint's answer. Rejects with ApiError for a refusal, BrokenOffError where none came, AbortError when taken back. */
  job: Promise<T>;
  stop(): void;
}

/** The connection ended before the file did. */
export class BrokenOffError extends Error {
  override readonly name = 'BrokenOffError';

  constructor(file: string) {
    super(
      navigator.onLine
        ? `${file} was not sent to its end: the connection broke off, or the endpoint was stopped. The file is still here. Send it again.`
        : `${file} was not sent: this computer is offline. The file is still here. Send it again when the connection is back.`,
    );
  }
}

/**
 * Sends a file. By XMLHttpRequest: `fetch` does not tell how much of a body is sent, and streams one over HTTP/2 alone.
 *
 * @param onSent bytes that are on their way, up to all of them
 * @param where what takes it in, and answers with what it made of it
 */
export function sendFile<T = ImportJob>(
  file: File,
  onSent: (bytes: number) => void,
  where = `/admin/api/imports?name=${encodeURIComponent(file.name)}`,
): Sending<T> {
  const request = new XMLHttpRequest();
  const job = new Promise<T>((resolve, reject) => {
    request.open('POST', where);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('SMM-Request', '1');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded }) => onSent(Math.min(loaded, file.size)));
    request.upload.addEventListener('load', () => onSent(file.size));
    request.addEventListener('load', () => {
      const answer: unknown = request.response;
      if (request.status === 201) resolve(answer as T);
      else reject(new ApiError(request.status, typeof answer === 'object' && answer !== null ? answer : {}));
    });
    request.addEventListener('error', () => reject(new BrokenOffError(file.name)));
    request.addEventListener('abort', () => reject(new DOMException('The upload was taken back.', 'AbortError')));
    request.send(file);
  });
  return { job, stop: () => request.abort() };
}
