export interface EmailAddress {
  /** As it was written, without what stands around it. */
  address: string;
  /** The same for the same mailbox, as far as anybody but its host can tell: small letters, domain as the network has it. */
  key: string;
}

// What a mailbox may be called without quotes, and letters of any script beyond ASCII (RFC 6531).
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=.*[a-z])[a-z0-9-]{2,63}$/;
const AROUND = /^(?:mailto:)?<?([^<>]*)>?$/i;
const LONGEST_LOCAL = 64;

/** Undefined for what is no address that a message can be sent to. Nothing is guessed: dots and `+` are part of a name. */
export function emailAddress(text: string): EmailAddress | undefined {
  const address = (AROUND.exec(text.normalize('NFC').trim())?.[1] ?? '').trim();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const host = at > 0 ? hostName(address.slice(at + 1)) : undefined;
  if (host === undefined || local.length > LONGEST_LOCAL || !LOCAL.test(local)) return undefined;
  return { address, key: `${local.toLowerCase()}@${host}` };
}

/** As the network has it: `bücher.example` is `xn--bcher-kva.example`. */
function hostName(text: string): string | undefined {
  // A URL would take more for a host than a message does: a port, a path, a percent sign.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(text)) return undefined;
  const url = `http://${text}`;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : '';
  return HOST.test(host) ? host : undefined;
}
