import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textBlocks } from '../blocks/text-blocks.ts';
import { tellTranslation } from '../translate/translation.ts';

test('messages are told by the lines above them', () => {
  for (const head of [
    'From - Tue Jan 14 10:10:00 2025\r\nX-Account-Key: account1\r\nFrom: a@sample.example\r\n\r\nWords',
    'From 1700000000000000001@xxx Tue Jan 14 07:10:00 +0000 2025\nX-GM-THRID: 17\n',
    'From ada@sample.example Tue Jan 14 10:10 2025\nReturn-Path: <ada@sample.example>\n',
    'Return-Path: <ada@sample.example>\nReceived: from a\n\tby b; Tue, 14 Jan 2025\nFrom: a@sample.example\n\nWords',
    'Subject: Hi\nFrom: a@sample.example\nMIME-Version: 1.0\nContent-Type: text/plain\n\nWords',
    '412       \nFrom: a@sample.example\nMIME-Version: 1.0\nContent-Type: text/plain\n\nWords',
  ])
    assert.equal(tellTranslation(head), 'mail', head);
  for (const head of [
    'From: Ada <ada@sample.example>\nTo: info@hotel.example\nDate: Tue, 14 Jan 2025 10:10:00 +0300\nSubject: Thanks\n\nLovely.',
    '\n---\nVon: Ada\nGesendet: Dienstag, 14. Januar 2025 10:10\nAn: Hotel\nBetreff: Danke\n\nSchön.',
    'Betreff: \tDanke\nVon: \tAda <ada@sample.example>\nDatum: \tTue, 14 Jan 2025 10:10:00 +0300\nAn: \tinfo@hotel.example\n\nSchön.',
    'Van: Ada\nVerzonden: dinsdag 14 januari 2025 10:10\nAan: Hotel\nOnderwerp: Dank\n\nMooi.',
    'От: Вера <vera@sample.example>\nДата: 14 января 2025 г., 10:10\nКому: info@hotel.example\nТема: Спасибо\n\nОчень хорошо.',
    '差出人: 花子 <hanako@sample.example>\n送信日時: 2025年1月14日 10:10\n宛先: info@hotel.example\n件名: お礼\n\n楽しかったです。',
  ])
    assert.equal(tellTranslation(head), 'pasted-mail', head);
});

test('testimonials with such lines are read as they were', () => {
  const labelled = [1, 2, 3]
    .map((i) => `From: Anna, Berlin\nDate: ${i} May 2025\nRating: 5\nReview: Warm bread, every day.`)
    .join('\n\n');
  assert.equal(tellTranslation(labelled), 'blocks');
  assert.equal(textBlocks(labelled, false)?.length, 3);
  for (const text of [
    'Lovely place.\nFrom: Anna, Berlin\n\nWe come back.\nFrom: Bo, Oslo',
    'From: Anna, Berlin\nDate: 3 May 2025\nTo: the whole team\nSubject: bread\n\nWarm bread, every day.',
    'From: Anna\nDate: 3 May 2025 10:10\nSubject: bread\nMessage: Warm bread, every day.',
    'From the first moment at 10:10 on Tue Jan 14 2025\nwe felt at home.',
    'Date: yesterday\nFrom: Anna\n\nWarm bread.',
  ])
    assert.doesNotMatch(tellTranslation(text) ?? '', /mail/, text);
});
