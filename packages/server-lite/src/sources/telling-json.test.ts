import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';
import { at, day, PEOPLE, SAID, sevenRows } from './testing/seven-rows.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-telling-json-'));
after(() => rmSync(dir, { recursive: true }));

const take = async (value: unknown) =>
  (await takeSource(join(dir, 'export.json'), JSON.stringify(value))).rows.map(({ item }) => item);
const seven = (record: (i: number) => object) => take(SAID.map((_, i) => record(i)));
const rated = (i: number) => 5 - (i % 4);

test('the title of an entry that is a name on nearly every row is who wrote, not the town beside it', async () => {
  const towns = ['Musterstadt', 'Neudorf', 'Altburg', 'Bad Probe', 'Oberhausen', 'Unterwald', 'Seeheim'];
  const all = await seven((i) => ({
    title: { rendered: at(PEOPLE, i).replace('Tom', 'Tom &#038; Ina') },
    content: { rendered: `<p>${at(SAID, i)}</p>` },
    acf: { town: at(towns, i), stars: String(rated(i)) },
  }));
  assert.deepEqual(
    all.map(({ authorName, title }) => [authorName, title]),
    PEOPLE.map((name) => [name.replace('Tom', 'Tom & Ina'), undefined]),
  );
  const headed = await seven((i) => ({ title: at(['Very good', 'Never again', 'Fair prices'], i), text: at(SAID, i) }));
  assert.equal(headed[1]?.title, 'Never again');
});

test('the rating of all stands beside those of its parts that hang under others', async () => {
  const all = await seven((i) => ({
    author: at(PEOPLE, i),
    comment: at(SAID, i),
    average_rating_normalized: 20 * rated(i) - 3,
    average_rating: (20 * rated(i) - 3) / 10,
    category_ratings: { service: { rating: 2 * rated(i) }, room: { rating: 2 * rated(i) - 1 } },
  }));
  assert.deepEqual(
    all.map(({ rating }) => [rating?.ratingValue, rating?.bestRating]),
    SAID.map((_, i) => [(20 * rated(i) - 3) / 10, 10]),
  );
});

test('of marks for parts alone none is the rating', async () => {
  const all = await seven((i) => ({
    guest: at(PEOPLE, i),
    text: at(SAID, i),
    staff: 10 - (i % 4),
    clean: 9 - (i % 3),
    ratio: 8 - (i % 5),
    comfort: 10 - (i % 2),
  }));
  assert.ok(all.every(({ rating }) => rating === undefined));
});

test('a score that is nought on every row is none, and what was asked is the rating', async () => {
  const all = await seven((i) => ({
    calculated: { score: 0 },
    submitted_at: `${day(i)}T10:00:00Z`,
    answers: [
      { field: { ref: 'hinnang' }, type: 'number', number: 10 - (i % 4) },
      { field: { ref: 'mis_meeldis' }, type: 'text', text: at(SAID, i) },
    ],
  }));
  assert.deepEqual(
    all.map(({ rating }) => rating?.ratingValue),
    SAID.map((_, i) => 10 - (i % 4)),
  );
});

test('what was made on one day was brought in on it: the day that differs is the review’s', async () => {
  const all = await seven((i) => ({
    nimi: at(PEOPLE, i),
    palaute: at(SAID, i),
    paivamaara: day(i),
    createdAt: '2025-11-01T07:00:00.000Z',
  }));
  assert.deepEqual(
    all.map(({ datePublished }) => datePublished),
    SAID.map((_, i) => day(i)),
  );
});

test('what a customer and a business said in one list, each under its kind, are the words and the reply', async () => {
  const all = await take({
    reviews: SAID.map((text, i) => ({
      reviewId: `gp:${i}`,
      authorName: at(PEOPLE, i),
      comments: [
        {
          userComment: {
            text: `\t${text}`,
            lastModified: { seconds: String(1_713_000_000 + i) },
            starRating: rated(i),
          },
        },
        ...(i === 2 ? [{ developerComment: { text: 'Thank you.', lastModified: { seconds: '1713999999' } } }] : []),
      ],
    })),
  });
  assert.deepEqual(
    all.map(({ source, authorName, body, rating, reply }) => [
      source,
      authorName,
      body,
      rating?.ratingValue,
      reply?.text,
    ]),
    SAID.map((text, i) => ['google-play', at(PEOPLE, i), text, rated(i), i === 2 ? 'Thank you.' : undefined]),
  );
});

