import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';

type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];

export const canUsePasskeys = browserSupportsWebAuthn;

/** The person closed the browser's own dialog: nothing failed, and there is nothing to say. */
export function isChangeOfMind(error: unknown): boolean {
  return (
    (error instanceof WebAuthnError && error.code === 'ERROR_CEREMONY_ABORTED') ||
    (error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'AbortError'))
  );
}

/** @param options as the endpoint gives them */
export const makePasskey = (options: unknown) => startRegistration({ optionsJSON: options as CreationOptions });
/** @param options as the endpoint gives them */
export const usePasskey = (options: unknown) => startAuthentication({ optionsJSON: options as RequestOptions });
