const PART = '(?:[`"[][^`"\\]\\n]{1,80}[`"\\]]|[\\p{L}_][\\p{L}\\p{N}_$]{0,80})';
const NAME = `${PART}(?:\\.${PART}){0,3}`;
/** Of a column. */
const TYPE =
  '\\w*(?:int|char|text|date|time|numeric|decimal|bool|serial|uuid|json|real|float|double|blob|enum|bytea|binary|number|clob|money|bit)';
const STATEMENT = new RegExp(
  `^(?:${[
    `(?:INSERT|REPLACE)\\s+(?:(?:LOW_PRIORITY|DELAYED|IGNORE|OR\\s+\\w+)\\s+)*(?:INTO\\s+)?${NAME}\\s*(?:VALUES?\\s*\\(|\\([^()]*(?:$|\\)\\s*(?:OVERRIDING|VALUES?|SELECT)\\b))`,
    `CREATE\\s+(?:(?:GLOBAL|LOCAL|TEMPORARY|TEMP|UNLOGGED)\\s+)*TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?${NAME}\\s*\\(\\s*${PART}\\s*(?:,|${TYPE})`,
    `CREATE\\s+(?:DATABASE|SCHEMA|EXTENSION|TYPE|SEQUENCE)\\s[^;]{1,2000};`,
    `COPY\\s+${NAME}\\s*(?:\\([^;)]*\\)\\s*)?FROM\\s+stdin\\b`,
    `SET\\s+(?:NAMES\\b|(?:@@?|SESSION\\s|GLOBAL\\s)?[\\w.]+\\s*(?:=|TO\\s))[^;\\n]*;`,
    `SET\\s+(?:IDENTITY_INSERT|ANSI_NULLS|QUOTED_IDENTIFIER|NOCOUNT)\\b`,
    `DROP\\s+(?:TABLE|DATABASE|SCHEMA|VIEW)\\s[^;\\n]*;`,
    `(?:UN)?LOCK\\s+TABLES\\b[^;\\n]*;`,
    `USE\\s+[^;\\s]+\\s*(?:;|\\r?\\nGO\\b)`,
    `(?:BEGIN|START)(?:\\s+TRANSACTION)?\\s*;`,
    `PRAGMA\\s+\\w+\\s*=[^;\\n]*;`,
    `SELECT\\s+pg_catalog\\.`,
    `(?:ALTER|TRUNCATE)\\s+TABLE\\s[^;]{1,2000};`,
    `DELETE\\s+FROM\\s+${NAME}[^;\\n]*;`,
  ].join('|')})`,
  'iu',
);
/** What programs that write dumps say of themselves. */
const SIGNED =
  /^(?:--|#|\/\*)[^]{0,400}(?:phpMyAdmin SQL Dump|(?:MySQL|MariaDB) dump|PostgreSQL database dump|Adminer|HeidiSQL|Navicat|Sequel (?:Pro|Ace)|SQL dump|mydumper)/i;

/** The same, where it can be nothing else. */
const SURELY =
  /^(?:--|#|\/\*)[^]{0,60}(?:phpMyAdmin SQL|MySQL|MariaDB|PostgreSQL database|Sequel (?:Pro|Ace) SQL) dump\b/i;

/** Whether a text is statements of a database, by the first that is no remark. */
export function isSql(text: string): boolean {
  const bare = text.replace(
    /^(?:\s|;|--[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*[^]*?(?:\*\/|$)|\\(?:un)?restrict[^\n]*\n|\\connect[^\n]*\n)+/i,
    '',
  );
  if (bare === '') return SIGNED.test(text) || /^\/\*!\d{5}/.test(text);
  return SURELY.test(text) || STATEMENT.test(bare);
}
