import type * as z from 'zod/mini';
import type { DocumentName } from '../documents.ts';
import { PEOPLE_HEADER } from '../../people/people-csv.ts';
import { ITEM_HEADER } from '../item-columns.ts';
import { anything, date, instant, many, maybe, oneOf, optional, text, texts, whole, yes } from './field.ts';
import { STATES } from './store.ts';

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** One object of a file, or of the list in it. A table has its columns instead; a text has neither. */
export type Readable = { fields: Shape } | { columns: readonly string[] } | { text: true };

const slug = text('what addresses call it');
const purchase = {
  orderDate: maybe(date('when, as far as it is known')),
  subject: maybe(text('slug of the subject that it was')),
  orderedItem: maybe(text('what it was')),
  orderNumber: maybe(text('its number')),
};

const item: Shape = {
  id: text('its id'),
  about: text('slug of its subject'),
  type: oneOf('what it is', ['Review', 'SocialMediaPosting']),
  state: oneOf('its state', STATES),
  hideReason: maybe(text('why it is hidden')),
  source: text('key of its source'),
  sourceId: maybe(text('its id at the source')),
  title: maybe(text('its title')),
  body: text('its words, plain text'),
  facets: many('parts of the words that are a link, mention, hashtag or highlight', {
    start: whole('first place, in UTF-16 units'),
    end: whole('the place after the last'),
    type: oneOf('which', ['link', 'mention', 'hashtag', 'highlight']),
    url: optional(text('where it leads')),
  }),
  rating: maybe(anything('`ratingValue`, `worstRating` and `bestRating`, on the author’s own scale')),
  author: anything('`@type`, `name`, and where known `url`, `image`, `jobTitle`, `worksFor`'),
  authorEmail: maybe(text('the author’s address; never shown')),
  datePublished: maybe(date('when it was published at its source, as far as it is known')),
  dateExperienced: maybe(date('when it was experienced')),
  dateReceived: instant('when the store received it'),
  dateFetched: optional(instant('when its words were last seen at their source')),
  language: maybe(text('language (BCP 47)')),
  isLanguageDetected: optional(yes('the language was told from the words')),
  url: maybe(text('where it can be read at its source')),
  itemReviewed: maybe(anything('`name` and `url` of what it was about, where that is narrower than the subject')),
  verification: anything('`level` of what was checked, and `date`'),
  materialConnection: maybe(anything('`type` and `text` of a tie between author and business')),
  excerpt: maybe(anything('`start` and `end` of the part that is shown first')),
  featured: yes('the business put it forward'),
  reply: maybe(anything('`text`, `author` and `date` of the business’s answer')),
  tags: texts('its tags'),
  images: many('pictures of ours', {
    url: text('`media/HASH.webp`'),
    width: whole('pixels'),
    height: whole('pixels'),
    caption: text('what it shows'),
    captionFrom: optional(oneOf('whose words that is, as far as it is on record', ['source', 'business'])),
  }),
  videos: anything('its videos, as the wire has them'),
  sharedContent: maybe(anything('of a posting: what it quotes or answers')),
  interactionStatistic: anything('of a posting: likes and the like, with the time they were counted'),
  extra: maybe(anything('columns of the file it came from that have no field here')),
};

const person: Shape = {
  id: text('their id'),
  name: text('their name'),
  email: maybe(text('e-mail address')),
  telephone: maybe(text('telephone number')),
  language: maybe(text('language (BCP 47)')),
  tags: texts('lists that they are on'),
  note: maybe(text('what the business noted')),
  purchases: many('what they bought', purchase),
  dateAdded: instant('when they were added'),
  dateModified: instant('when something about them was changed last'),
  dateAsked: maybe(instant('when they were asked last')),
  suppressed: maybe(oneOf('why they are asked no more', ['unsubscribed', 'bounced', 'erased', 'by-hand'])),
  suppressedSince: maybe(instant('since when')),
  version: whole('rises with every change'),
  wrote: texts('ids of items that are known to be theirs'),
};

const askingReach = anything('`found`, `asked`, and `leftOut` by reason');

