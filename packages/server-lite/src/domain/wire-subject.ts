import type { Subject as WireSubject } from '@smm/sdk/schema';
import type { Subject } from './model.ts';

/** What is reviewed, as pages name it. */
export function wireSubject(subject: Subject): WireSubject {
  return {
    '@type': subject.type,
    identifier: subject.slug,
    name: subject.name,
    ...(subject.url !== undefined && { url: subject.url }),
  };
}
