/** A place for an id, as it is written, or as an address that was made absolute has it. */
const PLACE = /\{id\}|%7Bid%7D/i;

/**
 * The address of an item: `links.item` of a head page with the item's id in its place.
 *
 * @param template as it lies in the page, or absolute.
 */
export const itemUrl = (template: string, id: string): string =>
  template.replace(PLACE, () => encodeURIComponent(id).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`));
