import { SourceError } from '../source-error.ts';

const TABLE = /^\[(\[)?\s*([\w."'-]+)\s*\]?\]\s*(?:#.*)?$/;
const PAIR = /^([\w-]+|"[^"]+"|'[^']+')\s*=\s*(.+)$/;
const TEXT = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$|^'([^']*)'\s*(?:#.*)?$/;
const BLOCK = /^("""|''')/;

type Fields = Record<string, unknown>;

/**
 * The fields of a page in TOML, as far as pages use it: texts, numbers, dates, lists in one line, tables and lists of tables.
 *
 * @throws SourceError with the line of what is none of these.
 */
export function tomlFields(name: string, toml: string): Fields {
  const fields = empty();
  let at = fields;
  const lines = toml.split(/\r\n?|\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] as string).trim();
    if (line === '' || line.startsWith('#')) continue;
    const table = TABLE.exec(line);
    if (table) {
      at = opened(fields, table[2] as string, table[1] !== undefined);
      continue;
    }
    const pair = PAIR.exec(line);
    let given = pair?.[2];
    const block = BLOCK.exec(given ?? '')?.[1];
    if (block !== undefined && given !== undefined) {
      given = given.slice(3);
      while (!given.includes(block) && i + 1 < lines.length) given += `\n${lines[++i] as string}`;
      given = JSON.stringify(given.slice(0, given.indexOf(block)).replace(/^\n/, ''));
    }
    const value = given === undefined ? undefined : valueOf(given);
    if (!pair || value === undefined)
      throw new SourceError(
        `${name} begins with fields in TOML, of which line ${i + 1} is not read: ${line.slice(0, 80)}. Write it in one line, or the fields as YAML between lines of ---.`,
      );
    at[bare(pair[1] as string)] = value;
  }
  return fields;
}

/** The table of a dotted name; of a list of tables a new one. */
function opened(fields: Fields, name: string, isList: boolean): Fields {
  const path = name.split('.').map(bare);
  const last = path.pop() as string;
  const table = empty();
  let at = fields;
  for (const part of path) at = inside((at[part] ??= empty()));
  if (isList) at[last] = [...(Array.isArray(at[last]) ? (at[last] as unknown[]) : []), table];
  else at[last] = table;
  return table;
}

function inside(value: unknown): Fields {
  const one: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof one === 'object' && one !== null ? (one as Fields) : empty();
}

/** With no names of its own: a key may be called anything. */
function empty(): Fields {
  return Object.create(null) as Fields;
}

function bare(key: string): string {
  return key.replace(/^["']|["']$/g, '');
}

function valueOf(given: string): unknown {
  const text = TEXT.exec(given);
  if (text?.[2] !== undefined) return text[2];
  if (text) return quoted(text[1] as string);
  const plain = given.replace(/\s+#.*$/, '').trim();
  if (/^(?:true|false)$/.test(plain)) return plain === 'true';
  if (/^[+-]?\d[\d_]*(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll('_', ''));
  if (/^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(plain)) return plain;
  const list = /^\[(.*)\]$/.exec(plain)?.[1];
  if (list === undefined) return undefined;
  const parts = list.match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^,\s][^,]*/g) ?? [];
  const values = parts.map((part) => valueOf(part.trim()));
  return values.includes(undefined) ? undefined : values;
}

/** What TOML escapes, JSON does too, but for long code points. */
function quoted(text: string): string | undefined {
  const short = text.replace(/\\U([\da-fA-F]{8})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  try {
    return JSON.parse(`"${short.replace(/\n/g, '\\n').replace(/\t/g, '\\t').replace(/\\e/g, '')}"`) as string;
  } catch {
    // Said with its line by who asked.
    return undefined;
  }
}
