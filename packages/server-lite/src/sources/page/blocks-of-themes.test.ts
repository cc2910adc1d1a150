import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-blocks-'));
after(() => rmSync(dir, { recursive: true }));

interface Sample {
  who: string;
  said: string;
  head: string;
  stars: number;
  day: string;
  shown: string;
}

const SAMPLES: readonly Sample[] = [
  {
    who: 'Ada Muster',
    said: 'The bread is fresh every morning.',
    head: 'Worth the walk',
    stars: 5,
    day: '2025-03-14',
    shown: 'March 14, 2025',
  },
  {
    who: 'Ben Probe',
    said: 'A long queue, and nobody said sorry.',
    head: 'Too slow',
    stars: 2,
    day: '2025-04-02',
    shown: 'April 2, 2025',
  },
  {
    who: 'Cleo Sample',
    said: 'Fair prices and a friendly word.',
    head: 'Our Sunday treat',
    stars: 4,
    day: '2025-05-21',
    shown: 'May 21, 2025',
  },
];
const times = (n: number, text: string) => text.repeat(n);
const around = (inside: string) =>
  `<!doctype html><html><head><title>Sample shop</title></head><body><nav class="menu"><ul><li class="menu-item"><a href="/">Home</a></li><li class="menu-item"><a href="/shop">Shop</a></li></ul></nav><h1>Sample loaf</h1>${inside}<footer class="site-footer"><p>Sample Street 1</p></footer></body></html>`;

