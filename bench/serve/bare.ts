import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';

/** The anchor: node:http that answers everything with one Buffer and the same headers as the endpoint. */
const [, , headersFile = '', bodyFile = ''] = process.argv;
const headers: string[] = JSON.parse(readFileSync(headersFile, 'utf8'));
const body = readFileSync(bodyFile);
const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.keepAliveTimeout = 65_000;
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`bare ready at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
