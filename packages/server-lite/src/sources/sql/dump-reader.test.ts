import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { DumpReader, type Row } from './dump-reader.ts';
import { NumberMap } from './number-map.ts';
import { valuesOf } from './values.ts';

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));

function rowsOf(text: string, size = text.length): { rows: [string, Row][]; cutOff: string | undefined } {
  const rows: [string, Row][] = [];
  const reader = new DumpReader({
    wants: () => true,
    row: (table, row) => void rows.push([table, row]),
    refused: (table, reason) => assert.fail(`${table}: ${reason}`),
  });
  for (let at = 0; at < text.length; at += size) reader.write(text.slice(at, at + size));
  return { cutOff: reader.end(), rows };
}

/** Long enough that it is read before its end. */
const padded = (dump: string) => `${dump}\n-- ${'a remark; '.repeat(2000)}\n${dump}`;
const DUMPS = {
  'file.database.sql': readFileSync(`${GOLDEN}file.database.sql`, 'utf8'),
  'file.wordpress-database.sql': readFileSync(`${GOLDEN}file.wordpress-database.sql`, 'utf8'),
  'marks at every edge': `-- phpMyAdmin SQL Dump
INSERT INTO \`a\` (\`x\`, \`y\`) VALUES ('it''s', 'a\\\\'), /* (1, 2) */ ('b\\'', "c\\"d"), -- (3, 4)
# (5, 6)
(NULL, -1.5) ON DUPLICATE KEY UPDATE \`x\` = ');(';
DELIMITER //
CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN INSERT INTO a VALUES (1, 2); END //
DELIMITER ;
INSERT INTO a (x, y) VALUES (1, 2);
`,
  'strings between dollars': `-- PostgreSQL database dump
DO $body$ BEGIN INSERT INTO b VALUES (1); END $body$;
INSERT INTO b (x, y, z) VALUES ($$it's$$, $q$a $$ b$q$, E'c\\'d'), ('e\\', 'f'::text, (1));
`,
};

for (const [name, dump] of Object.entries(DUMPS))
  test(`${name} is the same in pieces of any size`, () => {
    const text = padded(dump);
    const whole = rowsOf(text);
    assert.ok(whole.rows.length > 2);
    assert.equal(whole.cutOff, undefined);
    for (const size of [1, 2, 3, 5, 7, 13, 64, 1000, 16_385]) assert.deepEqual(rowsOf(text, size), whole, `${size}`);
  });

test('marks and remarks end nothing where they stand in a string', () => {
  assert.deepEqual(
    rowsOf(DUMPS['marks at every edge']).rows.map(([, row]) => Object.values(row)),
    [
      ["it's", 'a\\'],
      ["b'", 'c"d'],
      [null, -1.5],
      [1, 2],
    ],
  );
  assert.deepEqual(
    rowsOf(DUMPS['strings between dollars']).rows.map(([, row]) => Object.values(row)),
    [
      ["it's", 'a $$ b', "c'd"],
      ['e\\', 'f', 1],
    ],
  );
});

test('what would have to be run is null, and what is behind it keeps its place', () => {
  const dialect = { isEscaped: false, hasHashes: false, isTransact: false };
  const cases: [string, unknown[]][] = [
    ["(now(), 'a')", [null, 'a']],
    ["(concat('a,', f(')')), 2)", [null, 2]],
    ["('a' || 'b', 3)", [null, 3]],
    ["((SELECT max(id) FROM x WHERE y = ','), 4)", [null, 4]],
    ["(CAST('2025-01-01' AS date), 5)", ['2025-01-01', 5]],
    ["(to_date('2025-01-01', 'YYYY-MM-DD'), 6)", ['2025-01-01', 6]],
    ["(replace('aa','a','aaaaaaaa'), 7)", [null, 7]],
    ["(ARRAY['a','b'], 8)", [null, 8]],
    ["('{a,b}'::text[], 9)", ['{a,b}', 9]],
    ["(X'89504e47', x'6f6b', 0x6f6b)", [null, 'ok', 'ok']],
    ['(9007199254740993, 007, 1e3, .5)', ['9007199254740993', '007', '1e3', '.5']],
    ["(DEFAULT, CURRENT_TIMESTAMP, true, FALSE, b'1')", [null, null, true, false, 1]],
    [`(${'('.repeat(20)}1${')'.repeat(20)}, 'z')`, [null, 'z']],
    ['()', []],
  ];
  for (const [text, values] of cases) assert.deepEqual(valuesOf(text, dialect), values, text);
});

test('numbers by numbers, however many', () => {
  const map = new NumberMap();
  for (let i = 0; i < 50_000; i++) map.set(i * 4_294_967_296 + (i % 7), i);
  for (let i = 0; i < 50_000; i += 2) map.set(i * 4_294_967_296 + (i % 7), -i);
  for (let i = 0; i < 50_000; i++) assert.equal(map.get(i * 4_294_967_296 + (i % 7)), i % 2 === 0 ? -i : i);
  assert.equal(map.get(8), undefined);
});
