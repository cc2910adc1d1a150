import { child, childrenNamed, type Element, textIn } from './element.ts';
import { markupText } from './markup-text.ts';
import { textOf } from './text-construct.ts';
import { utc, statusOf } from './wordpress-values.ts';

/** Kinds of entries that plugins and themes keep testimonials in, in the languages of their makers. */
const TESTIMONIAL =
  /testimon|kundenstimme|kundenmeinung|kundenbewertung|t[eé]moignage|recomenda|depoimento|recensione|opinion|opinie|recenze|referans|customer[-_]?quote|client[-_]?quote|reviews?$/i;
/** What their further fields are called, behind the prefix of the plugin (`_ikcf_client`, `wpm_client_name`). */
const FIELDS = {
  author:
    /(?:^|[_-])(?:(?:client|author|customer|reviewer|person|testimonial|kunde|auteur|autor)[_-]?name|name|client|customer|reviewer|author|person|autor|auteur)$/i,
  rating: /(?:^|[_-])(?:ratings?|stars?|score|star[_-]?rating|rating[_-]?stars?|bewertung|note)$/i,
  company: /(?:^|[_-])(?:company|company[_-]?name|business|organi[sz]ation|firma)$/i,
  position: /(?:^|[_-])(?:position|job|job[_-]?title|role|designation|byline|tagline)$/i,
  email: /(?:^|[_-])(?:e?mail|e[_-]?mail[_-]?address)$/i,
  words:
    /(?:^|[_-])(?:testimonial|text|testimonial[_-]?text|quote|content|message|review|review[_-]?text|words|comment)$/i,
} as const;

/**
 * The testimonial that an entry of a WordPress export (WXR) is, as its comments are given; undefined for an entry of any other kind.
 * Whose it is stands in a further field, or is the entry's title.
 */
export function wordpressTestimonial(entry: Element): Record<string, unknown> | undefined {
  const kind = textIn(child(entry, 'wp:post_type')) ?? '';
  if (!TESTIMONIAL.test(kind)) return undefined;
  const meta = childrenNamed(entry, 'wp:postmeta').map(
    (each) => [textIn(child(each, 'wp:meta_key')) ?? '', textIn(child(each, 'wp:meta_value')) ?? ''] as const,
  );
  const under = (field: keyof typeof FIELDS) =>
    meta.find(([key, value]) => value.trim() !== '' && FIELDS[field].test(key))?.[1];
  const title = textOf(child(entry, 'title')).text;
  const author = under('author');
  const isReview = /^(?:.*[-_])?reviews?$/i.test(kind);
  // What a magazine calls a review is its own article, unless it says who else wrote it.
  if (isReview && author === undefined) return undefined;
  const written = textIn(child(entry, 'content:encoded')) ?? '';
  const words = markupText(
    written.trim() === '' ? (under('words') ?? textIn(child(entry, 'excerpt:encoded')) ?? '') : written,
  );
  return {
    comment_id: `post-${textIn(child(entry, 'wp:post_id')) ?? ''}`,
    comment_author: author ?? title,
    comment_author_email: under('email'),
    comment_date_gmt: utc(textIn(child(entry, 'wp:post_date_gmt')) ?? textIn(child(entry, 'wp:post_date'))),
    comment_content: words.text,
    photos: words.images.length === 0 ? undefined : words.images.map((url) => ({ url, text: words.alts[url] })),
    comment_status: statusOf(textIn(child(entry, 'wp:status'))),
    rating: under('rating'),
    review_title: author === undefined ? undefined : title,
    author_company: under('company'),
    author_position: under('position'),
    comment_link: textIn(child(entry, 'link')),
  };
}
