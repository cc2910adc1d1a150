/** The other side of `commandLine`: runs each command that it is sent in this process, and answers with what was said. */
import { main } from '../main.ts';

let [out, err] = ['', ''];

function keep(stream: NodeJS.WriteStream, add: (text: string) => void): void {
  stream.write = (chunk: string | Uint8Array): boolean => {
    add(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    return true;
  };
}

keep(process.stdout, (text) => (out += text));
keep(process.stderr, (text) => (err += text));

process.on('message', (words: string[]) => {
  [out, err] = ['', ''];
  process.exitCode = 0;
  void main(words).then(() => {
    const code = Number(process.exitCode);
    process.exitCode = 0;
    process.send?.({ code, out, err });
  });
});
