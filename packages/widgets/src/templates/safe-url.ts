/** The address if a visitor may follow it: absolute `http:` or `https:`; else undefined. */
export function webUrl(url: string | undefined): string | undefined {
  return url && /^https?:\/\/[^\s<>"]+$/i.test(url) ? url : undefined;
}

/**
 * The address of an image if the page may load it unasked: it lies on the endpoint itself, so no third party hears
 * of the visit. @param root the endpoint's `v1/` folder, absolute.
 */
export function mediaUrl(url: string | undefined, root: string): string | undefined {
  try {
    const address = new URL(url ?? '', root);
    return url && address.origin === new URL(root).origin ? address.href : undefined;
  } catch {
    return undefined; // Not an address: the item is shown without the image.
  }
}
