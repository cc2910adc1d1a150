import { hash } from 'node:crypto';
import { CONSENT_SCOPES, type ConsentScope, type ReviewForm } from '@smm/sdk/schema';
import { visitorSpeech, type VisitorWord } from '../locales/visitor.words.ts';

const WORDS: Readonly<Record<ConsentScope, VisitorWord>> = {
  publish: 'consentPublish',
  name: 'consentName',
  reuse: 'consentReuse',
};

/** What is asked, in the words that are kept with a yes. */
export function consentsIn(language: string): ReviewForm['consents'] {
  const { say } = visitorSpeech(language);
  return CONSENT_SCOPES.map((scope) => ({ scope, text: say(WORDS[scope]), isNeeded: scope === 'publish' }));
}

const known = new Map<string, string>();

/** Names the words of a language: a form that was handed out with others is out of date. */
export function wordingOf(language: string): string {
  let name = known.get(language);
  if (name === undefined) {
    name = hash('sha256', JSON.stringify(consentsIn(language)), 'base64url').slice(0, 8);
    // There are as many regions as readers invent.
    if (known.size < 500) known.set(language, name);
  }
  return name;
}
