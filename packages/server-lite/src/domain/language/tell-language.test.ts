import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { SPOKEN } from '../../sources/testing/corpus-languages.ts';
import { tellLanguage } from './tell-language.ts';

const DATA = fileURLToPath(new URL('../../../../../../shared/data/datasets/', import.meta.url));

/** Sentences in languages that are easily taken for a neighbour: said rightly, or not at all. */
const NEIGHBOURS: readonly [tag: string, text: string][] = [
  ['gl', 'O persoal foi moi amable e a comida estaba ben rica, volveremos porque nos gustou moito.'],
  ['ca', 'El personal és molt amable i el menjar és boníssim, tornarem perquè ens ha agradat molt.'],
  ['af', 'Die personeel was baie vriendelik en die kos was lekker, ons sal beslis weer kom.'],
  ['ms', 'Kakitangan sangat ramah dan makanan sedap, kami akan datang lagi kerana suasananya baik.'],
  ['hr', 'Osoblje je bilo vrlo ljubazno i hrana je bila odlična, sigurno ćemo doći opet.'],
  ['sr', 'Osoblje je bilo veoma ljubazno i hrana je bila odlična, sigurno ćemo doći opet.'],
  ['sk', 'Personál bol veľmi milý a jedlo bolo výborné, určite prídeme znova, lebo sa nám páčilo.'],
  ['sl', 'Osebje je bilo zelo prijazno in hrana je bila odlična, zagotovo se bomo vrnili.'],
  ['bg', 'Персоналът беше много любезен и храната беше чудесна, със сигурност ще дойдем пак.'],
  ['mk', 'Персоналот беше многу љубезен и храната беше одлична, сигурно ќе дојдеме пак.'],
  ['be', 'Персанал быў вельмі ветлівы, і ежа была цудоўная, мы абавязкова прыйдзем яшчэ.'],
  ['sr', 'Особље је било веома љубазно и храна је била одлична, сигурно ћемо доћи опет.'],
  ['is', 'Starfsfólkið var mjög vingjarnlegt og maturinn var góður, við komum örugglega aftur.'],
  ['et', 'Teenindus oli väga sõbralik ja toit oli maitsev, me tuleme kindlasti tagasi.'],
  ['lv', 'Personāls bija ļoti laipns un ēdiens bija garšīgs, mēs noteikti atgriezīsimies.'],
  ['lt', 'Personalas buvo labai malonus ir maistas buvo skanus, mes tikrai grįšime.'],
  ['nn', 'Dei tilsette var veldig hyggelege og maten var god, me kjem gjerne att.'],
  ['sq', 'Stafi ishte shumë i sjellshëm dhe ushqimi ishte i mirë, do të vijmë përsëri.'],
  ['eu', 'Langileak oso jatorrak ziren eta janaria ona zen, berriro itzuliko gara.'],
  ['tl', 'Mabait ang mga tauhan at masarap ang pagkain, babalik kami ulit dito.'],
  ['sw', 'Wafanyakazi walikuwa wakarimu na chakula kilikuwa kizuri sana, tutarudi tena.'],
  ['az', 'İşçilər çox mehriban idi və yemək dadlı idi, yenə gələcəyik.'],
  ['ur', 'عملہ بہت مہربان تھا اور کھانا مزیدار تھا، ہم پھر آئیں گے۔'],
  ['mr', 'कर्मचारी खूप मदत करणारे होते आणि जेवण छान होते, आम्ही पुन्हा येऊ.'],
  ['kk', 'Қызметкерлер өте мейірімді болды және тамақ дәмді екен, біз тағы келеміз.'],
];

/** Too short, nobody's, or several languages at once. */
const UNSURE = [
  'Top!',
  'OK',
  '5/5',
  'Super',
  'Anna Müller',
  '👍👍👍',
  'Parfait!',
  'iPhone 15 Pro Max 256 GB',
  'https://sample.invalid/a/b',
  'la la la',
  '最高',
  'Très bien. Very good. Sehr gut. Muy bien. Molto bene.',
  '',
];

describe('the language of words', () => {
  test('what is said of thirty languages is right, and most sentences are told', () => {
    let sentences = 0;
    let said = 0;
    for (const { tag, texts, titles } of SPOKEN)
      for (const text of [...texts, ...titles]) {
        const told = tellLanguage(text);
        if (told !== undefined) assert.ok(told === tag || tag.startsWith(`${told}-`), `${told}: ${text}`);
        if (text.length < 40) continue;
        sentences++;
        if (told !== undefined) said++;
      }
    assert.ok(said >= 0.85 * sentences, `${said} of ${sentences}`);
  });

  test('a neighbour is never taken for another', () => {
    const wrong = NEIGHBOURS.filter(([tag, text]) => ![tag, undefined].includes(tellLanguage(text)));
    assert.deepEqual(
      wrong.map(([tag, text]) => `${tag} as ${tellLanguage(text)}`),
      [],
    );
  });

  for (const text of UNSURE) test(`“${text}” is left open`, () => assert.equal(tellLanguage(text), undefined));

  test('Chinese is told apart only by signs that one of the two has', () => {
    assert.equal(tellLanguage('这家店的东西很好，我们还会再来'), 'zh-Hans');
    assert.equal(tellLanguage('這家店的東西很好，我們還會再來'), 'zh-Hant');
    assert.equal(tellLanguage('很好吃，我和他都不想走'), 'zh');
  });

  test('long texts and lone surrogates end', () => {
    assert.equal(tellLanguage(`${'a'.repeat(1e6)} \ud800`), undefined);
    assert.equal(tellLanguage('The room was very good and we will come back. '.repeat(1e4)), 'en');
  });
});

const skip = existsSync(DATA) ? false : 'the shared data sets are not here';
const read = (file: string) => readFileSync(DATA + file, 'utf8');
const lines = (file: string) => read(file).split('\n').filter(Boolean);
/** By file: its language, its texts, and how much of it is labelled wrongly or in English words. */
const SETS: readonly [tag: string, texts: () => string[], least: number][] = [
  [
    'ro',
    () => (JSON.parse(read('romanian_positive_reviews.json')) as Reviews).reviews.map(({ content }) => content),
    0.99,
  ],
  ['he', () => lines('hebrew_comments_test.tsv').map((line) => line.split('\t')[0] as string), 0.99],
  ['fa', () => lines('persian_food_dev.jsonl').map((line) => (JSON.parse(line) as { review: string }).review), 0.99],
  ['th', () => lines('thai_wisesight_pos.txt'), 0.99],
  ['ja', () => lines('japanese_jalan_pn.tsv').map((line) => line.split('\t')[2] as string), 0.99],
  ['en', () => lines('amazon_alexa.tsv').map((line) => line.split('\t')[3] ?? ''), 0.99],
];
interface Reviews {
  reviews: { content: string }[];
}

describe('the language of real reviews', { skip }, () => {
  for (const [tag, texts, least] of skip ? [] : SETS)
    test(tag, () => {
      const told = texts()
        .map((text) => tellLanguage(text))
        .filter((one) => one !== undefined);
      const right = told.filter((one) => one === tag).length;
      assert.ok(told.length > 500, `${told.length} are told`);
      assert.ok(right >= least * told.length, `${right} of ${told.length}`);
    });
});
