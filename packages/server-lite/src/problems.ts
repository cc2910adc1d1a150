import type { Problem } from '@smm/sdk/schema';

interface ProblemKind {
  status: number;
  title: string;
  meaning: string;
  remedy: string;
}

/** Every error the endpoint answers with, each with its page at `/problems/CODE`. A code, once released, keeps its meaning. */
export const PROBLEMS = {
  'bad-request': {
    status: 400,
    title: 'The request cannot be read',
    meaning: 'The address, a header or the body is not well formed, so it was not looked at any further.',
    remedy: 'Correct what the detail names. Addresses are percent-encoded UTF-8; bodies are JSON.',
  },
  unauthorized: {
    status: 401,
    title: 'Sign in first',
    meaning: 'The admin API answers to people who signed in and to tokens, and none, or one that is over, was sent.',
    remedy:
      'Sign in at /admin/, or send "Authorization: Bearer TOKEN" ("smm token create NAME" makes one and shows it once).',
  },
  'sign-in-refused': {
    status: 401,
    title: 'That does not sign in',
    meaning: 'Name and password do not belong together, or the passkey is not one of this endpoint’s.',
    remedy: 'Try again, or have an owner make a new link: "smm account link NAME".',
  },
  'sign-in-again': {
    status: 403,
    title: 'Sign in again for this',
    meaning:
      'This lets somebody in, shuts somebody out or cannot be undone, and it is more than ten minutes since you signed in.',
    remedy: 'Sign in again, which keeps you where you are, and repeat the call.',
  },
  'role-refused': {
    status: 403,
    title: 'Not with this role',
    meaning: 'The role of the person, or the scopes of the token, do not reach to this call.',
    remedy: 'Ask an owner, or use a token that was made for it.',
  },
  'link-refused': {
    status: 403,
    title: 'The link opens nothing',
    meaning: 'A sign-in link opens once and not for ever; this one was used, taken back or ran out, or is not whole.',
    remedy:
      'Ask whoever sent it for another. On the machine itself: "smm account link" makes one, and so does the next start while nobody has an account.',
  },
  'passkeys-unavailable': {
    status: 409,
    title: 'No passkeys at this address',
    meaning: 'Browsers make passkeys for https addresses with a name, and for http://localhost.',
    remedy: 'Open the page at such an address, or use a password.',
  },
  forbidden: {
    status: 403,
    title: 'Not from another site',
    meaning: 'A browser says that another site started this request, and the admin API takes none from there.',
    remedy: 'Call the admin API from your own program or from a page of the same origin.',
  },
  'not-permitted': {
    status: 403,
    title: 'The source does not permit it',
    meaning: 'The rights that come with the source of these words forbid what was asked for.',
    remedy: 'Record the permission the detail names, or leave these words out.',
  },
  'not-found': {
    status: 404,
    title: 'Nothing is here',
    meaning: 'There is nothing at this address, or nothing that may be shown.',
    remedy:
      'Follow the links of the head page; addresses are never put together by hand. /openapi.json lists what there is.',
  },
  'no-markup': {
    status: 404,
    title: 'Nothing may be marked up',
    meaning: 'The rules of search engines let nothing of this collection be marked up; the detail says why.',
    remedy: 'Leave it out of the page. "smm jsonld SLUG --explain" says what would have to be otherwise.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Not with this method',
    meaning: 'The address exists and does not take this method.',
    remedy: 'Use one of the methods in the Allow header.',
  },
  timeout: {
    status: 408,
    title: 'The request came too slowly',
    meaning: 'The head or the body of the request was not complete in time.',
    remedy: 'Send it again, in one go.',
  },
  conflict: {
    status: 409,
    title: 'Not in this state',
    meaning: 'The name is taken, or the state of the item does not lead to the one asked for.',
    remedy: 'Read the current state and decide again.',
  },
  outdated: {
    status: 409,
    title: 'Changed meanwhile',
    meaning: 'Somebody else changed it since it was read. Nothing was changed by this request.',
    remedy: 'Read it again and make the change anew.',
  },
  gone: {
    status: 410,
    title: 'It was taken back',
    meaning: 'The review was here; its author withdrew it, or it was erased.',
    remedy: 'Drop any copy that you keep.',
  },
  'form-expired': {
    status: 409,
    title: 'The form is out of date',
    meaning: 'The form that this review was sent with was asked for too long ago, was sent already, or is not ours.',
    remedy: 'Ask for the form again (links.form of the head page) and send the same words with its token.',
  },
  'form-closed': {
    status: 403,
    title: 'No reviews are taken here',
    meaning: 'The business has closed the form of this collection. Receipts of reviews that came before still work.',
    remedy: 'Show no form. A collection that takes reviews says so: links.form of its head page is not null.',
  },
  'key-reused': {
    status: 422,
    title: 'The key names another request',
    meaning: 'An earlier request had the same Idempotency-Key and said something else.',
    remedy: 'Give each review a key of its own, and repeat a request unchanged.',
  },
  'too-soon': {
    status: 425,
    title: 'Faster than anybody reads',
    meaning: 'The review was sent sooner after its form was asked for than a person can write.',
    remedy: 'Wait as many seconds as Retry-After says and send it again.',
  },
  'origin-refused': {
    status: 403,
    title: 'Not from this site',
    meaning: 'A page of a site that this endpoint does not list sent this.',
    remedy: 'Whoever runs the endpoint adds the site with --allow-origin.',
  },
  'too-large': {
    status: 413,
    title: 'The body is too large',
    meaning: 'The body is longer than this endpoint takes.',
    remedy: 'Send less at once; large files are taken by "smm import".',
  },
  'unsupported-type': {
    status: 415,
    title: 'Not this kind of body',
    meaning: 'The Content-Type is missing or is not one that this address takes.',
    remedy: 'Send the Content-Type that the detail names.',
  },
  invalid: {
    status: 422,
    title: 'A value does not fit',
    meaning: 'The body was read, and some of its values are missing, unknown or out of range.',
    remedy: 'Correct what "errors" points to. Nothing was changed.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many from this address',
    meaning: 'So many wrong tokens or passwords, or so many reviews, came from this address that it must wait.',
    remedy: 'Wait as many seconds as Retry-After says.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The head of the request is too large',
    meaning: 'The headers are longer than this endpoint takes.',
    remedy: 'Send fewer or shorter headers; cookies are never needed here.',
  },
  internal: {
    status: 500,
    title: 'Something broke here',
    meaning: 'The fault is on this side. It was written to the log with the reference of this answer.',
    remedy: 'Try again later; if it stays, give the reference to whoever runs this endpoint.',
  },
  'not-installed': {
    status: 501,
    title: 'A part is not installed',
    meaning: 'This needs an optional part that is not installed on this server.',
    remedy: 'Install what the detail names and start again.',
  },
  'not-here': {
    status: 501,
    title: 'Not with this storage',
    meaning: 'The storage that this endpoint stands on cannot be exchanged while it is served.',
    remedy: 'Restore with the tools of that storage, or stop the endpoint and use "smm restore".',
  },
  unavailable: {
    status: 503,
    title: 'Not ready',
    meaning: 'The endpoint is stopping, or its store cannot be read at the moment.',
    remedy: 'Try again in a few seconds.',
  },
  'no-space': {
    status: 507,
    title: 'The disk is full',
    meaning: 'The disk that the data of this endpoint lies on has no room for it. Nothing was kept of it.',
    remedy: 'Make room on the machine, and send it again.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

/** The RFC 9457 body of a code. `detail` says what, where, and what to do in this very case. */
export function problemBody(code: ProblemCode, detail?: string, errors?: Problem['errors']): Problem {
  const { status, title, meaning, remedy } = PROBLEMS[code];
  return {
    type: `/problems/${code}`,
    title,
    status,
    detail: detail ?? `${meaning} ${remedy}`,
    ...(errors && { errors }),
  };
}
