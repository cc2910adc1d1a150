import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { UntrustedItem } from '../domain/model.ts';
import { takeSource } from '../testing/take-source.ts';

/** What must become of one record; `undefined` where a field must stay empty. */
type Expected = { [Key in keyof UntrustedItem]?: UntrustedItem[Key] | undefined };

const stars = (ratingValue: number, bestRating = 5, worstRating = 1) => ({ ratingValue, worstRating, bestRating });
const ndjson = (...records: object[]) => records.map((record) => JSON.stringify(record)).join('\n');

/** Shapes of public review sets and of exports, filled with invented words: the first items that must come of each. */
const SHAPES: [string, string, Expected[]][] = [
  [
    'Amazon, years 1996–2014: date as month day, year',
    ndjson(
      {
        reviewerID: 'A1',
        asin: '01',
        reviewerName: 'Ada',
        helpful: [2, 3],
        reviewText: 'Boils fast, looks good.',
        overall: 5,
        summary: 'Good kettle',
        unixReviewTime: 1252800000,
        reviewTime: '09 13, 2009',
      },
      {
        reviewerID: 'A2',
        asin: '01',
        helpful: [0, 0],
        reviewText: 'Leaks after a week.',
        overall: 2,
        summary: 'Leaks',
        unixReviewTime: 1372118400,
        reviewTime: '06 25, 2013',
      },
    ),
    [
      { source: 'amazon', title: 'Good kettle', authorName: 'Ada', datePublished: '2009-09-13', rating: stars(5) },
      { title: 'Leaks', authorName: undefined, datePublished: '2013-06-25' },
    ],
  ],
  [
    'classes, titles and texts without a header',
    '"2","Right for any table","This lamp is bright and it is small enough for any table, I would buy it again."\n"1","Died within a year","I bought it in June and it worked for a while, then it died."\n"2","The best of all lamps","I am writing this to say that the others are wrong about it."\n',
    [{ title: 'Right for any table', rating: undefined }, { title: 'Died within a year' }],
  ],
  [
    'columns under reviews., beside those of the hotel',
    'address,name,reviews.date,reviews.dateAdded,reviews.rating,reviews.text,reviews.title,reviews.username\nSample Street 1,Hotel Sample,2013-09-22T00:00:00Z,2016-10-24T00:00:25Z,4,Ten minutes along the sea front.,Good place,Russ\nSample Street 1,Hotel Sample,2015-04-03T00:00:00Z,2016-10-24T00:00:25Z,5,We stayed on the top floor.,Great bath,Alice\n',
    [
      {
        body: 'Ten minutes along the sea front.',
        title: 'Good place',
        authorName: 'Russ',
        rating: stars(4),
        datePublished: '2013-09-22T00:00:00Z',
        itemReviewed: { name: 'Hotel Sample' },
      },
    ],
  ],
  [
    'app reviews with "nan" and measures of feeling',
    'App,Translated_Review,Sentiment,Sentiment_Polarity\nFood App,It helps me to eat well,Positive,1.0\nFood App,nan,nan,nan\nFood App,Worst app of all,Negative,-1.0\n',
    [{ body: 'It helps me to eat well', rating: undefined }, { body: undefined }, { body: 'Worst app of all' }],
  ],
  [
    'a score of 1 and -1 is a thumb, not a star',
    'app_id,app_name,review_text,review_score,review_votes\n10,Sample Game,Took my weekends.,1,0\n10,Sample Game,"Bad servers, lag",-1,0\n',
    [{ rating: stars(1, 1, 0), itemReviewed: { name: 'Sample Game' } }, { rating: stars(0, 1, 0) }],
  ],
  [
    'thumbs and feelings under "rating"',
    'name,comment,rating\nAda,Fine thing,👍\nBen,Poor thing,👎\n',
    [{ rating: stars(1, 1, 0) }, { rating: stars(0, 1, 0) }],
  ],
  [
    'a reply as a program prints it, and languages by name',
    `date,review,rating,userName,title,developerResponse,language\n2020-08-12,"Love it, use it daily",5,mia,Great app,"{'id': 17, 'body': 'Thanks Mia!', 'modified': '2020-08-13T01:02:03Z'}",english\n2020-08-15,Crashes at once,1,tom,Crashes,,schinese\n`,
    [
      { reply: { text: 'Thanks Mia!', date: '2020-08-13T01:02:03Z' }, language: 'en' },
      { reply: undefined, language: 'zh-Hans' },
    ],
  ],
  [
    'hotel reviews in two halves, scored to 10, with printed lists',
    `Hotel_Name,Review_Date,Average_Score,Negative_Review,Positive_Review,Reviewer_Score,Tags\nHotel Sample,8/3/2017,7.7,The stairs are steep,Nice park,2.9,"[' Leisure trip ', ' Couple ']"\nHotel Sample,7/31/2017,7.7,No Negative,Great place,7.5,"[' Leisure trip ']"\nHotel Sample,7/31/2017,7.7,Dirty,No Positive,10,[]\n`,
    [
      {
        body: 'Positive Review\nNice park\n\nNegative Review\nThe stairs are steep'.replaceAll(
          ' Review\n',
          ' review\n',
        ),
        rating: stars(2.9, 10),
        tags: ['Leisure trip', 'Couple'],
        datePublished: '2017-08-03',
      },
      { body: 'Great place', rating: stars(7.5, 10) },
      { body: 'Negative review\nDirty', rating: stars(10, 10) },
    ],
  ],
  [
    'Google Maps by Outscraper: the place and its average are not the author and the rating',
    'name,place_id,rating,review_id,author_title,review_text,owner_answer,review_rating,review_datetime_utc\nSample Cafe,P1,4.4,R1,Mia Muster,Best coffee,Thank you!,5,01/22/2024 05:06:40\nSample Cafe,P1,4.4,R2,Tom Probe,,,,01/21/2024 01:20:00\n',
    [
      {
        source: 'google',
        authorName: 'Mia Muster',
        rating: stars(5),
        itemReviewed: { name: 'Sample Cafe' },
        reply: { text: 'Thank you!' },
        datePublished: '2024-01-22T05:06:40Z',
      },
      { authorName: 'Tom Probe', rating: undefined },
    ],
  ],
  [
    'Google Maps by Apify: the title is the place',
    'title,url,stars,name,reviewUrl,text,publishedAtDate,reviewerId,totalScore\nSample Cafe,https://maps.sample.invalid/p,5,Mia,https://maps.sample.invalid/r,Best coffee,2024-01-22T05:06:40.000Z,11,4.4\n',
    [
      {
        source: 'google',
        title: undefined,
        authorName: 'Mia',
        url: 'https://maps.sample.invalid/r',
        itemReviewed: { name: 'Sample Cafe', url: 'https://maps.sample.invalid/p' },
      },
    ],
  ],
  [
    '"Rated 5 out of 5 stars", and a company that is the one reviewed',
    `Review Title,Customer Name,Rating,Company Name,Review\n${['Sam', 'Alex', 'Kim', 'Pat', 'Lou'].map((name) => `Title,${name},Rated 4 out of 5 stars,Sample Ltd,Words of ${name}`).join('\n')}\n`,
    [{ rating: stars(4), worksFor: undefined, itemReviewed: { name: 'Sample Ltd' } }],
  ],
  [
    'titles and messages of comments, in Brazil',
    'review_id,review_score,review_comment_title,review_comment_message,review_creation_date\n7b,4,,,2018-01-18 00:00:00\ne6,5,recomendo,Recebi bem antes do prazo.,2017-04-21 00:00:00\n',
    [
      { body: undefined, rating: stars(4) },
      { title: 'recomendo', body: 'Recebi bem antes do prazo.', datePublished: '2017-04-21' },
    ],
  ],
  [
    'comments as WordPress keeps them: an address is no date, the content no reply',
    'comment_ID,comment_author,comment_author_IP,comment_date,comment_date_gmt,comment_content,rating\n11,Ida,127.0.0.1,2024-03-04 10:00:00,2024-03-04 09:00:00,Sits well,5\n',
    [{ body: 'Sits well', reply: undefined, authorName: 'Ida', datePublished: '2024-03-04T09:00:00Z' }],
  ],
  [
    'a shelf of books: their writers are not the authors of the reviews',
    'Book Id,Title,Author,My Rating,Average Rating,Date Added,Bookshelves,My Review\n1,The Sample,Writer Sample,4,3.9,2020/04/01,read,A fine read about the sea.\n',
    [
      {
        source: 'goodreads',
        authorName: undefined,
        title: undefined,
        itemReviewed: { name: 'The Sample' },
        rating: stars(4),
        body: 'A fine read about the sea.',
      },
    ],
  ],
  [
    'wines to 100 points',
    'country,description,designation,points,taster_name,title,variety,winery\nItaly,Tropical fruit and dried herb.,Bianco,87,Kerin Sample,Sample 2013 (Etna),White,Sample\nUS,Tart and snappy lime.,,100,Paul Sample,Other 2014,Gris,Other\n',
    [
      {
        rating: stars(87, 100, 0),
        authorName: 'Kerin Sample',
        jobTitle: undefined,
        itemReviewed: { name: 'Sample 2013 (Etna)' },
      },
    ],
  ],
  [
    'a scale in the header, and dates with an article',
    'Pseudo,Note /10,Avis,Date de l\'avis,Réponse du vendeur\nÉlodie,"4,0",Très bon accueil,le 3 mars 2024,Merci !\n',
    [{ rating: stars(4, 10), datePublished: '2024-03-03', reply: { text: 'Merci !' } }],
  ],
  [
    'Arabic digits in ratings',
    'الاسم,التقييم,التعليق\nمحمد,٥,خدمة ممتازة\nليلى,٣,جيد لكن غالي\n',
    [{ rating: stars(5) }, { rating: stars(3) }],
  ],
  [
    'structured data: each record brings its own scale',
    JSON.stringify([
      {
        '@type': 'Product',
        name: 'Sample Mug',
        review: [
          {
            '@type': 'Review',
            reviewRating: { ratingValue: '4', bestRating: '5' },
            author: { name: 'Fred' },
            reviewBody: 'Good mug',
            name: 'Good',
          },
          {
            '@type': 'Review',
            reviewRating: { ratingValue: '9', bestRating: '10' },
            author: 'Ann',
            reviewBody: 'Very good',
          },
        ],
      },
    ]),
    [
      { rating: stars(4), title: 'Good', authorName: 'Fred' },
      { rating: stars(9, 10), authorName: 'Ann' },
    ],
  ],
  [
    'dates as MongoDB exports them',
    ndjson(
      {
        _id: { $oid: 'a1' },
        review: 'Fine thing',
        rating: { $numberInt: '4' },
        date: { $date: '2024-03-05T10:00:00Z' },
      },
      {
        _id: { $oid: 'a2' },
        review: 'Other thing',
        rating: { $numberInt: '2' },
        date: { $date: { $numberLong: '1709632800000' } },
      },
    ),
    [{ datePublished: '2024-03-05T10:00:00Z' }, { datePublished: '2024-03-05T10:00:00Z', sourceId: 'a2' }],
  ],
  [
    'tweets without a header: numbers that look like moments are ids',
    '"0","1467810369","Mon Apr 06 22:19:45 PDT 2009","NO_QUERY","_one_","Awww, that is a bummer for everybody."\n"4","1467810672","Mon Apr 06 22:19:49 PDT 2009","NO_QUERY","_two_","Is upset that the tickets are gone."\n"0","1467810917","Mon Apr 06 22:19:53 PDT 2009","NO_QUERY","_three_","Managed to save half of it at least."\n',
    [{ datePublished: '2009-04-06', body: 'Awww, that is a bummer for everybody.' }],
  ],
  [
    'labels of fastText',
    '__label__2 Fine lamp: it is bright.\n__label__1 Died at once: never again.\n',
    [{ body: 'Fine lamp: it is bright.' }],
  ],
  [
    'two-figure years: days change, years do not',
    'Name,Rating,Comment,Date\nAda,5,Great place,14/03/24\nBen,4,Nice food,02/04/24\nCy,2,Cold food,09/05/24\n',
    [{ datePublished: '2024-03-14' }, { datePublished: '2024-04-02' }],
  ],
  [
    'tags that people speak of stay, those of an editor go',
    'name,review,rating\nAda,"The <b> tag is ignored, and </b> too, in their editor",5\nBen,I wrote <br> in the form and it broke,2\n',
    [{ isPlain: true }, { isPlain: true }],
  ],
  [
    'tags of an editor',
    'name,review,rating\nAda,A wonderful thing. <br /><br />It shines.,5\nBen,I wrote <br> in the form,2\nCy,<p>Fine</p>,4\n',
    [{ isPlain: undefined }],
  ],
  [
    'a column that names the source',
    'name,review,rating,source\nAda,Fine,5,Google\nBen,Nice post,,X\nCy,Fair,3,twitter.com\nDee,Good,4,Newsletter\n',
    [{ source: 'google' }, { source: 'x' }, { source: 'x' }, { source: 'file' }],
  ],
  [
    'answers to a form',
    'Timestamp,What is your name?,How would you rate your stay? (1-10),Any other comments?\n2024/03/05 10:11:12 AM GMT+1,Ada,5,All good and we will come again\n',
    [{ authorName: 'Ada', rating: stars(5, 10), datePublished: '2024-03-05T10:11:12+01:00' }],
  ],
];

describe('columns of real exports', () => {
  let dir = '';
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'smm-shapes-'));
  });
  after(() => rm(dir, { recursive: true, force: true }));

  for (const [name, text, expected] of SHAPES) {
    test(name, async () => {
      const { rows, rejected } = await takeSource(join(dir, 'file'), text);
      assert.deepEqual(rejected, []);
      const seen = expected.map((parts, i) =>
        Object.fromEntries(Object.keys(parts).map((key) => [key, rows[i]?.item[key as keyof UntrustedItem]])),
      );
      assert.deepEqual(seen, expected);
    });
  }
});
