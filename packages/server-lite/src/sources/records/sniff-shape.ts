import { SourceError } from '../source-error.ts';
import { findJsonList, findJsonRecords, parseJsonSample } from './find-json-records.ts';
import { findJsonTable } from './find-json-table.ts';
import { parseJson } from './parse-json.ts';
import { parsePython } from './parse-python.ts';
import { LABELS, type Format, type Shape } from './shape.ts';
import { sniffDelimited } from './sniff-delimited.ts';

/**
 * Tells from the start of a text how its records are held.
 *
 * @throws SourceError when it is JSON without reviews, or holds nothing.
 */
export function sniffShape(sample: string, whole: boolean, format: Format, name: string): Shape {
  const text = sample.replace(/^[\ufeff\s\u001e]+/, '');
  if (text === '') throw new SourceError(`${name} is empty. Export it again.`);
  if (format === 'text') return { kind: 'text' };
  if (format === 'auto' && text.split('\n', 20).every((line) => line.trim() === '' || LABELS.test(line)))
    return { kind: 'text', labelled: true };
  if (format === 'csv') return sniffDelimited(sample, whole, true);
  const looksJson = text.startsWith('{') || text.startsWith('[');
  if (format === 'auto' && !looksJson) {
    if (whole && isScalar(text))
      throw new SourceError(`${name} is JSON, but holds no reviews. Export the reviews themselves.`);
    return sniffDelimited(sample, whole);
  }
  if (PYTHON.test(text)) return sniffPython(text, whole, name);
  const documents = parseJsonSample(text);
  const lines = text.split('\n', 200);
  if (!whole) lines.pop();
  const good = lines.filter((line) => isJsonLine(line)).length;
  const filled = lines.filter((line) => line.trim() !== '').length;
  if (documents.some((document) => isSchema(document)))
    throw new SourceError(
      `${name} is a JSON Schema: it describes reviews, and holds none. Export the reviews themselves.`,
    );
  const table = findJsonTable(documents);
  const list = findJsonList(documents);
  if (table && table.score >= (list?.score ?? 0)) {
    const { score: _score, notes, ...found } = table;
    return { kind: 'json', ...found, ...(notes.length > 0 && { notes }) };
  }
  if (documents.some((document) => isByColumn(document)) || (documents.length > 1 && isByColumn(documents)))
    throw new SourceError(
      `${name} is JSON written as a table, by columns or by rows without names, not review by review. Write it again as a list of records (in pandas: to_json(orient="records")) or as CSV.`,
    );
  if (list) {
    const isByLine = format === 'ndjson' || (format === 'auto' && filled > 1 && good > 0 && good >= 0.5 * filled);
    const { path, known, isById, kinds, notes } = list;
    return {
      kind: isByLine ? 'ndjson' : 'json',
      path,
      ...(kinds && { kinds }),
      ...(known && { keyed: { known, ...(isById && { isById }) } }),
      ...(notes.length > 0 && { notes }),
    };
  }
  if (format === 'auto' && documents.length === 0 && !/^(?:\{\s*(?:"|\})|\[\s*[{["\]\d-])/.test(text))
    return sniffDelimited(sample, whole);
  throw new SourceError(whyNotJson(text, whole && documents.length < 2, name));
}

/** An object, or a list of them, whose first key stands in single quotes. */
const PYTHON = /^\[?\s*\{\s*u?'[^'\n]{1,60}'\s*:/;

/** @throws SourceError when the lines cannot be read one by one. */
function sniffPython(text: string, whole: boolean, name: string): Shape {
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '');
  if (!whole && lines.length > 1) lines.pop();
  const documents = lines.flatMap((line) => {
    try {
      return [parsePython(line.trim())];
    } catch {
      // Broken lines are reported one by one when they are read; here it counts whether most are good.
      return [];
    }
  });
  const path = documents.length >= 0.5 * lines.length ? findJsonRecords(documents) : undefined;
  if (path) return { kind: 'ndjson', path, python: true };
  throw new SourceError(
    `${name} is written as Python prints it (single quotes), not as JSON, and has no review on each line. Write it with json.dump() or as CSV, then import that file.`,
  );
}

function isSchema(document: unknown): boolean {
  if (typeof document !== 'object' || document === null) return false;
  return '$schema' in document || ('properties' in document && 'type' in document && document.type === 'object');
}

/** `{"review": {"0": …, "1": …}, "rating": {"0": …}}`, or names and rows apart: tables as data frames print them. */
function isByColumn(document: unknown): boolean {
  if (Array.isArray(document))
    return (
      document.length > 1 &&
      document.every((row) => Array.isArray(row) && row.every((cell) => typeof cell !== 'object'))
    );
  if (typeof document !== 'object' || document === null) return false;
  if ('columns' in document && 'data' in document && Array.isArray(document.columns) && Array.isArray(document.data))
    return Array.isArray(document.data[0]);
  const columns = Object.values(document);
  return (
    columns.length > 1 &&
    columns.every((column) => {
      if (typeof column !== 'object' || column === null) return false;
      const keys = Object.keys(column);
      return (
        keys.length > 0 && keys.every((key, i) => key === String(i)) && typeof Object.values(column)[0] !== 'object'
      );
    })
  );
}

/** A line that is an object or array by itself. */
function isJsonLine(line: string): boolean {
  const text = line.trim();
  if (!/^[{[].*[}\]]$/s.test(text)) return false;
  try {
    parseJson(text);
    return true;
  } catch {
    // Not a line of its own: part of a longer document, or broken.
    return false;
  }
}

function isScalar(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch {
    // Text that is not JSON is the usual case here: a table or plain lines.
    return false;
  }
}

function whyNotJson(text: string, whole: boolean, name: string): string {
  if (whole) {
    try {
      parseJson(text);
    } catch (cause) {
      return `${name} is not valid JSON: ${(cause as Error).message.slice(0, 200)}. Export it again, or mend it at that place.`;
    }
  }
  if (/^\[\s*"/.test(text))
    return `${name} is a JSON list of bare texts. Write one text on each line of a .txt file, or each as {"review": "…"}, and import that.`;
  return `${name} is JSON, but no list in it looks like reviews: none has words or ratings under a name that is known. Call the field with the words “review”, or say which it is: smm import --map body=YOUR_FIELD.`;
}
