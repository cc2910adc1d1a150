/** A name as any database writes one. */
const PART = '(?:`(?:[^`]|``)+`|"(?:[^"]|"")+"|\\[[^\\]]+\\]|[\\p{L}_][\\p{L}\\p{N}_$#]*)';
const NAME = `${PART}(?:\\s*\\.\\s*${PART}){0,3}`;
const LIST = `\\(\\s*(${PART}(?:\\s*,\\s*${PART})*)\\s*\\)`;
const INSERT = new RegExp(
  `^(?:INSERT|REPLACE)(?:\\s+(?:LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE|OR\\s+\\w+))*(?:\\s+INTO)?\\s*(${NAME})(?:\\s*${LIST})?\\s*(?:OVERRIDING\\s+(?:SYSTEM|USER)\\s+VALUE\\s*)?VALUES?\\s*(?=\\()`,
  'iu',
);
const CREATE = new RegExp(
  `^CREATE\\s+(?:(?:GLOBAL|LOCAL|TEMPORARY|TEMP|UNLOGGED|VIRTUAL)\\s+)*TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(${NAME})\\s*\\(`,
  'iu',
);
const COPY = new RegExp(`^COPY\\s+(${NAME})(?:\\s*${LIST})?\\s+FROM\\s+stdin\\b([^;]*)`, 'iu');
const PARTS = new RegExp(PART, 'giu');
const COLUMN = new RegExp(`^(${PART})\\s+(?:(bool(?:ean)?)\\b)?`, 'iu');
/** What stands between the columns of a table and is none. */
const NO_COLUMN =
  /^(?:PRIMARY\s+KEY|UNIQUE|KEY|INDEX|CONSTRAINT|FOREIGN\s+KEY|FULLTEXT|SPATIAL|CHECK|EXCLUDE|PERIOD|LIKE)\b(?!\s+(?:var)?(?:char|text|int|date))/i;

export interface Head {
  /** Without the schema that it lies in. */
  table: string;
  /** Names of the columns; undefined where they are not given. */
  columns: string[] | undefined;
  /** Of the text that it takes. */
  length: number;
}

/** `INSERT INTO … VALUES`, up to its first row. */
export function insertHead(text: string): Head | undefined {
  return headIn(INSERT.exec(text));
}

/** `COPY … FROM stdin`. @returns `isText` unless its rows are CSV or bytes */
export function copyHead(text: string): (Head & { isText: boolean }) | undefined {
  const found = COPY.exec(text);
  const head = headIn(found);
  return head && { ...head, isText: !/\b(?:csv|binary|delimiter|null)\b/i.test(found?.[3] ?? '') };
}

/** What a table is made of; undefined for every other statement. */
export function createdTable(text: string): { table: string; columns: string[]; booleans: Set<string> } | undefined {
  const found = CREATE.exec(text);
  if (!found) return undefined;
  const columns: string[] = [];
  const booleans = new Set<string>();
  for (const piece of piecesOf(text.slice(found[0].length))) {
    if (NO_COLUMN.test(piece)) continue;
    const column = COLUMN.exec(`${piece} `);
    if (!column) continue;
    const name = bare(column[1] as string);
    columns.push(name);
    if (column[2] !== undefined) booleans.add(name);
  }
  return { table: lastOf(found[1] as string), columns, booleans };
}

function headIn(found: RegExpExecArray | null): Head | undefined {
  if (!found) return undefined;
  const columns = found[2]?.match(PARTS)?.map(bare);
  return { table: lastOf(found[1] as string), columns, length: found[0].length };
}

function lastOf(name: string): string {
  return bare(name.match(PARTS)?.at(-1) ?? name);
}

function bare(part: string): string {
  const sign = part[0];
  if (sign === '[') return part.slice(1, -1);
  return sign === '`' || sign === '"' ? part.slice(1, -1).replaceAll(sign + sign, sign) : part;
}

/** Between the commas of the outermost bracket, which was opened before. */
function piecesOf(text: string): string[] {
  const bareText = text.replace(/--[^\n]*|\/\*[^]*?\*\//g, ' ');
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < bareText.length; i++) {
    const sign = bareText[i] as string;
    if (sign === "'" || sign === '`' || sign === '"') {
      const end = bareText.indexOf(sign, i + 1);
      i = end === -1 ? bareText.length : end;
    } else if (sign === '(') depth++;
    else if (sign === ')' && depth-- === 0) {
      pieces.push(bareText.slice(from, i).trim());
      return pieces;
    } else if (sign === ',' && depth === 0) {
      pieces.push(bareText.slice(from, i).trim());
      from = i + 1;
    }
  }
  return pieces;
}
