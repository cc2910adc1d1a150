// Made from src/schema by scripts/generate-guard.ts. Change it there.
import type { Shape } from '../client/find-fault.ts';

const text = /^/;
const slug = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const web = /^https?:\/\/[^\s<>"]+$/i;
const number0 = (v: any): boolean => Number.isSafeInteger(v) && v >= 0;
const number1 = (v: any): boolean => Number.isSafeInteger(v);

export const policyShape: Shape = {
  'ownWords?': { 'gathering?': text, 'checking?': text, 'choosing?': text },
  subjects: [{ subject: { '@type': /^(?:LocalBusiness|Organization|Product|Service|SoftwareApplication)$/, identifier: slug, name: text, 'url?': web }, received: number0, imported: number0, published: number0, pending: number0, withdrawn: number0, erased: number0, hidden: [{ reason: /^(?:confidential|abusive|personal-data|discriminatory|clearly-false|suspected-fake|off-topic|spam|author-withdrew)$/, ratings: [{ ratingValue: [number1, null], count: number0 }] }], verification: [{ level: text, count: number0 }] }],
};
