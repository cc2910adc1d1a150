import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from './dom.ts';
import { reviewBlocks } from './review-blocks.ts';

const four = (one: (i: number) => string) => [0, 1, 2, 3].map(one).join('');
const NAMES = ['Ada Muster', 'Ben Probe', 'Cleo Sample', 'Dora Beispiel'];
const DAYS = ['2025-01-02', '2025-02-03', '2025-03-04', '2025-04-05'];

/** What comes again and again on pages, and is no review. */
const OTHERS: Readonly<Record<string, string>> = {
  'products with their stars and prices': `<ul class="products columns-4">${four((i) => `<li class="product type-product"><a href="/p${i}"><img src="${i}.jpg" alt=""><h2 class="woocommerce-loop-product__title">Loaf ${i}</h2><div class="star-rating" role="img" aria-label="Rated 4.50 out of 5"><span style="width:90%">Rated <strong class="rating">4.50</strong> out of 5</span></div><span class="price"><span class="amount">€ ${i}.50</span></span></a><a class="button add_to_cart_button">Add to cart</a></li>`)}</ul>`,
  'products of a shop that names their vendor': `<div class="grid">${four((i) => `<div class="card product-card"><h3 class="card__heading">Jam ${i}</h3><div class="card__vendor">Sample Farm</div><div class="rating" aria-label="4.8 out of 5"><span class="rating-count">(31)</span></div><p class="product-card__description">Made of plums that grow behind the house.</p><span class="price-item">€ ${i}.20</span></div>`)}</div>`,
  'products below reviews in a box that is called so': `<div class="recently-reviewed">${four((i) => `<div class="item"><h4>Jam ${i}</h4><span class="stars">★★★★☆</span><span class="price">€ 4</span></div>`)}</div>`,
  'a menu': `<nav><ul>${four((i) => `<li class="menu-item"><a href="/${i}">Reviews of ${NAMES[i]}</a></li>`)}</ul></nav>`,
  'a list of a blog': `<div class="posts">${four((i) => `<article class="post type-post entry"><h2 class="entry-title"><a href="/${i}">How we bake ${i}</a></h2><div class="entry-meta"><span class="author vcard">${NAMES[i]}</span> <time datetime="${DAYS[i]}">${DAYS[i]}</time></div><div class="entry-summary"><p>We begin at four in the morning, and it pays.</p></div></article>`)}</div>`,
  'the same as cards': `<section class="news-grid">${four((i) => `<div class="news-card"><h3>News ${i}</h3><span class="news-card__author">${NAMES[i]}</span><span class="news-card__date">${DAYS[i]}</span><p class="news-card__text">There is something new to tell.</p></div>`)}</section>`,
  'questions and answers': `<section class="faq"><h2>Questions</h2>${four((i) => `<div class="faq-item"><h3 class="faq-question">How long does it take, ${i}?</h3><div class="faq-answer"><p>Two days, as a rule.</p></div></div>`)}</section>`,
  'questions of customers': `<div id="product-questions">${four((i) => `<div class="product-question"><span class="author">${NAMES[i]}</span><time datetime="${DAYS[i]}">${DAYS[i]}</time><p class="question-text">Is there sugar in it?</p><div class="answer"><p>No.</p></div></div>`)}</div>`,
  'people of a team': `<section class="team"><h2>Our team</h2>${four((i) => `<div class="team-member"><img src="${i}.jpg" alt=""><h4 class="name">${NAMES[i]}</h4><span class="position">Baker</span><p class="bio">Has been with us since the first day.</p></div>`)}</section>`,
  'people of a team, named by nothing': `<section><h2>Who we are</h2><div>${four((i) => `<div class="p-4"><p class="font-bold">${NAMES[i]}</p><p>Has been with us since the first day.</p></div>`)}</div></section>`,
  'plans with prices': `<div class="pricing">${four((i) => `<div class="plan"><h3 class="plan-name">Plan ${i}</h3><div class="price">€ ${i}9</div><ul><li>As much bread as you like</li></ul></div>`)}</div>`,
  'photos with what they show': `<div class="gallery">${four((i) => `<figure class="gallery-item"><img src="${i}.jpg" alt=""><figcaption>${NAMES[i]} at the oven</figcaption></figure>`)}</div>`,
  'dates of events': `<ul class="events">${four((i) => `<li class="event"><time datetime="${DAYS[i]}">${DAYS[i]}</time><h3 class="event-title">Baking with ${NAMES[i]}</h3><p class="event-description">Bring an apron, and flour.</p></li>`)}</ul>`,
  'parts of one review': `<div class="review-summary">${four((i) => `<div class="review-summary__row"><span class="stars">${5 - i} stars</span><span class="count">${i}2</span></div>`)}</div>`,
  'a form for a review': `<form class="review-form">${four((i) => `<div class="review-form__field"><label>Field ${i}</label><input name="f${i}"></div>`)}</form>`,
  'names of what is best': `<div class="features">${four((i) => `<div class="feature"><h3>Reason ${i}</h3><p>It is baked by hand, every day.</p></div>`)}</div>`,
  'one quote of a poet':
    '<article><blockquote class="wp-block-quote"><p>Bread is life.</p></blockquote><p>So it is said.</p></article>',
  'logos below a heading about clients': `<section><h2>What our clients say</h2></section><section><h2>Partners</h2><div class="logos">${four((i) => `<div class="logo"><img src="${i}.png" alt="Firm ${i}"><p>Firm ${i}</p></div>`)}</div></section>`,
  'places of a chain': `<div class="stores">${four((i) => `<div class="store"><h3 class="store-name">Bakery ${i}</h3><p class="address">Sample Street ${i}</p><p class="hours">7–18</p><span class="rating">4.${i}</span></div>`)}</div>`,
};

for (const [what, html] of Object.entries(OTHERS))
  test(`is no review: ${what}`, () => {
    assert.deepEqual(reviewBlocks(parsePage(`<!doctype html><html><body>${html}</body></html>`), ''), []);
  });
