import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestIsLeast } from './least-is-best.ts';
import { marksOfSchool } from './marks-of-school.ts';
import { verbalScale } from './verbal-scale.ts';

test('a header says that one is the best, and of how many', () => {
  for (const [header, most] of [
    ['Známka (1 = výborný, 5 = nedostatečný)', 5],
    ['Bewertung 1 = sehr gut, 4 = schlecht', 4],
    ['Rating (1 – best, 5 – worst)', 5],
    ['Nota (1: ótimo, 6: péssimo)', 6],
    ['Hodnocení jako ve škole', 5],
  ] as const)
    assert.equal(bestIsLeast(header), most, header);
});

test('where one is the worst, or nothing is said, the highest is the best', () => {
  for (const header of [
    'Rating (1 = very bad, 5 = very good)',
    'Sterne (5 = sehr gut, 1 = sehr schlecht)',
    'Score (5 = best)',
    'Note (1-5)',
    'Satisfaction',
  ])
    assert.equal(bestIsLeast(header), undefined, header);
});

test('a Czech mark is one of a school unless the words beside it say otherwise', () => {
  const marks = [1, 2, 1, 4, 1, 3];
  const none = marks.map(() => '');
  assert.deepEqual(marksOfSchool('Známka', marks, none), { best: 5, worst: 1, isReversed: true });
  const praise = ['velmi špatné', 'špatné', 'velmi špatné', 'dobré', 'špatné', 'dobré'];
  assert.equal(marksOfSchool('Známka', marks, praise), undefined);
  assert.equal(marksOfSchool('Note', marks, none), undefined);
});

test('of several orders that words can stand in, the one whose middle word is in the middle', () => {
  assert.deepEqual(verbalScale(new Set(['Mala', 'Regular', 'Buena', 'Excelente']))?.places, {
    mala: 2,
    regular: 3,
    buena: 4,
    excelente: 5,
  });
  assert.equal(verbalScale(new Set(['Poor', 'Good', 'Excellent'])), undefined);
});

test('four words that are a scale by themselves are of four, and with a fifth of five', () => {
  const four = verbalScale(new Set(['Poor', 'Fair', 'Good', 'Excellent']));
  assert.deepEqual(four, { places: { poor: 1, fair: 2, good: 3, excellent: 4 }, best: 4 });
  const five = verbalScale(new Set(['Poor', 'Fair', 'Good', 'Very good', 'Excellent']));
  assert.deepEqual([five?.places['good'], five?.best], [3, 5]);
});

test('an Austrian mark of five is the worst, where praise and complaints stand apart', () => {
  const marks = [1, 2, 1, 4, 3, 1, 5];
  const texts = [
    'Karl ist der beste Lehrer!',
    'Super organisiert',
    '',
    'Das Auto war in schlechtem Zustand.',
    'Ganz ok',
    'Mit viel Geduld erklärt, herzlichen Dank!',
    'Nie wieder.',
  ];
  for (const header of ['Note (1-5)', 'Note 1 bis 5'])
    assert.deepEqual(marksOfSchool(header, marks, texts), { best: 5, worst: 1, isReversed: true }, header);
  assert.deepEqual(marksOfSchool('Note', marks, texts), { best: 6, worst: 1, isReversed: true });
  // Stars, where who praises gives the most.
  assert.equal(
    marksOfSchool(
      'Note (1-5)',
      marks.map((mark) => 6 - mark),
      texts,
    ),
    undefined,
  );
});
