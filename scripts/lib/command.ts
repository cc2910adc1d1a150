import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The repository's root, absolute. */
export const ROOT = join(import.meta.dirname, '../..');

export interface Finished {
  /** 0 when it went well; 128 + n when it was ended by signal n; 127 when it could not be started. */
  code: number;
  /** Standard output and standard error as they came. */
  output: string;
}

export interface CommandOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Show the output as it comes instead of keeping it. */
  show?: boolean;
  /** Ends the command after this many milliseconds; the code is then not 0. */
  timeout?: number;
  /** Let the shell read `program` as a command line. */
  shell?: boolean;
}

/** Runs a program and waits for its end. Tools of the workspace and of the folder are on PATH. Never rejects. */
export function run(program: string, args: string[], options: CommandOptions = {}): Promise<Finished> {
  const cwd = options.cwd ?? ROOT;
  const bin = [join(cwd, 'node_modules/.bin'), join(ROOT, 'node_modules/.bin')];
  const env = { ...process.env, ...options.env, PATH: [...bin, process.env['PATH']].join(delimiter) };
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
      timeout: options.timeout,
      shell: options.shell ?? (process.platform === 'win32' && program !== process.execPath),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal !== null) output += `\n${program} was ended by ${signal}\n`;
      resolve({ code: code ?? 128, output });
    });
  });
}

/** Runs a script that the folder's package.json names, as `pnpm run` would; undefined where there is none of that name. */
export async function runPackageScript(folder: string, name: string): Promise<Finished | undefined> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts?: Record<string, string>;
  };
  const script = manifest.scripts?.[name];
  return script === undefined ? undefined : run(script, [], { cwd: folder, shell: true });
}
