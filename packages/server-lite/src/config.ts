import * as z from 'zod/mini';
import {
  SCRIPT_PATH,
  mailbox,
  optionalText,
  outboundExceptions,
  origins,
  publicUrl,
  smtpUrl,
  switched,
  wholeNumber,
} from './config-values.ts';
import { ConfigError } from './errors/config-error.ts';

interface Setting<T> {
  /** As commander takes it: `--port <number>`. */
  flag: string;
  env: string;
  default: string;
  meaning: string;
  /** From the text of a flag or a variable. */
  schema: z.ZodMiniType<T, unknown>;
  /** What a right value looks like, for the error message. */
  expects: string;
}

/** Keeps a setting's value type while the table stays one object. */
function setting<T>(definition: Setting<T>): Setting<T> {
  return definition;
}

/** Every setting of the server: `smm serve --help`, the documentation and the parser read this table alone. */
export const SETTINGS = {
  data: setting({
    flag: '--data <dir>',
    env: 'SMM_DATA',
    default: '.smm',
    schema: z.string().check(z.minLength(1)),
    expects: 'a folder',
    meaning: 'Folder that holds everything; made when it is not there.',
  }),
  host: setting({
    flag: '--host <address>',
    env: 'HOST',
    default: '127.0.0.1',
    schema: z.string().check(z.minLength(1)),
    expects: 'an address of this machine',
    meaning: 'Address to listen on. The default is reachable from this machine alone; 0.0.0.0 opens it to the network.',
  }),
  port: setting({
    flag: '--port <number>',
    env: 'PORT',
    default: '8787',
    schema: wholeNumber(0, 65535),
    expects: 'a whole number from 0 to 65535',
    meaning: 'Port to listen on; 0 takes one that is free.',
  }),
  allowOrigin: setting({
    flag: '--allow-origin <origins>',
    env: 'SMM_ALLOW_ORIGIN',
    default: '',
    schema: origins,
    expects: '* or origins such as https://www.example.com, separated by commas',
    meaning:
      'Sites whose pages may read the public answers, separated by commas; * is any. Never with credentials. Wins over what the admin page sets; without either, any site may read.',
  }),
  trustProxy: setting({
    flag: '--trust-proxy',
    env: 'SMM_TRUST_PROXY',
    default: 'false',
    schema: switched,
    expects: 'true or false',
    meaning:
      'Take the client address from the last entry of X-Forwarded-For. Only behind a proxy of your own that sets it.',
  }),
  publicUrl: setting({
    flag: '--public-url <url>',
    env: 'SMM_PUBLIC_URL',
    default: '',
    schema: publicUrl,
    expects: 'an origin such as https://reviews.example.com, without a path',
    meaning:
      'Where people open the admin page. Without it the Host header says so. Sign-in links and passkeys are made for it.',
  }),
  sessionIdle: setting({
    flag: '--session-idle <hours>',
    env: 'SMM_SESSION_IDLE',
    default: '12',
    schema: wholeNumber(1, 8760),
    expects: 'hours from 1 to 8760',
    meaning: 'Hours without use after which a person must sign in again.',
  }),
  sessionDays: setting({
    flag: '--session-days <days>',
    env: 'SMM_SESSION_DAYS',
    default: '30',
    schema: wholeNumber(1, 365),
    expects: 'days from 1 to 365',
    meaning: 'Days after which a person must sign in again, however much the session was used.',
  }),
  site: setting({
    flag: '--site <dir>',
    env: 'SMM_SITE',
    default: '',
    schema: optionalText,
    expects: 'a folder',
    meaning: 'Folder of plain pages to serve beside the endpoint.',
  }),
  cdnPath: setting({
    flag: '--cdn-path <path>',
    env: 'SMM_CDN_PATH',
    default: 'cdn/smm.js',
    schema: z.string().check(z.regex(SCRIPT_PATH)),
    expects: 'a folder and a script such as parts/site.js: small letters, digits, - and _',
    meaning: 'Where pages find the elements. Another name than everybody’s, for where block lists hide the usual one.',
  }),
  logLevel: setting({
    flag: '--log-level <level>',
    env: 'SMM_LOG_LEVEL',
    default: 'info',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    expects: 'fatal, error, warn, info, debug or silent',
    meaning: 'How much goes to the log, which is JSON on standard error.',
  }),
  accessLog: setting({
    flag: '--access-log',
    env: 'SMM_ACCESS_LOG',
    default: 'false',
    schema: switched,
    expects: 'true or false',
    meaning: 'Log each request: method, route, status and time. Never an address, a query or a browser.',
  }),
  hotBytes: setting({
    flag: '--hot-bytes <bytes>',
    env: 'SMM_HOT_BYTES',
    default: '8388608',
    schema: wholeNumber(0, 2 ** 34),
    expects: 'a whole number of bytes',
    meaning: 'Memory for ready answers.',
  }),
  bodyBytes: setting({
    flag: '--body-bytes <bytes>',
    env: 'SMM_BODY_BYTES',
    default: '1048576',
    schema: wholeNumber(1024, 2 ** 30),
    expects: 'a whole number of bytes from 1024',
    meaning: 'Longest JSON body that is taken.',
  }),
  mediaBytes: setting({
    flag: '--media-bytes <bytes>',
    env: 'SMM_MEDIA_BYTES',
    default: '10485760',
    schema: wholeNumber(1024, 2 ** 30),
    expects: 'a whole number of bytes from 1024',
    meaning: 'Largest picture that is taken.',
  }),
  outboundAllow: setting({
    flag: '--outbound-allow <addresses>',
    env: 'SMM_OUTBOUND_ALLOW',
    default: '',
    schema: outboundExceptions,
    expects: 'pairs such as 192.168.1.5:8080, separated by commas',
    meaning:
      'Addresses of your own network that feeds and files may be fetched from, separated by commas. Without it public addresses alone are asked.',
  }),
  picturesRate: setting({
    flag: '--pictures-rate <number>',
    env: 'SMM_PICTURES_RATE',
    default: '600',
    schema: wholeNumber(0, 1_000_000),
    expects: 'a whole number, 0 for none',
    meaning:
      'Pictures of published items that are fetched from their sources in an hour; 0 leaves that to smm pictures fetch.',
  }),
  feedsOff: setting({
    flag: '--feeds-off',
    env: 'SMM_FEEDS_OFF',
    default: 'false',
    schema: switched,
    expects: 'true or false',
    meaning: 'Leave feeds to smm sync, rather than to look at those that are due.',
  }),
  rejectedDays: setting({
    flag: '--rejected-days <days>',
    env: 'SMM_REJECTED_DAYS',
    default: '90',
    schema: wholeNumber(1, 365),
    expects: 'days from 1 to 365',
    meaning:
      'Days for which rows that an import could not take are kept, to be looked at and mended; then they are deleted.',
  }),
  importBytes: setting({
    flag: '--import-bytes <bytes>',
    env: 'SMM_IMPORT_BYTES',
    default: '500000000',
    schema: wholeNumber(1024, 2 ** 40),
    expects: 'a whole number of bytes from 1024',
    meaning: 'Largest file that can be brought in through the admin page; the command line takes any.',
  }),
  photoBytes: setting({
    flag: '--photo-bytes <bytes>',
    env: 'SMM_PHOTO_BYTES',
    default: '5242880',
    schema: wholeNumber(1024, 2 ** 27),
    expects: 'a whole number of bytes from 1024',
    meaning: 'Largest picture that may come with a review.',
  }),
  formRate: setting({
    flag: '--form-rate <number>',
    env: 'SMM_FORM_RATE',
    default: '10',
    schema: wholeNumber(1, 1_000_000),
    expects: 'a whole number from 1',
    meaning: 'Reviews that one address may send in an hour. The count is kept in memory; no address is written down.',
  }),
  formPlainRate: setting({
    flag: '--form-plain-rate <number>',
    env: 'SMM_FORM_PLAIN_RATE',
    default: '3',
    schema: wholeNumber(1, 1_000_000),
    expects: 'a whole number from 1',
    meaning: 'The same for reviews that come without proof of work, as from a page without JavaScript.',
  }),
  formWait: setting({
    flag: '--form-wait <ms>',
    env: 'SMM_FORM_WAIT',
    default: '3000',
    schema: wholeNumber(0, 60_000),
    expects: 'milliseconds up to 60000',
    meaning: 'Time that lies between asking for a form and sending it, when a person does both.',
  }),
  formWork: setting({
    flag: '--form-work <bits>',
    env: 'SMM_FORM_WORK',
    default: '6',
    schema: wholeNumber(0, 16),
    expects: 'a whole number from 0 to 16',
    meaning: 'How much a browser works for a review: each step doubles it, 0 asks for none.',
  }),
  smtp: setting({
    flag: '--smtp <url>',
    env: 'SMM_SMTP',
    default: '',
    schema: smtpUrl,
    expects:
      'a mail server such as smtp://user@mail.example.com:587 or smtps://user@mail.example.com, without a password',
    meaning:
      'Mail server for requests that go by e-mail. The password comes from SMM_SMTP_PASSWORD or --smtp-password-file. Without a server messages are written to the folder outbox.',
  }),
  smtpPasswordFile: setting({
    flag: '--smtp-password-file <file>',
    env: 'SMM_SMTP_PASSWORD_FILE',
    default: '',
    schema: optionalText,
    expects: 'a file',
    meaning: 'File that holds the mail server’s password and nothing else.',
  }),
  smtpPlain: setting({
    flag: '--smtp-plain',
    env: 'SMM_SMTP_PLAIN',
    default: 'false',
    schema: switched,
    expects: 'true or false',
    meaning: 'Send to the mail server without encryption. Only for one on the same machine.',
  }),
  mailFrom: setting({
    flag: '--mail-from <mailbox>',
    env: 'SMM_MAIL_FROM',
    default: '',
    schema: mailbox,
    expects: 'a sender such as hello@example.com or "The Shop <hello@example.com>"',
    meaning: 'Who requests by e-mail come from.',
  }),
  mailReplyTo: setting({
    flag: '--mail-reply-to <mailbox>',
    env: 'SMM_MAIL_REPLY_TO',
    default: '',
    schema: mailbox,
    expects: 'an address such as hello@example.com',
    meaning: 'Where answers to them go, if elsewhere.',
  }),
  headerTimeout: setting({
    flag: '--header-timeout <ms>',
    env: 'SMM_HEADER_TIMEOUT',
    default: '10000',
    schema: wholeNumber(100, 600_000),
    expects: 'milliseconds from 100 to 600000',
    meaning: 'Time in which the head of a request must be complete; never more than the whole request gets.',
  }),
  requestTimeout: setting({
    flag: '--request-timeout <ms>',
    env: 'SMM_REQUEST_TIMEOUT',
    default: '30000',
    schema: wholeNumber(100, 3_600_000),
    expects: 'milliseconds from 100 to 3600000',
    meaning:
      'Time in which a whole request must be there. A file that is brought in may take longer, as long as it steadily comes.',
  }),
  drainTimeout: setting({
    flag: '--drain-timeout <ms>',
    env: 'SMM_DRAIN_TIMEOUT',
    default: '10000',
    schema: wholeNumber(0, 600_000),
    expects: 'milliseconds up to 600000',
    meaning: 'Time that open requests get when the server is told to stop.',
  }),
  liveStreams: setting({
    flag: '--live-streams <number>',
    env: 'SMM_LIVE_STREAMS',
    default: '500',
    schema: wholeNumber(0, 1_000_000),
    expects: 'a whole number from 0',
    meaning:
      'Visitors, each with one connection, who are told at once what is new (pages with the attribute live); others ask now and then. 0 tells nobody.',
  }),
  maxConnections: setting({
    flag: '--max-connections <number>',
    env: 'SMM_MAX_CONNECTIONS',
    default: '10000',
    schema: wholeNumber(1, 1_000_000),
    expects: 'a whole number from 1',
    meaning: 'Connections open at once; more are closed at the door.',
  }),
} as const;

type Settings = typeof SETTINGS;
export type Config = { -readonly [Name in keyof Settings]: Settings[Name] extends Setting<infer T> ? T : never };

/**
 * A flag wins over its variable, a variable over the default.
 * @throws ConfigError for a value that does not fit.
 */
export function readConfig(flags: Record<string, unknown> = {}, env: Record<string, string | undefined> = {}): Config {
  const config: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(SETTINGS)) {
    const flag = flags[name];
    const variable = env[entry.env];
    const [text, where] =
      flag !== undefined
        ? [String(flag), entry.flag.split(' ')[0]]
        : variable !== undefined && variable !== ''
          ? [variable, entry.env]
          : [entry.default, name];
    const parsed = z.safeParse(entry.schema, text);
    if (!parsed.success) throw new ConfigError(`${where}: "${text}" does not fit. Give ${entry.expects}.`);
    config[name] = parsed.data;
  }
  return config as Config;
}
