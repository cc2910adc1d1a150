/** What stands between two lines of dashes at the start of a text, and what stands below them. */
const BETWEEN_DASHES = /(?<![^])(\ufeff?\s*---[ \t]*\r?\n)([^]*?)^---[ \t]*(?:\r?\n([^]*))?$(?![^])/m;
/** The same, as one generator of sites writes it at first. */
const BETWEEN_PLUSES = /(?<![^])(\ufeff?\s*\+\+\+[ \t]*\r?\n)([^]*?)^\+\+\+[ \t]*(?:\r?\n([^]*))?$(?![^])/m;
const BEGINS = /^\ufeff?\s*---[ \t]*\r?\n/;
const FIELD = /^[\p{L}_"'][\p{L}\p{M}\p{N}_."' -]{0,60}:(?:\s|$)/u;
/** More of YAML: a list, or fields in one line. */
const ENTRY = /^(?:-\s+\S|\{|\[\s*[{"'])/;

export interface FrontMatter {
  /** Below as many empty lines as stand above them in the file, so that what is said of a line is said of the file's. */
  fields: string;
  /** What they are written in. */
  as: 'yaml' | 'toml';
  /** What stands below them. */
  body: string;
}

/** The fields that a page of a site begins with, and its words; undefined for other text, and for YAML of several documents. */
export function frontMatter(text: string): FrontMatter | undefined {
  const [, abovePlus = '', toml, rest = ''] = BETWEEN_PLUSES.exec(text) ?? [];
  if (toml !== undefined) return { fields: linesOf(abovePlus) + toml, body: rest, as: 'toml' };
  const [, above = '', fields, body = ''] = BETWEEN_DASHES.exec(text) ?? [];
  if (fields === undefined || !FIELD.test(firstLine(fields))) return undefined;
  const next = firstLine(body);
  return FIELD.test(next) || ENTRY.test(next) ? undefined : { fields: linesOf(above) + fields, body, as: 'yaml' };
}

function linesOf(text: string): string {
  return text.replace(/[^\n]/g, '');
}

/** Whether a text begins with fields below a line of dashes, whatever comes behind them. */
export function beginsWithFields(head: string): boolean {
  if (/^\ufeff?\s*\+\+\+[ \t]*\r?\n\s*(?:#.*\n)*[\w-]+\s*=/.test(head)) return true;
  return BEGINS.test(head) && FIELD.test(firstLine(head.replace(BEGINS, '')));
}

function firstLine(text: string): string {
  return text.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
}