/** What each of the files holds that other programs read. */
export const READABLE: Readonly<Record<DocumentName, Readable>> = {
  'README.txt': { text: true },
  'business.json': {
    fields: {
      business: maybe(anything('`name`, and where set `url`, `language`, `email`, `address`')),
      origins: maybe(texts('sites whose pages may read the public answers; null: any')),
      policy: anything('the business’s own words on the policy page: `gathering`, `checking`, `choosing`'),
    },
  },
  'subjects.json': {
    fields: {
      slug,
      type: text('its type in schema.org'),
      name: text('its name'),
      url: optional(text('its own page')),
      sample: yes('invented for the sample'),
      archived: optional(instant('since when it takes nothing new')),
    },
  },
  'merges.json': {
    fields: {
      from: anything('`slug` and `name` of the subject that went'),
      into: anything('`slug` and `name` of the one that it became'),
      by: text('on whose word'),
      state: oneOf('how far it is', ['merging', 'merged', 'returning']),
      done: whole('items that moved'),
      total: whole('of how many'),
      startedAt: instant('its beginning'),
      finishedAt: maybe(instant('its end')),
      undoUntil: maybe(instant('until when it can be led back')),
    },
  },
  'collections.json': {
    fields: {
      slug,
      name: text('its name'),
      subject: text('slug of its subject'),
      rules: anything('conditions that all must hold: `type` and what it asks for'),
      form: oneOf('whether visitors may send reviews in', ['open', 'closed']),
      pins: texts('ids of items in front, in order'),
      version: text('differs with every change'),
    },
  },
  'views.json': {
    fields: {
      id: text('its id'),
      name: text('its name'),
      query: anything('what is asked for'),
      isShared: yes('everybody’s'),
    },
  },
  'sources.json': {
    fields: {
      key: text('its key'),
      name: text('its name'),
      mayStore: yes('its words may be kept'),
      retentionDays: maybe(whole('days after which they must be fetched anew')),
      attribution: maybe(text('words that stand beside them')),
      mayMarkUp: yes('they may be in a page’s structured data'),
      needsPermission: yes('the author’s own permission is needed'),
      mayExcerpt: yes('a part may be shown'),
      mayShowCounts: yes('counts of likes may be shown'),
      eraseWhenGone: yes('what goes there is erased here'),
    },
  },
  'imports.json': {
    fields: {
      number: whole('its number'),
      subject: text('slug of the subject that it was about'),
      fileName: text('name of the file'),
      by: text('who brought it in'),
      publish: yes('it was published at once'),
      startedAt: instant('its beginning'),
      finishedAt: maybe(instant('its end; null: it was interrupted')),
      added: whole('items that it added'),
      merged: whole('rows that were there already'),
      published: whole('items that it published'),
      undoneAt: maybe(instant('when it was taken back')),
      undone: whole('items that were erased with that'),
    },
  },
  'askings.json': {
    fields: {
      id: text('its id'),
      collection: text('slug of the collection that reviews were asked for'),
      people: anything('who was asked: list, language, subject, day'),
      isSearched: yes('they were found by words as well, which are not kept'),
      way: oneOf('by mail, or with links to pass on', ['email', 'link']),
      words: anything('`subject` and `text`; empty: ours'),
      remindAfter: maybe(whole('days to the reminder; null: none')),
      capDays: whole('days in which nobody is asked twice'),
      when: instant('when it begins'),
      origin: text('where its links lead'),
      state: oneOf('how far it is', ['waiting', 'choosing', 'sending', 'done', 'stopped']),
      by: text('who asked'),
      dateCreated: instant('when it was made'),
      reach: askingReach,
      figures: anything('how many messages are in which state, and what came of them'),
    },
  },
  'items.ndjson': { fields: item },
  'items.csv': { columns: ITEM_HEADER },
  'ledger.ndjson': {
    fields: { item: text('id of the item'), entry: anything('the entry, as it stands in the ledger') },
  },
  'consents.ndjson': {
    fields: {
      item: text('id of the review'),
      number: text('number of the receipt'),
      scope: oneOf('what its author agreed to', ['publish', 'name', 'reuse']),
      text: text('the words that were asked'),
      language: text('their language'),
      givenAt: instant('when it was given'),
    },
  },
  'people.ndjson': { fields: person },
  'people.csv': { columns: PEOPLE_HEADER },
  'invitations.ndjson': {
    fields: {
      id: text('its id'),
      asking: text('id of the asking'),
      way: oneOf('by mail, or with a link to pass on', ['email', 'link']),
      person: maybe(text('id of the person; null once they were erased')),
      dateAsked: instant('when they were chosen'),
      dateAnswered: maybe(instant('when their review came')),
      dateUnsubscribed: maybe(instant('when they said that they want no more')),
      messages: many('what was sent', {
        kind: oneOf('which', ['first', 'reminder']),
        state: oneOf('what came of it', ['waiting', 'sending', 'sent', 'failed', 'uncertain', 'dropped']),
        dateSent: maybe(instant('when')),
      }),
    },
  },
  'suppressions.ndjson': {
    fields: {
      address: text('keyed hash of the address, hex'),
      reason: oneOf('why', ['unsubscribed', 'bounced', 'erased', 'by-hand']),
      since: instant('since when'),
    },
  },
};
