const TOKEN =
  /[ubr]{0,2}'((?:[^'\\]|\\.)*)'|[ubr]{0,2}"((?:[^"\\]|\\.)*)"|\b(True|False|None|nan|inf)\b|(-?\d[\d.eE+-]*)L?|([[\]{}():,])|\s+/gsy;
const WORDS: Readonly<Record<string, string>> = {
  True: 'true',
  False: 'false',
  None: 'null',
  nan: 'null',
  inf: 'null',
};
const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis;
const SIGNS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' };

/**
 * A value as Python prints it: `{u'text': "It's fine", 'rating': 5.0, 'seen': None}`. Whole sets of reviews were once
 * given out in lines like this.
 *
 * @throws SyntaxError
 */
export function parsePython(text: string): unknown {
  let json = '';
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(text);
    if (!token) throw new SyntaxError(`Unexpected token at position ${at} of a line as Python prints it`);
    const [whole, single, double, word, number, mark] = token;
    const quoted = single ?? double;
    if (quoted !== undefined) json += JSON.stringify(unescape(quoted));
    else if (word !== undefined) json += WORDS[word];
    else if (mark !== undefined) json = '])}'.includes(mark) ? closed(json, mark) : json + (mark === '(' ? '[' : mark);
    else json += number ?? whole;
  }
  return JSON.parse(json);
}

/** Python allows a comma before what closes a list. */
function closed(json: string, mark: string): string {
  const bare = json.trimEnd();
  return (bare.endsWith(',') ? bare.slice(0, -1) : json) + (mark === ')' ? ']' : mark);
}

function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, byte?: string, short?: string, long?: string, sign?: string) => {
    const code = byte ?? short ?? long;
    if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
    return SIGNS[sign as string] ?? (sign as string);
  });
}
