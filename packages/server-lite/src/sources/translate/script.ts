import { SourceError } from '../source-error.ts';

/** As much as can stand before the first bracket. In UTF-16 units. */
const HEAD = 1 << 16;
/** As much as can stand after the last bracket. */
const TAIL = 256;

/** What stands between the first bracket of a script and its last, which is JSON where a service exports it so. */
export async function* translateScript(name: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  let isInside = false;
  for await (const text of texts) {
    held += text;
    if (!isInside) {
      const start = beginning(held);
      if (start === -1 && held.length > HEAD) break;
      if (start === -1) continue;
      held = held.slice(start);
      isInside = true;
    }
    if (held.length <= TAIL) continue;
    yield held.slice(0, -TAIL);
    held = held.slice(-TAIL);
  }
  if (!isInside) throw new SourceError(`${name} is a script without a list in it. Export it again.`);
  yield held.replace(/[)\s;]+$/, '');
}

/** Where the first bracket is that stands neither in a remark nor in the name of what is assigned. */
function beginning(text: string): number {
  return (
    /^(?:[\ufeff\s]|(?:\/\/|#)[^\n]*\n|\/\*(?:(?!\*\/)[^])*\*\/)*(?:[^=(\n]*(?:=|\()\s*)?(?=[[{])/.exec(text)?.[0]
      .length ?? -1
  );
}
