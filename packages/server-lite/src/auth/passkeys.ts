import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { ProblemError } from '../errors/problem-error.ts';
import type { NewPasskey, Passkey } from '../storage/sign-in.ts';
import { CHALLENGE_MS } from './challenge.ts';

/** EdDSA, ES256 and RS256: what authenticators make. The library would ask Node for more, which warns on standard error. */
const ALGORITHMS = [-8, -7, -257];

export interface RelyingParty {
  id: string;
  origins: readonly string[];
}

interface NewKey {
  party: RelyingParty;
  challenge: Uint8Array<ArrayBuffer>;
  /** Whom it will sign in. */
  account: { id: string; name: string };
  known: readonly Passkey[];
}

/** What the browser is to make a passkey by. Who made the device is not asked. */
export async function creationOptions({
  party,
  challenge,
  account,
  known,
}: NewKey): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { generateRegistrationOptions } = await webauthn();
  return generateRegistrationOptions({
    rpName: 'smm',
    rpID: party.id,
    userName: account.name,
    userDisplayName: account.name,
    userID: new TextEncoder().encode(account.id),
    challenge,
    timeout: CHALLENGE_MS,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  });
}

/** What the browser is to sign in by: any passkey that it holds for this host. */
export async function requestOptions(
  party: RelyingParty,
  challenge: Uint8Array<ArrayBuffer>,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await webauthn();
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge,
    timeout: CHALLENGE_MS,
    userVerification: 'preferred',
  });
}

/** The challenge that was signed, base64url. @throws ProblemError for what no browser makes. */
export function signedChallenge(clientDataJSON: string): string {
  try {
    const said = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString()) as Record<string, unknown>;
    // A page of another site may hold ours in a frame and lead the hand that clicks.
    if (typeof said['challenge'] === 'string' && said['crossOrigin'] !== true) return said['challenge'];
  } catch (cause) {
    throw refused('What the browser says about the passkey is no JSON.', cause);
  }
  throw refused('What the browser says about the passkey holds no challenge of this page.');
}

/** @throws ProblemError */
export async function verifyNew(
  party: RelyingParty,
  challenge: string,
  response: RegistrationResponseJSON,
): Promise<Omit<NewPasskey, 'label'>> {
  const { verifyRegistrationResponse } = await webauthn();
  await assertNoCertificates(response);
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: [...party.origins],
    expectedRPID: party.id,
    requireUserVerification: false,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch((cause: unknown) => {
    throw refused('The passkey could not be taken. Ask for new options and make it again.', cause);
  });
  if (!verified.verified) throw refused('The passkey could not be taken. Ask for new options and make it again.');
  const { credential, credentialBackedUp } = verified.registrationInfo;
  return {
    id: credential.id,
    publicKey: Uint8Array.from(credential.publicKey),
    counter: credential.counter,
    transports: (credential.transports ?? []).filter((name) => /^[a-z-]{1,20}$/.test(name)).slice(0, 10),
    rpId: party.id,
    backedUp: credentialBackedUp,
  };
}

/** @throws ProblemError */
export async function verifyUse(
  party: RelyingParty,
  challenge: string,
  passkey: Passkey,
  response: AuthenticationResponseJSON,
): Promise<{ id: string; counter: number; backedUp: boolean }> {
  const { verifyAuthenticationResponse } = await webauthn();
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: [...party.origins],
    expectedRPID: party.id,
    requireUserVerification: false,
    // The store looks at the counter, in the transaction that moves it on.
    credential: { id: passkey.id, publicKey: passkey.publicKey, counter: 0, transports: passkey.transports },
  }).catch((cause: unknown) => {
    throw refused(undefined, cause);
  });
  const { userHandle } = response.response;
  const holder = userHandle === undefined ? undefined : Buffer.from(userHandle, 'base64url').toString();
  if (!verified.verified || (holder !== undefined && holder !== passkey.account.id)) throw refused();
  const { newCounter, credentialBackedUp } = verified.authenticationInfo;
  return { id: passkey.id, counter: newCounter, backedUp: credentialBackedUp };
}

export function refused(detail?: string, cause?: unknown): ProblemError {
  return new ProblemError(
    'sign-in-refused',
    detail ?? 'This passkey does not sign in here. Try another, or a password.',
    { cause },
  );
}

/** Certificates were not asked for, and to check them the library would fetch addresses that they name. */
async function assertNoCertificates({ response }: RegistrationResponseJSON): Promise<void> {
  const { decodeAttestationObject } = await import('@simplewebauthn/server/helpers');
  let format: string;
  let hasChain: boolean;
  try {
    const attestation = decodeAttestationObject(Uint8Array.from(Buffer.from(response.attestationObject, 'base64url')));
    format = attestation.get('fmt');
    hasChain = attestation.get('attStmt').get('x5c') !== undefined;
  } catch (cause) {
    throw refused('The passkey cannot be read. Ask for new options and make it again.', cause);
  }
  if (format !== 'none' && (format !== 'packed' || hasChain))
    throw refused(
      `The passkey came with a certificate (${format.slice(0, 40)}) that was not asked for. Make it again with another device.`,
    );
}

/** Half a second and 20 MB that only whoever uses a passkey pays. */
function webauthn(): Promise<typeof import('@simplewebauthn/server')> {
  return import('@simplewebauthn/server');
}
