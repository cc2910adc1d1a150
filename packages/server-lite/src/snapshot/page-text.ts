/** Within words a quotation mark has a backslash before it, so none of these can stand in what somebody wrote. */
const PERMALINK = /"permalink":"reviews\/([a-z0-9][a-z0-9_-]{0,63})\.json"/g;
const PICTURE = /"(media\/[a-z0-9]{8,128}\.webp)"/g;

/** What a page of the endpoint leads to. */
export interface LedTo {
  ids: string[];
  /** From the `v1/` folder. */
  pictures: string[];
  /** Relative to the page; null at the end. */
  next: string | null;
}

/** @param page as the endpoint wrote it */
export function ledTo(page: Buffer): LedTo {
  const text = page.toString();
  return {
    ids: Array.from(text.matchAll(PERMALINK), ([, id]) => id as string),
    pictures: Array.from(text.matchAll(PICTURE), ([, path]) => path as string),
    next: linksOf(text).next,
  };
}

/** The links of a page stand at its end. */
function linksOf(text: string): { next: string | null } {
  const links = JSON.parse(text.slice(text.lastIndexOf('"links":') + '"links":'.length, -1)) as { next: string | null };
  return links;
}
