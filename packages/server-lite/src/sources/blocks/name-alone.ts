/** `Ada Muster, Lyon`, `Ada Muster (Lyon)`: the name alone. */
export function nameAlone(text: string): string {
  return (/^[^,(|·–—]+/.exec(text)?.[0] ?? text).trim();
}
