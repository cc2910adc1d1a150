import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

interface LogOptions {
  level: string;
  /** Standard error when not given: standard output belongs to what a command prints. */
  destination?: DestinationStream;
}

/**
 * Structured lines, one JSON object each, so that nothing in a value can start a line of its own.
 * What is logged is chosen field by field: routes, codes, counts and times; no address, header, query, body or name.
 */
export function createLog({ level, destination }: LogOptions): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: ['token', 'authorization', '*.token', '*.authorization'], censor: '[removed]' },
      serializers: { err: describeError },
    },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
}

/** Name, code and stack frames. Not the message: it may quote what somebody wrote. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
  const code = (error as NodeJS.ErrnoException).code;
  return {
    name: error.name,
    ...(code !== undefined && { code }),
    at: frames.slice(0, 12),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  };
}