/** Shape of a theme's review, and what of a review comes of it. */
const THEMES: readonly [string, (each: Sample, i: number) => string, string, string][] = [
  [
    'WooCommerce',
    ({ who, said, stars, day, shown }, i) =>
      `<li class="review ${i % 2 ? 'odd alt' : 'even'} thread-even depth-1" id="li-comment-${i}"><div class="comment_container"><img class="avatar" src="a.png" alt=""><div class="comment-text"><div class="star-rating" role="img" aria-label="Rated ${stars} out of 5"><span style="width:${stars * 20}%">Rated <strong class="rating">${stars}</strong> out of 5</span></div><p class="meta"><strong class="woocommerce-review__author">${who} </strong><span class="woocommerce-review__dash">&ndash;</span> <time class="woocommerce-review__published-date" datetime="${day}T10:00:00+00:00">${shown}</time></p><div class="description"><p>${said}</p></div></div></div></li>`,
    'ol class="commentlist"',
    'asrd',
  ],
  [
    'Judge.me',
    ({ who, said, head, stars, day }) =>
      `<div class="jdgm-rev jdgm-divider-top" data-verified-buyer="true"><div class="jdgm-rev__header"><div class="jdgm-rev__icon">A</div><span class="jdgm-rev__rating" data-score="${stars}" aria-label="${stars} star review" role="img">${times(stars, '<span class="jdgm-star jdgm--on"></span>')}</span><span class="jdgm-rev__timestamp" data-content="${day} 10:00:00 UTC">${day}</span><span class="jdgm-rev__author-wrapper"><span class="jdgm-rev__author">${who}</span><span class="jdgm-rev__location">(Oslo)</span></span></div><div class="jdgm-rev__content"><b class="jdgm-rev__title">${head}</b><div class="jdgm-rev__body"><p>${said}</p></div></div><div class="jdgm-rev__actions"><div class="jdgm-rev__votes"></div></div></div>`,
    'div class="jdgm-rev-widg__reviews"',
    'asrdt',
  ],
  [
    'SPR',
    ({ who, said, head, stars, shown }, i) =>
      `<div class="spr-review" id="spr-review-${i}"><div class="spr-review-header"><span class="spr-starratings spr-review-header-starratings" aria-label="${stars} of 5 stars" role="img">${times(stars, '<i class="spr-icon spr-icon-star" aria-hidden="true"></i>')}${times(5 - stars, '<i class="spr-icon spr-icon-star-empty"></i>')}</span><h3 class="spr-review-header-title">${head}</h3><span class="spr-review-header-byline"><strong>${who}</strong> on <strong>${shown}</strong></span></div><div class="spr-review-content"><p class="spr-review-content-body">${said}</p></div><div class="spr-review-footer"><a href="#" class="spr-review-reportreview">Report as Inappropriate</a></div></div>`,
    'div class="spr-reviews"',
    'asrdt',
  ],
  [
    'Yotpo',
    ({ who, said, head, stars, day }) =>
      `<div class="yotpo-review yotpo-regular-box" data-review-id="${stars}${who.length}"><div class="yotpo-header yotpo-verified-buyer"><div class="yotpo-icon-profile yotpo-user-letter">A</div><div class="yotpo-header-element"><span class="yotpo-user-name">${who}</span><div class="yotpo-user-title">Verified Buyer</div></div><div class="yotpo-review-stars">${times(stars, '<span class="yotpo-icon yotpo-icon-star"></span>')}${times(5 - stars, '<span class="yotpo-icon yotpo-icon-empty-star"></span>')}<span class="sr-only">${stars}.0 star rating</span></div><span class="yotpo-review-date">${day}</span></div><div class="yotpo-main"><div class="content-title">${head}</div><div class="content-review">${said}</div></div><div class="yotpo-helpful"><span class="label">Was this review helpful?</span></div></div>`,
    'div class="yotpo-reviews"',
    'asrdt',
  ],
  [
    'Stamped',
    ({ who, said, head, stars, shown }) =>
      `<div class="stamped-review"><div class="stamped-review-header"><div class="stamped-review-avatar">A</div><div class="created">${shown}</div><strong class="author">${who}</strong><div class="review-location">Norway</div></div><div class="stamped-review-content"><div class="stamped-review-body"><a class="stamped-starratings stamped-review-header-starratings" data-rating="${stars}" aria-label="Review rating ${stars} of 5">${times(stars, '<i class="stamped-fa stamped-fa-star"></i>')}</a><h3 class="stamped-review-header-title">${head}</h3><p class="stamped-review-content-body">${said}</p></div></div></div>`,
    'div class="stamped-reviews"',
    'asrdt',
  ],
  [
    'Okendo',
    ({ who, said, head, stars, shown }) =>
      `<li class="oke-w-reviews-list-item"><div class="oke-w-review"><div class="oke-w-review-side"><div class="oke-w-reviewer"><span class="oke-w-reviewer-name">${who}</span><span class="oke-w-reviewer-verified">Verified Buyer</span></div></div><div class="oke-w-review-main"><div class="oke-reviewContent-top"><div class="oke-sr-rating"><div class="oke-sr-stars" aria-label="Rated ${stars} out of 5 stars" role="img"></div></div><div class="oke-reviewContent-date">${shown}</div></div><div class="oke-reviewContent-title">${head}</div><div class="oke-reviewContent-body"><p>${said}</p></div></div></div></li>`,
    'ul class="oke-w-reviews-list"',
    'asrdt',
  ],
  [
    'Loox, whose title is a name',
    ({ who, said, stars, shown }) =>
      `<div class="grid-item-wrap"><div class="grid-item clearfix" data-id="x"><div class="block title">${who}<i class="verified"></i></div><div class="block time">${shown}</div><div class="block stars" aria-label="${stars} stars">${times(stars, '<i class="icon-star full"></i>')}${times(5 - stars, '<i class="icon-star empty"></i>')}</div><div class="main-text pre-wrap">${said}</div></div></div>`,
    'div id="looxReviews" class="loox-reviews"',
    'asrd',
  ],
  [
    'Trustpilot',
    ({ who, said, head, stars, day, shown }) =>
      `<article class="paper_paper__EGeEb styles_reviewCard__Qwhpy"><div class="styles_reviewCardInner__UZk1x"><aside class="styles_consumerInfoWrapper__6HN5O"><a href="/users/1"><span class="typography_heading-xs__osRhC" data-consumer-name-typography="true">${who}</span></a><div class="styles_consumerExtraDetails__NY6RP" data-consumer-reviews-count="3"><span data-consumer-reviews-count-typography="true">3 reviews</span><div data-consumer-country-typography="true">NO</div></div></aside><section class="styles_reviewContentwrapper__Tzlmb"><div class="styles_reviewHeader__PuHBd" data-service-review-rating="${stars}"><div class="star-rating_starRating__sdbkn"><img alt="Rated ${stars} out of 5 stars" src="stars-${stars}.svg"></div><div class="styles_datesWrapper__VDh8R"><time datetime="${day}T08:00:00.000Z" data-service-review-date-time-ago="true">${shown}</time></div></div><div class="styles_reviewContent__tuXiN" data-review-content="true"><a href="/reviews/1"><h2 class="typography_heading-s__RtHzY" data-service-review-title-typography="true">${head}</h2></a><p class="typography_body-l__v5JLj" data-service-review-text-typography="true">${said}</p><p class="typography_body-m__k2UI7" data-service-review-date-of-experience-typography="true"><b>Date of experience:</b> <span>January 01, 2025</span></p></div></section></div></article>`,
    'section class="styles_reviewListContainer__2bg_p"',
    'asrdt',
  ],
  [
    'PrestaShop productcomments',
    ({ who, said, head, stars, shown }) =>
      `<div class="comment row"><div class="comment_author col-sm-2"><span>Grade&nbsp;</span><div class="star_content clearfix">${times(stars, '<div class="star star_on"></div>')}${times(5 - stars, '<div class="star"></div>')}</div><div class="comment_author_infos"><strong>${who}</strong><br><em>${shown}</em></div></div><div class="comment_details col-sm-10"><p class="title_block"><strong>${head}</strong></p><p>${said}</p><ul><li>1 out of 2 people found this review useful.</li></ul></div></div>`,
    'div id="product_comments_block_tab"',
    'asrdt',
  ],
  [
    'Magento',
    ({ who, said, head, stars, day, shown }) =>
      `<li class="item review-item"><div class="review-title">${head}</div><div class="review-ratings"><div class="rating-summary item"><span class="label rating-label"><span>Rating</span></span><div class="rating-result" title="${stars * 20}%"><span style="width:${stars * 20}%"><span>${stars * 20}%</span></span></div></div></div><div class="review-content">${said}</div><div class="review-details"><p class="review-author"><span class="review-details-label">Review by</span> <strong class="review-details-value">${who}</strong></p><p class="review-date"><span class="review-details-label">Posted on</span> <time class="review-details-value" datetime="${day}">${shown}</time></p></div></li>`,
    'ol class="items review-items"',
    'asrdt',
  ],
  [
    'Bitrix, in Russian',
    ({ who, said, stars, day }) =>
      `<div class="reviews-item"><div class="reviews-item__name">${who}</div><div class="reviews-item__date">${day.split('-').reverse().join('.')}</div><div class="reviews-item__rating">${times(stars, '<span class="star active"></span>')}${times(5 - stars, '<span class="star"></span>')}</div><div class="reviews-item__text">${said}</div><div class="reviews-item__answer"><div class="reviews-item__answer-title">Ответ магазина</div><div class="reviews-item__answer-text">Спасибо за отзыв!</div></div></div>`,
    'div class="reviews-list"',
    'asrd',
  ],
  [
    'Drupal comments',
    ({ who, said, head, day, shown }) =>
      `<article class="comment js-comment by-anonymous clearfix"><footer class="comment__meta"><p class="comment__author">Submitted by <span class="username">${who}</span></p><p class="comment__time"><time datetime="${day}">${shown}</time></p><p class="comment__permalink"><a href="#c1">Permalink</a></p></footer><div class="comment__content"><h3 class="comment__title"><a href="#c1">${head}</a></h3><div class="text-formatted field field--name-comment-body"><p>${said}</p></div><ul class="links inline"><li class="comment-reply"><a href="/r">Reply</a></li></ul></div></article>`,
    'section class="comments"',
    'asdt',
  ],
  [
    'a widget of Google reviews',
    ({ who, said, stars, shown }) =>
      `<div class="ti-review-item source-Google ti-image-layout-thumbnail" data-id="a"><div class="ti-inner"><div class="ti-review-header"><div class="ti-profile-img"><img src="p.png" alt="${who} profile picture"></div><div class="ti-profile-details"><div class="ti-name">${who}</div><div class="ti-date">${shown}</div></div></div><span class="ti-stars">${times(stars, '<img class="ti-star f" src="f.png" alt="Google">')}${times(5 - stars, '<img class="ti-star e empty" src="e.png" alt="Google">')}</span><div class="ti-review-text-container ti-review-content">${said}</div><span class="ti-read-more">Read more</span></div></div>`,
    'div class="ti-reviews-container-wrapper"',
    'asrd',
  ],
  [
    'Elementor testimonials, each in a column',
    ({ who, said }) =>
      `<div class="elementor-column elementor-col-33"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-testimonial"><div class="elementor-widget-container"><div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">${said}</div><div class="elementor-testimonial-meta"><div class="elementor-testimonial-details"><div class="elementor-testimonial-name">${who}</div><div class="elementor-testimonial-job">Regular</div></div></div></div></div></div></div></div>`,
    'div class="elementor-row"',
    'as',
  ],
  [
    'quotes with who said them',
    ({ who, said }) => `<figure><blockquote><p>“${said}”</p></blockquote><figcaption>— ${who}</figcaption></figure>`,
    'section',
    'as',
  ],
  [
    'a slider of quotes, with cite',
    ({ who, said }) =>
      `<div class="swiper-slide"><blockquote class="quote"><p>${said}</p><cite>${who}</cite></blockquote></div>`,
    'div class="swiper-wrapper"',
    'as',
  ],
  [
    'cards without names, below a heading',
    ({ who, said }) =>
      `<div class="rounded-lg p-6 shadow"><p class="text-gray-600">“${said}”</p><div class="mt-4 flex"><div><p class="font-semibold">${who}</p></div></div></div>`,
    'section><h2>What our customers say</h2><div class="grid gap-8"',
    'as',
  ],
  [
    'a guest book',
    ({ who, said, day }) =>
      `<div class="gb-entry"><div class="gb-head"><b>${who}</b> <i>${day.split('-').reverse().join('.')}</i></div><div class="gb-text">${said}</div></div>`,
    'div id="gaestebuch"',
    'asd',
  ],
  [
    'OpenCart, whose reviews are tables',
    ({ who, said, stars, shown }) =>
      `<table class="table table-striped table-bordered"><tbody><tr><td style="width: 50%;"><strong>${who}</strong></td><td class="text-right">${shown}</td></tr><tr><td colspan="2"><p>${said}</p>${times(stars, '<span class="fa fa-stack"><i class="fa fa-star fa-stack-2x"></i><i class="fa fa-star-o fa-stack-2x"></i></span>')}${times(5 - stars, '<span class="fa fa-stack"><i class="fa fa-star-o fa-stack-2x"></i></span>')}</td></tr></tbody></table>`,
    'div id="review"',
    'asrd',
  ],
  [
    'paragraphs of a guest book',
    ({ who, said, day }) => `<p><b>${who}</b> (${day.split('-').reverse().join('.')}): ${said}</p><hr>`,
    'div><h2>Gästebuch</h2><div',
    'asd',
  ],
  [
    'figures of a site builder, with a town',
    ({ who, said }) =>
      `<figure class="block-quote"><blockquote><span>“</span>${said}<span>”</span></blockquote><figcaption class="source">&mdash; ${who}, Lyon</figcaption></figure>`,
    'div class="sqs-block"',
    'as',
  ],
  [
    'a map, saved, whose names say nothing',
    ({ who, said, stars }) =>
      `<div class="jftiEf fontBodyMedium" data-review-id="x${stars}${who.length}"><div class="WNxzHc"><button class="al6Kxe"><div class="d4r55">${who}</div><div class="RfnDt">Local Guide · 9 reviews</div></button></div><div class="GHT2ce"><div class="DU9Pgb"><span class="kvMYJc" role="img" aria-label="${stars} stars"></span><span class="rsqaWe">2 months ago</span></div><div class="MyEned"><span class="wiI7pd">${said}</span></div><div class="CDe7pd"><div><span class="nM6d2c">Response from the owner</span><span class="DZSIDd">a month ago</span></div><div class="wiI7pd">Thank you so much for your kind words, it was a great pleasure for all of us to have you as our guest!</div></div></div></div>`,
    'div class="m6QErb"',
    'asr',
  ],
  [
    'cards with stars of a font and classes of a grid',
    ({ who, said, head, stars }) =>
      `<div class="col-md-4"><div class="testimonial-card card h-100"><div class="card-body"><div class="stars">${times(stars, '<i class="bi bi-star-fill"></i>')}${times(5 - stars, '<i class="bi bi-star"></i>')}</div><h5 class="card-title">${head}</h5><p class="card-text">${said}</p></div><div class="card-footer"><img class="rounded-circle" src="a.jpg" alt="${who}"><h6 class="testimonial-card__name">${who}</h6><small class="testimonial-card__role">Regular</small></div></div></div>`,
    'div class="row"',
    'asrt',
  ],
];

