import type { Field } from './columns/fields.ts';
import { normalizeHeader } from './columns/normalize-header.ts';

/** A product or platform, told by the columns that it alone has together. */
export interface KnownFormat {
  /** Key of the source policy. */
  source: string;
  name: string;
  /** Each of these lists is enough by itself; all of a list's names must be there. */
  signatures: readonly string[];
  type?: 'SocialMediaPosting';
  /** Columns whose names mislead, by normalised header: what they hold, or null for nothing of the review. */
  columns?: Readonly<Record<string, Field | null>>;
}

/** The most particular first. Names are normalised headers; `a b` means both. */
const FORMATS: readonly KnownFormat[] = [
  {
    source: 'google-places',
    name: 'Google Places',
    signatures: [
      'authorattributiondisplayname',
      'relativepublishtimedescription',
      'authorname relativetimedescription',
      'authorname profilephotourl time',
      'authorname originallanguage time',
    ],
  },
  {
    source: 'google',
    name: 'Google Business Profile',
    signatures: ['starrating reviewerdisplayname', 'starrating reviewid createtime', 'starrating createtime'],
  },
  {
    source: 'google',
    name: 'Google Takeout',
    signatures: ['fivestarratingpublished', 'starrating googlemapsurl', 'reviewtextpublished'],
  },
  {
    source: 'google',
    name: 'Google Maps',
    signatures: [
      'authortitle reviewdatetimeutc',
      'authortitle reviewrating reviewtext',
      'authortitle reviewpaginationid',
    ],
    columns: { name: 'product', rating: null, reviews: null, locationlink: 'productUrl' },
  },
  {
    source: 'google',
    name: 'Google Maps',
    signatures: ['reviewerid stars publishedatdate', 'reviewerid stars islocalguide'],
    columns: { title: 'product', url: 'productUrl', totalscore: null },
  },
  {
    source: 'google',
    name: 'Google Maps',
    signatures: ['usercontributorid', 'contributorid reviewid', 'gmapid text rating'],
  },
  {
    source: 'trustpilot',
    name: 'Trustpilot',
    signatures: [
      'businessunitid reviewstars',
      'reviewconsumeruserid',
      'consumerdisplayname stars',
      'consumerid stars',
      'reviewtext isverified ispending',
      'sourceofreview reviewstars',
    ],
  },
  {
    source: 'facebook',
    name: 'Facebook',
    signatures: ['recommendationtype', 'opengraphstorytype', 'createdtime reviewtext', 'createdtime hasrating'],
  },
  {
    source: 'woocommerce',
    name: 'WooCommerce',
    signatures: ['reviewer revieweremail datecreatedgmt', 'datecreatedgmt productid review'],
  },
  { source: 'app-store', name: 'App Store', signatures: ['imrating', 'imversion', 'reviewernickname territory'] },
  {
    source: 'google-play',
    name: 'Google Play',
    signatures: [
      'reviewsubmitmillissinceepoch',
      'reviewsubmitdateandtime',
      'reviewcreatedversion',
      'thumbsupcount replycontent',
      'packagename starrating',
    ],
  },
  {
    source: 'shopify',
    name: 'Shopify Product Reviews',
    signatures: ['producthandle state repliedat', 'producthandle state author'],
  },
  {
    source: 'loox',
    name: 'Loox',
    signatures: [
      'nickname fullname handle review',
      'producthandle photourl verifiedpurchase',
      'handle variant verifiedpurchase',
    ],
  },
  {
    source: 'judge-me',
    name: 'Judge.me',
    signatures: [
      'reviewername reviewdate producthandle',
      'reviewdate curated',
      'reviewername pictureurls',
      'productexternalid curated',
    ],
  },
  {
    source: 'yotpo',
    name: 'Yotpo',
    signatures: [
      'reviewtitle reviewcontent reviewscore',
      'verifiedbuyer votesup score',
      'score userdisplayname votesup',
    ],
  },
  {
    source: 'okendo',
    name: 'Okendo',
    signatures: [
      'reviewid productid reviewername datecreated',
      'isverifiedbuyer datecreated',
      'attributeswithrating',
      'reviewerdisplayname isverifiedbuyer',
    ],
  },
  { source: 'stamped', name: 'Stamped', signatures: ['reviewmessage reviewrating', 'reviewverifiedtype'] },
  {
    source: 'reviews-io',
    name: 'REVIEWS.io',
    signatures: ['storereviewid', 'reviewerfirstname reviewerverifiedbuyer'],
  },
  { source: 'powerreviews', name: 'PowerReviews', signatures: ['pageid reviewdisplay', 'reviewid pageid reviewtext'] },
  { source: 'airbnb', name: 'Airbnb', signatures: ['listingid reviewerid comments'] },
  {
    source: 'senja',
    name: 'Senja',
    signatures: ['customername customertagline', 'customername integration', 'customeravatar customercompany'],
  },
  { source: 'feedspace', name: 'Feedspace', signatures: ['jobrole profileimageurl starrating'] },
  {
    source: 'tripadvisor',
    name: 'Tripadvisor',
    signatures: ['triptype traveldate', 'locationid helpfulvotes publisheddate'],
  },
  { source: 'etsy', name: 'Etsy', signatures: ['buyeruserid createtimestamp', 'datereviewed starrating message'] },
  {
    source: 'amazon',
    name: 'Amazon',
    signatures: [
      'reviewerid asin overall',
      'parentasin verifiedpurchase',
      'productparent reviewheadline reviewbody',
      'productid profilename helpfulnessnumerator',
    ],
  },
  { source: 'yelp', name: 'Yelp', signatures: ['businessid stars useful funny', 'businessid complimentcount text'] },
  {
    source: 'goodreads',
    name: 'Goodreads',
    signatures: ['bookid myrating bookshelves'],
    columns: { title: 'product', author: null, authorlf: null, averagerating: null },
  },
  {
    source: 'file',
    name: 'Schema.org',
    signatures: ['reviewbody reviewratingratingvalue', 'reviewbody datepublished', 'reviewbody authorname'],
    columns: {
      name: 'title',
      headline: 'title',
      itemreviewedname: 'product',
      itemreviewedurl: 'productUrl',
      reviewid: 'id',
      commenttext: 'reply',
      commentauthorname: 'replyAuthor',
      commentdatecreated: 'replyDate',
      keywords: 'tags',
    },
  },
  {
    source: 'file',
    name: 'wine reviews',
    signatures: ['tastername variety winery'],
    columns: { designation: null, title: 'product', price: null },
  },
  {
    source: 'feed',
    name: 'entries of a feed',
    signatures: ['entryid articlebody feedtitle'],
    type: 'SocialMediaPosting',
    columns: { entryid: 'id', articlebody: 'body', posturl: 'url', mediaurls: 'images', feedtitle: null },
  },
  {
    source: 'wordpress',
    name: 'WordPress',
    signatures: ['commentid commentcontent commentstatus'],
    columns: {
      commentid: 'id',
      commentcontent: 'body',
      commentauthor: 'author',
      commentauthoremail: 'email',
      commentauthorurl: 'authorUrl',
      commentdategmt: 'date',
      commentlink: 'url',
      commentstatus: 'status',
      commentparent: null,
      posttitle: 'product',
      postlink: 'productUrl',
    },
  },
  {
    source: 'disqus',
    name: 'Disqus',
    signatures: ['postid message threadtitle'],
    columns: { postid: 'id', message: 'body', threadtitle: 'product', threadlink: 'productUrl' },
  },
  {
    source: 'file',
    name: 'postings of a network',
    signatures: ['postid articlebody platform postingrecord'],
    type: 'SocialMediaPosting',
    columns: { postingrecord: null },
  },
  { source: 'file', name: 'Tweets', signatures: ['tweetid text', 'tweet'], type: 'SocialMediaPosting' },
  {
    source: 'steam',
    name: 'Steam',
    signatures: ['votedup review', 'recommendationid', 'hourplayed review', 'steampurchase review'],
  },
];

/** The product that a set of columns comes from, if they tell. */
export function recogniseFormat(names: readonly string[]): KnownFormat | undefined {
  const have = new Set(names.map(normalizeHeader));
  return FORMATS.find(({ signatures }) =>
    signatures.some((signature) => signature.split(' ').every((name) => have.has(name))),
  );
}
