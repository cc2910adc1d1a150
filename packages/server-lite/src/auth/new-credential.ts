import type * as z from 'zod/mini';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { plainLine } from '../domain/sanitize-text.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { AppContext } from '../http/context.ts';
import { invalid } from '../middleware/json-body.ts';
import type { NewPasskeyResponse } from '../routes/admin/sign-in-schema.ts';
import type { NewPasskey, UsedChallenge } from '../storage/sign-in.ts';
import { readChallenge } from './challenge.ts';
import type { Door } from './door.ts';
import { hashPassword } from './password.ts';
import { refused, signedChallenge, verifyNew, type RelyingParty } from './passkeys.ts';
import { relyingParty } from './site.ts';
import { shortUserAgent } from './user-agent.ts';
import { weakPassword } from './weak-password.ts';

/** What passkeys of this page are made for. @throws ProblemError where there can be none. */
export function partyOf(c: AppContext, door: Door): RelyingParty {
  const site = door.site(c);
  const party = relyingParty(site);
  if (typeof party === 'string') throw new ProblemError('passkeys-unavailable', party);
  const origin = c.req.header('origin');
  if (origin === undefined || site.origins.includes(origin)) return party;
  throw new ProblemError(
    'passkeys-unavailable',
    `This page is open at ${origin.slice(0, 200)}, and the endpoint takes itself for ${site.origins.join(' or ')}. Start it with --public-url and the address that people open.`,
  );
}

/** The hash of a password that may be used. @throws ProblemError that says what is wrong with it. */
export async function newPassword(password: string, about: readonly (string | null)[]): Promise<string> {
  const fault = weakPassword(
    password,
    about.filter((text) => text !== null),
  );
  if (fault !== undefined) throw invalid([{ pointer: '/password', detail: fault }]);
  return hashPassword(password);
}

/** A passkey that the browser just made. @param purpose what its challenge was issued for @throws ProblemError */
export async function newPasskey(
  c: AppContext,
  door: Door,
  purpose: string,
  { response, label }: { response: z.infer<typeof NewPasskeyResponse>; label?: string | undefined },
): Promise<{ passkey: NewPasskey; challenge: UsedChallenge }> {
  const party = partyOf(c, door);
  const signed = signedChallenge(response.response.clientDataJSON);
  const challenge = readChallenge(await door.key(), purpose, signed, door.now());
  if (challenge === undefined)
    throw refused('The passkey was made too late, or for something else. Ask for new options.');
  const passkey = await verifyNew(party, signed, asJson(response));
  return {
    passkey: { ...passkey, label: plainLine(label ?? '') || shortUserAgent(c.req.header('user-agent')) },
    challenge,
  };
}

/** Two spellings of one type: theirs has optional members that may not be undefined. */
function asJson(response: z.infer<typeof NewPasskeyResponse>): RegistrationResponseJSON {
  return { ...response, clientExtensionResults: {} } as RegistrationResponseJSON;
}
