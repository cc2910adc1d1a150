import type { Platform } from './platform.ts';

export const email: Platform = {
  id: 'email',
  key: 'email',
  name: 'E-mail',
  layouts: [
    {
      name: 'e-mails',
      signatures: ['mailkey body'],
      isSure: true,
      columns: { mailkey: 'id', author: 'author', subject: 'title', body: 'body', date: 'date' },
    },
  ],
  about: {
    comesIn: [
      {
        what: 'One message as mail programs save it (`.eml`), or Apple Mail keeps it (`.emlx`).',
        sample: 'documented',
      },
      {
        what: 'A mailbox in one file (mbox), as Thunderbird and Apple Mail keep it and Google Takeout writes it for Gmail. It is read as it streams by.',
        sample: 'documented',
      },
      {
        what: 'Text into which messages were pasted with the lines above them (`From:`, `To:`, `Date:`, `Subject:`), in the words that mail programs have for these in some forty languages.',
        sample: 'documented',
      },
    ],
    howTo: [
      'Save the message, export the folder with what customers wrote, or paste messages with their header lines into a text file.',
      'Of Gmail: give the messages a label, and take out that label alone with Google Takeout.',
    ],
    rights: [
      'An e-mail was written to one business and not to the public: ask its author, and say where the answer is kept (`--permission`). Until then it waits.',
    ],
    limits: [
      'The author is the name that the sender gave, never an address; the title is the subject, unless it answers or passes on; the day is that of the sender’s own time zone. A digest of the Message-ID tells the same message again. There is no rating.',
      'Quoted messages, what stands below `-- `, and what a telephone adds (“Sent from my iPhone”) are left out, in some forty languages. The rest stays as it was written: a greeting, and a name or number below it, too. Read it before you show it.',
      'What the business itself wrote is left out: what was sent from the address that most of the others in the same file were sent to. Other addresses of the business are not known; nor is its address known of a file with one message, or of an archive with a file for each.',
      'What a program sent is left out: Auto-Submitted, lists that one can leave (List-Unsubscribe), bounces, spam, senders that take no answers. Each message that is left out is listed with its reason, by its place in the file.',
      'Attachments and pictures are not kept. A message of more than 25 MB, or 4 MB of text, is left out; text with pasted messages may have 16,777,216 characters.',
      'Mail files of Outlook (PST, OST, MSG) are not read.',
    ],
  },
};
