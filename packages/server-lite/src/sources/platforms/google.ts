import type { Platform } from './platform.ts';

export const google: Platform = {
  id: 'google',
  key: 'google',
  name: 'Google reviews',
  layouts: [
    {
      name: 'Google Business Profile',
      signatures: ['starrating reviewerdisplayname', 'starrating reviewid createtime', 'starrating createtime'],
    },
    {
      name: 'Google Takeout',
      signatures: ['fivestarratingpublished', 'starrating googlemapsurl', 'reviewtextpublished'],
    },
    {
      name: 'Google Maps',
      signatures: [
        'authortitle reviewdatetimeutc',
        'authortitle reviewrating reviewtext',
        'authortitle reviewpaginationid',
      ],
      columns: { name: 'product', rating: null, reviews: null, locationlink: 'productUrl' },
    },
    {
      name: 'Google Maps',
      signatures: ['reviewerid stars publishedatdate', 'reviewerid stars islocalguide'],
      columns: { title: 'product', url: 'productUrl', totalscore: null },
    },
    {
      name: 'Google Maps',
      signatures: ['usercontributorid', 'contributorid reviewid', 'gmapid text rating'],
    },
  ],
  about: {
    comesIn: [
      {
        what: 'Answers of the Google Business Profile API (v4, `reviews.list`): author, picture, stars, words, dates, reply.',
        sample: 'real',
      },
      { what: '`Reviews.json` of Google Takeout, in its current and its older spelling.', sample: 'real' },
      { what: 'Tables of Google Maps reviews as SerpApi writes them.', sample: 'real' },
      { what: 'Tables of Google Maps reviews as Outscraper and Apify write them.', sample: 'documented' },
    ],
    howTo: [
      'Business Profile: needs the business’s own access by OAuth to a verified location; its answers hold the full list ([keys.md](keys.md)). `smm feed add google-business` asks it.',
      'Takeout: the archive holds `Maps (your places)/Reviews.json`.',
    ],
    limits: [
      'Takeout holds the reviews that the account itself wrote, and names no author.',
      'Reviews without words come in with their stars alone; anonymous ones without a name.',
    ],
  },
};
