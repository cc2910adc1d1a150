import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

export interface PictureServer {
  url: string;
  /** As an exception of the only door. */
  host: string;
  /** Paths, in the order in which they were asked for. */
  asked: string[];
  answers: Map<string, (response: ServerResponse) => void>;
}

export const picture = (width = 120, height = 80, background = '#3a6'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

/** A PNG whose head says other than its body holds: as large as it likes, in a few bytes. */
export async function pngOf(width: number, height: number): Promise<Buffer> {
  const png = await picture(1, 1).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

export function sending(bytes: Buffer | string, type = 'image/jpeg'): (response: ServerResponse) => void {
  return (response) => void response.writeHead(200, { 'Content-Type': type }).end(bytes);
}

/** A server of pictures on this machine. What has no answer is a green JPEG. @param test whose end ends it */
export async function pictureServer(test: { after(clean: () => void): void }): Promise<PictureServer> {
  const green = await picture().jpeg().toBuffer();
  const asked: string[] = [];
  const answers: PictureServer['answers'] = new Map();
  const server = createServer((request, response) => {
    const path = request.url as string;
    asked.push(path);
    (answers.get(path) ?? sending(green))(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `http://${host}`, host, asked, answers };
}
