import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQuestion, meantBy } from './by-concept.ts';

const MEANT: readonly [header: string, fields: string][] = [
  ['Autor der Bewertung', 'author'],
  ['Name des Kunden', 'author'],
  ['Geschreven door', 'author'],
  ['Nombre del comprador', 'author'],
  ['Asiakkaan nimi', 'author'],
  ['Data wystawienia opinii', 'date'],
  ['Datum der Bestellung', 'dateExperienced'],
  ['Fecha de compra', 'dateExperienced'],
  ['Titel der Rezension', 'title'],
  ['Yorum Başlığı', 'title'],
  ['Antwort des Händlers', 'reply'],
  ['Date de la réponse', 'replyDate'],
  ['Company size', ''],
  ['Location', ''],
  ['Reviewer ID', ''],
  ['Number of reviews', ''],
  ['Anonymous reviewer', ''],
  ['Colour', ''],
];

for (const [header, fields] of MEANT)
  test(`“${header}” means ${fields || 'nothing'}`, () =>
    assert.equal(
      meantBy(header)
        .map(({ field }) => field)
        .join(' '),
      fields,
    ));

test('questions are told by their sign, their words or their length', () => {
  for (const header of [
    'Was hat Ihnen gefallen?',
    'ما الذي أعجبك؟',
    'Τι σας άρεσε;',
    'お名前を教えてください',
    'คุณชอบอะไร',
  ])
    assert.ok(isQuestion(header), header);
  for (const header of ['Review', 'Autor der Bewertung', 'レビュー本文', 'Phản hồi của cửa hàng'])
    assert.ok(!isQuestion(header), header);
});
