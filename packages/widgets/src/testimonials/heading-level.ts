/**
 * The level of headings inside an element, 2 to 6: one below the element's own, else one below that of the page which it
 * stands under.
 *
 * @param host an element whose own heading is of level 2.
 */
export function headingLevel(host: HTMLElement & { readonly heading?: string | undefined }): number {
  if (host.heading) return 3;
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5')];
  const isBefore = (other: Element): boolean =>
    (host.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
  const above = headings.findLast(isBefore);
  return above ? Number(above.localName[1]) + 1 : 2;
}
