import * as z from 'zod/mini';
import { emailAddress } from './domain/email-address.ts';
import { exceptionsOf } from './outbound/exceptions.ts';

/** Kinds of settings, each from the text of a flag or a variable. */
export const wholeNumber = (min: number, max: number) => z.coerce.number().check(z.int(), z.gte(min), z.lte(max));
export const outboundExceptions = z.pipe(
  z.string().check(z.refine((text) => exceptionsOf(text) !== undefined)),
  z.transform((text) => exceptionsOf(text) ?? new Set<string>()),
);
export const switched = z.pipe(
  z.enum(['true', '1', 'false', '0', '']),
  z.transform((text) => text === 'true' || text === '1'),
);
export const optionalText = z.pipe(
  z.string(),
  z.transform((text) => (text === '' ? undefined : text)),
);
/** One folder, so that the script finds the endpoint one step up; none that the server has other things in. */
export const SCRIPT_PATH =
  /^(?!(?:v1|c|u|admin|policy|problems|receipts|healthz|readyz|metrics)\/)[a-z0-9][a-z0-9_-]*\/[a-z0-9][a-z0-9_-]*\.js$/;
const ORIGIN = /^https?:\/\/[^/\s?#]+$/;
const originsOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
/** Undefined where nothing is given. */
export const origins = z.pipe(
  z.string().check(
    z.refine((text) => {
      const list = originsOf(text);
      return text === '' || (list.length > 0 && list.every((origin) => origin === '*' || ORIGIN.test(origin)));
    }),
  ),
  z.transform((text) => (text === '' ? undefined : originsOf(text))),
);

/** Never with a password: a command line can be read by whoever is on the machine. */
export const smtpUrl = z.pipe(
  z
    .string()
    .check(
      z.refine(
        (text) =>
          text === '' || (/^smtps?:\/\/[^/?#]+\/?$/.test(text) && URL.canParse(text) && new URL(text).password === ''),
      ),
    ),
  z.transform((text) => (text === '' ? undefined : text)),
);
/** `hello@example.com` or `The Shop <hello@example.com>`. */
export const mailbox = z.pipe(
  z
    .string()
    .check(
      z.refine(
        (text) =>
          text === '' || (!/\p{Cc}/u.test(text) && emailAddress(/<([^<>]+)>$/.exec(text)?.[1] ?? text) !== undefined),
      ),
    ),
  z.transform((text) => (text === '' ? undefined : text)),
);

export const publicUrl = z.pipe(
  z.string().check(z.refine((text) => text === '' || (ORIGIN.test(text.replace(/\/$/, '')) && URL.canParse(text)))),
  z.transform((text) => (text === '' ? undefined : new URL(text).origin)),
);
