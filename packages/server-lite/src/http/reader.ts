import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import type { Answer } from './answer.ts';
import { compress } from './compress.ts';
import type { HotAnswers } from './hot-answers.ts';
import type { Metrics } from './metrics.ts';
import type { PublicHeaders } from './public-headers.ts';
import { accepted, BROTLI, GZIP, ReadyAnswer } from './ready-answer.ts';
import { headerOf } from './raw-header.ts';
import { isParts, writeOnce } from './write-once.ts';

interface ReaderDeps {
  hot: HotAnswers;
  metrics: Metrics;
  publicHeaders: PublicHeaders;
  log: Log;
}

const MAX_KEY = 512;
const MAX_COMPRESSING = 2;

/**
 * Answers reads from memory, and writes those that the application made.
 * Nothing here parses an address, builds a header or compresses per request.
 */
export class Reader {
  readonly #deps: ReaderDeps;
  #compressing = 0;

  constructor(deps: ReaderDeps) {
    this.#deps = deps;
  }

  /**
   * True when the request was answered.
   * @param url with or without the query: no read looks at one.
   */
  answerHot(url: string, req: IncomingMessage, res: ServerResponse): boolean {
    const { hot, metrics, publicHeaders } = this.#deps;
    const key = publicHeaders.perOrigin ? this.#key(url, req) : url;
    const ready = hot.get(key);
    if (ready === undefined) return false;
    const start = performance.now();
    const bits = this.#write(ready, req, res);
    if ((bits & ~ready.tried) !== 0) void this.#compress(key, ready, bits);
    ready.used = true;
    metrics.hotHits += 1;
    metrics.took(performance.now() - start);
    return true;
  }

  /**
   * Resolves once it is written; what needs no compressing first is written at once.
   * @param generation of the hot answers when the request came: what was read before a drop is not kept after it.
   */
  async answer(
    answer: Answer,
    route: string,
    generation: number,
    req: IncomingMessage,
    res: ServerResponse,
  ): Promise<void> {
    const { hot, metrics, publicHeaders } = this.#deps;
    const origin = publicHeaders.perOrigin ? headerOf(req.rawHeaders, 'origin') : undefined;
    const headers = publicHeaders.for(origin);
    const tally = metrics.tally(route);
    const key = answer.keep && generation === hot.generation ? this.#key(pathOf(req.url as string), req) : undefined;
    const keeps = key !== undefined && key.length <= MAX_KEY && hot.admits(key, answer.first);
    if (!keeps && answer.tag !== undefined && isParts(answer.body))
      return writeOnce(answer, answer.tag, answer.body, headers, tally, req, res);
    const ready = new ReadyAnswer(answer, headers, tally);
    const bits = keeps && answer.first === true ? accepted(headerOf(req.rawHeaders, 'accept-encoding')) : 0;
    if (keeps && (bits & ~ready.tried) !== 0) {
      // Its bytes are looked at once more, whatever becomes of it meanwhile.
      ready.isOnItsWay = true;
      hot.set(key, ready);
      await this.#compress(key, ready, bits);
      ready.isOnItsWay = false;
      this.#write(ready, req, res);
      return;
    }
    this.#write(ready, req, res);
    if (keeps) hot.set(key, ready);
    else ready.drop();
  }

  #key(path: string, req: IncomingMessage): string {
    const { publicHeaders } = this.#deps;
    return publicHeaders.perOrigin ? `${path}\n${publicHeaders.match(headerOf(req.rawHeaders, 'origin'))}` : path;
  }

  #write(ready: ReadyAnswer, req: IncomingMessage, res: ServerResponse): number {
    const raw = req.rawHeaders;
    let bits = 0;
    let ifNoneMatch: string | undefined;
    for (let i = 0; i < raw.length; i += 2) {
      const name = raw[i] as string;
      if (name.length === 15) {
        if (name.toLowerCase() === 'accept-encoding') bits = accepted(raw[i + 1]);
      } else if (name.length === 13 && name.toLowerCase() === 'if-none-match') {
        ifNoneMatch = raw[i + 1];
      }
    }
    const variant = ready.select(bits);
    if (ifNoneMatch !== undefined && ready.matches(ifNoneMatch, variant)) {
      ready.tally.notModified += 1;
      res.writeHead(304, variant.notModified);
      res.end();
      return bits;
    }
    ready.tally.ok += 1;
    res.writeHead(200, variant.headers);
    if (req.method === 'HEAD') res.end();
    else {
      res.end(variant.body);
      // What the system has not taken yet is still read from these bytes.
      if (res.writableLength > 0 || req.socket.writableLength > 0) ready.isOnItsWay = true;
    }
    return bits;
  }

  async #compress(key: string, ready: ReadyAnswer, bits: number): Promise<void> {
    const bit = (bits & BROTLI) !== 0 ? BROTLI : GZIP;
    if ((ready.tried & bit) !== 0 || this.#compressing >= MAX_COMPRESSING) return;
    ready.tried |= bit;
    this.#compressing += 1;
    ready.isCompressing = true;
    try {
      const bytes = await compress(bit, ready.identity.body);
      if (bytes.length >= ready.identity.body.length) return;
      ready.add(bit, bytes, true);
      this.#deps.hot.grew(key, ready, bytes.length);
    } catch (error) {
      this.#deps.log.error({ err: error }, 'an answer could not be compressed; it is sent as it is');
    } finally {
      ready.isCompressing = false;
      this.#compressing -= 1;
    }
  }
}

export function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}
