import { child, childrenNamed, type Element, textIn } from './element.ts';
import { markupText } from './markup-text.ts';
import { textOf } from './text-construct.ts';
import { statusOf, utc } from './wordpress-values.ts';

/** The comments of a page in a WordPress export (WXR); those of a shop's product carry stars. */
export function wordpressRecords(page: Element): Record<string, unknown>[] {
  const address = textIn(child(page, 'link'));
  return childrenNamed(page, 'wp:comment').map((comment) => {
    const part = (name: string) => textIn(child(comment, `wp:comment_${name}`));
    const meta = new Map(
      childrenNamed(comment, 'wp:commentmeta').map((each) => [
        textIn(child(each, 'wp:meta_key')) ?? '',
        textIn(child(each, 'wp:meta_value')),
      ]),
    );
    const type = part('type');
    const words = markupText(part('content') ?? '');
    const isEcho = type === 'pingback' || type === 'trackback';
    return {
      comment_id: part('id'),
      comment_author: part('author'),
      comment_author_email: part('author_email'),
      comment_author_url: part('author_url'),
      comment_date_gmt: utc(part('date_gmt')),
      comment_content: words.text,
      photos: words.images.length === 0 ? undefined : words.images.map((url) => ({ url, text: words.alts[url] })),
      // Another site's link is nobody's words to this one.
      comment_status: isEcho ? type : statusOf(part('approved')),
      comment_parent: part('parent'),
      rating: meta.get('rating'),
      verified: meta.get('verified'),
      post_title: textOf(child(page, 'title')).text,
      post_link: address,
      comment_link: address === undefined ? undefined : `${address}#comment-${part('id') ?? ''}`,
    };
  });
}

/** Threads by their number, which postings of an export of Disqus refer to. */
export class DisqusRecords {
  readonly #threads = new Map<string, { title: string; link: string | undefined }>();

  /** The record of a posting; undefined for a thread, which is remembered. */
  take(element: Element): Record<string, unknown> | undefined {
    const id = element.attributes['dsq:id'] ?? '';
    if (element.name === 'thread') {
      this.#threads.set(id, { title: textOf(child(element, 'title')).text, link: textIn(child(element, 'link')) });
      return undefined;
    }
    const author = child(element, 'author');
    const thread = this.#threads.get(child(element, 'thread')?.attributes['dsq:id'] ?? '');
    const is = (name: string) => textIn(child(element, name)) === 'true';
    return {
      post_id: id,
      message: markupText(textIn(child(element, 'message')) ?? '').text,
      created_at: textIn(child(element, 'createdat')),
      author_name: author && textIn(child(author, 'name')),
      author_email: author && textIn(child(author, 'email')),
      status: is('isspam') ? 'spam' : is('isdeleted') ? 'deleted' : is('isapproved') ? 'approved' : undefined,
      thread_title: thread?.title ?? '',
      thread_link: thread?.link,
    };
  }
}