test('what is all that somebody said needs no heading where it was good, or is a sentence', async () => {
  const { items } = await sevenRows(dir, {
    Name: (i) => at(PEOPLE, i),
    likedText: (i) => at(['The view', '', '', 'The view'], i),
    dislikedText: (i) => at(['', 'Noise', 'You hear all that the neighbours say', 'Noise'], i),
    Stars: (i) => String(rated(i)),
  });
  assert.deepEqual(
    items.slice(0, 4).map(({ body }) => body),
    [
      'The view',
      'Disliked text\nNoise',
      'You hear all that the neighbours say',
      'Liked text\nThe view\n\nDisliked text\nNoise',
    ],
  );
});

test('a line that says how many or how good all of them were is no review', async () => {
  const table = `Datum;Gast;Note;Text\n${SAID.map((said, i) => `${day(i)};${at(PEOPLE, i)};${rated(i)};${said}`).join('\n')}\n`;
  for (const sum of ['Anzahl;;7;', ';;3,86;Durchschnittliche Bewertung', ';;3,86;Average rating', ';;3,86;Average']) {
    const { rows, rejected } = await takeSource(join(dir, 'export.csv'), `${table}${sum}\n`);
    assert.deepEqual([rows.length, rejected.map(({ reason }) => reason)], [SAID.length, ['it is a line of sums']], sum);
  }
  const { rows } = await takeSource(join(dir, 'export.csv'), `${table};;3;Average\n`);
  assert.equal(rows.at(-1)?.item.body, 'Average', 'what somebody thought');
});

test('a rating of one on every row is a mark beside the stars, and the login of a buyer names them', async () => {
  const all = await seven((i) => ({
    rating: 1,
    comment: at(SAID, i),
    rating_star: rated(i),
    buyer: { id: `b${i}`, login: at(PEOPLE, i) },
  }));
  assert.deepEqual(
    all.map(({ rating, authorName }) => [rating?.ratingValue, authorName]),
    PEOPLE.map((name, i) => [rated(i), name]),
  );
});

test('what was asked stands in elements of XML as it does in keys of JSON, and the reply is none of it', async () => {
  const answer = (group: string, question: string, text: string) =>
    `<reviewContent><questionGroup>${group}</questionGroup><rating>${text}</rating><questionTranslation>${question}</questionTranslation></reviewContent>`;
  const feed = `<?xml version="1.0"?><LocationReviews><reviews>${SAID.map(
    (text, i) =>
      `<reviews><reviewId>r${i}</reviewId><reviewAuthor>${at(PEOPLE, i)}</reviewAuthor><rating>${2 * rated(i)}</rating><reviewContent>${answer('DEFAULT_OVERALL', 'Totaalscore', String(2 * rated(i)))}${answer('DEFAULT_ONELINER', 'Beschrijf uw ervaring in één zin', i % 2 ? 'Prima' : 'Kan beter')}${answer('DEFAULT_OPINION', 'Uw mening', text)}</reviewContent><dateSince>${day(i)}</dateSince><reviewComments>${i === 2 ? 'Thank you, we are happy to hear it.' : ''}</reviewComments></reviews>`,
  ).join('')}</reviews></LocationReviews>`;
  const { rows } = await takeSource(join(dir, 'asked.xml'), feed);
  assert.deepEqual(
    rows.map(({ item }) => [item.body, item.title, item.rating?.ratingValue]),
    SAID.map((text, i) => [text, i % 2 ? 'Prima' : 'Kan beter', 2 * rated(i)]),
  );
});

test('reasons that were picked from a list are no headline', async () => {
  const picked = [
    'Good food|Well packed',
    'Missing item',
    'Warm',
    'Good food',
    'Wrong order',
    'Fast|Warm',
    'Good value',
  ];
  const all = (
    await sevenRows(dir, {
      Customer: (i) => at(PEOPLE, i),
      Stars: (i) => String(rated(i)),
      Comment: (i) => at(SAID, i),
      Reasons: (i) => at(picked, i),
    })
  ).items;
  assert.deepEqual(
    all.map(({ body, title }) => [body, title]),
    SAID.map((text) => [text, undefined]),
  );
});

test('a single question after what was liked and what could be better needs no heading', async () => {
  const all = (
    await sevenRows(dir, {
      'Overall, how was it?': (i) => String(rated(i)),
      'What did you like most, or what could we do better?': (i) => at(SAID, i),
      'Last name': (i) => at(PEOPLE, i),
    })
  ).items;
  assert.deepEqual(
    all.map(({ body }) => body),
    SAID,
  );
});

test('whoever is reviewed did not write the review, also where both are told by their first names', async () => {
  const all = await seven((i) => ({
    comments: at(SAID, i),
    rating: rated(i),
    createdAt: day(i),
    reviewer: { id: `u${i}`, firstName: at(PEOPLE, i).split(' ')[0] },
    reviewee: { firstName: 'Ivo', hostName: 'Ivo' },
  }));
  assert.deepEqual(
    all.map(({ authorName }) => authorName),
    PEOPLE.map((name) => name.split(' ')[0]),
  );
});
