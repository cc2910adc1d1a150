const NOT_JSON_NUMBERS = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/gs;

/**
 * `JSON.parse`, which also takes the bare `NaN` and `Infinity` that Python's writers put where a number is missing.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (text.length > 1 << 20 || !/NaN|Infinity/.test(text)) throw cause;
    return JSON.parse(text.replace(NOT_JSON_NUMBERS, (found) => (found.startsWith('"') ? found : 'null')));
  }
}
