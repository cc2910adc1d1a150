import { literalsIn } from '../code/literals-in.ts';
import { refusedLine } from '../records/refused-line.ts';
import { SourceError } from '../source-error.ts';

/** In UTF-16 units: a line of what comes of it is read whole. */
const LARGEST = 2 << 20;

/**
 * The data that is written out in a text of code, as one line of JSON, and a refusal for what was left out of it because it
 * would have to be run.
 *
 * @throws SourceError where nothing is written out.
 */
export async function* translateCode(name: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const piece of texts) {
    text += piece;
    if (text.length > LARGEST)
      throw new SourceError(
        `${name} is code of more than ${LARGEST} characters. Save its data as JSON or CSV, and import that.`,
      );
  }
  const { values, left } = literalsIn(text.replace(/^\ufeff/, ''));
  if (Object.keys(values).length === 0)
    throw new SourceError(
      `${name} is code, and no list of records in it is written out: it is read, and never run. Save its data as JSON or CSV, and import that.`,
    );
  yield `${JSON.stringify(values)}\n`;
  for (const each of left)
    yield refusedLine(`it would have to be run, and is not written out: ${each.replace(/\s+/g, ' ')}`);
}

const START = /^(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/|#[^\n]*\n|["']use \w+["'];?)*/;
const BEGINS =
  /^(?:<\?php\b|export\s+(?:default\b|const\b|let\b|var\b|type\b|interface\b|enum\b|function\b|async\b|\{)|import\s+(?:type\s+)?[\w*{'"][^\n]*(?:from\s*['"]|['"]\s*;?)|(?:const|let|var)\s+[\w$]+\s*(?::[^=]{1,200})?=|module\.exports\s*=|exports\.[\w$]+\s*=|(?:window|globalThis|self|this)(?:\.[\w$]+|\[["'][^"'\n]+["']\])+\s*=|return\s*[[{(]\s*(?:[[{'"\n]|array\s*\()|return\s+array\s*\(|(?:declare\s+)?(?:type|interface|enum)\s+[A-Z]\w*\s*[={<]|from\s+[\w.]+\s+import\b|import\s+[\w.]+\s*\n|\$?[A-Za-z_]\w*\s*(?::\s*[\w[\], ]{1,60})?=\s*(?:[[{(]\s*(?:["'[{:\n/#]|\w+\s*[:=]|array\s*\()|array\s*\()|[\w$.]{1,80}\(\s*[[{])/;

/** Whether a text begins as code with data in it does, and is not JSON but for what stands around it. */
export function isCode(text: string): boolean {
  const bare = text.slice(START.exec(text)?.[0].length ?? 0);
  if (/^[[{]/.test(bare)) return isLoose(bare);
  const begins = BEGINS.exec(bare)?.[0];
  if (begins === undefined) return false;
  return !isJsonBehind(bare);
}

/** `x = [{"a": 1}]`: it is passed on as it stands, however long it is. */
function isJsonBehind(text: string): boolean {
  const from = /^(?:(?:var|let|const)\s+)?[\w$.[\]"']{0,80}\s*(?:=|\()\s*(?=[[{])/.exec(text);
  if (!from) return false;
  const rest = text.slice(from[0].length).replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  return (
    /^[[{][[{\s]*(?:""\s*[:,\]]|[\]}])/.test(rest) &&
    !/,\s*[}\]]|\/\/|\/\*|'|`|(?:^|[,{])\s*[A-Za-z_$][\w$]*\s*:/.test(rest)
  );
}

/** JSON with remarks, names without marks, single marks or a comma at the end (JSON5, JSONC). */
function isLoose(text: string): boolean {
  // Python's lines are read one by one.
  if (/^[[{][^\n]*[\]}],?\s*(?:\n|$)/.test(text) && /^\[?\s*\{\s*u?'/.test(text)) return false;
  const rest = text.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  if (!/^[[{][[{\s]*(?:\/\/|\/\*|[A-Za-z_$][\w$]*\s*:|'[^'\n]*'\s*:|""\s*:)/.test(rest)) return false;
  return /(?:^|\n)\s*\/\/|\/\*|[{,]\s*[A-Za-z_$][\w$]*\s*:|[{,]\s*'[^'\n]*'\s*:|,\s*[}\]]/.test(rest);
}
