import { Count, DateText, Identifier, Slug, State } from '@smm/sdk/schema';
import * as z from 'zod/mini';
import { PERSON_FIELDS } from '../../people/fields.ts';
import { ASKING_WAYS, SUPPRESSION_REASONS, WRITTEN_BY } from '../../storage/people.ts';

/** People, what they are asked, and who is not asked any more. Strict, as everything the admin API takes. */
const text = (most: number) => z.string().check(z.maxLength(most));
const Reason = z.enum(SUPPRESSION_REASONS);
const Way = z.enum(ASKING_WAYS);
const MessageState = z.enum(['waiting', 'sending', 'sent', 'failed', 'uncertain', 'dropped']);

const Purchase = z.strictObject({
  orderDate: z.nullable(text(30)),
  subject: z.nullable(Slug),
  orderedItem: z.nullable(text(200)),
  orderNumber: z.nullable(text(200)),
});
/** What is known of somebody, as it is kept and as it would come in. */
const known = {
  name: z.string(),
  email: z.nullable(z.string()),
  telephone: z.nullable(z.string()),
  language: z.nullable(z.string()),
  tags: z.array(z.string()),
  note: z.nullable(z.string()),
  purchases: z.array(Purchase),
};
const person = {
  id: Identifier,
  ...known,
  dateAdded: DateText,
  dateModified: DateText,
  dateAsked: z.nullable(DateText),
  suppressed: z.nullable(Reason),
  suppressedSince: z.nullable(DateText),
  version: Count,
};
export const Person = z.strictObject(person);
export const PersonRecord = z.strictObject({
  ...person,
  wrote: z.array(
    z.strictObject({
      id: Identifier,
      by: z.enum(WRITTEN_BY),
      state: State,
      subject: Slug,
      dateReceived: DateText,
    }),
  ),
  asked: z.array(
    z.strictObject({
      invitation: Identifier,
      asking: Identifier,
      collection: Slug,
      way: Way,
      dateAsked: DateText,
      message: z.nullable(MessageState),
      reminder: z.nullable(MessageState),
      dateAnswered: z.nullable(DateText),
      dateUnsubscribed: z.nullable(DateText),
    }),
  ),
});
export const PeopleList = z.strictObject({ people: z.array(Person), next: z.nullable(z.string()), total: Count });
const Counted = z.array(z.strictObject({ name: z.string(), count: Count }));
export const PeopleChoices = z.strictObject({ total: Count, tags: Counted, languages: Counted });

const said = {
  email: z.optional(z.nullable(text(320))),
  telephone: z.optional(z.nullable(text(100))),
  language: z.optional(z.nullable(text(40))),
  tags: z.optional(z.array(text(200)).check(z.maxLength(200))),
  note: z.optional(z.nullable(text(10_000))),
  purchases: z.optional(z.array(Purchase).check(z.maxLength(500))),
};
export const AddPerson = z.strictObject({ name: text(1000), ...said });
export const PatchPerson = z.strictObject({
  name: z.optional(text(1000)),
  ...said,
  /** What the change was made from. */
  version: z.optional(Count),
});

export const PersonMap = z.partialRecord(z.enum(PERSON_FIELDS), z.nullable(text(1000)));
/** How a file of people is read; what is not known here is refused, so that nobody writes who meant to look. */
export const BringInPeople = z.strictObject({
  name: z.optional(text(500)),
  write: z.optional(z.enum(['true', 'false'])),
  /** JSON: field → column. */
  map: z.optional(text(20_000)),
  tags: z.optional(text(5000)),
});
export const PeopleBroughtIn = z.strictObject({
  /** By which it can be taken back; null for a look. */
  number: z.nullable(Count),
  fileName: z.string(),
  columns: z.array(
    z.strictObject({ key: z.string(), field: z.nullable(z.enum(PERSON_FIELDS)), examples: z.array(z.string()) }),
  ),
  rows: z.array(z.strictObject(known)),
  records: Count,
  added: Count,
  merged: Count,
  known: Count,
  rejected: Count,
  rejectedRows: z.array(z.strictObject({ line: Count, reason: z.string() })),
});

