import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-telling-rows-'));
after(() => rmSync(dir, { recursive: true }));

/** What comes of lines: who, rating of its best, day and words of each row; and why others were left. */
async function take(...lines: string[]): Promise<{ rows: string[]; left: string[] }> {
  const { rows, rejected } = await takeSource(join(dir, 'export.csv'), lines.join('\n'));
  return {
    rows: rows.map(({ item: { authorName, rating, datePublished, body } }) =>
      [authorName, rating && `${rating.ratingValue}/${rating.bestRating}`, datePublished, body]
        .map((cell) => cell ?? '')
        .join(' | '),
    ),
    left: rejected.map(({ line, reason }) => `${line}: ${reason}`),
  };
}

describe('headers of several rows', () => {
  test('codes above what was asked, and codes for what nobody answered', async () => {
    const { rows } = await take(
      'CASE;STARTED;A101;A102_01;A103_01',
      'Interviewnummer;Zeitpunkt des Beginns;Wie zufrieden waren Sie insgesamt? (1-5);Was möchten Sie uns sagen?;Ihr Name',
      '12;2026-01-03 10:11:12;5;Netter Empfang und saubere Zimmer;Nora Muster',
      '13;2026-01-04 11:11:12;2;Lange Wartezeit beim Frühstück;-9',
      '14;2026-01-05 09:11:12;4;-9;-9',
      '15;2026-01-06 09:11:12;-9;Alles ist gut gelaufen, danke;Tom Beispiel',
    );
    assert.deepEqual(rows, [
      'Nora Muster | 5/5 | 2026-01-03 | Netter Empfang und saubere Zimmer',
      ' | 2/5 | 2026-01-04 | Lange Wartezeit beim Frühstück',
      ' | 4/5 | 2026-01-05 | ',
      'Tom Beispiel |  | 2026-01-06 | Alles ist gut gelaufen, danke',
    ]);
  });

  test('questions and what a program notes below its codes', async () => {
    const { rows, left } = await take(
      'EndDate,ResponseId,Q1,Q2,Q3',
      'End Date,Response ID,How likely are you to recommend us? (0-10),Why?,Your name (optional)',
      '"{""ImportId"":""endDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}","{""ImportId"":""QID3_TEXT""}"',
      '2026-02-01 10:14:40,R_1,9,The guide knew a story about every picture,Nora Sample',
      '2026-02-02 10:14:40,R_2,3,The lift was broken and nobody said so,',
      '2026-02-03 10:14:40,R_3,10,,Tom Probe',
    );
    assert.deepEqual(rows, [
      'Nora Sample | 9/10 | 2026-02-01 | The guide knew a story about every picture',
      ' | 3/10 | 2026-02-02 | The lift was broken and nobody said so',
      'Tom Probe | 10/10 | 2026-02-03 | ',
    ]);
    assert.deepEqual(left, []);
  });

  test('groups of columns above their names, and a second language below them', async () => {
    const groups = await take(
      'Customer;;Review;;;Internal',
      'Name;Email;Stars;Comment;Date;Owner',
      'Nora Sample;nora@sample.invalid;5;It came two days early.;2026-01-03;Kim',
      'Tom Probe;tom@sample.invalid;2;We waited an hour for a table.;2026-01-04;Petra',
    );
    assert.deepEqual(groups.rows, [
      'Nora Sample | 5/5 | 2026-01-03 | It came two days early.',
      'Tom Probe | 2/5 | 2026-01-04 | We waited an hour for a table.',
    ]);
    const twice = await take(
      '日期,姓名,评分,评论',
      'Date,Name,Rating,Comment',
      '2026-01-03,王样本,5,服务非常好，下次还会再来',
      '2026-01-04,李示例,2,等了一个小时才上菜',
    );
    assert.deepEqual(twice.rows, [
      '王样本 | 5/5 | 2026-01-03 | 服务非常好，下次还会再来',
      '李示例 | 2/5 | 2026-01-04 | 等了一个小时才上菜',
    ]);
  });

  test('a code that stands once is what somebody wrote', async () => {
    const { rows } = await take('Name,Stars,Comment', 'Nora Sample,1,-1', 'Tom Probe,5,Quiet rooms and a kind host');
    assert.equal(rows[0], 'Nora Sample | 1/5 |  | -1');
  });
});

describe('rows that are no reviews', () => {
  const guests = ['Datum;Gast;Zimmer;Sterne;Kommentar'];
  const first = ['03.01.2026;Nora Muster;12;5;Wunderbar ruhig', '04.01.2026;Tom Probe;14;1;Heizung kaputt'];
  const last = ['05.01.2026;Käthe Beispiel;11;4;Gutes Frühstück', '06.01.2026;Jan Probe;10;5;'];

  test('a mean below each group', async () => {
    const { rows, left } = await take(...guests, ...first, ';;;3;', ...last, ';;;4,5;');
    assert.equal(rows.length, 4);
    assert.deepEqual(left, [
      '4: it has none of what every other row has: it is a line of sums',
      '7: it has none of what every other row has: it is a line of sums',
    ]);
  });

  test('a rating alone is a review where no column is filled by every other row', async () => {
    const { rows } = await take(
      'Sterne;Kommentar;Name',
      '5;Wunderbar ruhig;Nora Muster',
      '3;;',
      '4;Gutes Bad;',
      '1;;Tom',
    );
    assert.equal(rows.length, 4);
  });

  test('sums and means under both their names', async () => {
    const { rows } = await take(
      'Data;Nome;Nota;Comentário',
      ...['Nora Sample', 'Tom Probe', 'Mia Prova', 'J. Muster'].map(
        (name, i) => `2026-01-0${i + 1};${name};${9 - i};O quarto era calmo e limpo ${i}`,
      ),
      ';TOTAL / MÉDIA;7,5;',
    );
    assert.equal(rows.length, 4);
  });

  test('what the business answered in a row of its own', async () => {
    const { rows, left } = await take(...guests, ...first, ';Unsere Antwort;;;Das tut uns leid.', ...last);
    assert.equal(rows.length, 4);
    assert.deepEqual(left, ['4: it is what the business answered to the row above it']);
  });
});

