import { html } from '../http/html.ts';
import { askingSpeech } from '../locales/asking.words.ts';
import { acceptLanguage } from '../locales/accept-language.ts';
import { VISITOR_LANGUAGES } from '../locales/visitor.words.ts';
import type { MailMessage } from '../mail/mailer.ts';
import type { NewAsking, OutgoingMessage } from '../storage/people.ts';

interface Composing {
  message: Pick<OutgoingMessage, 'id' | 'kind' | 'to' | 'language' | 'collection' | 'origin' | 'secret'>;
  words: NewAsking['words'];
  /** What they are asked about, by its name. */
  about: string;
  from: string;
  replyTo?: string | undefined;
}

const RTL = /^(?:ar|he)/;

export function inviteLink(origin: string, collection: string, secret: string): string {
  return `${origin}/c/${collection}/new?invite=${secret}`;
}

export function unsubscribeLink(origin: string, secret: string): string {
  return `${origin}/u/${secret}`;
}

/**
 * A request in the person's language. The business's own words come before ours and take the place of none of them: that good
 * and bad are asked for alike, whose link it is, why it came, and how to have no more of them.
 */
export function composeMessage({ message, words, about, from, replyTo }: Composing): MailMessage {
  const language = acceptLanguage(message.language ?? undefined, VISITOR_LANGUAGES);
  const { say } = askingSpeech(language);
  const name = about;
  const person = message.to.name;
  const link = inviteLink(message.origin, message.collection, message.secret);
  const unsubscribe = unsubscribeLink(message.origin, message.secret);
  const hello = person === '' ? say('helloThere') : say('hello', { person });
  const own = words.text === '' ? [] : words.text.split(/\n{2,}/);
  const asked = [say('ask'), say('button'), say('once')];
  const reasons = [say('why', { name }), say('noMore')];
  const subject =
    message.kind === 'first' && words.subject !== ''
      ? words.subject
      : say(message.kind === 'first' ? 'subject' : 'again', { name });
  const text = [
    hello,
    ...own,
    asked[0],
    `${asked[1]}:\n${link}`,
    asked[2],
    `-- \n${reasons[0]}\n${reasons[1]}\n${unsubscribe}`,
  ].join('\n\n');
  const body = html`<p>${hello}</p>
    ${own.map((part) => html`<p dir="auto" style="white-space:pre-line">${part}</p>`)}
    <p>${asked[0] as string}</p>
    <p>
      <a
        href="${link}"
        style="display:inline-block;padding:.7em 1.2em;border-radius:7px;background:#1f5b44;color:#fff;text-decoration:none"
        >${asked[1] as string}</a
      >
    </p>
    <p style="color:#555">${asked[2] as string}</p>
    <hr style="border:0;border-top:1px solid #ddd" />
    <p style="color:#555;font-size:.9em">
      ${reasons[0] as string}<br />${reasons[1] as string}
      <a href="${unsubscribe}" style="color:#555">${say('unsubscribe')}</a>
    </p>`;
  const direction = RTL.test(language) ? 'rtl' : 'ltr';
  const page = `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html`${subject}`.text}</title></head><body style="font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:1.5em auto;padding:0 1em;color:#1c1c1c">${body.text}</body></html>`;
  return {
    id: message.id,
    from,
    replyTo,
    to: message.to,
    subject,
    text: `${text}\n`,
    html: page,
    language,
    unsubscribe,
  };
}
