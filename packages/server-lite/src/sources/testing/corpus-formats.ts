import { SPOKEN } from './corpus-languages.ts';
import { isoOf, rowsOf, two, type CorpusFile, type ExpectedRow, type SampleRow } from './corpus-row.ts';
import { delimited, escapeXml } from './write-table.ts';

/** What a cell of a row says, by the name that a layout below gives it. */
type Writer = (row: SampleRow, index: number) => string;

const clock = (row: SampleRow) => `${two(row.day % 24)}:15:42`;
const american = (row: SampleRow) => `${two(row.month)}/${two(row.day)}/${row.year}`;
const CELLS: Readonly<Record<string, Writer>> = {
  author: (row) => row.author,
  first: (row) => row.author.split(' ')[0] ?? '',
  last: (row) => row.author.split(' ').slice(1).join(' '),
  email: (row) => row.email,
  stars: (row) => String(row.value),
  starsTo10: (row) => String(row.value * 2),
  tenths: (row) => row.value.toFixed(1),
  title: (row) => row.title,
  words: (row) => row.words,
  second: (row) => row.second,
  html: (row) => (row.words === '' ? '' : `<p>${escapeXml(row.words).replaceAll('\n\n', '</p>\n<p>')}</p>`),
  reply: (row) => row.reply,
  product: (row) => row.product,
  day: isoOf,
  american,
  usTime: (row) => `${american(row)} ${clock(row)}`,
  european: (row) => `${two(row.day)}/${two(row.month)}/${row.year}`,
  spaced: (row) => `${isoOf(row)} ${clock(row)}`,
  utc: (row) => `${isoOf(row)} ${clock(row)} UTC`,
  zulu: (row) => `${isoOf(row)}T${clock(row)}Z`,
  seconds: (row) => String(Date.UTC(row.year, row.month - 1, row.day, 12) / 1000),
  id: (_, index) => `sample-${index + 1}`,
  number: (_, index) => String(900_000 + index),
  likelihood: (row) => String(row.likelihood),
};

/** Exports as platforms write their header: each column, and after the equals sign what stands in it. */
const TABLES: Readonly<Record<string, string>> = {
  'judge-me':
    'title=title|body=words|rating=stars|review_date=utc|source:web|curated:ok|reviewer_name=author|reviewer_email=email|product_id=number|product_handle:sample|reply=reply|reply_date:|picture_urls:|ip_address:|location:',
  loox: 'id=id|status:Active|rating=stars|email=email|nickname=author|full_name:|review=words|date=day|productId=number|handle:sample|img:|variant:Red|verified_purchase:true',
  yotpo:
    'Review Title=title|Review Content=words|Review Score=stars|Review Creation Date=european|Product ID=number|Product Title=product|Product URL:https://shop.invalid/p|Reviewer Display Name=author|Reviewer Email=email|Verified Purchase:Yes',
  stamped:
    'productId=number|productTitle=product|author=author|email=email|location:|reviewRating=stars|reviewTitle=title|reviewMessage=words|reviewReply=reply|dateCreated=spaced|reviewState:published|reviewVerifiedType:2',
  okendo:
    'Review ID=id|Product ID=number|Title=title|Body=words|Rating=stars|Reviewer Name=author|Reviewer Email=email|Is Verified Buyer:true|Date Created=zulu|Status:approved',
  'reviews-io':
    'Review ID=number|SKU:KT-1|Product Name=product|Reviewer Name=author|Reviewer Email=email|Rating=stars|Review=words|Date Created=spaced|Reply=reply',
  trustpilot:
    'Domain Url:sample-shop.invalid|Webshop Name:Sample Shop|Business Unit Id:46d6|Review Id=id|Review Created (UTC)=spaced|Review Consumer User Id=id|Review Username=author|Review User Email=email|Review Title=title|Review Content=words|Review Stars=stars|Source Of Review:Organic|Reference Id:|Company Response=reply|Company Reply Date (UTC):|Review Language:|Location Name:',
  powerreviews:
    'Review Id=id|Page Id:SKU-1|Review Display:|Review Title=title|Review Date=american|Review Location:|Review Text=words|Rating=stars|Verified Buyer:Yes|Review Status:Approved',
  shopify:
    'product_handle:sample-soap|state:published|rating=stars|title=title|author=author|email=email|location:|body=words|reply=reply|created_at=utc|replied_at:',
  linkedin:
    'First Name=first|Last Name=last|Company:Sample Works|Job Title:Buyer|Text=words|Creation Date=usTime|Status:VISIBLE',
  'google-play':
    'Package Name:app.sample|App Version Code:210|App Version Name:2.1|Reviewer Language:|Device:sample8|Review Submit Date and Time=zulu|Review Submit Millis Since Epoch:|Review Last Update Date and Time:|Review Last Update Millis Since Epoch:|Star Rating=stars|Review Title=title|Review Text=words|Developer Reply Date and Time:|Developer Reply Millis Since Epoch:|Developer Reply Text=reply|Review Link:https://play.google.com/console/sample',
  amazon:
    'marketplace:US|customer_id=number|review_id=id|product_id:B0SAMPLE|product_parent:9|product_title=product|product_category:Kitchen|star_rating=stars|helpful_votes:0|total_votes:0|vine:N|verified_purchase:Y|review_headline=title|review_body=words|review_date=day',
  g2: 'Reviewer=author|Reviewer Role:Buyer|Reviewer Industry:Retail|Company Size:11-50|Title=title|Star Rating=tenths|What do you like best about Sample?=words|What do you dislike about Sample?=second|Review Date=day',
  capterra:
    'Reviewer Name=author|Reviewer Role:Buyer|Industry:Retail|Company Size:11-50|Title=title|Overall Rating=stars|Ease of Use:4|Customer Service:5|Features:4|Value for Money:3|Likelihood to Recommend=likelihood|Pros=words|Cons=second|Review Date=day',
  airbnb: 'listing_id:2001|id=number|date=day|reviewer_id=number|reviewer_name=author|comments=words',
  feedspace:
    'Review Text=words|Review Date=day|Star Rating=tenths|Name=author|Email=email|Job Role:Buyer|Company:Sample Works|Profile Image URL:',
  booking:
    'Review date=spaced|Guest name=author|Reservation number=number|Review title=title|Positive review=words|Negative review=second|Review score=starsTo10|Property reply=reply',
  wordpress:
    'comment_ID=number|comment_post_ID:7|comment_author=author|comment_author_email=email|comment_author_IP:127.0.0.1|comment_date_gmt=spaced|comment_content=words|comment_approved:1|rating=stars',
};

