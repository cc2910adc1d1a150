/** Of addresses that are signed anew at every answer, and run out. */
const SIGNED = /[?&](?:oh|oe|_nc_[a-z]+|sig|signature|expires|token|x-amz-[a-z]+|x-goog-[a-z]+)=/i;

/** What an address is told by from one look at its source to the next: without what is signed anew each time. */
export function stableAddress(address: string): string {
  return SIGNED.test(address) ? address.slice(0, address.indexOf('?')) : address;
}
