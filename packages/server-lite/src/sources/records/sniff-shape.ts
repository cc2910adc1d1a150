import { SourceError } from '../source-error.ts';
import { findJsonRecords, parseJsonSample } from './find-json-records.ts';
import { parseJson } from './parse-json.ts';
import type { Format, Shape } from './shape.ts';
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
  if (format === 'csv') return sniffDelimited(sample, whole, true);
  const looksJson = text.startsWith('{') || text.startsWith('[');
  if (format === 'auto' && !looksJson) {
    if (whole && isScalar(text))
      throw new SourceError(`${name} is JSON, but holds no reviews. Export the reviews themselves.`);
    return sniffDelimited(sample, whole);
  }
  const documents = parseJsonSample(text);
  const lines = text.split('\n', 200);
  if (!whole) lines.pop();
  const good = lines.filter((line) => isJsonLine(line)).length;
  const filled = lines.filter((line) => line.trim() !== '').length;
  if (documents.some((document) => isSchema(document)))
    throw new SourceError(
      `${name} is a JSON Schema: it describes reviews, and holds none. Export the reviews themselves.`,
    );
  const path = findJsonRecords(documents);
  if (path && (format === 'ndjson' || (format === 'auto' && filled > 1 && good > 0 && good >= 0.5 * filled)))
    return { kind: 'ndjson', path };
  if (path) return { kind: 'json', path };
  if (format === 'auto' && documents.length === 0 && !/^(?:\{\s*(?:"|\})|\[\s*[{["\]\d-])/.test(text))
    return sniffDelimited(sample, whole);
  throw new SourceError(whyNotJson(text, whole && documents.length < 2, name));
}

function isSchema(document: unknown): boolean {
  if (typeof document !== 'object' || document === null) return false;
  return '$schema' in document || ('properties' in document && 'type' in document && document.type === 'object');
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
  return `${name} is JSON, but no list in it looks like reviews: none has words or ratings under a name that is known. Name the fields with --map, for example --map body=YOUR_FIELD.`;
}