/** Answers of programs: one record as JSON, with names of cells in double braces, and what stands around the list. */
const RECORDS: Readonly<Record<string, { record: string; around?: string; without?: readonly (keyof ExpectedRow)[] }>> =
  {
    'google-business': {
      record:
        '{"reviewId":"{{id}}","reviewer":{"displayName":"{{author}}"},"starRating":"{{word}}","comment":"{{words}}","createTime":"{{zulu}}","updateTime":"{{zulu}}"}',
      around: '{"reviews":[*],"averageRating":4,"totalReviewCount":9}',
      without: ['title'],
    },
    facebook: {
      record:
        '{"created_time":"{{day}}T10:43:20+0000","reviewer":{"name":"{{author}}","id":"{{number}}"},"rating":{{stars}},"review_text":"{{words}}"}',
      around: '{"data":[*]}',
      without: ['title'],
    },
    'judge-me-api': {
      record:
        '{"id":{{number}},"title":"{{title}}","body":"{{words}}","rating":{{stars}},"product_external_id":9,"reviewer":{"id":1,"email":"a@sample.invalid","name":"{{author}}"},"source":"web","curated":"ok","published":true,"hidden":false,"verified":"buyer","created_at":"{{zulu}}","updated_at":"{{zulu}}"}',
      around: '{"current_page":1,"per_page":10,"reviews":[*]}',
    },
    senja: {
      record:
        '{"id":"{{id}}","type":"text","title":"{{title}}","text":"{{words}}","rating":{{stars}},"url":null,"date":"{{zulu}}","approved":true,"customer_name":"{{author}}","customer_email":null,"customer_company":null,"integration":"form","tags":[],"video_url":null}',
      around: '{"data":[*]}',
    },
    woocommerce: {
      record:
        '{"id":{{number}},"date_created":"{{zulu}}","date_created_gmt":"{{zulu}}","product_id":32,"status":"approved","reviewer":"{{author}}","reviewer_email":"","review":"{{html}}","rating":{{stars}},"verified":true}',
      around: '[*]',
      without: ['title'],
    },
    etsy: {
      record:
        '{"reviewer":"{{author}}","date_reviewed":"{{american}}","star_rating":{{stars}},"message":"{{words}}","order_id":{{number}}}',
      around: '[*]',
      without: ['title'],
    },
    tripadvisor: {
      record:
        '{"id":{{number}},"lang":"","location_id":71,"published_date":"{{zulu}}","rating":{{stars}},"url":"https://www.tripadvisor.com/sample-{{number}}","text":"{{words}}","title":"{{title}}","trip_type":"Couples","travel_date":"2026-02-28","user":{"username":"{{author}}"}}',
      around: '{"data":[*]}',
    },
    'app-store': {
      record:
        '{"type":"customerReviews","id":"{{id}}","attributes":{"rating":{{stars}},"title":"{{title}}","body":"{{words}}","reviewerNickname":"{{author}}","createdDate":"{{zulu}}","territory":"USA"}}',
      around: '{"data":[*],"links":{"self":"https://api.appstoreconnect.apple.com/v1/apps/1/customerReviews"}}',
    },
    'schema-org': {
      record:
        '{"@type":"Review","reviewRating":{"@type":"Rating","ratingValue":"{{stars}}","bestRating":"5"},"author":{"@type":"Person","name":"{{author}}"},"datePublished":"{{day}}","reviewBody":"{{words}}","name":"{{title}}"}',
      around: '{"@context":"https://schema.org","@type":"Product","name":"Sample Mug","review":[*]}',
    },
  };
