import type { Platform } from './platform.ts';

export const wordpress: Platform = {
  id: 'wordpress',
  key: 'wordpress',
  name: 'WordPress',
  layouts: [
    {
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
      name: 'WordPress',
      signatures: ['authorname dategmt content post parent'],
      // `date` is the time of the site's own zone, and says not which.
      columns: { dategmt: 'date', date: null, content: 'body', post: null, parent: null },
    },
    {
      name: 'WordPress.com',
      signatures: ['rawcontent ilike postlink', 'rawcontent ilike shorturl'],
      columns: {
        content: 'body',
        rawcontent: null,
        id: 'id',
        postid: null,
        posttitle: 'product',
        // An address of the API, and of no page.
        postlink: null,
        authoravatarurl: 'authorImage',
        authorurl: 'authorUrl',
        shorturl: null,
        parent: null,
      },
    },
  ],
  about: {
    comesIn: [
      { what: 'Comments of a WordPress export (WXR).', sample: 'real' },
      { what: 'Reviews of a WooCommerce shop in the same export, with their stars.', sample: 'documented' },
      {
        what: 'Testimonials that plugins and themes keep as entries of their own, in the same export.',
        sample: 'documented',
      },
      { what: 'Comments as its REST API answers (`/wp/v2/comments`).', sample: 'real' },
      { what: 'Comments as the API of WordPress.com answers (version 1.1).', sample: 'real' },
    ],
    howTo: ['The site’s export (WXR).', 'The REST API’s public comments need no key.'],
    limits: [
      'Comments that wait, spam, and other sites’ links (pingbacks) wait for a person.',
      'The REST API names the post by its number, which is kept aside.',
    ],
  },
};
