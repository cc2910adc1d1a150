/**
 * The tag a template is written with: Lit's `html` in a browser, `htmlString` on a server. Templates stay within what
 * both understand: text, attributes, `?boolean` attributes, arrays, nested templates and `nothing`.
 */
export type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

/** Lit's own sentinel, by its registered name, so that templates need no Lit: renders nothing, drops an attribute. */
export const nothing: symbol = Symbol.for('lit-nothing');
