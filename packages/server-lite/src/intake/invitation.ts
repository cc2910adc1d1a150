import { secretHash } from '../auth/secret.ts';
import type { OpenInvitation } from '../storage/people.ts';
import type { Storage } from '../storage/storage.ts';

/** What the `invite` of a form's address stands for. */
export interface Invitation extends OpenInvitation {
  /** SHA-256 of the secret: what `Submissions.receive` takes as `invitation`. */
  hash: Uint8Array;
}

/** Undefined for a secret that opens nothing: the review then comes in like any other, and nobody is told. */
export type InvitationLookup = (secret: string) => Promise<Invitation | undefined>;

export function invitationLookup({ askings }: Pick<Storage, 'askings'>): InvitationLookup {
  return async function lookUp(secret) {
    const hash = secretHash(secret);
    const found = hash && (await askings.bySecret(hash));
    return found && { ...found, hash };
  };
}
