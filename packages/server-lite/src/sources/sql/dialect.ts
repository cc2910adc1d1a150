/** What the statements of a dump are written in, as far as reading its values needs to know. */
export interface Dialect {
  /** Whether a backslash in an ordinary string is a sign of its own, as MySQL reads it. */
  isEscaped: boolean;
  /** Whether `#` begins a remark. */
  hasHashes: boolean;
  /** Whether statements may end with a line alone, and names stand in square brackets (SQL Server). */
  isTransact: boolean;
}

const MYSQL =
  /`|\bENGINE\s*=|\/\*!\d{5}|phpMyAdmin|-- (?:MySQL|MariaDB) dump|\bAUTO_INCREMENT\b|\b(?:UN)?LOCK TABLES\b/;
const POSTGRESQL =
  /PostgreSQL database dump|\bstandard_conforming_strings\b|\bpg_catalog\b|\bCOPY\s[^;]{1,4000}\sFROM\s+stdin\b/i;
const SQLITE = /^\s*PRAGMA\s+\w+\s*=|\bBEGIN TRANSACTION;/im;
const TRANSACT = /^\s*GO\s*$|\[dbo\]\.|\bSET\s+IDENTITY_INSERT\b/im;

/** Told by the marks that programs leave; where there are none, by a letter behind `\'`, which can stand in a string alone. */
export function tellDialect(head: string): Dialect {
  const isTransact = TRANSACT.test(head) && !/-- (?:MySQL|MariaDB) dump|phpMyAdmin/.test(head);
  const isPlain = isTransact || POSTGRESQL.test(head) || (SQLITE.test(head) && !/\bENGINE\s*=/.test(head));
  if (isPlain)
    return {
      isEscaped: /\bstandard_conforming_strings\s*(?:=|TO)\s*'?(?:off|false|0)/i.test(head),
      hasHashes: false,
      isTransact,
    };
  const isMysql = MYSQL.test(head);
  const isEscaped = (isMysql || /[^\\']\\'\p{L}/u.test(head)) && !/\bNO_BACKSLASH_ESCAPES\b/.test(head);
  return { isEscaped, hasHashes: isMysql, isTransact: false };
}