/** Who is asked: a list, or what was found. Never by what they wrote or how they rated. */
export const PeopleFilter = z.strictObject({
  q: z.optional(text(200)),
  tag: z.optional(text(200)),
  language: z.optional(text(40)),
  subject: z.optional(Slug),
  boughtSince: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  person: z.optional(Identifier),
});
/** One page of them: after the last of an earlier one, or so many from the beginning. */
export const PeopleWanted = z.strictObject({
  ...PeopleFilter.shape,
  /** Nothing can be delivered to their address. Of a list alone: nobody is asked by it. */
  undeliverable: z.optional(z.literal('true')),
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(500))),
  after: z.optional(text(200)),
  offset: z.optional(z.coerce.number().check(z.int(), z.gte(0), z.lte(1_000_000_000))),
});
const Words = z.strictObject({ subject: text(200), text: text(5000) });
const Days = z.number().check(z.int(), z.gte(0), z.lte(3650));
export const AddAsking = z.strictObject({
  collection: Slug,
  people: PeopleFilter,
  way: z.optional(Way),
  words: z.optional(Words),
  /** Days until those who did not answer are reminded, once; null for never. */
  remindAfter: z.optional(z.nullable(Days)),
  /** Days in which nobody is asked twice: 90 where nothing is said. */
  capDays: z.optional(Days),
  /** Now where nothing is said. */
  when: z.optional(DateText),
});
export const AskingReach = z.strictObject({
  found: Count,
  asked: Count,
  leftOut: z.strictObject({
    suppressed: Count,
    undeliverable: Count,
    noAddress: Count,
    askedLately: Count,
    wroteLately: Count,
  }),
});
export const AskingPreview = z.strictObject({
  reach: AskingReach,
  /** Where messages go: a mail server, or files in the outbox. */
  via: z.enum(['smtp', 'outbox']),
  /** As the first person who was found would get it; with a secret that opens nothing. */
  message: z.strictObject({
    from: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string(),
    language: z.string(),
  }),
});
export const Asking = z.strictObject({
  id: Identifier,
  collection: Slug,
  people: PeopleFilter,
  /** They were also found by words, which are not kept once everybody is chosen. */
  isSearched: z.boolean(),
  way: Way,
  words: Words,
  remindAfter: z.nullable(Count),
  capDays: Count,
  when: DateText,
  origin: z.string(),
  state: z.enum(['waiting', 'choosing', 'sending', 'done', 'stopped']),
  by: z.string(),
  dateCreated: DateText,
  reach: AskingReach,
  figures: z.strictObject({
    waiting: Count,
    sent: Count,
    failed: Count,
    uncertain: Count,
    dropped: Count,
    reminded: Count,
    answered: Count,
    unsubscribed: Count,
  }),
});
export const InvitationList = z.strictObject({
  invitations: z.array(
    z.strictObject({
      invitation: Identifier,
      person: z.nullable(z.strictObject({ id: Identifier, name: z.string(), email: z.nullable(z.string()) })),
      message: z.nullable(MessageState),
      fault: z.nullable(z.string()),
      reminder: z.nullable(MessageState),
      dateAnswered: z.nullable(DateText),
      dateUnsubscribed: z.nullable(DateText),
    }),
  ),
  next: z.nullable(z.string()),
});
export const AskByLink = z.strictObject({ collection: Slug });
/** Shown this once: the store keeps a hash. */
export const InvitationLink = z.strictObject({ link: z.string() });
export const SuppressionList = z.strictObject({
  suppressions: z.array(
    z.strictObject({
      id: z.string(),
      reason: Reason,
      since: DateText,
      person: z.nullable(z.strictObject({ id: Identifier, name: z.string(), email: z.nullable(z.string()) })),
    }),
  ),
  next: z.nullable(z.string()),
  total: Count,
});
export const AddSuppression = z.strictObject({ email: text(320), reason: z.enum(['bounced', 'by-hand']) });
export const Outbox = z.strictObject({
  folder: z.string(),
  via: z.enum(['smtp', 'outbox']),
  messages: z.array(z.strictObject({ id: Identifier, dateWritten: DateText, bytes: Count })),
  total: Count,
});
export const Gone = z.strictObject({ gone: z.literal(true) });
