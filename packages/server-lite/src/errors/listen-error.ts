/** The address cannot be listened on: taken, not ours, or not permitted. */
export class ListenError extends Error {
  override readonly name = 'ListenError';

  constructor(host: string, port: number, cause: NodeJS.ErrnoException) {
    super(`Cannot listen on ${host}:${port}: ${reason(cause)}`, { cause });
  }
}

function reason(cause: NodeJS.ErrnoException): string {
  switch (cause.code) {
    case 'EADDRINUSE':
      return 'another program uses this port. Stop it, or give another one with --port (0 takes any that is free).';
    case 'EACCES':
      return 'this user may not use this port. Give one above 1023 with --port.';
    case 'EADDRNOTAVAIL':
      return 'this machine does not have that address. Give one of its own with --host.';
    default:
      return `${cause.message}. Give another address with --host and --port.`;
  }
}
