import { bytesOf } from './bytes.ts';

/** Bytes of a message at most. */
export const LARGEST = 25 << 20;
/** Bytes of it that are not attached: more than anybody writes. */
const MOST_TEXT = 4 << 20;
/** Characters that wait to become bytes: lines by themselves weigh more than what they say. */
const PIECE = 64 * 1024;
const ATTACHED = /^content-type:\s*(?:image|audio|video|application)\//i;
const IN_LETTERS = /^content-transfer-encoding:\s*base64\b/i;

/** Puts a message together, line by line, without what is attached to it. */
export class MessageBytes {
  #pieces: Uint8Array[] = [];
  #lines: string[] = [];
  #waiting = 0;
  #size = 0;
  #kept = 0;
  #part: 'head' | 'attached' | undefined;
  #isAttached = false;
  #isInLetters = false;

  add(line: string): void {
    this.#size += line.length;
    if (this.#isOfAttachment(line)) return;
    this.#kept += line.length;
    if (this.#refusal() !== undefined) {
      this.#pieces = [];
      this.#lines = [];
      return;
    }
    this.#lines.push(line);
    this.#waiting += line.length;
    if (this.#waiting > PIECE) this.#flush();
  }

  /** The message so far, or why it is left out; the next begins. */
  end(): Uint8Array | string {
    this.#flush();
    const message = this.#refusal() ?? Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#size = 0;
    this.#kept = 0;
    this.#part = undefined;
    return message;
  }

  #refusal(): string | undefined {
    if (this.#size > LARGEST) return `it is larger than ${LARGEST >> 20} MB`;
    return this.#kept > MOST_TEXT ? `more than ${MOST_TEXT >> 20} MB of it are text` : undefined;
  }

  #flush(): void {
    this.#pieces.push(bytesOf(this.#lines.join('')));
    this.#lines = [];
    this.#waiting = 0;
  }

  /** Lines of letters and digits below the head of a part that says it is a picture or a file. */
  #isOfAttachment(line: string): boolean {
    if (line.startsWith('--')) {
      this.#part = 'head';
      this.#isAttached = this.#isInLetters = false;
    } else if (this.#part === 'head') {
      if (line.trim() === '') this.#part = this.#isAttached && this.#isInLetters ? 'attached' : undefined;
      else if (ATTACHED.test(line)) this.#isAttached = true;
      else if (IN_LETTERS.test(line)) this.#isInLetters = true;
    } else if (this.#part === 'attached') {
      if (/^[\w+/=]{1,1000}\r?\n$/.test(line)) return true;
      if (line.trim() !== '') this.#part = undefined;
    }
    return false;
  }
}
