import * as z from 'zod/mini';
import { ROLES, SCOPES } from '../../domain/roles.ts';
import { SIGN_IN_EVENTS } from '../../storage/sign-in.ts';

/** What signing in and everything around accounts takes and gives. Strict, but for what browsers write themselves. */
const strict = z.strictObject;
const Id = z.string().check(z.minLength(1), z.maxLength(1024));
const Time = z.string();
const Name = z.string().check(z.minLength(1), z.maxLength(200));
const Email = z.string().check(z.maxLength(254));
/** How long one may be is said where weak ones are refused. */
const Password = z.string().check(z.minLength(1), z.maxLength(1000));
const Secret = z.string().check(z.minLength(1), z.maxLength(100));
const RoleName = z.enum(ROLES);
const ScopeName = z.enum(SCOPES);
const Way = z.enum(['passkey', 'password', 'link']);
const Base64url = z.string().check(z.regex(/^[\w-]*$/), z.maxLength(20_000));

export const Account = strict({
  id: Id,
  name: Name,
  email: z.nullable(Email),
  role: RoleName,
  createdAt: Time,
  disabledAt: z.nullable(Time),
  lastSignInAt: z.nullable(Time),
  hasPassword: z.boolean(),
  passkeys: z.number(),
});
export const AccountName = strict({ id: Id, name: Name });
export const PasskeySupport = strict({ available: z.boolean(), reason: z.optional(z.string()) });
export const SessionState = strict({
  account: z.nullable(Account),
  /** Name of the token that asks. */
  token: z.nullable(z.string()),
  scopes: z.array(ScopeName),
  session: z.nullable(
    strict({
      id: Id,
      way: Way,
      createdAt: Time,
      expiresAt: Time,
      /** Until when what needs a fresh sign-in can be done. */ freshUntil: Time,
    }),
  ),
  passkeys: PasskeySupport,
  /** Nobody has an account yet: the link is in the terminal. */
  isFirstStart: z.boolean(),
});

export const SignInSession = strict({
  id: Id,
  way: Way,
  userAgent: z.string(),
  createdAt: Time,
  lastSeenAt: Time,
  expiresAt: Time,
  isThis: z.boolean(),
});
export const Passkey = strict({
  id: Id,
  label: Name,
  host: z.string(),
  backedUp: z.boolean(),
  createdAt: Time,
  lastUsedAt: z.nullable(Time),
});
export const PatchPasskey = strict({ label: Name });

/** As `PublicKeyCredential.toJSON()` writes it; what is not looked at is left out. */
export const NewPasskeyResponse = z.object({
  id: Id,
  rawId: Id,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: Base64url,
    attestationObject: Base64url,
    transports: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20))),
  }),
  clientExtensionResults: z.optional(z.object({})),
});
export const PasskeyResponse = z.object({
  id: Id,
  rawId: Id,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: Base64url,
    authenticatorData: Base64url,
    signature: Base64url,
    userHandle: z.optional(z.nullable(Base64url)),
  }),
  clientExtensionResults: z.optional(z.object({})),
});
/** For `PublicKeyCredential.parseCreationOptionsFromJSON()` and `parseRequestOptionsFromJSON()`. */
export const PasskeyOptions = strict({ options: z.record(z.string(), z.unknown()) });

export const SignInWithPassword = strict({ name: Name, password: Password });
export const SignInWithPasskey = strict({ response: PasskeyResponse });
export const OpenLink = strict({ link: Secret });
export const LinkState = strict({
  purpose: z.enum(['first', 'invitation', 'recovery']),
  role: z.nullable(RoleName),
  account: z.nullable(strict({ name: Name, email: z.nullable(Email) })),
  name: z.nullable(Name),
  expiresAt: Time,
  passkeys: PasskeySupport,
});
export const LinkPasskey = strict({ link: Secret, name: z.optional(Name) });
const NewPasskey = strict({ response: NewPasskeyResponse, label: z.optional(Name) });
export const UseLink = strict({
  link: Secret,
  name: z.optional(Name),
  email: z.optional(Email),
  password: z.optional(Password),
  passkey: z.optional(NewPasskey),
});
export const AddPasskey = NewPasskey;
export const PatchOwnAccount = strict({ name: z.optional(Name), email: z.optional(z.nullable(Email)) });
export const SetPassword = strict({ password: Password, current: z.optional(Password) });
export const PatchAccount = strict({
  name: z.optional(Name),
  email: z.optional(z.nullable(Email)),
  role: z.optional(RoleName),
  disabled: z.optional(z.boolean()),
});

export const SignInLink = strict({
  id: Id,
  purpose: z.enum(['first', 'invitation', 'recovery']),
  role: z.nullable(RoleName),
  account: z.nullable(AccountName),
  name: z.nullable(Name),
  createdBy: z.string(),
  createdAt: Time,
  expiresAt: Time,
});
export const AddLink = strict({ role: z.optional(RoleName), name: z.optional(Name), account: z.optional(Id) });
/** `address` is shown this once. */
export const AddedLink = strict({ ...SignInLink.shape, address: z.string() });

export const Token = strict({
  name: Name,
  scopes: z.array(ScopeName),
  createdAt: Time,
  createdBy: z.nullable(z.string()),
  lastUsedAt: z.nullable(Time),
});
export const AddToken = strict({
  name: Name,
  scopes: z.array(ScopeName).check(z.minLength(1), z.maxLength(SCOPES.length)),
});
/** `token` is shown this once. */
export const AddedToken = strict({ name: Name, scopes: z.array(ScopeName), token: z.string() });

export const LogQuery = strict({
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(200))),
  before: z.optional(z.coerce.number().check(z.int(), z.gte(1))),
});
export const SignInLog = strict({
  entries: z.array(
    strict({
      seq: z.number(),
      at: Time,
      event: z.enum(SIGN_IN_EVENTS),
      account: z.nullable(strict({ id: Id, name: z.nullable(Name) })),
      by: z.string(),
      byName: z.nullable(Name),
      detail: z.nullable(z.string()),
    }),
  ),
  next: z.nullable(z.number()),
});
