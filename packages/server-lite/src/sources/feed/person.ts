import { child, type Element, rawText, textIn } from './element.ts';
import { resolveUrl } from './resolve-url.ts';

export interface Person {
  name?: string;
  email?: string;
  url?: string;
}

const EMAIL = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[^\s<>()[\],;:"]+/;

/** Who an element names: by elements of its own (Atom), or in one line such as `me@sample.example (My Name)` (RSS). */
export function personIn(element: Element | undefined): Person | undefined {
  if (!element) return undefined;
  const [name, email, url] = [
    textIn(child(element, 'name')),
    textIn(child(element, 'email')),
    textIn(child(element, 'uri', 'url', 'homepage')),
  ];
  if (name !== undefined || email !== undefined || url !== undefined) {
    return person(name, email, url === undefined ? undefined : resolveUrl(url, element.base));
  }
  return personOf(rawText(element));
}

/** The same from a line of text. */
export function personOf(line: string): Person | undefined {
  const text = line.replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  const email = EMAIL.exec(text.replace(/mailto:/i, ''))?.[0];
  if (email === undefined) return person(text, undefined, undefined);
  const rest = text
    .replace(/mailto:/i, '')
    .replace(email, '')
    .replace(/\(\s*\)|<\s*>|\[\s*\]|\?\S*/g, '')
    .trim()
    .replace(/^[(<"]\s*|\s*[)>"]$/g, '')
    .trim();
  return person(rest === '' ? undefined : rest, email, undefined);
}

function person(name: string | undefined, email: string | undefined, url: string | undefined): Person | undefined {
  if (name === undefined && email === undefined && url === undefined) return undefined;
  return {
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(url !== undefined && { url }),
  };
}
