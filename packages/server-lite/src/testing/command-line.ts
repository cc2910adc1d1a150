import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Said {
  code: number;
  out: string;
  err: string;
}

const OTHER_SIDE = fileURLToPath(new URL('command-line-process.ts', import.meta.url));

/**
 * `smm` for tests that give many commands: they run one after another in one process of their own, so that only the first
 * waits for a start. What a process does at its end, and signals, need a start each.
 * @param test whose end ends the process
 * @param env all that the process knows of its surroundings, beside PATH
 */
export function commandLine(
  test: { after(clean: () => Promise<void>): void },
  env: Record<string, string> = {},
): (...words: string[]) => Promise<Said> {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, [OTHER_SIDE], {
    env: { PATH, NODE_COMPILE_CACHE, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let trouble = '';
  child.stderr?.on('data', (chunk: Buffer) => (trouble += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  test.after(async () => {
    if (child.connected) child.disconnect();
    await ended;
  });

  const give = async (words: readonly string[]): Promise<Said> => {
    const said = new Promise<Said>((resolve) => child.once('message', (message) => resolve(message as Said)));
    child.send(words);
    const none = ended.then(() => Promise.reject(new Error(`smm ${words.join(' ')} ended its process.\n${trouble}`)));
    return Promise.race([said, none]);
  };
  let last: Promise<unknown> = Promise.resolve();
  return (...words) => {
    const said = last.then(() => give(words));
    last = said.catch(() => {});
    return said;
  };
}
