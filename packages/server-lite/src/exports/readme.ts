/** First file of every export, for whoever opens it. */
export const README = `Everything that this smm endpoint holds for the business, except what opens something: accounts, passkeys, sessions, tokens
and the links of invitations stay in the store, and a backup (smm backup) has those as well; written messages, with their
links, stay in the outbox; rows that an import could not take stay in rejected/.

To have the same store in another folder, keep this file as it is and run: smm import THIS.zip --data NEW_FOLDER
To bring the words alone into a store that has others: smm import items.ndjson

items.ndjson     every review and posting, one JSON object a line, as it is kept: of every state, e-mail addresses included;
                 what was erased is in the ledger alone
items.csv        the same for a spreadsheet, the common fields. A cell that begins with = + - @, a tab or a line break
                 has an apostrophe in front, so that no spreadsheet runs it as a formula; brought in again, it is as it was.
                 A telephone number stays as it is
ledger.ndjson    every change of state, oldest first, with the item that it was about
consents.ndjson  what the authors of reviews from the form agreed to, in the words that were asked
people.ndjson    the databank of people: lists, purchases, notes, why somebody is not asked, and the items they are known to have written
people.csv       the same for a spreadsheet, one line for each purchase; it comes in again with: smm people import people.csv
askings.json     each request for reviews, with what came of it
invitations.ndjson
                 who was asked in which request, and when; the links themselves are not kept
suppressions.ndjson
                 addresses that nobody may ask any more, as hashes: who has store/meta.ndjson too can find out whether an
                 address that they know is among them, and nothing else. So who left is not asked from another folder either
store/           how the store keeps all of this, table by table: what the same store is made of again
media/           pictures that are shown, named by the SHA-256 of their bytes
waiting/         pictures of reviews that wait to be read, named by the item
business.json subjects.json merges.json collections.json views.json sources.json imports.json
                 what was set (business, origins, policy), what is reviewed and what was merged, what was chosen (rules and pins), the saved views that are
                 shared, what each source's terms ask for, what was brought in
manifest.json    every file with its size and digest: a part of an export is never taken for the whole

It is the store as it was at one moment. What each file and field means: docs/export.md.
It holds personal data. Keep it where only those can read it who may.
`;
