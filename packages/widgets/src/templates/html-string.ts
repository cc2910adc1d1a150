import { nothing } from './html.ts';

/** Markup that `htmlString` made: the only thing it does not escape. */
export class Markup {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const ATTRIBUTE = /\s([?@.]?)([\w:-]+)=(["']?)$/;

/** Text that is only text, in content and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/**
 * Writes what Lit's `html` would render, as a string: every value is escaped, `nothing` drops its attribute,
 * `?name` is there when its value is true, listeners and properties are left to the browser.
 */
export function htmlString(strings: TemplateStringsArray, ...values: unknown[]): Markup {
  let markup = strings[0] ?? '';
  values.forEach((value, index) => {
    const attribute = ATTRIBUTE.exec(markup);
    if (attribute && isInTag(markup)) {
      markup = markup.slice(0, attribute.index) + attributeMarkup(attribute, value);
      markup += afterAttribute(strings[index + 1] ?? '', attribute[3] ?? '');
    } else {
      markup += contentMarkup(value) + (strings[index + 1] ?? '');
    }
  });
  return new Markup(markup);
}

function isInTag(markup: string): boolean {
  return markup.lastIndexOf('<') > markup.lastIndexOf('>');
}

function attributeMarkup([, kind, name]: RegExpExecArray, value: unknown): string {
  if (kind === '@' || kind === '.' || value === nothing) return '';
  if (kind === '?') return value ? ` ${name}=""` : '';
  return ` ${name}="${escapeHtml(String(value ?? ''))}"`;
}

function afterAttribute(text: string, quote: string): string {
  return quote && text.startsWith(quote) ? text.slice(1) : text;
}

function contentMarkup(value: unknown): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (value instanceof Markup) return String(value);
  if (Array.isArray(value)) return value.map(contentMarkup).join('');
  return escapeHtml(String(value));
}
