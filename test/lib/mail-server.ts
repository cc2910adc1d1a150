import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface MailServer {
  port: number;
  /** Addresses that got a message. */
  got: string[];
  stop(): Promise<void>;
}

/** A mail server of this machine, without TLS. @param refused addresses that it has no mailbox for */
export async function mailServer(refused: readonly string[]): Promise<MailServer> {
  const got: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // Whoever sends may hang up at any time.
    socket.on('error', () => socket.destroy());
    talk(socket, refused, got);
  });
  server.listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => server.once('listening', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    got,
    stop() {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function talk(socket: Socket, refused: readonly string[], got: string[]): void {
  let text = '';
  let to: string[] = [];
  let isWords = false;
  const answers: readonly [RegExp, (line: string) => string][] = [
    [/^(?:EHLO|HELO)/i, () => '250 sample'],
    [/^RCPT TO:/i, (line) => recipient(/<([^>]*)>/.exec(line)?.[1] ?? '')],
    [/^DATA/i, () => ((isWords = true), '354 go on')],
    [/^(?:MAIL|RSET|NOOP)/i, () => ((to = []), '250 ok')],
    [/^QUIT/i, () => '221 bye'],
  ];
  const recipient = (address: string) => {
    if (refused.includes(address)) return '550 no such mailbox';
    to.push(address);
    return '250 ok';
  };
  const take = (line: string): string | undefined => {
    if (!isWords) return (answers.find(([pattern]) => pattern.test(line))?.[1] ?? (() => '500 what?'))(line);
    if (line !== '.') return undefined;
    isWords = false;
    got.push(...to);
    return '250 taken';
  };
  socket.write('220 sample\r\n');
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    const lines = text.split('\r\n');
    text = lines.pop() ?? '';
    for (const line of lines) {
      const answer = take(line);
      if (answer !== undefined) socket.write(`${answer}\r\n`);
    }
  });
}
