import { OutboundError } from '../../errors/outbound-error.ts';
import { textIn } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedGet } from '../adapter.ts';
import { askWithKey, jsonIn } from './ask-with-key.ts';
import { googleRefusal } from './google-refusal.ts';
import { Remembered } from './remembered.ts';

const TOKEN = 'https://oauth2.googleapis.com/token';
const TOKENS = new Remembered<string>();

interface Place {
  name: string;
  variable: string;
  /** What must be switched on in the project. */
  service: string;
}

/**
 * A token for an hour, for an owner who gave access once.
 *
 * @param key JSON with `client_id`, `client_secret` and `refresh_token`, as `gcloud auth application-default login` writes it
 * @throws OutboundError; SourceError
 */
export function googleToken(get: FeedGet, key: string, place: Place): Promise<string> {
  return TOKENS.get([key], async () => {
    const given = jsonIn(key);
    const [id, secret, refresh] = ['client_id', 'client_secret', 'refresh_token'].map((name) => textIn(given?.[name]));
    if (!id || !secret || !refresh)
      throw new OutboundError(
        'refused',
        `${place.variable} is no JSON with client_id, client_secret and refresh_token. Make the file as docs/keys.md says, and put what is in it there.`,
      );
    const answer = await askWithKey(get, TOKEN, {
      name: place.name,
      headers: {},
      form: { grant_type: 'refresh_token', client_id: id, client_secret: secret, refresh_token: refresh },
      secrets: [],
      explain: (refusal) => {
        const error = textIn(jsonIn(refusal.text)?.['error']);
        if (error === 'invalid_grant')
          return {
            message: `${place.name}: the access in ${place.variable} was taken back or ran out. Give it anew (docs/keys.md); while the project is “in testing”, Google ends it after seven days.`,
          };
        if (error === 'invalid_client' || error === 'unauthorized_client')
          return {
            message: `${place.name}: Google does not know the client in ${place.variable}. Make the file anew (docs/keys.md).`,
          };
        return googleRefusal(refusal, place);
      },
    });
    const token = textIn(answer?.json['access_token']);
    const seconds = Number(answer?.json['expires_in']);
    if (token === undefined || /[^\x21-\x7e]/.test(token))
      throw new SourceError(`${place.name}: Google gave no token for ${place.variable}. Try again later.`);
    // A minute before its end it is no longer used.
    return { value: token, ms: (seconds > 60 ? seconds - 60 : 60) * 1000 };
  });
}

export function forgetGoogleToken(key: string): void {
  TOKENS.forget([key]);
}
