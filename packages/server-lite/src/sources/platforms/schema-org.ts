import type { Platform } from './platform.ts';

export const schemaOrg: Platform = {
  id: 'schema-org',
  key: 'file',
  name: 'Pages and data with schema.org or h-review',
  layouts: [
    {
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
  ],
  about: {
    comesIn: [
      { what: 'Reviews that a saved page marks as such, in JSON-LD or microdata.', sample: 'documented' },
      { what: 'Reviews in microformats (h-review, hreview).', sample: 'real' },
      { what: 'Reviews as JSON-LD without a page.', sample: 'documented' },
      {
        what: 'Where a page marks nothing: blocks of one shape whose parts are called what they hold, as those of shops and their plug-ins are (WooCommerce, Judge.me, Yotpo, Stamped, Okendo, Loox, Magento, PrestaShop, OpenCart, Drupal and others), cards and sliders of testimonials, quotes with who said them, guest books. A business’s answer goes with the review that it stands in.',
        sample: 'documented',
      },
      { what: 'Where there are none either: the rows of its largest table.', sample: 'documented' },
    ],
    howTo: ['Save the page as HTML and import the file.'],
    limits: [
      'Blocks are taken for reviews only where their names, their surroundings or name, stars and day together make it sure; what has a price never is. Else the page is refused.',
      'Stars that are drawn as SVG and said in no words are not counted; “2 months ago” is no date.',
      'A page shows what its site chose to show: it is seldom the whole.',
    ],
  },
};
