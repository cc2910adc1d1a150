import type { Refusal, RefusalMeaning } from '../../outbound/refusal.ts';
import { objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { jsonIn } from './ask-with-key.ts';
import { untilPacificMidnight } from './pacific-midnight.ts';

const MINUTE = 60_000;

/** What Google's services say of why they refuse: words of theirs that never hold a key. */
export interface GoogleReasons {
  /** Such as `quotaExceeded`, `API_KEY_INVALID`, `PERMISSION_DENIED`. */
  reasons: string[];
  error: Json | undefined;
}

export function googleReasons({ text }: Refusal): GoogleReasons {
  const error = objectIn(jsonIn(text)?.['error']);
  const reasons = [...objectsIn(error?.['errors']), ...objectsIn(error?.['details'])].flatMap(
    ({ reason }) => textIn(reason) ?? [],
  );
  const status = textIn(error?.['status']);
  return { reasons: status === undefined ? reasons : [...reasons, status], error };
}

/** What a refusal of one of Google's services means, as far as all of them have it in common. */
export function googleRefusal(
  refusal: Refusal,
  { name, variable, service }: { name: string; variable: string; service: string },
): RefusalMeaning | undefined {
  const { reasons } = googleReasons(refusal);
  const has = (...wanted: string[]) => wanted.some((one) => reasons.includes(one));
  if (has('quotaExceeded', 'dailyLimitExceeded'))
    return {
      message: `${name}: today’s quota of this key is used up. Google counts anew at midnight Pacific time; it is asked again then.`,
      retryAfter: untilPacificMidnight(new Date()),
    };
  if (has('rateLimitExceeded', 'userRateLimitExceeded', 'RATE_LIMIT_EXCEEDED', 'RESOURCE_EXHAUSTED'))
    return { message: `${name} was asked too often. It is asked again later.`, retryAfter: 5 * MINUTE };
  if (has('API_KEY_INVALID', 'keyInvalid', 'keyExpired'))
    return { message: `${name} does not know the key in ${variable}, or it ran out. Make a new one (docs/keys.md).` };
  if (has('accessNotConfigured', 'SERVICE_DISABLED'))
    return {
      message: `${name}: the project of ${variable} has not switched on “${service}”. Enable it in the Google Cloud console, and wait some minutes.`,
    };
  if (has('ipRefererBlocked', 'API_KEY_HTTP_REFERRER_BLOCKED', 'API_KEY_IP_ADDRESS_BLOCKED', 'API_KEY_SERVICE_BLOCKED'))
    return {
      message: `${name}: the restrictions of the key in ${variable} keep this server out. Restrict it to this server’s address and to “${service}”, nothing else.`,
    };
  if (refusal.status === 401 || has('UNAUTHENTICATED'))
    return {
      message: `${name} does not let ${variable} in: it ran out or was taken back. Give access anew (docs/keys.md).`,
    };
  if (has('insufficientPermissions', 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'))
    return {
      message: `${name}: the access in ${variable} lacks the permission for this. Give access anew, with the scope that docs/keys.md names.`,
    };
  return undefined;
}