describe('ratings', () => {
  const rated = async (header: string, cells: readonly string[]) => {
    const said = [
      'Quiet rooms and a kind host',
      'The heating was broken',
      'A good breakfast',
      'We come again',
      'It was loud',
    ];
    const { rows } = await take(
      `Zeit;${header};Notiz vom Gast`,
      ...cells.map((cell, i) => `2026-01-0${i + 1};${cell};${said[i]}`),
    );
    return rows.map((row) => row.split(' | ')[1]).join(' ');
  };

  test('what a header says that they are out of, beside cells that say it again', async () => {
    assert.equal(await rated('Punt uit 10', ['10', '4/10', '9', '2/10', '7']), '10/10 4/10 9/10 2/10 7/10');
    assert.equal(await rated('Оценка (2-6)', ['6', '2', '5', '4', '3']), '6/6 2/6 5/6 4/6 3/6');
    assert.equal(await rated('Arvosana (4–10)', ['10', '4', '9', '8', '7']), '10/10 4/10 9/10 8/10 7/10');
  });

  test('what a header says that its ends mean', async () => {
    assert.equal(
      await rated('Gesamtnote (1 = schlecht, 6 = sehr gut)', ['6', '5', '4', '3', '2']),
      '6/6 5/6 4/6 3/6 2/6',
    );
    assert.equal(await rated('Score: 7 = excellent, 1 = poor', ['7', '3', '5', '6', '2']), '7/7 3/7 5/7 6/7 2/7');
  });

  test('six, where most of a few are just that', async () => {
    assert.equal(await rated('Оценка', ['6', '6', '5', '6', '3']), '6/6 6/6 5/6 6/6 3/6');
    assert.equal(await rated('Оценка', ['6', '9', '5', '6', '3']), '6/10 9/10 5/10 6/10 3/10');
  });

  test('percents under a name for a summary', async () => {
    assert.equal(await rated('rating_summary', ['100', '20', '80', '60', '40']), '100/100 20/100 80/100 60/100 40/100');
  });

  test('stars that are counted in words of other languages', async () => {
    assert.equal(
      await rated('Ocena', ['5 zvezdica', '1 zvezdica', '3 zvezdice', '4 zvezdice', 'pet zvezdica']),
      '5/5 1/5 3/5 4/5 5/5',
    );
    assert.equal(await rated('Vertinimas', ['5 žvaigždutės', '1 žvaigždutė', '4 žvaigždutės']), '5/5 1/5 4/5');
    assert.equal(await rated('Оцена', ['5 звездица', '2 звездице', '1 звездица']), '5/5 2/5 1/5');
  });

  test('smiles that were touched, drawn or in words, under a name for an answer', async () => {
    const words = ['Odlično', 'Loše', 'Dobro', 'Vrlo loše', 'Odlično'];
    assert.equal(await rated('Odgovor', words), '4/4 2/4 3/4 1/4 4/4');
    assert.equal(await rated('Antwort', ['😀', '😡', '🙂', '🙁', '😀']), '4/4 1/4 3/4 2/4 4/4');
    assert.equal(await rated('Answer', ['Very happy', 'Unhappy', 'Happy', 'Very unhappy']), '4/4 2/4 3/4 1/4');
  });
});

describe('days', () => {
  const days = async (cells: readonly string[]) => {
    const lines = cells.map((cell, i) => `${cell},Sample ${'ABCDEFG'[i]},5,Quiet rooms and a kind host`);
    const { rows } = await take('Timestamp,Name,Rating,Comment', ...lines);
    return rows.map((row) => row.split(' | ')[2]);
  };

  test('one month beside many days', async () => {
    assert.deepEqual(
      await days([
        '05/11/2026 12:48:05 PM',
        '05/09/2026 10:02:51 AM',
        '05/07/2026 07:30:10 PM',
        '05/06/2026 09:12:47 AM',
      ]),
      ['2026-05-11', '2026-05-09', '2026-05-07', '2026-05-06'],
    );
    assert.deepEqual(await days(['11/05/2026', '09/05/2026', '07/05/2026', '06/05/2026']), [
      '2026-05-11',
      '2026-05-09',
      '2026-05-07',
      '2026-05-06',
    ]);
  });

  test('the first of each month is none of January', async () => {
    assert.deepEqual(await days(['01/02/2026', '01/03/2026', '01/04/2026', '01/05/2026']), [
      '2026',
      '2026',
      '2026',
      '2026',
    ]);
  });

  test('points between them: the day comes first', async () => {
    assert.deepEqual(await days(['3.1.2026', '4.1.2026']), ['2026-01-03', '2026-01-04']);
  });
});
