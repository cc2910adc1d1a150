import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { OutboundError } from '../../errors/outbound-error.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A JSON Web Token (RFC 7519), signed with a private key of the business.
 *
 * @param pem the private key, as its file holds it
 * @throws OutboundError where that is no key of this kind; never shows it
 */
export function signedToken(
  { algorithm, kid, variable }: { algorithm: 'ES256' | 'RS256'; kid?: string; variable: string },
  claims: object,
  pem: string,
): string {
  const text = `${part({ alg: algorithm, typ: 'JWT', ...(kid !== undefined && { kid }) })}.${part(claims)}`;
  const key = privateKey(pem, algorithm === 'ES256' ? 'ec' : 'rsa', variable);
  const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}

function privateKey(pem: string, type: 'ec' | 'rsa', variable: string): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = createPrivateKey(pem);
  } catch {
    // What went wrong would be told in words of the key.
  }
  if (key?.asymmetricKeyType === type) return key;
  throw new OutboundError(
    'refused',
    `The private key in ${variable} cannot be read. Put the whole file there as it was downloaded, line breaks included (docs/keys.md).`,
  );
}
