/**
 * Registers `element` under `tag` unless the page already has one. Two copies of the script, or two versions, are
 * a fact of real pages: the first one stays, the page is told once, nothing throws. On a server there is nothing to do,
 * and a browser without style sheets that can be adopted keeps what the page itself has between the tags.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!globalThis.document?.adoptedStyleSheets) return;
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element) warnOnce(`<${tag}> is defined twice; remove one script.`);
}

const warned = Symbol.for('smm/1/warned');

/** One `console.warn` per message and page, however many copies and elements have something to say. */
export function warnOnce(message: string, cause?: unknown): void {
  const scope = globalThis as { [warned]?: Set<string> };
  const seen = (scope[warned] ??= new Set());
  if (seen.has(message)) return;
  seen.add(message);
  console.warn(`smm: ${message}`, cause ?? '');
}
