import { markupText } from '../sources/feed/markup-text.ts';

/** What a page is that came where something else was expected, as the end of a sentence. */
export function describePage(html: string): string {
  const title = /<title[^<>]*>([^<]{1,200})/i.exec(html)?.[1];
  const called = title === undefined ? '' : ` called “${markupText(title).text.replace(/\s+/g, ' ')}”`;
  if (/<input\b[^<>]*\btype\s*=\s*["']?password/i.test(html))
    return `a page to sign in${called}: it lets nobody in without an account. Give the address of a public feed.`;
  if (/captcha|cf-challenge|challenge-platform|are you (?:a )?(?:human|robot)/i.test(html))
    return `a page that asks whether a person is there${called}: it wants no programs. Give the address of a public feed.`;
  return `a page${called} in which no feed, review or posting is marked. Give the address of its feed.`;
}