for (const [theme, shape, within, has] of THEMES)
  test(`reviews are told without marks: ${theme}`, async () => {
    const closing = within
      .split('><')
      .map((tag) => /^\w+/.exec(tag)?.[0] as string)
      .filter((tag) => tag !== 'h2>' && tag !== 'h2')
      .reverse()
      .map((tag) => `</${tag}>`)
      .join('');
    const { rows } = await takeSource(
      join(dir, 'page.html'),
      around(`<${within}>${SAMPLES.map(shape).join('\n')}${closing}`),
    );
    assert.deepEqual(
      rows.map(({ item }) => [
        item.authorName,
        item.body,
        item.rating && item.rating.ratingValue / item.rating.bestRating,
        item.datePublished?.slice(0, 10),
        item.title,
      ]),
      SAMPLES.map(({ who, said, head, stars, day }) => [
        has.includes('a') ? who : undefined,
        said,
        has.includes('r') ? stars / 5 : undefined,
        has.includes('d') ? day : undefined,
        has.includes('t') ? head : undefined,
      ]),
    );
  });

test('the answer of a shop goes with the review that it stands in, and is no review', async () => {
  const answer =
    '<ul class="children"><li class="comment byuser comment-author-shop bypostauthor odd depth-2"><div class="comment_container"><div class="comment-text"><p class="meta"><strong class="woocommerce-review__author">Sample shop</strong> <time class="woocommerce-review__published-date" datetime="2025-06-01">June 1, 2025</time></p><div class="description"><p>Thank you, Ada!</p></div></div></div></li></ul>';
  const [, woocommerce] = THEMES[0] as (typeof THEMES)[number];
  const list = SAMPLES.map((each, i) =>
    i === 0 ? woocommerce(each, i).replace('</li>', `${answer}</li>`) : woocommerce(each, i),
  );
  const { rows } = await takeSource(join(dir, 'answer.html'), around(`<ol class="commentlist">${list.join('')}</ol>`));
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.reply?.text]),
    SAMPLES.map(({ who }, i) => [who, i === 0 ? 'Thank you, Ada!' : undefined]),
  );
});

test('what a page marks counts, and blocks beside it do not', async () => {
  const [, woocommerce] = THEMES[0] as (typeof THEMES)[number];
  const marked =
    '<div itemscope itemtype="https://schema.org/Review"><b itemprop="author">Eve</b> <p itemprop="reviewBody">Marked words</p></div>';
  const { rows } = await takeSource(
    join(dir, 'marked.html'),
    around(`${marked}<ol class="commentlist">${SAMPLES.map(woocommerce).join('')}</ol>`),
  );
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.body]),
    [['Eve', 'Marked words']],
  );
});

test('one review alone is taken where its names make it sure', async () => {
  const [, judgeMe] = THEMES[1] as (typeof THEMES)[number];
  const { rows } = await takeSource(join(dir, 'one.html'), around(judgeMe(SAMPLES[0] as Sample, 0)));
  assert.deepEqual(
    rows.map(({ item }) => item.authorName),
    ['Ada Muster'],
  );
});
