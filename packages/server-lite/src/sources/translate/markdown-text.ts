/** A mark that a line of Markdown begins with: quotes, and headings. */
const LINE_MARK = /^\s{0,3}(?:>\s?|#{1,6}\s+)+/;
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
/** What a site generator replaces, on a line of its own. */
const TEMPLATE = /^\s*(?:\{%[^]*%\}|\{\{[^]*\}\})\s*$/;
const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s/;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** The words of Markdown without its marks: paragraphs apart, lines that only wrap joined; and the addresses of its pictures. */
export function markdownText(markdown: string): { text: string; images: string[] } {
  const images: string[] = [];
  const bare = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[^]{0,2000}?-->/g, '')
    .replace(/!\[[^\]\n]{0,300}\]\(([^)\n]{1,600})\)/g, (_, given: string) => {
      const address = given.trim().split(/\s/, 1)[0]?.replace(/^<|>$/g, '') ?? '';
      if (address !== '') images.push(address);
      return '';
    });
  const paragraphs: string[] = [];
  let lines: string[] = [];
  const end = () => {
    const text = joined(lines);
    if (text !== '') paragraphs.push(text);
    lines = [];
  };
  for (const line of bare.split('\n')) {
    const text = line.replace(LINE_MARK, '');
    if (text.trim() === '' || RULE.test(text) || TEMPLATE.test(text)) end();
    else lines.push(text);
  }
  end();
  return { text: paragraphs.join('\n\n'), images };
}

/** Lines of a paragraph as one, but where one ends in two blanks or a stroke, or is one of a list. */
function joined(lines: readonly string[]): string {
  const parts: string[] = [];
  let isBroken = false;
  let last = '';
  for (const line of lines) {
    const words = withoutMarks(line.replace(/\\$/, '').trim());
    if (parts.length > 0) parts.push(isBroken || ITEM.test(line) ? '\n' : DENSE.test(last) ? '' : ' ');
    parts.push(words);
    last = words.slice(-1);
    isBroken = line.endsWith('  ') || line.endsWith('\\');
  }
  return parts.join('').trim();
}

/** One line without emphasis, links and escapes. Marks that are far apart stay: a pattern without an end takes time in the square of the length. */
export function withoutMarks(line: string): string {
  return line
    .replace(/\[([^\]]{0,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]{1,500}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]{1,500}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~(?=\S)(.{1,500}?)~~/g, '$1')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1');
}
