import { connect, type Socket } from 'node:net';

/** One stream of revisions over a connection of its own, as a browser holds it. */
export interface Listener {
  socket: Socket;
  /** Resolves with the status line's number once the head of the answer is there. */
  status: Promise<number>;
  /** What was heard, with the time on `performance.now()`. */
  heard: { revision: string; at: number }[];
  /** Whether the server ended the answer as HTTP has it, before the connection went. */
  isWhole: boolean;
  closed: Promise<void>;
}

/** @param reads false for somebody who asks and then takes nothing */
export function listen(url: string, path: string, reads = true): Listener {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  const { promise: status, resolve } = Promise.withResolvers<number>();
  let close: () => void = () => {};
  const closed = new Promise<void>((done) => (close = done));
  const listener: Listener = { socket, status, heard: [], isWhole: false, closed };
  let text = '';
  socket.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    const [, code] = /^HTTP\/1\.1 (\d+) [\s\S]*?\r\n\r\n/.exec(text) ?? [];
    if (code !== undefined) resolve(Number(code));
    for (const [, revision = ''] of text.matchAll(/data: \{"revision":"([^"]+)"\}\n\n/g))
      listener.heard.push({ revision, at: performance.now() });
    if (text.endsWith('\r\n0\r\n\r\n')) {
      listener.isWhole = true;
      // A browser closes what it does not use again.
      socket.end();
    }
    text = text.slice(Math.max(text.lastIndexOf('\n\n') + 2, text.length - 200));
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    resolve(0);
    close();
  });
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/event-stream\r\nOrigin: https://shop.example\r\n\r\n`,
  );
  if (!reads) socket.pause();
  return listener;
}
