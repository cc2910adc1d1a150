import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleOfFeelings, valenceOf } from './feeling-words.ts';

const read = (scale: string) => scaleOfFeelings(scale.split('|'));

test('scales that are on no list are read by what their words say', () => {
  for (const scale of [
    'ganz schlecht|eher schlecht|ok|eher gut|sehr gut',
    'Совсем недоволен|Скорее недоволен|Нейтрально|Скорее доволен|Полностью доволен',
    'Per niente soddisfatto|Non molto soddisfatto|Abbastanza soddisfatto|Molto soddisfatto|Estremamente soddisfatto',
    'Very unhappy|Unhappy|Neither happy nor unhappy|Happy|Very happy',
    '不満|やや不満|普通|満足|大変満足',
  ])
    assert.deepEqual(read(scale), { places: [1, 2, 3, 4, 5], best: 5 }, scale);
});

test('two kinds of yes and two of no make a scale of four', () => {
  assert.deepEqual(read('Inte alls nöjd|Inte särskilt nöjd|Ganska nöjd|Helt nöjd'), { places: [1, 2, 3, 4], best: 4 });
});

test('between two of yes and two of no stands the middle, whatever it is called', () => {
  assert.deepEqual(read('very bad|bad|zorvat|good|very good'), { places: [1, 2, 3, 4, 5], best: 5 });
});

test('what might be of two scales, or of none, is no rating', () => {
  assert.equal(read('good|very good'), undefined);
  assert.equal(read('good|happy|bad'), undefined);
  for (const text of ['Gerne wieder', 'Musterstadt', 'Very good lamp', 'Ada']) assert.equal(valenceOf(text), undefined);
});

test('neither the one nor the other is the middle, in two words or in a phrase', () => {
  for (const [middle, ...rest] of [
    ['Nem bom nem mau', 'Muito bom', 'Bom', 'Mau'],
    ['Ni satisfecho ni insatisfecho', 'Muy satisfecho', 'Satisfecho', 'Insatisfecho'],
    ['Né soddisfatto né insoddisfatto', 'Molto soddisfatto', 'Soddisfatto', 'Insoddisfatto'],
    ['Varken nöjd eller missnöjd', 'Mycket nöjd', 'Nöjd', 'Missnöjd'],
    ['geht so', 'sehr gut', 'gut', 'schlecht'],
    ['Nii ja naa', 'Väga rahul', 'Rahul', 'Ei ole rahul'],
    ['Comme ci, comme ça', 'Très bien', 'Bien', 'Mal'],
    ['так себе', 'очень доволен', 'доволен', 'недоволен'],
  ] as const) {
    assert.equal(valenceOf(middle), 0, middle);
    assert.deepEqual(scaleOfFeelings([middle, ...rest]), { places: [3, 5, 4, 2], best: 5 }, middle);
  }
  for (const text of ['Nein', 'Ne en eller to', 'is it so']) assert.notEqual(valenceOf(text), 0, text);
});