const NUMBERS = ['', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'];

/** A file in the layout of each platform, its reviews in one language after the other. */
export function formatFiles(rows: number, seed: number): CorpusFile[] {
  const spoken = (i: number) => SPOKEN[(i * 7) % SPOKEN.length] as (typeof SPOKEN)[number];
  const tables = Object.entries(TABLES).map(([name, layout], i) =>
    tableOf(name, layout, rowsOf(spoken(i), rows, seed + 500 + i)),
  );
  const records = Object.keys(RECORDS).flatMap((name, i) => [
    recordsOf(name, rowsOf(spoken(i + 20), rows, seed + 600 + i), false),
    recordsOf(name, rowsOf(spoken(i + 40), rows, seed + 700 + i), true),
  ]);
  return [...tables, ...records];
}

function tableOf(name: string, layout: string, rows: readonly SampleRow[]): CorpusFile {
  const columns = layout.split('|').map((column) => {
    const [, header = '', sign, rest = ''] = /^(.*?)([=:])(.*)$/.exec(column) ?? [];
    return { header, cell: sign === '=' ? rest : undefined, fixed: rest };
  });
  const has = new Set(columns.map(({ cell }) => cell));
  const table = rows.map((row, i) =>
    columns.map(({ cell, fixed }) => (cell === undefined ? fixed : CELLS[cell]!(row, i))),
  );
  return {
    name: `${name}.csv`,
    bytes: Buffer.from(delimited([columns.map(({ header }) => header), ...table], ',')),
    ...expectedOf(rows, has),
  };
}

function recordsOf(name: string, rows: readonly SampleRow[], byLine: boolean): CorpusFile {
  const { record, around = '[*]', without = [] } = RECORDS[name] as (typeof RECORDS)[string];
  const has = new Set([...record.matchAll(/\{\{(\w+)\}\}/g)].map(([, cell]) => (cell === 'word' ? 'stars' : cell)));
  const written = rows.map((row, i) =>
    record.replace(/\{\{(\w+)\}\}/g, (_, cell: string) =>
      cell === 'word' ? (NUMBERS[row.value] as string) : JSON.stringify(CELLS[cell]!(row, i)).slice(1, -1),
    ),
  );
  const text = byLine ? written.join('\n') : around.replace('*', () => written.join(',\n'));
  const { expected, empty } = expectedOf(rows, has);
  return {
    name: `${name}.${byLine ? 'ndjson' : 'json'}`,
    bytes: Buffer.from(text),
    expected: expected.map(
      (row) => ({ ...row, ...(without.includes('title') && { title: undefined }) }) as ExpectedRow,
    ),
    empty,
  };
}

/** What the columns of a layout can say of each row; one with none of it is left out. */
function expectedOf(
  rows: readonly SampleRow[],
  has: ReadonlySet<string | undefined>,
): Pick<CorpusFile, 'expected' | 'empty'> {
  const rating = has.has('starsTo10') ? 10 : has.has('stars') || has.has('tenths') ? 5 : undefined;
  const all = rows.map((row): ExpectedRow => {
    const parts = [has.has('words') || has.has('html') ? row.words : '', has.has('second') ? row.second : ''];
    const author = has.has('first') ? row.author.replace(/\s+/g, ' ') : row.author;
    return {
      ...(author !== '' && (has.has('author') || has.has('first')) && { author }),
      words: parts.filter((part) => part !== ''),
      ...(has.has('title') && row.title !== '' && { title: row.title }),
      ...(rating !== undefined && { rating: [rating === 10 ? row.value * 2 : row.value, rating] as const }),
      date: isoOf(row),
    };
  });
  const expected = all.filter(({ words, title, rating: rated }) => words.length > 0 || title !== undefined || rated);
  return { expected, empty: all.length - expected.length };
}
